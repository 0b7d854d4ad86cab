/** The order of the stages, written once. Sees every stage; knows neither JBake nor Maven. */
package org.schoolhandbook.pipeline;
