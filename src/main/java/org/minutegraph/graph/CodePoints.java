package org.minutegraph.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.minutegraph.reading.Span;

/** Counts a text's offsets in Unicode code points, as the graph and the export do. */
final class CodePoints {

	private final String text;

	/** Offsets of the second halves of surrogate pairs. */
	private final int[] pairs;

	CodePoints(String text) {
		this.text = text;
		this.pairs = text.chars().anyMatch((unit) -> Character.isSurrogate((char) unit)) ? pairs(text) : new int[0];
	}

	int at(int offset) {
		int place = Arrays.binarySearch(this.pairs, offset);
		return offset - ((place < 0) ? -place - 1 : place);
	}

	String quote(Span span) {
		return this.text.substring(span.start(), span.end());
	}

	private static int[] pairs(String text) {
		return IntStream.range(1, text.length())
			.filter((i) -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
			.toArray();
	}

}
