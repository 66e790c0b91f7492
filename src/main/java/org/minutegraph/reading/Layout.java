package org.minutegraph.reading;

import java.util.List;

/** From a document's text to its blocks, in time linear in the text's length. */
final class Layout {

	private Layout() {
	}

	/** The blocks of a text in reading order. */
	static List<Block> of(String text) {
		FrontMatter front = FrontMatter.of(text);
		Glyphs glyphs = Markup.clean(text, front.end());
		List<Line> lines = Furniture.drop(Lines.of(glyphs));
		Tables.mark(lines);
		Series.settle(lines);
		Wrapping wrapping = new Wrapping(lines, Words.of("open-words"));
		List<Draft> drafts = new Paragraphs(wrapping, new Hyphens(glyphs)).join(lines);
		drafts = RunIns.split(InlineItems.split(drafts));
		Headings.mark(drafts);
		drafts.addAll(0, front.drafts());
		return new Outline().of(drafts);
	}

}
