/** What is wrong, where, and what to do about it. Every stage speaks it; imports nothing but the JDK. */
package org.schoolhandbook.problem;
