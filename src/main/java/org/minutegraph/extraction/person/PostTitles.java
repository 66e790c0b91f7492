package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/** The grammar of posts' titles: words before the head, the head, what it is for. */
final class PostTitles {

	private static final WordList HEADS = WordList.load("posts");

	private static final WordList MODIFIERS = WordList.load("post-modifiers");

	private static final WordList DETERMINERS = WordList.load("post-determiners");

	private static final int MOST_BEFORE = 7;

	private final Wraps wraps;

	private final Cast cast;

	PostTitles(Wraps wraps, Cast cast) {
		this.wraps = wraps;
		this.cast = cast;
	}

	/** All titles of a block in order. */
	List<PostTitle> in(Tokens tokens) {
		List<PostTitle> titles = new ArrayList<>();
		int free = 0;
		for (int i = 0; i < tokens.size(); i++) {
			if (HEADS.match(tokens, i) > 0 && !isInName(tokens, i)) {
				PostTitle title = around(tokens, i, free);
				if (title != null) {
					titles.add(title);
					free = title.to();
					i = title.to() - 1;
				}
			}
		}
		return titles;
	}

	/**
	 * Whether a word belongs to a person's name, or to a body's that goes on after it.
	 */
	private boolean isInName(Tokens tokens, int i) {
		Mention mention = this.cast.at(tokens.block().ordinal(), i).orElse(null);
		return mention != null && (mention.member().is(Kind.PERSON)
				|| PostBodies.isOrganisation(mention.member()) && mention.to() > i + HEADS.match(tokens, i));
	}

	private boolean isInPerson(Tokens tokens, int i) {
		Mention mention = this.cast.at(tokens.block().ordinal(), i).orElse(null);
		return mention != null && mention.member().is(Kind.PERSON);
	}

	private @Nullable PostTitle around(Tokens tokens, int first, int free) {
		int headFrom = first;
		int headTo = first + HEADS.match(tokens, first);
		int next = laterHead(tokens, headTo);
		while (next > 0) {
			headFrom = next;
			headTo = next + HEADS.match(tokens, next);
			next = laterHead(tokens, headTo);
		}
		int from = before(tokens, first, headFrom, free);
		String kind = kind(tokens, from, headFrom);
		if (tokens.is(headTo - 1, "of")) {
			int to = phrase(tokens, headTo, true);
			return (to > headTo) ? new PostTitle(tokens, from, headFrom, headTo - 1, to, kind) : null;
		}
		int to = complement(tokens, headTo, kind);
		boolean goesOn = to == headTo && tokens.isCapital(headFrom) && tokens.isCapital(to) && !tokens.isAllCaps(to)
				&& !isInPerson(tokens, to) && !startsPerson(tokens, to) && !this.wraps.wraps(tokens, to)
				&& !Wraps.beginsCell(tokens, to) && tokens.sentence(to) == tokens.sentence(headFrom);
		return goesOn ? null : new PostTitle(tokens, from, headFrom, headTo, to, kind);
	}

	private static String kind(Tokens tokens, int from, int headFrom) {
		String kind = String.valueOf(HEADS.value(tokens, headFrom));
		boolean leaderOfFew = tokens.is(headFrom, "leader") && HEADS.match(tokens, headFrom) == 1 && headFrom > from
				&& !tokens.is(headFrom - 1, "council") && !tokens.is(headFrom - 1, "interim");
		return leaderOfFew ? "officer" : kind;
	}

	/** A head that ends the same title ("Democratic Services |Officer|"), or -1. */
	private int laterHead(Tokens tokens, int i) {
		if (HEADS.match(tokens, i) > 0 && !tokens.isCapital(i) && !tokens.isCapital(i - 1) && tokens.isWord(i - 1)
				&& "body".equals(HEADS.value(tokens, i)) && !this.wraps.wraps(tokens, i)) {
			return i;
		}
		for (int at = i; at < i + 3 && at < tokens.size(); at++) {
			if (!tokens.isCapital(at) || isInPerson(tokens, at) || Wraps.beginsCell(tokens, at)
					|| this.wraps.wraps(tokens, at) && at > i) {
				return -1;
			}
			if (HEADS.match(tokens, at) > 0) {
				return at;
			}
		}
		return -1;
	}

