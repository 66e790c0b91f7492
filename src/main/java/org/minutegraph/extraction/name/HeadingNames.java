package org.minutegraph.extraction.name;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/** Completes the names of bodies that a heading holds whole and a reader took in part. */
final class HeadingNames {

	/** What stands in a title before the name of the body whose paper it is. */
	static final WordList OPENINGS = WordList.load("title-openings");

	private HeadingNames() {
	}

	/** Gives what is mentioned in a heading its whole name. */
	static void complete(AnnotatedDocument document, Tokens tokens, Mention mention) {
		takeWholeHeading(tokens, mention);
		takeTornCouncil(document, tokens, mention);
	}

	/**
	 * "CARE, HOUSING AND FAMILIES SELECT COMMITTEE": a heading whose end names a
	 * committee or board, and whose beginning is words of a name, is its name as a whole.
	 */
	private static void takeWholeHeading(Tokens tokens, Mention mention) {
		Member member = mention.member();
		int first = OPENINGS.match(tokens, 0);
		if (!tokens.block().is(Block.Kind.HEADING) || mention.to() != tokens.size() || mention.from() <= first
				|| !member.is(Kind.BODY) || !OwnBodies.isMeeting(member)
				|| NameWords.isTold(tokens, first, mention.from())) {
			return;
		}
		boolean comma = false;
		boolean and = false;
		for (int i = first; i < mention.from(); i++) {
			if (tokens.is(i, "to") || tokens.is(i, "report")
					|| !tokens.isCapital(i) && !tokens.is(i, ",") && !tokens.is(i, "and") && !tokens.is(i, "&")) {
				return;
			}
			comma = comma || tokens.is(i, ",");
			and = and || NameWords.isAnd(tokens, i);
		}
		if (comma && !and) {
			return;
		}
		member.rename(tokens.text(first, tokens.size()));
	}

	private static boolean isCapital(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!tokens.isCapital(i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "Ambridge Metropolitan Borough" over a line with nothing but "Council", and
	 * "Ambridge with Overby Parish Council" as the first line.
	 */
	private static void takeTornCouncil(AnnotatedDocument document, Tokens tokens, Mention mention) {
		Member member = mention.member();
		int below = tokens.block().ordinal() + 1;
		if (mention.from() > 1 && mention.to() == tokens.size() && tokens.block().ordinal() == 0
				&& member.types().contains("council") && tokens.is(mention.from() - 1, "with")
				&& isCapital(tokens, 0, mention.from() - 1)) {
			member.rename(tokens.text(0, tokens.size()));
		}
		boolean whole = mention.from() == 0 && mention.to() == tokens.size() && member.is(Kind.BODY)
				&& member.types().contains("council") && below < document.tokens().size();
		if (whole && tokens.is(tokens.size() - 1, "borough")) {
			Tokens next = document.tokens().get(below);
			if (next.size() == 1 && next.is(0, "council")) {
				member.rename(tokens.text(0, tokens.size()) + " " + next.word(0));
			}
		}
	}

}
