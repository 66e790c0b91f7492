package org.minutegraph.reading;

/** A way to cut a line of a table into cells. */
interface Cells {

	/**
	 * The cells of a line: first glyph and end of each in turn; an empty cell has both
	 * equal.
	 */
	int[] of(Line line, Segments segments);

	/** Whether a line with an empty first cell continues the row above. */
	boolean wraps();

}
