package org.minutegraph.extraction;

import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.AttendanceEntry.Detail;
import org.minutegraph.extraction.PersonNames.Titles;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads the lists of those who came and those who did not, from "PRESENT:" on, over as
 * many blocks as they take. Here two capitalised words are a name, whatever they are.
 */
final class AttendanceList {

	private static final WordList LEADS = WordList.load("attendance-leads");

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList SPEECH = WordList.load("speech-verbs");

	private static final int MOST_UNREAD = 3;

	/** Words of a block that may be the rest of a wrapped cell. */
	private static final int SHORT = 4;

	private static final int LONGEST_DETAIL = 40;

	private final Cast cast;

	private final PersonNames names;

	private final Wraps wraps;

	private final Consumer<AttendanceEntry> found;

	private boolean open;

	private String as = "";

	private String lead = "";

	private Titles carried = Titles.none(0);

	private @Nullable Detail organisation;

	AttendanceList(Cast cast, PersonNames names, Wraps wraps, Consumer<AttendanceEntry> found) {
		this.cast = cast;
		this.names = names;
		this.wraps = wraps;
		this.found = found;
	}

	/**
	 * Reads what of a block belongs to a list.
	 * @return the token at which prose begins, 0 for no list
	 */
	int read(Tokens tokens) {
		Block block = tokens.block();
		int at = 0;
		if (opens(tokens, 0)) {
			at = open(tokens, 0);
			if (tokens.is(at, "were") || tokens.is(at, "was")) {
				at++;
			}
		}
		else if (!this.open || closes(block)
				|| tokens.isCapital(0) && LEADS.match(tokens, 0) > 0 && !isTitle(tokens, 0)) {
			this.open = false;
			return 0;
		}
		int end = entries(tokens, at, tokens.size(), false);
		boolean restOfCell = this.organisation != null && tokens.size() <= SHORT;
		if (end < tokens.size() && !block.is(Kind.ROW) && !restOfCell) {
			this.open = false;
		}
		return end;
	}

	private static boolean closes(Block block) {
		String label = block.label();
		return label != null && (block.is(Kind.HEADING) || Character.isDigit(label.charAt(0)));
	}

	/** Reads names within a sentence: "Apologies were received from …". */
	int readInline(Tokens tokens, int from, String as) {
		String outerAs = this.as;
		String outerLead = this.lead;
		this.as = as;
		this.lead = as;
		this.carried = Titles.none(from);
		int end = entries(tokens, from, tokens.sentenceEnd(from), true);
		this.as = outerAs;
		this.lead = outerLead;
		return end;
	}

	private boolean opens(Tokens tokens, int i) {
		int length = tokens.isCapital(i) ? LEADS.match(tokens, i) : 0;
		if (length == 0) {
			return false;
		}
		int to = i + length;
		return to == tokens.size() || tokens.is(to, ":") || tokens.is(to, "-") || tokens.is(to, "–")
				|| i == 0 && (this.wraps.wraps(tokens, to) || Wraps.beginsCell(tokens, to) || tokens.is(to, "(")
						|| PersonNames.titles(tokens, to).to() > to && !isTitle(tokens, i)
						|| tokens.is(to, "were") && (tokens.is(to - 1, "present") || tokens.is(to - 1, "attendance")));
	}

	/** "Councillors" before a name is its title and no heading of a list. */
	private static boolean isTitle(Tokens tokens, int i) {
		return PersonNames.titles(tokens, i).to() > i;
	}

	private int open(Tokens tokens, int i) {
		int to = i + LEADS.match(tokens, i);
		this.open = true;
		this.as = String.valueOf(LEADS.value(tokens, i));
		this.lead = tokens.text(i, to).toLowerCase(Locale.ROOT);
		this.carried = Titles.none(to);
		this.organisation = null;
		if (tokens.is(to, "(")) {
			to = closing(tokens, to) + 1;
		}
		while (tokens.is(to, ":") || tokens.is(to, "-") || tokens.is(to, "–")) {
			to++;
		}
		return to;
	}

