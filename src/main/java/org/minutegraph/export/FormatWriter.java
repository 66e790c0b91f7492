package org.minutegraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a format. */
@FunctionalInterface
interface FormatWriter {

	/**
	 * Writes all of the graph.
	 * @param reading gives the rows
	 * @param out takes the bytes; neither flushed nor closed
	 */
	void write(Reading reading, OutputStream out) throws IOException;

}
