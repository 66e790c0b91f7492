package org.minutegraph.extraction.person;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AttendanceEntry.Detail;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.cast.Sighting;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.person.PersonNames.Titles;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Reads the lists of those who came and those who did not, from "PRESENT:" on, over as
 * many blocks as they take. Here two capitalised words are a name, whatever they are.
 */
final class AttendanceList {

	private static final int MOST_UNREAD = 3;

	/** Words that may be the rest of a wrapped cell. */
	private static final int SHORT = 4;

	private final Cast cast;

	private final PersonNames names;

	private final Wraps wraps;

	private final AttendanceLeads leads;

	private final AttendanceDetails details;

	private final SureNames sure;

	private final AttendanceRows rows;

	private final Consumer<AttendanceEntry> found;

	private boolean open;

	private String as = "";

	private String lead = "";

	private Titles carried = Titles.none(0);

	private @Nullable Detail organisation;

	/** The line above that names the organisation of those below it. */
	private @Nullable Detail group;

	/** The number of the heading above, where it only opens a list. */
	private @Nullable String heading;

	/** The post that stands before the name to come. */
	private @Nullable Detail post;

	/** The entry with which the block read last ended. */
	private @Nullable AttendanceEntry last;

	private final TornLeads torn = new TornLeads();

	/** A list in which a letter before each name says how somebody came has a legend. */
	private final boolean coded;

	AttendanceList(AnnotatedDocument document, PersonNames names, Wraps wraps, Consumer<AttendanceEntry> found) {
		this.cast = document.cast();
		this.coded = AttendanceGroups.hasLegend(document);
		this.names = names;
		this.wraps = wraps;
		this.leads = new AttendanceLeads(wraps);
		this.details = new AttendanceDetails(document, names, wraps, this.leads);
		this.sure = new SureNames(names);
		ColumnSorts sorts = new ColumnSorts(this.cast, names);
		this.rows = new AttendanceRows(new AttendanceGrids(document, sorts), sorts, this.details);
		this.found = found;
	}

	/**
	 * Reads what of a block belongs to a list.
	 * @return the token at which prose begins, 0 for no list
	 */
	int read(Tokens tokens) {
		Block block = tokens.block();
		AttendanceEntry above = this.last;
		this.last = null;
		if (this.rows.end(tokens)) {
			this.open = false;
			return 0;
		}
		if (this.rows.has(tokens, this.open || this.leads.opens(tokens, 0))) {
			return row(tokens);
		}
		int at = 0;
		if (this.leads.opens(tokens, 0)) {
			at = open(tokens, 0);
			at += (tokens.is(at, "were") || tokens.is(at, "was")) ? 1 : 0;
		}
		else if (AttendanceLeads.within(tokens, this.open) > 0) {
			at = open(tokens, AttendanceLeads.within(tokens, this.open));
		}
		else if (!this.open || AttendanceGroups.closes(block, this.heading) && !this.torn.goOn(this.sure, tokens)
				|| !this.as.equals("apologies") && this.sure.isProse(tokens) || AttendanceLeads.begins(tokens)) {
			this.open = false;
			return 0;
		}
		else if (AttendanceGroups.sent(this.cast, tokens) > 0) {
			at = AttendanceGroups.sent(this.cast, tokens);
			this.as = "in attendance";
			this.group = AttendanceGroups.sender(tokens, at);
			this.carried = Titles.none(at);
		}
		else if (above != null && this.details.isOnlyDetail(tokens)) {
			above.detail(tokens, 0, tokens.size());
			return tokens.size();
		}
		else if (AttendanceGroups.isOrganisation(this.cast, tokens)
				|| this.group != null && AttendanceGroups.isWords(tokens) && !AttendanceGroups.isGroup(tokens)
						&& this.names.listed(tokens, 0, Titles.none(0)) == null) {
			this.group = new Detail(tokens, 0, tokens.size());
			this.carried = Titles.none(0);
			return tokens.size();
		}
		else if (AttendanceGroups.isGroup(tokens) && !this.sure.beginLine(tokens)) {
			this.group = null;
			this.as = AttendanceGroups.as(tokens, this.as);
			this.carried = Titles.none(0);
			return tokens.size();
		}
		else if (this.coded && AttendanceGroups.codedBefore(tokens, 0) != null) {
			at = 1;
		}
		int end = entries(tokens, at, tokens.size(), false);
		this.group = (this.group != null && this.group.tokens() == tokens && end > at) ? null : this.group;
		this.heading = (at > 0 && at == tokens.size()) ? AttendanceGroups.number(block) : null;
		this.open &= end == tokens.size() || block.is(Kind.ROW) || this.organisation != null && tokens.size() <= SHORT;
		return end;
	}

