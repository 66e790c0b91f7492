package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/** The grammar of posts' titles: words before the head, the head, what it is for. */
final class PostTitles {

	private static final WordList HEADS = WordList.load("posts");

	private static final WordList MODIFIERS = WordList.load("post-modifiers");

	private static final WordList DETERMINERS = WordList.load("post-determiners");

	private static final int MOST_BEFORE = 7;

	/** Letters of the longest post that is written by its initials. */
	private static final int ACRONYM = 4;

	private final Wraps wraps;

	private final Cast cast;

	private final PostComplements complements;

	PostTitles(Wraps wraps, Cast cast) {
		this.wraps = wraps;
		this.cast = cast;
		this.complements = new PostComplements(wraps, cast);
	}

	/** All titles of a block in order. */
	List<PostTitle> in(Tokens tokens) {
		if (!HEADS.mayStandIn(tokens)) {
			return List.of();
		}
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
			int to = this.complements.phrase(tokens, headTo, true);
			return (to > headTo) ? new PostTitle(tokens, from, headFrom, headTo - 1, to, kind) : null;
		}
		int to = this.complements.after(tokens, headTo, kind);
		int filled = (to == headTo && kind.equals("officer")) ? this.complements.toBracket(tokens, from, to) : to;
		if (filled > to) {
			return new PostTitle(tokens, from, headFrom, headTo, filled, kind);
		}
		boolean goesOn = to == headTo && tokens.isCapital(headFrom) && tokens.isCapital(to) && !tokens.isAllCaps(to)
				&& !this.complements.isInPerson(tokens, to) && !PostComplements.startsPerson(tokens, to)
				&& !this.wraps.wraps(tokens, to) && !Wraps.beginsCell(tokens, to)
				&& tokens.sentence(to) == tokens.sentence(headFrom);
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
			if (!tokens.isCapital(at) || this.complements.isInPerson(tokens, at) || Wraps.beginsCell(tokens, at)
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
		while (from > least && tokens.sentence(from - 1) == tokens.sentence(first) && !Wraps.beginsCell(tokens, from)) {
			int at = from - 1;
			boolean word = tokens.isWord(at) && (!tokens.startsWithDigit(at) || isNumbered(tokens, at - 1))
					&& !PostComplements.isShoutedLink(tokens, at)
					&& (!tokens.isAllCaps(head) || tokens.isAllCaps(at) || isAcronym(tokens, head));
			boolean linked = (tokens.is(at, "and") || tokens.is(at, "&") || tokens.is(at, "of"))
					&& tokens.isCapital(at - 1) && at - 1 >= least && tokens.isCapital(from) && !isClass(tokens, at - 1)
					&& !this.complements.isInPerson(tokens, at - 1);
			boolean modifier = word && (capitals || !tokens.isCapital(at)) && MODIFIERS.match(tokens, at) == 1
					&& !tokens.is(at, "of");
			boolean capital = word && (tokens.isCapital(at) || tokens.startsWithDigit(at))
					&& DETERMINERS.match(tokens, at) == 0;
			boolean begins = tokens.is(at - 1, "(") && tokens.sentence(at - 1) == tokens.sentence(first);
			if (this.complements.isInPerson(tokens, at) || !capital && !modifier && !linked
					|| this.wraps.wraps(tokens, from) && !modifier && !linked && at < first - 1 && !begins) {
				break;
			}
			from = linked ? at - 1 : at;
		}
		return from;
	}

	/** "P5", "Y11": the class for which a parent stands beside holding a post. */
	private static boolean isClass(Tokens tokens, int i) {
		String word = tokens.word(i);
		return word.length() > 1 && word.length() < 4 && Character.isLetter(word.charAt(0))
				&& word.chars().skip(1).allMatch(Character::isDigit);
	}

	/** "HMI", "CEO": capitals that say nothing of the words around them. */
	private static boolean isAcronym(Tokens tokens, int i) {
		return tokens.end(i) - tokens.start(i) <= ACRONYM;
	}

	/** "Section 151", "Post 16", "Key Stage 2". */
	private static boolean isNumbered(Tokens tokens, int i) {
		return tokens.isCapital(i) && (tokens.is(i, "section") || tokens.is(i, "post") || tokens.is(i, "stage")
				|| tokens.is(i, "year") || tokens.is(i, "level") || tokens.is(i, "grade"));
	}

}