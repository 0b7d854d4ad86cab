/**
 * What a school in England publishes: which of it is in the handbook, and whether it is looked at often enough. The duties
 * are data, {@code statutory.yml}; nothing about law is written here.
 */
package org.schoolhandbook.check.statutory;
