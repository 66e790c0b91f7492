package org.minutegraph.extraction.inspection;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/** Finds who inspected what the letter of a visit without grades is about. */
final class InspectionVisits {

	/** Blocks at the top in which a letter's head and title stand. */
	private static final int TOP = 16;

	private final AnnotatedDocument document;

	private final Consumer<Statement> found;

	InspectionVisits(AnnotatedDocument document, Consumer<Statement> found) {
		this.document = document;
		this.found = found;
	}

	/** Tells whose visit the title names, where the letter names the inspectorate. */
	void read(Member subject) {
		for (Tokens tokens : this.document.tokens().subList(0, Math.min(TOP, this.document.tokens().size()))) {
			int from = InspectionTitles.inspectedAt(tokens);
			if (from > 0 && (tokens.is(from - 2, "visit") || tokens.is(from - 3, "visit"))) {
				Member inspectorate = inspectorate();
				if (inspectorate != null) {
					this.found.accept(new Link(inspectorate.id(), "INSPECTS", subject.id(), null,
							Evidence.of(tokens.span(0, tokens.size()), "inspection visits", 0.8)));
				}
				return;
			}
		}
	}

	/** The first inspectorate that the document names, or null. */
	private @Nullable Member inspectorate() {
		for (Tokens tokens : this.document.tokens()) {
			for (Mention mention : this.document.cast().in(tokens.block().ordinal())) {
				if (mention.member().is(Kind.BODY) && Inspectorates.nameAt(tokens, mention.from()) > 0) {
					return mention.member();
				}
			}
		}
		return null;
	}

}
