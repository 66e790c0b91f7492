package org.minutegraph.extraction;

import java.util.Optional;

import org.minutegraph.extraction.Findings.About;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Span;

/** Says what a document is: whose, of which day, minutes or report. */
final class AboutReader {

	About read(AnnotatedDocument document) {
		Optional<Block> title = document.document()
			.blocks()
			.stream()
			.filter((block) -> block.is(Kind.HEADING))
			.findFirst();
		Span span = title.map(Block::span).orElse(new Span(0, document.document().text().length()));
		Cast cast = document.cast();
		return new About(cast.council().map(Cast.Member::id).orElse(null),
				cast.body().map(Cast.Member::id).orElse(null), title.map(Block::text).orElse(""), "minutes", null,
				Evidence.of(span, "about", 1));
	}

}