	private int row(Tokens tokens) {
		if (this.leads.opens(tokens, 0)) {
			open(tokens, 0);
		}
		else if (!this.open) {
			this.open = true;
			this.as = "present";
			this.lead = this.as;
		}
		AttendanceEntry entry = this.rows.entry(tokens, this.as, this.lead);
		if (entry != null) {
			this.as = this.torn.as(this.as, false);
			this.names.allowInitialSurnames(entry.sighting().form());
			this.found.accept(entry);
			this.organisation = entry.organisation();
		}
		this.last = entry;
		return tokens.size();
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

	private int open(Tokens tokens, int i) {
		AttendanceLeads.Opening opening = AttendanceLeads.opening(tokens, i);
		if (this.torn.opens(opening, this.open ? this.as : "", tokens)) {
			return opening.to();
		}
		this.open = true;
		this.as = opening.as();
		this.lead = opening.lead();
		this.carried = opening.titles(tokens, i);
		this.organisation = null;
		this.group = null;
		return opening.to();
	}

	private int entries(Tokens tokens, int from, int limit, boolean inline) {
		int i = from;
		int unread = 0;
		int firstUnread = from;
		boolean strict = this.sure.areIn(tokens, from, limit);
		while (i < limit) {
			if (AttendanceMarks.isSeparator(tokens, i) || !inline && this.details.isArticleOfPost(tokens, i)) {
				this.carried = tokens.is(i, "from") ? Titles.none(i) : this.carried;
				i++;
				continue;
			}
			if (!inline && this.leads.opens(tokens, i)
					&& (i == 0 || AttendanceLeads.isMarked(tokens, i) || this.wraps.wraps(tokens, i)
							&& this.wraps.wraps(tokens, i + AttendanceLeads.length(tokens, i)))) {
				i = open(tokens, i);
				continue;
			}
			Titles plural = PersonNames.titles(tokens, i);
			if (!inline && plural.plural() && plural.to() == limit) {
				this.carried = plural;
				return limit;
			}
			this.carried = this.sure.carry(this.carried, tokens, i);
			PersonForm form = name(tokens, i, strict);
			if (form != null) {
				if (AttendanceMarks.isSubject(tokens, form)) {
					return (unread > 0) ? firstUnread : i;
				}
				i = entry(tokens, form, limit);
				unread = 0;
				firstUnread = i;
				continue;
			}
			int post = inline ? 0 : this.details.postBefore(tokens, i);
			if (post > 0) {
				this.carried = Titles.none(i);
				this.post = new Detail(tokens, i, i + post - (tokens.isWord(i + post - 1) ? 0 : 1));
				i += post;
				continue;
			}
			int next = this.details.skip(tokens, i, limit);
			if (strict && Wraps.beginsCell(tokens, i)) {
				next = AttendanceMarks.endOfCell(tokens, i, limit);
				this.organisation = new Detail(tokens, i, next);
				unread = 0;
			}
			else if (this.details.isOrganisation(tokens, i) && next < limit
					&& this.names.titled(tokens, next) != null) {
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
		boolean bare = form == null && !this.carried.words().isEmpty() && own.words().isEmpty();
		form = bare ? this.names.untitled(tokens, i, true) : form;
		if (form == null && tokens.is(i + 1, "(") && this.details.isPost(tokens, i + 2)) {
			return this.names.surnameOnly(tokens, i);
		}
		if (form == null || own.words().isEmpty() && AttendanceMarks.isInitialsAfterName(tokens, i, form.to())) {
			return null;
		}
		if (!form.isTitled() && this.details.isOrganisation(tokens, i)) {
			return null;
		}
		if (strict && !form.isTitled() && !PersonWords.isInitial(tokens, i) && !this.details.isOfPeople(tokens, i)) {
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

	private int entry(Tokens tokens, PersonForm form, int limit) {
		this.as = this.torn.as(this.as, this.post != null || this.organisation != null);
		String came = this.lead.endsWith("attendance") ? AttendanceGroups.coded(tokens, form.to(), this.as) : this.as;
		String before = (this.coded && form.from() == 1) ? AttendanceGroups.codedBefore(tokens, 0) : null;
		AttendanceEntry entry = new AttendanceEntry(new Sighting(form, form.isTitled() ? 1 : 0.9),
				(before != null) ? before : came, this.lead);
		if (this.post != null && tokens == this.post.tokens()) {
			entry.detail(tokens, this.post.from(), this.post.to());
		}
		this.post = null;
		this.details.read(tokens, entry, limit);
		this.group = AttendanceGroups.onward(this.group, tokens, form.from(), this.wraps);
		entry.organisation((this.organisation != null) ? this.organisation : this.group);
		this.organisation = tokens.block().is(Kind.ROW) ? this.organisation : null;
		this.names.allowInitialSurnames(form);
		this.found.accept(entry);
		Replaced.in(entry, this.names, this.carried, this.found);
		this.last = (entry.to() == tokens.size()) ? entry : null;
		return entry.to();
	}

}
