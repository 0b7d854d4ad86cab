/**
 * Times the plugin, stock JBake and Hugo on the same pages, as whole processes:
 * {@code mvn -Pbenchmark -DskipTests verify}. With {@code -Dbenchmark.main=SearchBenchmark} it measures search instead,
 * beside Pagefind, MiniSearch and lunr on the same pages.
 */
package org.schoolhandbook.benchmark;
