package org.minutegraph.extraction.person;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.person.PersonNames.Titles;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads what stands beside a name in an attendance list: posts, bodies and the letters
 * that the document uses for the person.
 */
final class AttendanceDetails {

	private static final WordList POSTS = WordList.load("posts");

	private static final int LONGEST_DETAIL = 40;

	/** Words that may follow a name in small letters on its line. */
	private static final int BRIEF = 3;

	/** Words of a line that may belong to the name above it. */
	private static final int LONGEST_LINE = 16;

	private final Cast cast;

	private final PersonNames names;

	private final Wraps wraps;

	private final AttendanceLeads leads;

	private final SureNames sure;

	private final PeopleColumns people;

	AttendanceDetails(AnnotatedDocument document, PersonNames names, Wraps wraps, AttendanceLeads leads) {
		this.cast = document.cast();
		this.people = new PeopleColumns(document);
		this.names = names;
		this.wraps = wraps;
		this.leads = leads;
		this.sure = new SureNames(names);
	}

	/** Whether a known given name stands at a token, or a cell of a column of people. */
	boolean isOfPeople(Tokens tokens, int i) {
		return PersonWords.isGiven(tokens, i) || this.people.begins(tokens, i);
	}

	/** How many lines so far held a name and, after a comma, surely no other. */
	private int asides;

	/** Reads on from a name; says in the entry where what belongs to it ends. */
	void read(Tokens tokens, AttendanceEntry entry, int limit) {
		PersonForm form = entry.sighting().form();
		int i = form.to();
		int coded = -1;
		while (i < limit) {
			int before = i;
			if ((i == form.to() || tokens.is(i - 1, ")")) && AttendanceMarks.isInTheChair(tokens, i)) {
				i += 3;
			}
			else if (tokens.is(i, ")") && AttendanceMarks.isInTheChair(tokens, i + 1)) {
				i += 4;
			}
			else if (tokens.is(i, "(") || tokens.is(i, "[")) {
				int close = Math.min(limit, AttendanceMarks.closing(tokens, i));
				boolean code = Initials.stands(tokens, i + 1, form) && (close == i + 2 || !tokens.isWord(i + 2));
				if (code) {
					entry.code(tokens.word(i + 1));
				}
				entry.detail(tokens, code ? i + 3 : i + 1, close);
				i = Math.min(limit, close + 1);
				coded = code ? i : -1;
			}
			else if (Initials.stands(tokens, i, form) && (tokens.isAllCaps(i) || !tokens.isCapital(i + 1))) {
				entry.code(tokens.word(i));
				i++;
			}
			else if (startsDetail(tokens, i) || tokens.is(i - 1, ")") && isPost(tokens, i)
					|| form.from() == 0 && (i == form.to() || coded == i) && isRestOfLine(tokens, i)) {
				int start = tokens.isWord(i) ? i : i + 1;
				i = detailEnd(tokens, start, limit);
				entry.detail(tokens, start, i);
			}
			if (i == before) {
				break;
			}
		}
		entry.to(Math.max(i, form.to()));
	}

	/**
	 * Whether a block holds nothing but what belongs to the name above it: "(Chair)", a
	 * post, a body.
	 */
	boolean isOnlyDetail(Tokens tokens) {
		if (tokens.size() == 0 || tokens.size() > LONGEST_LINE) {
			return false;
		}
		boolean bracket = tokens.is(0, "(") && AttendanceMarks.closing(tokens, 0) == tokens.size() - 1;
		boolean told = bracket || isPost(tokens, 0) || isOrganisation(tokens, 0);
		return told && !AttendanceMarks.isLabel(tokens, 0) && AttendanceMarks.isTitleCase(tokens)
				&& (bracket || !startsName(tokens, 0)) && !this.leads.opens(tokens, 0) && !hasTitledName(tokens)
				&& postBefore(tokens, 0) == 0;
	}

