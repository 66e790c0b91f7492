package org.minutegraph.reading;

import java.util.List;
import java.util.Map;

/** From a document's text to its blocks, in time linear in the text's length. */
final class Layout {

	private Layout() {
	}

	/** The blocks of a text in reading order. */
	static List<Block> of(String text) {
		FrontMatter front = FrontMatter.of(text);
		return blocks(Markup.clean(text, front.end(), Map.of()), front.drafts());
	}

	/** The blocks of a text that was taken out of another format. */
	static List<Block> of(Extracted extracted) {
		return blocks(Markup.clean(extracted.text(), 0, extracted.headings()), List.of());
	}

	private static List<Block> blocks(Glyphs glyphs, List<Draft> front) {
		List<Line> lines = Furniture.drop(Lines.of(glyphs));
		Tables.mark(lines);
		Series.settle(lines);
		Wrapping wrapping = new Wrapping(lines, Words.of("open-words"));
		List<Draft> drafts = new Paragraphs(wrapping, new Hyphens(glyphs)).join(lines);
		drafts = RunIns.split(InlineItems.split(drafts));
		Headings.mark(drafts);
		drafts.addAll(0, front);
		return new Outline().of(drafts);
	}

}
