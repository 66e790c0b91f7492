package org.minutegraph.evaluation;

import java.util.Arrays;

/** A document's text in Unicode code points, with its lines. */
final class AnnotatedText {

	private final int[] codePoints;

	private final int[] lineStarts;

	AnnotatedText(String text) {
		this.codePoints = text.codePoints().toArray();
		int[] starts = new int[this.codePoints.length + 1];
		int count = 1;
		for (int i = 0; i < this.codePoints.length; i++) {
			if (this.codePoints[i] == '\n') {
				starts[count++] = i + 1;
			}
		}
		this.lineStarts = Arrays.copyOf(starts, count);
	}

	/** Number, from 1, of the line that a code point stands in. */
	int line(int offset) {
		int at = Arrays.binarySearch(this.lineStarts, offset);
		return (at >= 0) ? at + 1 : -at - 1;
	}

	/** The text between two code points; cut where it reaches beyond the end. */
	String quote(int start, int end) {
		int to = Math.min(end, this.codePoints.length);
		int from = Math.min(Math.max(0, start), to);
		return new String(this.codePoints, from, to - from);
	}

}
