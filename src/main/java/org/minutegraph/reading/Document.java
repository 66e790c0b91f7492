package org.minutegraph.reading;

import java.util.List;
import java.util.Optional;

/**
 * A document as read: its decoded text and its layout.
 *
 * @param file name by which the document is known, with forward slashes, relative to what
 * was loaded
 * @param sha256 of the source's bytes, lower-case hexadecimal
 * @param text the decoded text that all spans count in; for PDF, Word and HTML the
 * extracted text
 * @param blocks the layout in reading order
 */
public record Document(String file, String sha256, String text, List<Block> blocks) {

	/** The exact characters at a span. */
	public String quote(Span span) {
		return this.text.substring(span.start(), span.end());
	}

	/**
	 * Converts an offset of this text into the count of Unicode code points before it, as
	 * W3C Web Annotation's TextPositionSelector counts.
	 */
	public int codePoint(int offset) {
		return this.text.codePointCount(0, offset);
	}

	/** The heading that a block stands under. */
	public Optional<Block> headingOf(Block block) {
		return (block.heading() < 0) ? Optional.empty() : Optional.of(this.blocks.get(block.heading()));
	}

	/** The paragraph or item that leads a list item in. */
	public Optional<Block> leadOf(Block block) {
		return (block.lead() < 0) ? Optional.empty() : Optional.of(this.blocks.get(block.lead()));
	}

}