	private boolean hasTitledName(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			if (this.names.titled(tokens, i) != null) {
				return true;
			}
		}
		return false;
	}

	private boolean startsDetail(Tokens tokens, int i) {
		if (tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—") || tokens.is(i, ":")) {
			return this.names.titled(tokens, i + 1) == null;
		}
		if (tokens.is(i, ",") || tokens.is(i, "/")) {
			boolean organisation = isOrganisation(tokens, i + 1);
			this.asides += organisation ? 1 : 0;
			return organisation || isPost(tokens, i + 1) && !isAnothersPost(tokens, i + 1)
					&& !AttendanceMarks.isLabel(tokens, i + 1);
		}
		if (tokens.is(i, "representing") || tokens.is(i, "from") || tokens.is(i, "of") || tokens.is(i, "for")) {
			return true;
		}
		if (tokens.block().is(Kind.ROW) && Wraps.beginsCell(tokens, i)) {
			return tokens.isCapital(i) && !isWholeCell(tokens, i) && !this.people.begins(tokens, i);
		}
		return tokens.isCapital(i) && !startsName(tokens, i) && !startsInitials(tokens, i)
				&& !this.leads.opens(tokens, i) && !isAnothersPost(tokens, i) && !Finite.isAt(tokens, i + 1);
	}

	/**
	 * Whether all that stands after a comma says who somebody is: "A, Example Society",
	 * "A (AB), Example Society". Two words that might be another name are not believed
	 * before other lines have shown what stands there.
	 */
	private boolean isRestOfLine(Tokens tokens, int comma) {
		int from = comma + 1;
		boolean line = tokens.is(comma, ",") && tokens.size() <= LONGEST_LINE
				&& (tokens.isCapital(from) || isBrief(tokens, from)) && !tokens.block().is(Kind.ROW)
				&& !startsName(tokens, from) && !this.leads.opens(tokens, from);
		boolean bracketed = tokens.is(comma - 1, ")");
		for (int i = from; line && i < tokens.size(); i++) {
			line = !this.wraps.wraps(tokens, i) && !(bracketed && tokens.is(i, "("));
		}
		if (!line) {
			return false;
		}
		boolean maybeName = this.names.untitled(tokens, from, true) != null;
		this.asides += maybeName ? 0 : 1;
		return !maybeName || this.asides > 0;
	}

	/**
	 * Number of tokens of a post, and of a colon after it, that stand before a name on
	 * its line ("Clerk A", "Clerk: A"), else 0.
	 */
	int postBefore(Tokens tokens, int i) {
		int length = tokens.isCapital(i) ? POSTS.match(tokens, i) : 0;
		boolean mark = tokens.is(i + length, ":") || AttendanceMarks.isDash(tokens, i + length)
				|| isPostOfLine(tokens, i, length);
		int name = (length > 0 && mark) ? i + length + 1 : i + length;
		boolean named = length > 0 && !this.wraps.wraps(tokens, name) && !Wraps.beginsCell(tokens, name)
				&& this.names.listed(tokens, name, Titles.none(name)) != null;
		return named ? name - i : 0;
	}

	boolean isArticleOfPost(Tokens tokens, int i) {
		return tokens.is(i, "the") && postBefore(tokens, i + 1) > 0;
	}

	/** "Clerk, A" alone on a line: the post of the one after the comma. */
	private boolean isPostOfLine(Tokens tokens, int i, int length) {
		int name = i + length + 1;
		PersonForm form = (i == 0 && length > 0 && tokens.is(name - 1, ","))
				? this.names.listed(tokens, name, Titles.none(name)) : null;
		return form != null && form.to() == tokens.size();
	}

	/** "A, resident", "A, minute taker": a few words and no sentence. */
	private static boolean isBrief(Tokens tokens, int from) {
		boolean brief = tokens.isWord(from) && tokens.size() - from <= BRIEF && !Finite.isAt(tokens, from);
		for (int i = from; brief && i < tokens.size(); i++) {
			brief = tokens.isWord(i) && !tokens.is(i, "who") && !tokens.is(i, "and");
		}
		return brief;
	}

	/** "A, Clerk Mrs B": whether a post stands before a sure name and is that one's. */
	private boolean isAnothersPost(Tokens tokens, int i) {
		int length = postBefore(tokens, i);
		return length > 0 && (this.wraps.wraps(tokens, i) || this.sure.is(tokens, i + length));
	}

	/**
	 * Whether a name fills its cell, but for a bracket or a star. The last cell of a row
	 * may say who the one before it is: there the name must be a sure one.
	 */
	private boolean isWholeCell(Tokens tokens, int i) {
		PersonForm form = this.names.listed(tokens, i, Titles.none(i));
		if (form == null) {
			return false;
		}
		int to = tokens.is(form.to(), "*") ? form.to() + 1 : form.to();
		return form.isTitled() || tokens.is(to, "(") || AttendanceMarks.isDash(tokens, to)
				|| to < tokens.size() && Wraps.beginsCell(tokens, to) || to == tokens.size() && this.sure.is(tokens, i);
	}

	boolean isOrganisation(Tokens tokens, int i) {
		return this.cast.at(tokens.block().ordinal(), i)
			.filter((mention) -> PostBodies.isOrganisation(mention.member()))
			.isPresent();
	}

	/** Whether a post's title begins here: its head is one of the next few words. */
	boolean isPost(Tokens tokens, int i) {
		if (this.names.titled(tokens, i) != null
				|| PersonWords.isInitial(tokens, i) && this.names.untitled(tokens, i, true) != null) {
			return false;
		}
		for (int at = i; at < i + 6 && (tokens.isCapital(at) || tokens.is(at, "and") || tokens.is(at, "&")); at++) {
			if (POSTS.match(tokens, at) > 0) {
				return true;
			}
		}
		return POSTS.match(tokens, i) > 0;
	}

	private int detailEnd(Tokens tokens, int from, int limit) {
		int end = Math.min(limit, from + LONGEST_DETAIL);
		for (int i = from; i < end; i++) {
			boolean afterBreak = this.wraps.wraps(tokens, i) || Wraps.beginsCell(tokens, i);
			if (tokens.is(i, ";") || tokens.is(i, ".") && tokens.sentence(i) != tokensSentenceAfter(tokens, i)) {
				return i;
			}
			if (i > from && (afterBreak || tokens.is(i - 1, ",") || tokens.is(i - 1, "and"))
					&& (startsName(tokens, i) || this.leads.opens(tokens, i)
							|| afterBreak && this.names.untitled(tokens, i, true) != null && !isPost(tokens, i))) {
				return (tokens.is(i - 1, ",") || tokens.is(i - 1, "and")) ? i - 1 : i;
			}
			boolean titled = PersonNames.titles(tokens, i).to() > i && this.names.titled(tokens, i) != null;
			if (i > from && (titled || isCoded(tokens, i))) {
				return i;
			}
		}
		return end;
	}

	/** "Ann Lowe (AL)": a name, sure by the letters that follow it. */
	private boolean isCoded(Tokens tokens, int i) {
		boolean labelled = AttendanceMarks.isDash(tokens, i - 1) || tokens.is(i - 1, ":");
		PersonForm form = (tokens.isCapital(i) && !labelled) ? this.names.untitled(tokens, i, true) : null;
		return form != null && tokens.is(form.to(), "(") && Initials.stands(tokens, form.to() + 1, form)
				&& tokens.is(form.to() + 2, ")");
	}

	private static int tokensSentenceAfter(Tokens tokens, int i) {
		return (i + 1 < tokens.size()) ? tokens.sentence(i + 1) : -1;
	}

	private boolean startsName(Tokens tokens, int i) {
		if (this.names.titled(tokens, i) != null) {
			return true;
		}
		PersonForm form = this.names.untitled(tokens, i, false);
		return form != null && (!PersonWords.isWordName(tokens, i)
				|| PersonWords.isUncommonPart(tokens, form.surnameFrom()) && !this.isOrganisation(tokens, i));
	}

	/** "R Example" where a list has gone without a comma: no word of a post or a body. */
	private boolean startsInitials(Tokens tokens, int i) {
		PersonForm form = PersonWords.isInitial(tokens, i) ? this.names.untitled(tokens, i, true) : null;
		boolean surname = form != null && PersonWords.isUncommonPart(tokens, form.surnameFrom());
		return (surname || AttendanceMarks.isInRun(tokens, i)) && !isOrganisation(tokens, i);
	}

	/** Token after words of a list that are no entry. */
	int skip(Tokens tokens, int i, int limit) {
		int at = i + 1;
		while (at < limit && !AttendanceMarks.isSeparator(tokens, at) && !this.wraps.wraps(tokens, at)
				&& !Wraps.beginsCell(tokens, at) && this.names.titled(tokens, at) == null) {
			at = (tokens.is(at, "(")) ? Math.min(limit, AttendanceMarks.closing(tokens, at) + 1) : at + 1;
		}
		return at;
	}

}
