package org.minutegraph.reading;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit of a document's layout: a heading, a paragraph, a list item or a table row. Its
 * {@link #text()} is what a reader would read aloud: line wraps joined, words split by a
 * hyphen at the line's end mended, mark-up and the label taken out, white space folded.
 * Each of its characters knows where it stands in the document, so any stretch of it
 * leads back to the exact characters of the source.
 *
 * @param ordinal place in the document, from 0
 * @param kind what it is
 * @param label the number or letter before it as written ("2.1.5", "(a)", "76."), or null
 * for none; "•" for any bullet
 * @param level depth: of a heading 1 (title) and more, of a list item 1 and more, else 0
 * @param text the clean text, one line; in a table row the cells are separated by tabs,
 * and so is an owner's name that stands apart at the end of a paragraph
 * @param origins for each character of the text its offset in the document; they rise,
 * but in a row whose cells are wrapped, where a cell's text goes on in the line below
 * @param heading ordinal of the heading that it stands under, or -1
 * @param lead ordinal of the paragraph, item or heading that leads this list item in
 * ("RESOLVED that:"), or -1
 * @param table number of the table that a row belongs to, from 0, or -1
 */
public record Block(int ordinal, Kind kind, @Nullable String label, int level, String text, int[] origins, int heading,
		int lead, int table) {

	/** What a block is. */
	public enum Kind {

		HEADING, PARAGRAPH, ITEM, ROW

	}

	public Block {
		if (origins.length != text.length()) {
			throw new IllegalArgumentException("each character needs its origin");
		}
	}

	/**
	 * Where a stretch of this block's text stands in the document.
	 * @param from offset in {@link #text()}
	 * @param to offset after the last character, greater than from
	 * @return the span in the document
	 */
	public Span span(int from, int to) {
		if (this.kind != Kind.ROW) {
			return new Span(this.origins[from], this.origins[to - 1] + 1);
		}
		IntSummaryStatistics places = Arrays.stream(this.origins, from, to).summaryStatistics();
		return new Span(places.getMin(), places.getMax() + 1);
	}

	/** The whole block's place in the document, without its label. */
	public Span span() {
		return this.text.isEmpty() ? new Span(0, 0) : span(0, this.text.length());
	}

	/**
	 * The cells of a table row; of a paragraph its text and an owner who stands apart.
	 */
	public List<String> cells() {
		return List.of(this.text.split("\t", -1));
	}

	public boolean is(Kind other) {
		return this.kind == other;
	}

}