	/** First token of the words that belong to a title before its head. */
	private int before(Tokens tokens, int first, int head, int free) {
		int from = first;
		int least = Math.max(free, first - MOST_BEFORE);
		boolean capitals = tokens.isCapital(head);
		while (from > least && tokens.sentence(from - 1) == tokens.sentence(first)) {
			int at = from - 1;
			boolean word = tokens.isWord(at) && (!tokens.startsWithDigit(at) || isNumbered(tokens, at - 1))
					&& !isShoutedLink(tokens, at) && (!tokens.isAllCaps(head) || tokens.isAllCaps(at));
			boolean linked = (tokens.is(at, "and") || tokens.is(at, "&") || tokens.is(at, "of"))
					&& tokens.isCapital(at - 1) && at - 1 >= least && tokens.isCapital(from);
			boolean modifier = word && (capitals || !tokens.isCapital(at)) && MODIFIERS.match(tokens, at) == 1
					&& !tokens.is(at, "of");
			boolean capital = word && (tokens.isCapital(at) || tokens.startsWithDigit(at))
					&& DETERMINERS.match(tokens, at) == 0;
			if (isInPerson(tokens, at) || !capital && !modifier && !linked
					|| this.wraps.wraps(tokens, from) && !modifier && !linked && at < first - 1) {
				break;
			}
			from = linked ? at - 1 : at;
		}
		return from;
	}

	/** "Section 151", "Post 16", "Key Stage 2". */
	private static boolean isNumbered(Tokens tokens, int i) {
		return tokens.isCapital(i) && (tokens.is(i, "section") || tokens.is(i, "post") || tokens.is(i, "stage")
				|| tokens.is(i, "year") || tokens.is(i, "level") || tokens.is(i, "grade"));
	}

	private int complement(Tokens tokens, int i, String kind) {
		if (tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "to") || tokens.is(i, "at")) {
			if (tokens.is(i, "to") && !tokens.is(i + 1, "the")) {
				return i;
			}
			int start = tokens.is(i + 1, "the") || tokens.is(i + 1, "our") ? i + 2 : i + 1;
			int to = phrase(tokens, start, tokens.is(i, "of") || tokens.is(i, "for"));
			return (to > start) ? to : i;
		}
		if (kind.equals("officer") && tokens.is(i, ",") && tokens.is(i - 1, "director")) {
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
	 * "Assistant Director, Revenues and Benefits": what a director directs, where the
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
	private int phrase(Tokens tokens, int i, boolean small) {
		int at = i;
		while (at < tokens.size() && tokens.sentence(at) == tokens.sentence(i)) {
			if (isPhraseWord(tokens, at)) {
				at++;
			}
			else if (isLink(tokens, at) && isPhraseWord(tokens, at + 1) && at > i) {
				if (tokens.is(at, "and") && (HEADS.match(tokens, at + 1) > 0 || startsPerson(tokens, at + 1))) {
					break;
				}
				at += 2;
			}
			else if (tokens.is(at, ",") && enumerates(tokens, at, MOST_BEFORE)) {
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
	private static boolean isShoutedLink(Tokens tokens, int i) {
		return tokens.isAllCaps(i)
				&& (isLink(tokens, i) || tokens.is(i, "to") || tokens.is(i, "on") || tokens.is(i, "by"));
	}

	private boolean isPhraseWord(Tokens tokens, int i) {
		return tokens.isCapital(i) && !isShoutedLink(tokens, i) && !Wraps.beginsCell(tokens, i)
				&& !isInPerson(tokens, i) && !startsPerson(tokens, i)
				&& !(this.wraps.wraps(tokens, i) && PersonWords.isGiven(tokens, i));
	}

	private static boolean startsPerson(Tokens tokens, int i) {
		return PersonNames.titles(tokens, i).to() > i
				|| PersonWords.isGiven(tokens, i) && !PersonWords.isWordName(tokens, i);
	}

	private static boolean isLink(Tokens tokens, int i) {
		return tokens.is(i, "of") || tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "for")
				|| tokens.is(i, "the") || tokens.is(i, "in") || tokens.is(i, "with") || tokens.is(i, "/");
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
