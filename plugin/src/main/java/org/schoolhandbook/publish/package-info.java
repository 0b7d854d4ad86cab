/**
 * Stage 7: writes the site. In: {@code Artifact}s. Out: files, and the ledger of what became of every source; and
 * {@code approvals.lock}, when an approval is recorded. Imports {@code problem} and {@code model}. The only stage that
 * writes.
 */
package org.schoolhandbook.publish;
