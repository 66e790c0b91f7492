package org.minutegraph.extraction.person;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/** The grammar of what follows the head of a post's title: what its holder directs. */
final class PostComplements {

	private static final WordList HEADS = WordList.load("posts");

	private static final WordList SEASONS = WordList.load("seasons");

	private static final WordList OCCASIONS = WordList.load("terms-of-office");

	private static final WordList MODIFIERS = WordList.load("post-modifiers");

	private static final WordList BEFORE_COMMAS = WordList.load("comma-posts");

	/** Words of a portfolio that is written small. */
	private static final int SMALL = 5;

	/** Members of the longest enumeration. */
	private static final int MOST = 7;

	private final Wraps wraps;

	private final Cast cast;

	PostComplements(Wraps wraps, Cast cast) {
		this.wraps = wraps;
		this.cast = cast;
	}

	boolean isInPerson(Tokens tokens, int i) {
		Mention mention = this.cast.at(tokens.block().ordinal(), i).orElse(null);
		return mention != null && mention.member().is(Kind.PERSON);
	}

	/**
	 * "(Service Manager Quality Assurance and Professional Standards)": what fills the
	 * rest of a bracket that the title begins.
	 */
	int toBracket(Tokens tokens, int from, int i) {
		boolean begins = tokens.is(from - 1, "(") && tokens.isCapital(i) && !tokens.isAllCaps(i);
		int to = begins ? phrase(tokens, i, false) : i;
		for (int at = i; at < to; at++) {
			if (HEADS.match(tokens, at) > 0 || this.cast.at(tokens.block().ordinal(), at)
				.filter((mention) -> mention.member().is(Kind.BODY) && !mention.member().types().contains("department"))
				.isPresent()) {
				return i;
			}
		}
		return tokens.is(to, ")") ? to : i;
	}

