package org.minutegraph.extraction.person;

import java.util.function.Consumer;

import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.cast.Sighting;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.person.PersonNames.Titles;

/**
 * Finds names in running text: after a title, by a known given name, or two capitalised
 * words where the grammar shows a person (before a verb of speech, beside a post, after
 * "ACTION:" or "proposed by").
 */
final class PersonFinder {

	private static final WordList SPEECH = WordList.load("speech-verbs");

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList AGENCY = WordList.load("agency-verbs");

	private static final WordList DETERMINERS = WordList.load("post-determiners");

	private static final WordList MODIFIERS = WordList.load("post-modifiers");

	private static final WordList NOT_PEOPLE = WordList.load("not-people");

	private static final int APOLOGY = 14;

	private static final int BRACKET = 6;

	/** Blocks at the top of minutes that may say in a sentence who was there. */
	private static final int TOP = 6;

	/** Tokens of the longest name that begins with a person's. */
	private static final int LONGEST_NAME = 12;

	private final PersonNames names;

	private final AttendanceList lists;

	private final Consumer<Sighting> found;

	PersonFinder(PersonNames names, AttendanceList lists, Consumer<Sighting> found) {
		this.names = names;
		this.lists = lists;
		this.found = found;
	}

	void read(Tokens tokens, int from) {
		int i = from;
		while (i < tokens.size()) {
			i = Math.max(i + 1, readAt(tokens, i));
		}
	}

	private int readAt(Tokens tokens, int i) {
		if (tokens.is(i, "apologies")) {
			int list = apologisers(tokens, i);
			if (list > i) {
				return this.lists.readInline(tokens, list, "apologies");
			}
		}
		int present = presentIn(tokens, i);
		if (present > i) {
			return this.lists.readInline(tokens, present, "present");
		}
		if (!tokens.isCapital(i)) {
			return i;
		}
		Titles titles = PersonNames.titles(tokens, i);
		if (!titles.words().isEmpty()) {
			return titled(tokens, i, titles);
		}
		PersonForm known = this.names.untitled(tokens, i, false);
		if (known != null) {
			return isPerson(tokens, known) ? found(known, 0.8) : known.nameFrom();
		}
		PersonForm unknown = this.names.unknown(tokens, i);
		if (unknown != null && isProven(tokens, unknown)) {
			return found(unknown, 0.8);
		}
		PersonForm first = this.names.firstName(tokens, i);
		return (first != null && isProven(tokens, first) && !PersonWords.isWordName(tokens, i)) ? found(first, 0.6) : i;
	}

	/**
	 * A name with a title, or, after a title in the plural, all the names that bear it.
	 */
	private int titled(Tokens tokens, int i, Titles titles) {
		PersonForm form = this.names.titled(tokens, i);
		if (form == null && titles.plural() && tokens.is(titles.to(), "(")) {
			form = this.names.listed(tokens, titles.to() + 1, titles);
		}
		if (form == null || isNamedAfter(tokens, form) || isLastPart(tokens, form)) {
			return titles.to();
		}
		int at = afterBracket(tokens, found(form, 1), titles);
		while (titles.plural() && (tokens.is(at, ",") || tokens.is(at, "and") || tokens.is(at, "&"))) {
			int next = tokens.is(at, ",") && tokens.is(at + 1, "and") ? at + 2 : at + 1;
			Titles own = PersonNames.titles(tokens, next);
			PersonForm another = this.names.listed(tokens, next, titles);
			if (another == null || !own.words().isEmpty() && !own.kind().equals("mr")) {
				return at;
			}
			at = afterBracket(tokens, found(another, 0.9), titles);
		}
		return at;
	}

	/**
	 * Lists of people with one title go on after a short bracket: "Cllrs A (Chair), B".
	 */
	private static int afterBracket(Tokens tokens, int at, Titles titles) {
		for (int i = at + 1; titles.plural() && tokens.is(at, "(") && i < at + BRACKET; i++) {
			if (tokens.is(i, ")")) {
				return i + 1;
			}
		}
		return at;
	}

	private int found(PersonForm form, double confidence) {
		this.found.accept(new Sighting(form, confidence));
		return form.to();
	}

	/** Schools, streets, rooms and awards bear people's names; so do lords' offices. */
	private static boolean isNamedAfter(Tokens tokens, PersonForm form) {
		if (tokens.is(form.from() - 1, "st") || form.nameTo() < form.to()) {
			return false;
		}
		boolean often = !form.isTitled() || form.kind().equals("mr")
				&& form.titles().stream().anyMatch((title) -> "sir lady lord dame dr".contains(title));
		if (!often) {
			return false;
		}
		int at = form.to();
		if (tokens.isWord(at) && PersonWords.isNamedAfter(tokens, at)) {
			return true;
		}
		while (at - form.to() < LONGEST_NAME && tokens.isCapital(at)
				&& tokens.sentence(at) == tokens.sentence(form.from())) {
			if (POSTS.match(tokens, at) > 0) {
				return false;
			}
			if (PersonWords.isNamedAfter(tokens, at)) {
				return true;
			}
			at++;
		}
		return false;
	}

