/**
 * Times the plugin, stock JBake and Hugo on the same pages, as whole processes:
 * {@code mvn -Pbenchmark -DskipTests verify}.
 */
package org.schoolhandbook.benchmark;
