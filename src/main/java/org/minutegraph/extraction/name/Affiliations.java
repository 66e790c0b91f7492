package org.minutegraph.extraction.name;

import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells that capitalised words after somebody's name are the body that he or she comes
 * from: "Ann Surname from Wendle Arts".
 */
final class Affiliations {

	/** What papers, laws and measures do as well as bodies. */
	private static final Set<String> BY_MEANS = Set.of("assessed", "measured", "defined", "shown", "indicated",
			"required", "covered", "evidenced", "governed", "affected", "caused", "replaced", "followed", "bounded");

	private static final WordList NO_AFFILIATIONS = WordList.load("not-affiliations");

	private static final WordList TAUGHT = WordList.load("subjects-taught");

	private static final WordList PEOPLE = WordList.load("people-of-bodies");

	private static final WordList DONE = WordList.load("work-participles");

	private static final WordList GIVING = WordList.load("giving-verbs");

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final Set<String> RUNNING = Set.of("runs", "provides", "delivers", "operates", "manages", "hosts",
			"supplies", "funds", "offers");

	/** Tokens between what was done and the name of who did it. */
	private static final int WORK = 8;

	/** Tokens between a verb of giving and the sum. */
	private static final int SUM = 4;

	private Affiliations() {
	}

	/** "Mr A Surname (Exampleton Players)". */
	static boolean isBracketed(Cast cast, Tokens tokens, int from, int to) {
		boolean brackets = tokens.is(from - 1, "(") && tokens.is(to, ")");
		if (!brackets || areLetters(tokens, from, to) || to - from == 1 && (NameWords.isGivenName(tokens, from)
				|| NO_AFFILIATIONS.contains(tokens, from) || TAUGHT.contains(tokens, from))) {
			return false;
		}
		return cast.at(tokens.block().ordinal(), from - 2)
			.map(Mention::member)
			.filter((member) -> member.is(Kind.PERSON) && !member.types().contains("councillor"))
			.isPresent() && !AffiliationWords.isGroup(tokens, from, to) && isUncommon(tokens, from, to);
	}

	/** "(AB)", "(S1 DH)": initials, a form and a post in letters. */
	private static boolean areLetters(Tokens tokens, int from, int to) {
		int longest = (to - from == 1) ? 4 : 3;
		for (int i = from; i < to; i++) {
			if (!tokens.isAllCaps(i) || tokens.word(i).length() > longest) {
				return false;
			}
		}
		return true;
	}

