/** The goals. Maven's parameters become a request, problems become log lines. The only place that knows Maven and JBake. */
package org.schoolhandbook.mojo;
