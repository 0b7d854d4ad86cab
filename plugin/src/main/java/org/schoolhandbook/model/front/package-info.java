/** What pages say about themselves before their text: one record for each type. */
package org.schoolhandbook.model.front;
