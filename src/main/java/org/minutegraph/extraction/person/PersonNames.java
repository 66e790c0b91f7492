package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.Tiers;
import org.minutegraph.extraction.language.Wraps;

/**
 * The grammar of a person's name: titles, given names or initials, a surname with its
 * particles, letters after the name. Says what stands at a place and nothing about who it
 * is.
 */
final class PersonNames {

	private static final WordList TITLES = WordList.load("honorifics");

	private static final WordList PLURAL_TITLES = WordList.load("plural-titles");

	private static final WordList LETTERS = WordList.load("letters-after-names");

	private final Wraps wraps;

	private boolean initialSurnames;

	PersonNames(Wraps wraps) {
		this.wraps = wraps;
	}

	/** A document that lists "Example A" writes so in its text too. */
	void allowInitialSurnames(PersonForm listed) {
		this.initialSurnames |= listed.hasGiven() && listed.surname().length() == 1;
	}

	/** Titles at one place. */
	record Titles(int to, List<String> words, String kind, boolean plural) {

		static Titles none(int at) {
			return new Titles(at, List.of(), "", false);
		}

	}

	/** Reads as many titles as stand at a token: "Councillor Mrs". */
	static Titles titles(Tokens tokens, int i) {
		int length = tokens.isCapital(i) ? TITLES.match(tokens, i) : 0;
		if (length == 0) {
			return Titles.none(i);
		}
		List<String> words = new ArrayList<>();
		String kind = "";
		int at = i;
		boolean plural = false;
		while (length > 0 && tokens.isCapital(at)) {
			String value = TITLES.value(tokens, at);
			plural |= PLURAL_TITLES.match(tokens, at) == length;
			words.add(tokens.text(at, at + length).toLowerCase(Locale.ROOT));
			kind = kind.isEmpty() || kind.equals("mr") && value != null ? String.valueOf(value) : kind;
			at += length;
			if (tokens.is(at, ".") && (at + 1 >= tokens.size() || tokens.sentence(at) == tokens.sentence(at + 1))) {
				at++;
			}
			at += isTierWithComma(tokens, i, at) ? 1 : 0;
			length = TITLES.match(tokens, at);
		}
		return new Titles(at, words, kind, plural);
	}

	/** "and County Councillor, A": the comma parts her office from her name. */
	private static boolean isTierWithComma(Tokens tokens, int from, int comma) {
		boolean opens = from == 0 || tokens.is(from - 1, "and") || tokens.is(from - 1, ":")
				|| tokens.is(from - 1, "the") || tokens.is(from - 1, "from");
		return opens && comma == from + 2 && tokens.is(comma, ",") && Tiers.isTier(tokens.lower(from))
				&& PersonWords.isPart(tokens, comma + 1);
	}

	/** A name with a title, or null. */
	@Nullable PersonForm titled(Tokens tokens, int i) {
		Titles titles = titles(tokens, i);
		return titles.words.isEmpty() ? null : named(tokens, i, titles);
	}

	/** A name in a list of names, where titles may be carried over from before. */
	@Nullable PersonForm listed(Tokens tokens, int i, Titles carried) {
		Titles own = titles(tokens, i);
		if (own.words.isEmpty()) {
			return (carried.words.isEmpty()) ? untitled(tokens, i, true)
					: named(tokens, i, new Titles(i, carried.words, carried.kind, true));
		}
		if (own.kind.equals("mr") && !carried.words.isEmpty()) {
			List<String> words = new ArrayList<>(carried.words);
			words.addAll(own.words);
			return named(tokens, i, new Titles(own.to, words, carried.kind, true));
		}
		return named(tokens, i, own);
	}

	private @Nullable PersonForm named(Tokens tokens, int i, Titles titles) {
		int at = titles.to;
		int afterInitials = NameParts.initials(tokens, at, true);
		if (afterInitials > at) {
			int end = surname(tokens, afterInitials);
			end = (end == afterInitials && isOnlyName(tokens, end)) ? end + 1 : end;
			end = goesOn(tokens, afterInitials, end) ? end + 1 : end;
			return (end > afterInitials) ? form(tokens, i, at, afterInitials, end, titles) : null;
		}
		if (NameParts.particles(tokens, at) > 0) {
			int end = surname(tokens, at);
			return (end > at) ? form(tokens, i, at, at, end, titles) : null;
		}
		if (!PersonWords.isPart(tokens, at)) {
			return null;
		}
		PersonForm whole = words(tokens, i, titles, true);
		if (whole != null) {
			return whole;
		}
		int end = surname(tokens, at);
		return (end > at) ? form(tokens, i, at, at, end, titles) : null;
	}

