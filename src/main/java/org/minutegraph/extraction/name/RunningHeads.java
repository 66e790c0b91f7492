package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the body that a paper calls only by its initials beside the day, in the first
 * line or the head of each page: "XYG 4 May 2024".
 */
final class RunningHeads {

	private static final WordList KINDS = WordList.load("kinds-of-meetings");

	/** Blocks among which one such line is the title. */
	private static final int TOP = 6;

	/** Tokens of the longest line. */
	private static final int LONGEST = 7;

	private static final int MOST_LETTERS = 5;

	private RunningHeads() {
	}

	static Optional<Member> body(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks) {
			if (isHead(tokens) && (tokens.block().ordinal() < TOP || times(blocks, tokens.word(0)) > 1)) {
				return member(document, tokens.word(0));
			}
		}
		return Optional.empty();
	}

	/** Whether a short line begins with letters ("XYG", "X&Y") and else is a day. */
	private static boolean isHead(Tokens tokens) {
		if (tokens.size() < 2 || tokens.size() > LONGEST || !tokens.isAllCaps(0) || KINDS.contains(tokens, 0)
				|| tokens.word(0).length() < 2 || tokens.word(0).length() > MOST_LETTERS) {
			return false;
		}
		int at = tokens.isWord(1) ? 1 : 2;
		Dates.Found date = (at < tokens.size()) ? Dates.at(tokens, at) : null;
		return date != null && date.iso() && date.to() >= tokens.size();
	}

	private static long times(List<Tokens> blocks, String initials) {
		return blocks.stream().filter((tokens) -> tokens.block().text().startsWith(initials + " ")).count();
	}

	/** None where somebody who is named has these initials. */
	private static Optional<Member> member(AnnotatedDocument document, String initials) {
		Cast cast = document.cast();
		List<Member> named = cast.named(initials);
		boolean person = cast.members()
			.stream()
			.filter((member) -> member.is(Kind.PERSON))
			.anyMatch((member) -> NameKeys.allInitials(List.of(member.name().toLowerCase(Locale.ROOT).split("[ -]+")))
				.equals(initials.toLowerCase(Locale.ROOT)));
		if (person || !named.isEmpty()) {
			return named.stream().filter((member) -> member.is(Kind.BODY)).findFirst();
		}
		Member body = cast.add(Kind.BODY, initials);
		body.types().add(AcronymBodies.isCouncil(initials) ? "council" : type(initials));
		document.tokens()
			.stream()
			.filter((tokens) -> isHead(tokens) && tokens.word(0).equals(initials))
			.forEach((tokens) -> cast.refer(body, tokens, 0, 1, "running head", 0.6));
		return Optional.of(body);
	}

	private static String type(String initials) {
		return initials.endsWith("B") ? "board" : initials.endsWith("C") ? "committee" : "other";
	}

}
