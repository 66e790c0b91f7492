package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Optional;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Says to which meeting a paper goes: "To: Cabinet – 4 May 2024", "Decision maker: Oakby
 * Area Committee", "The Board is asked to:".
 */
final class Recipients {

	private static final WordList FIELDS = WordList.load("recipient-fields");

	private static final WordList ASKED = WordList.load("asking-participles");

	private static final WordList RECOMMENDATIONS = WordList.load("recommendation-headings");

	private Recipients() {
	}

	/**
	 * Whether a field of the head names the body that is to meet; a council only with the
	 * day of its meeting, since letters go to other councils.
	 */
	static boolean isAddressed(Tokens tokens, Mention mention) {
		int field = FIELDS.match(tokens, 0);
		if (field == 0) {
			return false;
		}
		boolean parted = tokens.is(field, ":") || Wraps.beginsCell(tokens, field);
		int from = tokens.is(field, ":") ? field + 1 : field;
		from += tokens.is(from, "the") ? 1 : 0;
		return parted && mention.from() == from
				&& (!mention.member().types().contains("council") || isDated(tokens, mention.to()));
	}

	private static boolean isDated(Tokens tokens, int i) {
		int at = (i < tokens.size() && !tokens.isWord(i)) ? i + 1 : i;
		return at < tokens.size() && Dates.at(tokens, at) != null;
	}

	/**
	 * The first body that a paper asks to decide: "Cabinet is asked to:", under
	 * "Recommendations" or over a list.
	 */
	static Optional<Mention> asked(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				int to = mention.to();
				if (mention.from() <= 1 && (tokens.is(to, "is") || tokens.is(to, "are"))
						&& ASKED.match(tokens, to + 1) > 0 && tokens.is(to + 2, "to") && leads(document, tokens)) {
					return Optional.of(mention);
				}
			}
		}
		return Optional.empty();
	}

	private static boolean leads(AnnotatedDocument document, Tokens tokens) {
		List<Tokens> blocks = document.tokens();
		Block block = tokens.block();
		int below = block.ordinal() + 1;
		boolean listed = tokens.is(tokens.size() - 1, ":")
				|| below < blocks.size() && blocks.get(below).block().lead() == block.ordinal();
		return listed || block.heading() >= 0 && blocks.get(block.heading()).size() > 0
				&& RECOMMENDATIONS.match(blocks.get(block.heading()), 0) > 0;
	}

}