	/** "J Alun Example": a name by which somebody is called stands behind the initial. */
	private boolean goesOn(Tokens tokens, int called, int end) {
		return end == called + 1 && PersonWords.isGiven(tokens, called) && isSurname(tokens, end)
				&& !PersonWords.isInitial(tokens, end) && !this.wraps.wraps(tokens, end) && endsName(tokens, end + 1)
				&& tokens.isAllCaps(end) == tokens.isAllCaps(called) && tokens.sentence(end) == tokens.sentence(called);
	}

	/** "Cllr D Human,": after a title and initials a common word is a surname, too. */
	private static boolean isOnlyName(Tokens tokens, int i) {
		return tokens.isCapital(i) && !tokens.isAllCaps(i) && !tokens.isHyphenated(i)
				&& (i + 1 >= tokens.size() || tokens.is(i + 1, ",") || tokens.is(i + 1, "(") || tokens.is(i + 1, "and")
						|| PersonWords.isInitial(tokens, i + 1) && titles(tokens, i).to == i);
	}

	/**
	 * A name without a title: a known given name before a surname, or, in a list of
	 * names, initials or any two words before a surname; null for none.
	 */
	@Nullable PersonForm untitled(Tokens tokens, int i, boolean inList) {
		Titles none = Titles.none(i);
		if (inList) {
			int afterInitials = NameParts.initials(tokens, i, false);
			if (afterInitials > i) {
				int end = surname(tokens, afterInitials);
				return (end > afterInitials) ? form(tokens, i, i, afterInitials, end, none) : null;
			}
		}
		if (!PersonWords.isGiven(tokens, i) && !(inList && PersonWords.isUncommonPart(tokens, i))) {
			return null;
		}
		if ((inList || this.initialSurnames) && PersonWords.isGiven(tokens, i)
				&& PersonWords.isInitial(tokens, i + 1)) {
			int after = tokens.is(i + 2, ".") ? i + 3 : i + 2;
			PersonForm form = form(tokens, i, i, i + 1, i + 2, none);
			if (!PersonWords.isPart(tokens, after)
					|| tokens.isAllCaps(after) && !tokens.isAllCaps(i) && Initials.stands(tokens, after, form)) {
				return form;
			}
		}
		return words(tokens, i, none, inList);
	}

	/** A surname alone, as a list gives it where its post stands in brackets, or null. */
	@Nullable PersonForm surnameOnly(Tokens tokens, int i) {
		boolean alone = PersonWords.isUncommonPart(tokens, i) && !PersonWords.isGiven(tokens, i)
				&& !tokens.isAllCaps(i);
		return alone ? form(tokens, i, i, i, i + 1, Titles.none(i)) : null;
	}

	/** Two capitalised words that no list of common words holds, or null. */
	@Nullable PersonForm unknown(Tokens tokens, int i) {
		if (tokens.isAllCaps(i) || tokens.isCapital(i - 1) && !Wraps.beginsCell(tokens, i)
				|| !PersonWords.isUncommonPart(tokens, i)) {
			return null;
		}
		int surname = PersonWords.isInitial(tokens, i + 1) ? NameParts.initials(tokens, i + 1, false) : i + 1;
		if (!PersonWords.isUncommonPart(tokens, surname) || tokens.isAllCaps(surname)
				|| tokens.isCapital(surname + 1) && LETTERS.match(tokens, surname + 1) == 0
				|| tokens.sentence(i) != tokens.sentence(surname)) {
			return null;
		}
		return form(tokens, i, i, surname, surname + 1, Titles.none(i));
	}

	/** A known given name that stands alone, or null. */
	@Nullable PersonForm firstName(Tokens tokens, int i) {
		boolean alone = PersonWords.isGiven(tokens, i) && !tokens.isAllCaps(i) && !tokens.isCapital(i - 1)
				&& !tokens.isCapital(i + 1);
		return alone ? form(tokens, i, i, i, i + 1, Titles.none(i)) : null;
	}