	/** Whether a word is none of those that departments are named with. */
	private static boolean isUncommon(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (NameWords.isCapital(tokens, i) && !PersonWords.isNever(tokens, i)) {
				return true;
			}
		}
		return false;
	}

	/** Two words at least, as one may be the place where somebody lives. */
	static boolean isOne(Cast cast, Tokens tokens, int from, int to) {
		int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
		boolean origin = tokens.is(before, "from");
		if (to - from < 2 || !origin && !tokens.is(before, "at") || AffiliationWords.isStreet(tokens, to)) {
			return false;
		}
		return PEOPLE.contains(tokens, before - 1) || origin && cast.at(tokens.block().ordinal(), before - 1)
			.filter((mention) -> mention.member().is(Kind.PERSON))
			.isPresent();
	}

	/** "employed through Elm Steps", "was surveyed by Beck Tree Care": who did it. */
	static boolean isAgent(Tokens tokens, int from, int to) {
		int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
		boolean agent = tokens.is(before, "by") || tokens.is(before, "through");
		return agent && to - from > 1 && isUncommon(tokens, from, to) && Verbs.isParticiple(tokens, before - 1)
				&& !BY_MEANS.contains(tokens.lower(before - 1)) && !AffiliationWords.isStreet(tokens, to)
				&& !NameWords.isGivenName(tokens, from) && tokens.lower(from).length() > 2
				&& !tokens.isPossessive(to - 1);
	}

	/** "were cleaned twice a year by Beck Valley": a firm that did some work. */
	static boolean isWorker(Tokens tokens, int from, int to) {
		boolean by = tokens.is(from - 1, "by") && to - from > 1 && isUncommon(tokens, from, to)
				&& !AffiliationWords.isStreet(tokens, to) && !NameWords.isGivenName(tokens, from)
				&& tokens.lower(from).length() > 2 && !tokens.isPossessive(to - 1);
		int start = Math.max(tokens.sentenceStart(from), from - WORK);
		for (int i = from - 2; by && i >= start && tokens.isWord(i) && !tokens.is(i, "by"); i--) {
			if (DONE.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Beck Valley runs the Youth Service", "Beck Valley provides the lunches": who does
	 * it.
	 */
	static boolean isDoer(Tokens tokens, int from, int to) {
		boolean the = tokens.is(to + 1, "the") || tokens.is(to + 1, "our") || tokens.is(to + 1, "a");
		return to - from > 1 && the && RUNNING.contains(tokens.lower(to)) && isUncommon(tokens, from, to)
				&& !NameWords.isGivenName(tokens, from) && tokens.lower(from).length() > 2
				&& !tokens.isPossessive(to - 1);
	}

	/** "Beck Valley has lent us £900", "£150 to Beck Valley": who gives or gets a sum. */
	static boolean isGiver(Tokens tokens, int from, int to) {
		if (tokens.is(from - 1, "to") && tokens.lower(from - 2).startsWith("£") && to - from > 1
				&& isUncommon(tokens, from, to) && !NameWords.isGivenName(tokens, from)) {
			return true;
		}
		int verb = to;
		while (HELPERS.match(tokens, verb) > 0 || tokens.is(verb, "will") || tokens.is(verb, "would")) {
			verb++;
		}
		boolean gives = to - from > 1 && GIVING.match(tokens, verb) > 0 && !"vague".equals(GIVING.value(tokens, verb))
				&& isUncommon(tokens, from, to) && !NameWords.isGivenName(tokens, from)
				&& tokens.lower(from).length() > 2;
		for (int i = verb + 1; gives && i <= verb + SUM; i++) {
			if (tokens.lower(i).startsWith("£")) {
				return true;
			}
		}
		return false;
	}

	/** "Ann Surname of Hewitt and Harrow", the end of a firm that is called by two. */
	static int pairEnd(Cast cast, Tokens tokens, int from, int to) {
		boolean pair = to - from == 1 && tokens.is(from - 1, "of") && NameWords.isAnd(tokens, to)
				&& NameWords.isCapital(tokens, to + 1) && !NameWords.isCapital(tokens, to + 2)
				&& cast.isFree(tokens.block().ordinal(), to, to + 2)
				&& cast.at(tokens.block().ordinal(), from - 2)
					.filter((mention) -> mention.member().is(Kind.PERSON))
					.isPresent();
		return pair ? to + 2 : to;
	}

	/** The "Sons" of "A Surname and Sons". */
	static boolean isKin(Tokens tokens, int i) {
		return tokens.isCapital(i) && (tokens.is(i, "son") || tokens.is(i, "sons") || tokens.is(i, "daughter")
				|| tokens.is(i, "daughters"));
	}

	/** "Oakby Council, Elm Steps and the Beck Trust": one between two bodies. */
	static boolean isBetween(Cast cast, Tokens tokens, int from, int to) {
		int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
		int after = tokens.is(to + 1, "the") || tokens.is(to + 1, "and") ? to + 2 : to + 1;
		return isJoint(tokens, before) && isJoint(tokens, to) && !AffiliationWords.isStreet(tokens, to)
				&& isBody(cast, tokens, before - 1) && isBody(cast, tokens, after);
	}

	private static boolean isJoint(Tokens tokens, int i) {
		return tokens.is(i, ",") || NameWords.isAnd(tokens, i);
	}

	private static boolean isBody(Cast cast, Tokens tokens, int i) {
		return cast.at(tokens.block().ordinal(), i).filter((mention) -> mention.member().is(Kind.BODY)).isPresent();
	}

}
