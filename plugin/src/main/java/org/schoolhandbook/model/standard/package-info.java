/** What pages are measured against: data with dates, to which packs and schools may add. */
package org.schoolhandbook.model.standard;