	private int entries(Tokens tokens, int from, int limit, boolean inline) {
		int i = from;
		int unread = 0;
		int firstUnread = from;
		boolean strict = hasSureNames(tokens, from, limit);
		while (i < limit) {
			if (isSeparator(tokens, i)) {
				this.carried = tokens.is(i, "from") ? Titles.none(i) : this.carried;
				i++;
				continue;
			}
			if (!inline && opens(tokens, i) && (i == 0 || tokens.is(i + LEADS.match(tokens, i), ":")
					|| this.wraps.wraps(tokens, i) && this.wraps.wraps(tokens, i + LEADS.match(tokens, i)))) {
				i = open(tokens, i);
				continue;
			}
			PersonForm form = name(tokens, i, strict);
			if (form != null && isSubject(tokens, form)) {
				return i;
			}
			if (form != null) {
				i = entry(tokens, form, limit);
				unread = 0;
				firstUnread = i;
				continue;
			}
			int next = skip(tokens, i, limit);
			if (strict && Wraps.beginsCell(tokens, i)) {
				next = endOfCell(tokens, i, limit);
				this.organisation = new Detail(tokens, i, next);
				unread = 0;
			}
			else if (isOrganisation(tokens, i) && next < limit && this.names.titled(tokens, next) != null) {
				this.organisation = new Detail(tokens, i, next);
			}
			if (++unread > MOST_UNREAD || !tokens.isCapital(i) && !this.open) {
				return firstUnread;
			}
			i = next;
		}
		return (unread > 0) ? firstUnread : i;
	}

	private @Nullable PersonForm name(Tokens tokens, int i, boolean strict) {
		Titles own = PersonNames.titles(tokens, i);
		PersonForm form = this.names.listed(tokens, i, this.carried);
		if (form == null && !this.carried.words().isEmpty() && own.words().isEmpty()) {
			form = this.names.untitled(tokens, i, true);
		}
		if (form == null) {
			return null;
		}
		if (!form.isTitled() && isOrganisation(tokens, i)) {
			return null;
		}
		if (strict && !form.isTitled() && !PersonWords.isGiven(tokens, i) && !PersonWords.isInitial(tokens, i)) {
			return null;
		}
		if (own.plural()) {
			this.carried = own;
		}
		else if (!own.words().isEmpty() && !own.kind().equals("mr")) {
			this.carried = this.carried.plural() && own.kind().equals(this.carried.kind()) ? this.carried
					: Titles.none(i);
		}
		return form;
	}