	/** Token after what a head at a place directs; the place itself for nothing. */
	int after(Tokens tokens, int i, String kind) {
		if (tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "to") || tokens.is(i, "at")) {
			if (tokens.is(i, "to") && !tokens.is(i + 1, "the") || Dates.at(tokens, i + 1) != null
					|| SEASONS.match(tokens, i + 1) > 0) {
				return i;
			}
			int start = tokens.is(i + 1, "the") || tokens.is(i + 1, "our") ? i + 2 : i + 1;
			int qualified = !tokens.isCapital(start) && MODIFIERS.match(tokens, start) == 1
					&& tokens.isCapital(start + 1) ? start + 1 : start;
			int to = phrase(tokens, qualified, tokens.is(i, "of") || tokens.is(i, "for"));
			if (to == start && kind.equals("councillor") && tokens.is(i, "for")) {
				return smallPortfolio(tokens, i, start);
			}
			return (to > qualified) ? to : i;
		}
		boolean adviser = tokens.is(i - 1, "adviser") || tokens.is(i - 1, "advisor") || tokens.is(i - 1, "lead");
		if (adviser && tokens.is(i, "on") && tokens.isCapital(i + 1)) {
			return phrase(tokens, i + 1, false);
		}
		if ((kind.equals("officer") || kind.equals("school")) && tokens.is(i, ",")
				&& (BEFORE_COMMAS.contains(tokens, i - 1) || BEFORE_COMMAS.match(tokens, i - 3) == 3)) {
			return afterComma(tokens, i);
		}
		if (kind.equals("officer") || kind.equals("councillor")) {
			if ((tokens.is(i, "-") || tokens.is(i, "–")) && tokens.isCapital(i + 1)
					&& PersonNames.titles(tokens, i + 1).to() == i + 1) {
				return phrase(tokens, i + 1, false);
			}
			if (tokens.is(i, "(") && tokens.isCapital(i + 1) && !tokens.isAllCaps(i + 1)) {
				int to = phrase(tokens, i + 1, false);
				boolean person = PersonNames.titles(tokens, i + 1).to() > i + 1 || PersonWords.isGiven(tokens, i + 1);
				boolean another = HEADS.match(tokens, i + 1) > 0;
				return (tokens.is(to, ")") && !person && !another) ? to + 1 : i;
			}
			if (tokens.isCapital(i) && !this.wraps.wraps(tokens, i)
					&& (kind.equals("councillor") || tokens.is(i - 1, "director"))
					&& PersonNames.titles(tokens, i).to() == i && !PersonWords.isGiven(tokens, i)) {
				return phrase(tokens, i, false);
			}
		}
		return i;
	}

	/**
	 * End of "(cabinet member for) traffic and transportation", where a mark or the end
	 * of the block shows it; else the place of "for".
	 */
	private static int smallPortfolio(Tokens tokens, int preposition, int start) {
		int at = start;
		if (OCCASIONS.match(tokens, start) > 0) {
			return preposition;
		}
		while (at < start + SMALL && tokens.isWord(at) && !tokens.isCapital(at) && !tokens.startsWithDigit(at)) {
			at++;
		}
		boolean ends = at >= tokens.size() || tokens.is(at, ",") || tokens.is(at, ".") || tokens.is(at, ")")
				|| tokens.is(at, "(") || tokens.is(at, ";") || tokens.is(at, ":");
		return (at > start && ends) ? at : preposition;
	}

	/**
	 * "Assistant Director, Revenues and Benefits": what the holder directs, where the
	 * entry ends after it and it is no organisation.
	 */
	private int afterComma(Tokens tokens, int comma) {
		int to = phrase(tokens, comma + 1, false);
		boolean body = false;
		for (int at = comma + 1; at < to && !body; at++) {
			body = HEADS.match(tokens, at) > 0 || this.cast.at(tokens.block().ordinal(), at)
				.filter((mention) -> PostBodies.isOrganisation(mention.member())
						&& !mention.member().types().contains("department") && !mention.member().is(Kind.SERVICE))
				.isPresent();
		}
		boolean ends = to >= tokens.size() || tokens.is(to, ")") || tokens.is(to, ".") || tokens.is(to, ";")
				|| tokens.is(to, ",") || this.wraps.wraps(tokens, to) || Wraps.beginsCell(tokens, to);
		return (to > comma + 1 && !body && ends) ? to : comma;
	}

	/**
	 * End of a capitalised phrase with its small links: "Schools, Families and Example
	 * Services". Commas belong to it only where an "and" closes the enumeration.
	 */
	int phrase(Tokens tokens, int i, boolean small) {
		int at = i;
		while (at < tokens.size() && tokens.sentence(at) == tokens.sentence(i)) {
			boolean number = at > i && tokens.startsWithDigit(at)
					&& (tokens.is(at - 1, "year") || tokens.is(at - 1, "stage") || tokens.is(at - 1, "phase"));
			if (number || isPhraseWord(tokens, at)) {
				at++;
			}
			else if (isLink(tokens, at) && isPhraseWord(tokens, at + 1) && at > i) {
				if (tokens.is(at, "in") && (Dates.at(tokens, at + 1) != null || SEASONS.match(tokens, at + 1) > 0)) {
					break;
				}
				if (tokens.is(at, "and") && (HEADS.match(tokens, at + 1) > 0 || startsPerson(tokens, at + 1))) {
					break;
				}
				at += 2;
			}
			else if (tokens.is(at, ",") && enumerates(tokens, at, MOST)) {
				at += 2;
			}
			else {
				break;
			}
		}
		if (at == i && small && tokens.isWord(i) && (tokens.is(i, "children's") || tokens.is(i, "governors")
				|| tokens.is(i, "trustees") || tokens.is(i, "council"))) {
			return tokens.is(i + 1, "services") ? i + 2 : i + 1;
		}
		return at;
	}

	/** Small words in a sentence that is set in capitals. */
	static boolean isShoutedLink(Tokens tokens, int i) {
		return tokens.isAllCaps(i)
				&& (isLink(tokens, i) || tokens.is(i, "to") || tokens.is(i, "on") || tokens.is(i, "by"));
	}

	private boolean isPhraseWord(Tokens tokens, int i) {
		return tokens.isCapital(i) && !isShoutedLink(tokens, i) && !Wraps.beginsCell(tokens, i)
				&& !isInPerson(tokens, i) && !startsPerson(tokens, i)
				&& !(this.wraps.wraps(tokens, i) && PersonWords.isGiven(tokens, i));
	}

	static boolean startsPerson(Tokens tokens, int i) {
		return PersonNames.titles(tokens, i).to() > i
				|| PersonWords.isGiven(tokens, i) && !PersonWords.isWordName(tokens, i);
	}

	private static boolean isLink(Tokens tokens, int i) {
		return tokens.is(i, "of") || tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "for")
				|| tokens.is(i, "the") || tokens.is(i, "in") || tokens.is(i, "with") || tokens.is(i, "/")
				|| tokens.is(i, "after") && tokens.is(i - 1, "looked");
	}

	private boolean enumerates(Tokens tokens, int comma, int most) {
		int at = comma + 1;
		if (!isPhraseWord(tokens, at) || HEADS.match(tokens, at) > 0) {
			return false;
		}
		while (at < tokens.size() && at < comma + 8 && isPhraseWord(tokens, at)) {
			at++;
		}
		if (tokens.is(at, ",")) {
			return most > 0 && enumerates(tokens, at, most - 1);
		}
		return (tokens.is(at, "and") || tokens.is(at, "&")) && isPhraseWord(tokens, at + 1)
				&& HEADS.match(tokens, at + 1) == 0;
	}

}