	/** "Example Trust Sir Gar": no knight. */
	private static boolean isLastPart(Tokens tokens, PersonForm form) {
		int before = form.from() - 1;
		return form.kind().equals("mr") && "sir lady lord dame father".contains(form.titles().getFirst())
				&& tokens.isCapital(before) && tokens.sentence(before) == tokens.sentence(form.from())
				&& !PersonWords.isNever(tokens, before);
	}

	private static boolean isPerson(Tokens tokens, PersonForm form) {
		if (isNamedAfter(tokens, form)) {
			return false;
		}
		if (isProven(tokens, form)) {
			return true;
		}
		int from = form.from();
		boolean surnameDoubtful = form.nameTo() - form.surnameFrom() == 1
				&& PersonWords.isNever(tokens, form.surnameFrom());
		boolean givenDoubtful = PersonWords.isWordName(tokens, from)
				&& (PersonWords.isPlaceName(tokens, from) || !PersonWords.isUncommonPart(tokens, form.surnameFrom()));
		if (givenDoubtful || surnameDoubtful || NOT_PEOPLE.match(tokens, from) > 0 || tokens.is(from - 1, "st")
				|| tokens.is(from - 1, "saint")) {
			return false;
		}
		return !tokens.isCapital(from - 1) || PersonWords.isNever(tokens, from - 1)
				|| POSTS.match(tokens, from - 1) == 1 || tokens.isAllCaps(from) || Wraps.beginsCell(tokens, from)
				|| tokens.sentence(from - 1) != tokens.sentence(from);
	}

	/** Whether the words around a name show that it is a person's. */
	private static boolean isProven(Tokens tokens, PersonForm form) {
		int to = form.to();
		if (tokens.isWord(to) && !tokens.isCapital(to) && SPEECH.match(tokens, to) > 0) {
			return true;
		}
		if ((tokens.is(to, "(") || tokens.is(to, ",")) && isPost(tokens, to + 1)) {
			return true;
		}
		int from = form.from();
		boolean bracketed = tokens.is(from - 1, "(") && tokens.is(to, ")");
		if ((tokens.is(from - 1, ",") || bracketed) && form.hasGiven() && endsPost(tokens, from - 2)) {
			return true;
		}
		if (tokens.is(from - 1, ":")) {
			return AGENCY.match(tokens, from - 2) > 0;
		}
		return tokens.is(from - 1, "by") && AGENCY.match(tokens, from - 2) > 0;
	}

	private static boolean isPost(Tokens tokens, int i) {
		int at = i;
		while (at < i + 2 && DETERMINERS.match(tokens, at) > 0) {
			at++;
		}
		int end = at + 6;
		while (at < end && (tokens.isCapital(at) || tokens.is(at, "and") || tokens.is(at, "&")
				|| MODIFIERS.match(tokens, at) == 1)) {
			if (POSTS.match(tokens, at) > 0) {
				return true;
			}
			at++;
		}
		return POSTS.match(tokens, at) > 0;
	}

	/** Whether a post's title ends here: "the Director of Example, …". */
	private static boolean endsPost(Tokens tokens, int last) {
		for (int i = last; i > last - 7
				&& (tokens.isCapital(i) || tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "and")); i--) {
			if (POSTS.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Where the names begin in "… at which were present Councillors A and B" at the
	 * beginning of minutes, or -1.
	 */
	private static int presentIn(Tokens tokens, int i) {
		boolean said = tokens.is(i, "present") && tokens.block().ordinal() < TOP
				&& (tokens.is(i - 1, "were") || tokens.is(i - 1, "was"));
		int names = tokens.is(i + 1, ":") ? i + 2 : i + 1;
		boolean welcomed = tokens.is(i, "present") && tokens.block().ordinal() < TOP && tokens.is(i - 1, "those")
				&& tokens.is(i + 1, ":") && tokens.isCapital(i + 2) && tokens.isCapital(i + 3);
		return (welcomed || said && PersonNames.titles(tokens, names).to() > names) ? names : -1;
	}

	/** Where the names begin in "Apologies for absence were received from …", or -1. */
	private static int apologisers(Tokens tokens, int i) {
		int end = Math.min(tokens.sentenceEnd(i), i + APOLOGY);
		for (int at = i + 1; at < end; at++) {
			boolean preposition = tokens.is(at, "from") || tokens.is(at, "for") || tokens.is(at, ":")
					|| tokens.is(at, "members") || tokens.is(at, "of") && tokens.is(at - 1, "behalf");
			boolean small = tokens.is(at + 1, "councillors") || tokens.is(at + 1, "governors");
			if (preposition && small && !tokens.isCapital(at + 1) && tokens.isCapital(at + 2)) {
				return at + 2;
			}
			if (preposition && (tokens.isCapital(at + 1) && !PersonWords.isNever(tokens, at + 1)
					|| PersonNames.titles(tokens, at + 1).to() > at + 1)) {
				return at + 1;
			}
		}
		return -1;
	}

}
