package org.minutegraph.reading;

import java.util.Arrays;

/**
 * Clean text with the offset of each of its characters.
 *
 * @param text one line
 * @param origins offsets in the document, as many as the text has characters
 */
record Text(String text, int[] origins) {

	static final Text EMPTY = new Text("", new int[0]);

	int length() {
		return this.text.length();
	}

	/** A stretch, without space at its ends. */
	Text part(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && this.text.charAt(start) == ' ') {
			start++;
		}
		while (end > start && this.text.charAt(end - 1) == ' ') {
			end--;
		}
		return new Text(this.text.substring(start, end), Arrays.copyOfRange(this.origins, start, end));
	}

}
