package org.minutegraph.extraction.name;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.PhraseTrie.Beginnings;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.PhraseTrie;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** The vocabulary of names, asked at a place in the tokens. */
public final class NameWords {

	private static final PhraseTrie<NameKind> HEADS = PhraseTrie.load("name-heads", NameKind::parse);

	private static final PhraseTrie<NameKind> TERMS = PhraseTrie.load("name-terms", NameKind::parse);

	private static final PhraseTrie<NameKind> BODIES = PhraseTrie.load("national-bodies", NameKind::parse);

	private static final Beginnings SMALL_TERMS = TERMS.beginnings(NameKind::any);

	private static final Beginnings SMALL_BODIES = BODIES.beginnings(NameKind::any);

	private static final PhraseTrie<String> INNER = PhraseTrie.load("name-inner", String::strip);

	private static final WordList BREAKERS = WordList.load("name-breakers");

	private static final WordList MODIFIED = WordList.load("name-modified");

	private static final WordList OPENERS = WordList.load("name-openers");

	private static final WordList GENERICS = WordList.load("name-generics");

	private static final WordList OF_STARTERS = WordList.load("name-of-starters");

	private static final WordList POSTS = WordList.load("post-words");

	private static final WordList HONORIFICS = WordList.load("honorifics");

	private static final Set<String> WORK = Set.of("warden", "worker", "teacher", "governor", "leadership", "clerk");

	private static final WordList GIVEN_NAMES = WordList.load("given-names");

	private static final WordList REFERENCES = WordList.load("references");

	private static final WordList TRAILERS = WordList.load("name-trailers");

	private NameWords() {
	}

	static @Nullable Match<NameKind> head(Tokens tokens, int i, int limit) {
		return HEADS.longest(tokens, i, limit);
	}

	/** A term of art or a national body. */
	static @Nullable Match<NameKind> term(Tokens tokens, int i, int limit) {
		Match<NameKind> term = TERMS.longest(tokens, i, limit);
		Match<NameKind> body = isSurname(tokens, i) ? null : BODIES.longest(tokens, i, limit);
		return (term == null || body != null && body.to() > term.to()) ? body : term;
	}

	/** "Cllr Atkins", "Ann Jacobs", "P. Wates": people may be called like a firm. */
	private static boolean isSurname(Tokens tokens, int i) {
		int before = tokens.is(i - 1, ".") ? i - 2 : i - 1;
		boolean initial = tokens.isCapital(before) && tokens.word(before).length() == 1;
		boolean titled = before >= 0 && (isHonorific(tokens, before) || isGivenName(tokens, before) || initial);
		return titled && tokens.sentence(before) == tokens.sentence(i) && tokens.isCapital(before)
				&& !tokens.isCapital(i + 1);
	}

	/** Such a term as is one in small letters, too, or null. */
	static @Nullable Match<NameKind> smallTerm(Tokens tokens, int i) {
		if (!SMALL_TERMS.mayStandAt(tokens, i) && !SMALL_BODIES.mayStandAt(tokens, i)) {
			return null;
		}
		Match<NameKind> term = term(tokens, i, tokens.size());
		return (term != null && term.value().any()) ? term : null;
	}

	/** Length of a small word with what follows inside a name ("in Care"), or 0. */
	static int inner(Tokens tokens, int i) {
		Match<String> match = INNER.longest(tokens, i, tokens.size());
		return (match != null && isCapital(tokens, match.to() - 1)) ? match.to() - i : 0;
	}

	/** Whether a word may be part of a name by its capital. */
	static boolean isCapital(Tokens tokens, int i) {
		return tokens.isCapital(i) && !BREAKERS.contains(tokens, i);
	}

	/** A word of headings, months and days that belongs to no name. */
	static boolean isBreaker(Tokens tokens, int i) {
		return BREAKERS.contains(tokens, i);
	}