	/** In rows a sure name tells that unsure ones are bodies. */
	private boolean hasSureNames(Tokens tokens, int from, int limit) {
		if (!tokens.block().is(Kind.ROW)) {
			return false;
		}
		for (int i = from; i < limit; i++) {
			if (Wraps.beginsCell(tokens, i)
					&& (PersonNames.titles(tokens, i).to() > i || this.names.untitled(tokens, i, false) != null)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSubject(Tokens tokens, PersonForm form) {
		int to = form.to();
		return tokens.isWord(to) && !tokens.isCapital(to)
				&& (SPEECH.match(tokens, to) > 0 && !tokens.is(to, "joined") && !tokens.is(to, "left")
						|| tokens.is(to, "was") || tokens.is(to, "is") || tokens.is(to, "has") || tokens.is(to, "had")
						|| tokens.is(to, "took"));
	}

	private int entry(Tokens tokens, PersonForm form, int limit) {
		AttendanceEntry entry = new AttendanceEntry(new Sighting(form, form.isTitled() ? 1 : 0.9), this.as, this.lead);
		int i = form.to();
		while (i < limit) {
			int before = i;
			if (tokens.is(i, "(") || tokens.is(i, "[")) {
				int close = Math.min(limit, closing(tokens, i));
				if (close == i + 2 && Initials.stands(tokens, i + 1, form)) {
					entry.code(tokens.word(i + 1));
				}
				else {
					entry.detail(tokens, i + 1, close);
				}
				i = Math.min(limit, close + 1);
			}
			else if (Initials.stands(tokens, i, form) && tokens.isAllCaps(i)) {
				entry.code(tokens.word(i));
				i++;
			}
			else if (startsDetail(tokens, i)) {
				int start = tokens.isWord(i) ? i : i + 1;
				i = detailEnd(tokens, start, limit);
				entry.detail(tokens, start, i);
			}
			if (i == before) {
				break;
			}
		}
		entry.to(Math.max(i, form.to()));
		entry.organisation(this.organisation);
		this.organisation = tokens.block().is(Kind.ROW) ? this.organisation : null;
		this.names.allowInitialSurnames(form);
		this.found.accept(entry);
		return Math.max(i, form.to());
	}

	private boolean startsDetail(Tokens tokens, int i) {
		if (tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—") || tokens.is(i, ":")) {
			return this.names.titled(tokens, i + 1) == null;
		}
		if (tokens.is(i, ",") || tokens.is(i, "/")) {
			return isPost(tokens, i + 1) || isOrganisation(tokens, i + 1);
		}
		if (tokens.is(i, "representing") || tokens.is(i, "from") || tokens.is(i, "of") || tokens.is(i, "for")) {
			return true;
		}
		if (tokens.block().is(Kind.ROW) && Wraps.beginsCell(tokens, i)) {
			return tokens.isCapital(i) && !isWholeCell(tokens, i);
		}
		return tokens.isCapital(i) && !startsName(tokens, i) && !opens(tokens, i);
	}

	/** Whether a name fills its cell, but for a bracket. */
	private boolean isWholeCell(Tokens tokens, int i) {
		PersonForm form = this.names.listed(tokens, i, Titles.none(i));
		return form != null && (form.isTitled() || tokens.is(form.to(), "(") || Wraps.beginsCell(tokens, form.to()));
	}

	private boolean isOrganisation(Tokens tokens, int i) {
		return this.cast.at(tokens.block().ordinal(), i)
			.filter((mention) -> PostBodies.isOrganisation(mention.member()))
			.isPresent();
	}

	/** Whether a post's title begins here: its head is one of the next few words. */
	private static boolean isPost(Tokens tokens, int i) {
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
					&& (startsName(tokens, i) || opens(tokens, i)
							|| afterBreak && this.names.untitled(tokens, i, true) != null && !isPost(tokens, i))) {
				return (tokens.is(i - 1, ",") || tokens.is(i - 1, "and")) ? i - 1 : i;
			}
			if (i > from && PersonNames.titles(tokens, i).to() > i && this.names.titled(tokens, i) != null) {
				return i;
			}
		}
		return end;
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

	private int skip(Tokens tokens, int i, int limit) {
		int at = i + 1;
		while (at < limit && !isSeparator(tokens, at) && !this.wraps.wraps(tokens, at) && !Wraps.beginsCell(tokens, at)
				&& this.names.titled(tokens, at) == null) {
			at = (tokens.is(at, "(")) ? Math.min(limit, closing(tokens, at) + 1) : at + 1;
		}
		return at;
	}

	private static int endOfCell(Tokens tokens, int i, int limit) {
		int at = i + 1;
		while (at < limit && !Wraps.beginsCell(tokens, at)) {
			at++;
		}
		return at;
	}

	private static boolean isSeparator(Tokens tokens, int i) {
		return !tokens.isWord(i) || tokens.is(i, "and") || tokens.is(i, "plus") || tokens.is(i, "from")
				|| tokens.is(i, "with");
	}

	/** Token that closes the bracket opened at i, or the end. */
	private static int closing(Tokens tokens, int i) {
		String close = tokens.is(i, "(") ? ")" : "]";
		int end = Math.min(tokens.size(), i + LONGEST_DETAIL);
		for (int at = i + 1; at < end; at++) {
			if (tokens.is(at, close)) {
				return at;
			}
		}
		return Math.min(tokens.size(), i + 1);
	}

}
