package org.minutegraph.extraction.commitment;

/** Finds one construction that states commitments and enters them into the ledger. */
interface CommitmentReader {

	void read(Desk desk);

}