	/** Given name, middle names or initials, surname. */
	private @Nullable PersonForm words(Tokens tokens, int i, Titles titles, boolean inList) {
		int first = titles.to;
		int at = first + 1;
		boolean given = PersonWords.isGiven(tokens, first);
		if (!given && PersonWords.isPart(tokens, at) && tokens.isAllCaps(at) && !tokens.isAllCaps(first)
				&& tokens.end(at) - tokens.start(at) <= 3) {
			return null;
		}
		int afterInitials = NameParts.initials(tokens, at, false);
		if (afterInitials > at && PersonWords.isPart(tokens, afterInitials)) {
			at = afterInitials;
		}
		else if (PersonWords.isGiven(tokens, at) && isSurname(tokens, at + 1) && !this.wraps.wraps(tokens, at + 1)
				&& endsName(tokens, at + 2) && tokens.isAllCaps(at + 1) == tokens.isAllCaps(at)) {
			at++;
		}
		boolean wrapped = this.wraps.wraps(tokens, at);
		if (Wraps.beginsCell(tokens, at) || wrapped && !given && !inList) {
			return null;
		}
		int end = surname(tokens, at);
		if (end == at
				|| given && !titles.words.isEmpty() && !isSurname(tokens, at) && NameParts.particles(tokens, at) == 0) {
			return null;
		}
		boolean another = isSurname(tokens, end) && !Wraps.beginsCell(tokens, end) && !this.wraps.wraps(tokens, end)
				&& endsName(tokens, end + 1)
				&& (PersonWords.isUncommonPart(tokens, end) || inList && isEntryEnd(tokens, end + 1))
				&& tokens.isAllCaps(end) == tokens.isAllCaps(end - 1)
				&& !Initials.stands(tokens, end, form(tokens, i, first, at, end, titles));
		return form(tokens, i, first, at, another ? end + 1 : end, titles);
	}

	/** Whether a list's entry or its name ends before a token. */
	private static boolean isEntryEnd(Tokens tokens, int i) {
		return i >= tokens.size() || tokens.is(i, ",") || tokens.is(i, "(") || tokens.is(i, ";");
	}

	private static boolean isSurname(Tokens tokens, int i) {
		return PersonWords.isPart(tokens, i) && LETTERS.match(tokens, i) == 0
				&& (titles(tokens, i).to == i || endsAsSurname(tokens, i));
	}

	/** A title after which no name stands is a surname: "Ann Lord", "Joss Sheikh". */
	private static boolean endsAsSurname(Tokens tokens, int i) {
		boolean afterName = PersonWords.isGiven(tokens, i - 1) || PersonWords.isInitial(tokens, i - 1)
				|| tokens.is(i - 1, ".") && PersonWords.isInitial(tokens, i - 2);
		return afterName && !tokens.isAllCaps(i) && titles(tokens, i).to == i + 1 && !tokens.isCapital(i + 1);
	}

	/**
	 * Whether a name may end before a token: no further capitalised word follows, or one
	 * in capitals ("Ann Mary Lowe AML").
	 */
	private static boolean endsName(Tokens tokens, int i) {
		boolean code = tokens.isAllCaps(i) && !tokens.isAllCaps(i - 1) && tokens.end(i) - tokens.start(i) <= 4;
		return !tokens.isCapital(i) || code || LETTERS.match(tokens, i) > 0;
	}

	/** Token after a surname with its particles, or the start where there is none. */
	private static int surname(Tokens tokens, int i) {
		int at = i + NameParts.particles(tokens, i);
		if (at > i && !PersonWords.isPart(tokens, at)) {
			at = i;
		}
		return isSurname(tokens, at) ? at + 1 : i;
	}

	private static PersonForm form(Tokens tokens, int from, int nameFrom, int surnameFrom, int nameTo, Titles titles) {
		PersonForm bare = new PersonForm(tokens, from, nameFrom, surnameFrom, nameTo, nameTo, titles.words,
				titles.kind);
		int to = nameTo;
		boolean more = tokens.is(nameTo, "mp") || !Initials.stands(tokens, nameTo, bare);
		while (more) {
			int at = tokens.is(to, ",") ? to + 1 : to;
			int length = tokens.isAllCaps(at) ? LETTERS.match(tokens, at) : 0;
			more = length > 0;
			to = more ? at + length : to;
		}
		return new PersonForm(tokens, from, nameFrom, surnameFrom, nameTo, to, titles.words, titles.kind);
	}

}
