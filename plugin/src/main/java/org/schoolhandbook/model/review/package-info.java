/** When policies are approved and looked at again, and how they stand on a day. */
package org.schoolhandbook.model.review;
