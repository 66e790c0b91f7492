package org.minutegraph.extraction.inspection;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds who inspected what the letter of a visit without grades is about, or a council.
 */
final class InspectionVisits {

	/** Blocks at the top in which a letter's head and title stand. */
	private static final int TOP = 16;

	/** Tokens from the name of a framework to "inspection in", its long form included. */
	private static final int NEAR = 12;

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private static final WordList FRAMEWORKS = WordList.load("council-frameworks");

	private static final WordList COMING = WordList.load("coming-inspections");

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

	/**
	 * "Following the ILACS inspection in 2018 …": a council's paper tells when its
	 * services were inspected, and no result. What is still to come is passed over.
	 */
	void tell(Member council) {
		Member inspectorate = inspectorate();
		for (Tokens tokens : this.document.tokens()) {
			for (int i = 0; inspectorate != null && FRAMEWORKS.mayStandIn(tokens) && i < tokens.size(); i++) {
				int end = FRAMEWORKS.match(tokens, i) > 0 ? dated(tokens, i) : 0;
				if (end > 0 && new Stretch(tokens, tokens.sentenceStart(i), end).indexOf(COMING) < 0) {
					this.found.accept(new Link(inspectorate.id(), "INSPECTS", council.id(), tokens.text(i, end),
							Evidence.of(tokens.span(i, end), "inspection visits", 0.8)));
					return;
				}
			}
		}
	}

	/** Where "… inspection in 2018" ends after the name of its framework, or 0. */
	private static int dated(Tokens tokens, int from) {
		for (int i = from; i < Math.min(from + NEAR, tokens.sentenceEnd(from)); i++) {
			boolean in = tokens.is(i, "inspection") && (tokens.is(i + 1, "in") || tokens.is(i + 1, "of"));
			for (int year = i + 2; in && year < i + 4; year++) {
				if (YEAR.matcher(tokens.lower(year)).matches()) {
					return year + 1;
				}
			}
		}
		return 0;
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
