package org.minutegraph.extraction.person;

import java.util.Set;

import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * Where the entries of an attendance list end: at marks and links, at the next cell, at a
 * verb.
 */
final class AttendanceMarks {

	/** Tokens that a bracket in a list may hold. */
	private static final int LONGEST = 40;

	/** Small words within names of posts and bodies. */
	private static final Set<String> LINKS = Set.of("and", "of", "for", "the", "to", "in", "with", "at");

	private static final WordList SPEECH = WordList.load("speech-verbs");

	/** Letters of the longest initials of a body in a list of names. */
	private static final int INITIALS = 4;

	/** Tokens of the longest label before a colon. */
	private static final int LABEL = 6;

	private AttendanceMarks() {
	}

	static boolean isSubject(Tokens tokens, PersonForm form) {
		int to = form.to();
		return tokens.isWord(to) && !tokens.isCapital(to)
				&& (SPEECH.match(tokens, to) > 0 && !tokens.is(to, "joined") && !tokens.is(to, "left")
						|| tokens.is(to, "was") || tokens.is(to, "is") || tokens.is(to, "has") || tokens.is(to, "had")
						|| tokens.is(to, "took"));
	}

	/** The "XYZ" of "A Example, XYZ": whom somebody comes for, and nobody. */
	static boolean isInitialsAfterName(Tokens tokens, int i, int to) {
		return to == i + 1 && tokens.isAllCaps(i) && tokens.end(i) - tokens.start(i) <= INITIALS
				&& tokens.is(i - 1, ",") && tokens.isWord(i - 2) && !tokens.isAllCaps(i - 2);
	}

	/** "Clerk to the Board:", a label of those who are named after it. */
	static boolean isLabel(Tokens tokens, int i) {
		int at = i;
		while (at < i + LABEL && (tokens.isCapital(at) || LINKS.contains(tokens.lower(at)))) {
			at++;
		}
		return at > i && tokens.is(at, ":");
	}

	/** "A Lowe B Penny C Day": initials and surnames follow each other without commas. */
	static boolean isInRun(Tokens tokens, int i) {
		int surname = NameParts.initials(tokens, i, false);
		boolean between = PersonWords.isInitial(tokens, i - 2) && tokens.isCapital(i - 1) && surname > i
				&& tokens.isCapital(surname);
		return between && (surname + 1 >= tokens.size() || PersonWords.isInitial(tokens, surname + 1)
				|| tokens.is(surname + 1, "("));
	}

	static boolean isInTheChair(Tokens tokens, int i) {
		return tokens.is(i, "in") && tokens.is(i + 1, "the") && tokens.is(i + 2, "chair");
	}

	static boolean isDash(Tokens tokens, int i) {
		return tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—");
	}

	static int endOfCell(Tokens tokens, int i, int limit) {
		int at = i + 1;
		while (at < limit && !Wraps.beginsCell(tokens, at)) {
			at++;
		}
		return at;
	}

	static boolean isSeparator(Tokens tokens, int i) {
		return !tokens.isWord(i) || tokens.is(i, "and") || tokens.is(i, "plus") || tokens.is(i, "from")
				|| tokens.is(i, "with");
	}

	/** Whether all but small links and marks are capitalised: no sentence. */
	static boolean isTitleCase(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			boolean link = LINKS.contains(tokens.lower(i));
			if (tokens.isWord(i) && !tokens.isCapital(i) && !tokens.startsWithDigit(i) && !link) {
				return false;
			}
		}
		return true;
	}

	/** Token that closes the bracket opened at i, or the end. */
	static int closing(Tokens tokens, int i) {
		String close = tokens.is(i, "(") ? ")" : "]";
		int end = Math.min(tokens.size(), i + LONGEST);
		for (int at = i + 1; at < end; at++) {
			if (tokens.is(at, close)) {
				return at;
			}
		}
		return Math.min(tokens.size(), i + 1);
	}

}
