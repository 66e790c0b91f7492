package org.minutegraph.graph;

/** Hears how far a load has come. Called from one thread. */
@FunctionalInterface
public interface LoadListener {

	/** Hears nothing. */
	LoadListener SILENT = (done, total, current) -> {
	};

	/**
	 * Called after each document.
	 * @param done documents that are done, failed ones included
	 * @param total documents of this load
	 * @param current name of the document that was done last
	 */
	void progress(int done, int total, String current);

}