	/** A year or a span of years ("2016-2020", "2021-22", "2025/26", "24/25"). */
	static boolean isYears(String word) {
		int length = word.length();
		if (length == 5 && word.charAt(2) == '/'
				&& (word.substring(0, 2) + word.substring(3)).chars().allMatch(Character::isDigit)) {
			return Integer.parseInt(word.substring(0, 2)) + 1 == Integer.parseInt(word.substring(3));
		}
		if (length < 4 || length > 9 || !word.startsWith("20") && !word.startsWith("19")) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			char c = word.charAt(i);
			boolean bar = i == 4 && (c == '-' || c == '/' || c == '–');
			if (!bar && !Character.isDigit(c)) {
				return false;
			}
		}
		return length == 4 || length >= 7;
	}

	/** A noun that a name before it only describes. */
	static boolean isModified(Tokens tokens, int i) {
		return MODIFIED.contains(tokens, i);
	}

	/** Whether a word alone ends the names of programmes ("Fund"). */
	static boolean isProgramme(Tokens tokens, int i) {
		Match<NameKind> head = head(tokens, i, i + 1);
		return head != null && head.value().is(Kind.PROGRAMME);
	}

	/** The "F" of "18/00957/F". */
	static boolean isPartOfNumber(Tokens tokens, int i) {
		return tokens.isGlued(i) && tokens.is(i - 1, "/") && tokens.startsWithDigit(i - 2);
	}

	/** The token after a body's name without the "Update" or "AGM" of its heading. */
	static int withoutTrailer(Tokens tokens, int from, int to) {
		return (to - from > 2 && TRAILERS.contains(tokens, to - 1)) ? to - 1 : to;
	}

	static boolean isHead(String lowerCase) {
		return HEADS.contains(lowerCase);
	}

	static boolean isGeneric(String word) {
		String lowerCase = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
		return lowerCase.isEmpty() || GENERICS.contains(lowerCase)
				|| !Character.isLetter(lowerCase.charAt(0)) && lowerCase.indexOf('-') < 0;
	}

	static boolean isOpener(Tokens tokens, int i) {
		return OPENERS.contains(tokens, i);
	}

	static boolean isOfStarter(Tokens tokens, int i) {
		return OF_STARTERS.contains(tokens, i);
	}

	/** Whether a word that names a post stands at token i. */
	public static boolean isPost(Tokens tokens, int i) {
		return POSTS.contains(tokens, i);
	}

	/** "Community Warden Service": what the people of a service are called. */
	static boolean isWork(Tokens tokens, int i) {
		return WORK.contains(tokens.lower(i));
	}

	static boolean isHonorific(Tokens tokens, int i) {
		boolean council = tokens.is(i, "pc") && !isCapital(tokens, i + 1);
		return !council && HONORIFICS.match(tokens, i) > 0;
	}

	static boolean isGivenName(Tokens tokens, int i) {
		return GIVEN_NAMES.contains(tokens, i);
	}

	static boolean isAnd(Tokens tokens, int i) {
		return tokens.is(i, "and") || tokens.is(i, "&");
	}

	static boolean isArticle(Tokens tokens, int i) {
		return tokens.is(i, "the") || tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "this")
				|| tokens.is(i, "our");
	}

	static boolean isOfOrFor(Tokens tokens, int i) {
		return tokens.is(i, "of") || tokens.is(i, "for");
	}

	/**
	 * "XYZ's Home Education Team", "the Council's Hardship Fund": whether initials or a
	 * word for a body in the possessive only own what is named after them.
	 */
	static boolean isOwner(Tokens tokens, int i) {
		String word = tokens.lower(i);
		if (!word.endsWith("'s") || word.length() < 4) {
			return false;
		}
		boolean initials = Character.isUpperCase(tokens.word(i).charAt(word.length() - 3));
		return initials || REFERENCES.contains(word.substring(0, word.length() - 2));
	}

	/** "REPORT TO THE GOVERNING BODY": whether a name begins behind a "TO THE". */
	static boolean isTold(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "to") && tokens.is(i + 1, "the")) {
				return true;
			}
		}
		return false;
	}

	/** The "0-25" of "0-25 Service", no "7pm-9pm", no "2024-05-06". */
	static boolean isRange(Tokens tokens, int i) {
		String word = tokens.lower(i);
		int dash = word.indexOf('-');
		return tokens.startsWithDigit(i) && dash > 0 && dash == word.lastIndexOf('-') && !word.endsWith("am")
				&& !word.endsWith("pm");
	}

	/**
	 * Where a council's name begins: "PARISH MEETING EXAMPLE PARISH COUNCIL", "H EXAMPLE
	 * TOWN COUNCIL" is called neither a meeting nor by a letter that a page's head lost.
	 */
	static int councilStart(Tokens tokens, int from, int head) {
		int start = from;
		for (int i = from; i < head; i++) {
			boolean letter = i == start && tokens.word(i).length() == 1 && tokens.isCapital(i);
			start = letter || tokens.is(i, "meeting") ? i + 1 : start;
		}
		return start;
	}

}
