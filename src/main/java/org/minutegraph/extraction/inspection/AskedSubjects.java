package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * Finds whose inspection a question or a heading over a text is about: "the service" of
 * the answer.
 */
final class AskedSubjects {

	/** Blocks from an answer back to its question. */
	private static final int BACK = 4;

	private static final Set<String> SCHOOLS = Set.of("school", "academy", "college", "nursery", "pre-school");

	private final AnnotatedDocument document;

	AskedSubjects(AnnotatedDocument document) {
		this.document = document;
	}

	/** The school or service that the question before a block asks about, or null. */
	@Nullable Member over(Tokens tokens, String head) {
		List<Block> blocks = this.document.document().blocks();
		int here = tokens.block().ordinal();
		for (int b = here - 1; b >= Math.max(0, here - BACK); b--) {
			Tokens asked = this.document.tokens(blocks.get(b));
			boolean question = !blocks.get(b).is(Block.Kind.HEADING) && isQuestion(asked);
			if (question || blocks.get(b).is(Block.Kind.HEADING)) {
				Member member = last(asked, head);
				if (question || member != null) {
					return member;
				}
			}
		}
		return null;
	}

	/** The last school or service of the question before a block, or null. */
	@Nullable Member over(Tokens tokens) {
		Member school = over(tokens, "school");
		return (school != null) ? school : over(tokens, "service");
	}

	private static boolean isQuestion(Tokens tokens) {
		for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 3); i--) {
			if (tokens.is(i, "?")) {
				return Inspectorates.areIn(tokens, 0, tokens.size());
			}
		}
		return false;
	}

	/** The last one named that a word such as "home" suits. */
	private @Nullable Member last(Tokens tokens, String head) {
		Member last = null;
		for (Mention mention : this.document.cast().in(tokens.block().ordinal())) {
			Member member = mention.member();
			boolean school = SCHOOLS.contains(head);
			boolean suits = head.equals("services") ? member.name().toLowerCase(Locale.ROOT).endsWith("services")
					: member.is(school ? Kind.SCHOOL : Kind.SERVICE);
			last = (suits && MeantSubjects.fits(tokens, mention)) ? member : last;
		}
		return last;
	}

}
