package org.minutegraph.reading;

/**
 * A stretch of a document's text: UTF-16 offsets into {@link Document#text()}, the end
 * exclusive. At the border of the system (graph, export) positions are counted in Unicode
 * code points; {@link Document#codePoint(int)} converts.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a span: " + start + ".." + end);
		}
	}

	/** The smallest span that holds both. */
	public Span cover(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(this.end, other.end);
	}

}
