package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.person.PostPlaces.Place;

/** Gives the titles of one block to the people beside them. */
final class PostHolders {

	private static final WordList DETERMINERS = WordList.load("post-determiners");

	/** Posts among which the holder of a post named by its title is looked for. */
	private static final int MOST = 200;

	private static final WordList SPEECH = WordList.load("speech-verbs");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList LABELS = WordList.load("report-labels");

	private final Cast cast;

	private final Wraps wraps;

	private final Tokens tokens;

	private final int block;

	private final List<Attendee> attendees;

	private final PostBodies bodies;

	private final People people;

	private final PostVerbs verbs;

	private final PostPlaces places;

	/** The title that stands before, whoever's it is. */
	private @Nullable PostTitle before;

	/** The title read last, and whose it is. */
	private @Nullable PostTitle lastTitle;

	private @Nullable Holding lastHolding;

	PostHolders(Cast cast, Wraps wraps, Tokens tokens, List<Attendee> attendees, PostBodies bodies,
			@Nullable Member author) {
		this.cast = cast;
		this.wraps = wraps;
		this.tokens = tokens;
		this.block = tokens.block().ordinal();
		this.attendees = attendees;
		this.bodies = bodies;
		this.people = new People(cast, tokens, author);
		this.verbs = new PostVerbs(tokens, this.people);
		this.places = new PostPlaces(cast, tokens, bodies);
	}

	void read(List<PostTitle> titles) {
		Map<PostTitle, Mention> respective = Respective.holders(this.cast, this.tokens, titles);
		for (PostTitle title : titles) {
			Holding holding = isLabel(title) ? null : holding(title);
			Mention meant = (holding != null) ? respective.get(title) : null;
			holding = (holding != null && meant != null) ? Holding.of(meant, holding.status()) : holding;
			if (holding != null && !continues(title, holding)) {
				appoint(title, holding);
			}
			this.before = title;
			this.lastTitle = (holding != null) ? title : this.lastTitle;
			this.lastHolding = (holding != null) ? holding : this.lastHolding;
		}
	}

	/** "Contact officer:" says what somebody is to this report, not to the council. */
	private static boolean isLabel(PostTitle title) {
		return LABELS.match(title.tokens(), title.from()) == title.headTo() - title.from();
	}

	/** "Portfolio Holder Example Services – Lead Member" is one title. */
	private boolean continues(PostTitle title, Holding holding) {
		return this.lastTitle != null && this.lastHolding != null && this.lastHolding.holder() == holding.holder()
				&& title.kind().equals("councillor") && this.lastTitle.kind().equals("councillor")
				&& this.lastTitle.to() == title.from() - 1
				&& (this.tokens.is(title.from() - 1, "–") || this.tokens.is(title.from() - 1, "-"));
	}

	private @Nullable Holding holding(PostTitle title) {
		Holding listed = inList(title);
		if (listed != null) {
			return listed;
		}
		int from = title.from();
		String status = "current";
		for (int length = determiner(from); length > 0; length = determiner(from)) {
			String value = String.valueOf(DETERMINERS.value(this.tokens, from - length));
			status = value.equals("current") ? status : value;
			from -= length;
		}
		if (this.tokens.is(from - 1, "as") && this.tokens.is(from - 2, "predecessor")) {
			status = "past";
		}
		boolean oneOf = this.tokens.is(from - 1, "of") && this.tokens.is(from - 2, "one");
		from = oneOf ? from - 2 : from;
		if (this.tokens.is(title.headTo() - 1, "representatives") && !oneOf) {
			return null;
		}
		boolean vague = title.kind().equals("officer") && !this.tokens.isCapital(title.headFrom())
				&& (title.isBare() || this.tokens.is(title.headFrom(), "officer")
						&& !this.tokens.isCapital(title.from()) && this.tokens.is(title.from() - 1, "a"));
		boolean opens = from < title.from() && this.tokens.is(from, "the") && this.tokens.isCapital(from)
				&& !this.tokens.isAllCaps(from);
		Mention holder = (vague || opens) ? null : beforeTitle(title, from);
		if (holder == null && !vague && chains(title, from)) {
			return this.lastHolding;
		}
		holder = (holder == null && !vague) ? afterTitle(title, from) : holder;
		Holding holding = (holder != null) ? Holding.of(holder, status) : this.verbs.before(from, status);
		if (holding == null) {
			return ofPost(from);
		}
		if (holding.status().equals("current") && this.verbs.comes(Math.max(holding.to(), title.to()))) {
			return new Holding(holding.holder(), holding.from(), holding.to(), "incoming", holding.interim(),
					holding.affiliation());
		}
		boolean left = holding.status().equals("current") && this.verbs.leaves(title.to());
		return left ? Holding.of(new Mention(holding.holder(), this.block, holding.from(), holding.to()), "past")
				: holding;
	}

	/** "This Portfolio Holder is the lead member …": another title of the same holder. */
	private @Nullable Holding ofPost(int from) {
		int is = from - 1;
		PostTitle before = this.before;
		if (before == null || !this.tokens.is(is, "is") || before.to() != is
				|| !this.tokens.is(before.from() - 1, "this") && !this.tokens.is(before.from() - 1, "the")) {
			return null;
		}
		String title = before.bare().toLowerCase(Locale.ROOT);
		List<Member> holders = this.cast.appointments()
			.stream()
			.limit(MOST)
			.filter((held) -> held.isCurrent() && held.title().toLowerCase(Locale.ROOT).startsWith(title))
			.map(Appointment::person)
			.distinct()
			.toList();
		return (holders.size() == 1) ? new Holding(holders.getFirst(), before.from(), is, "current", false, null)
				: null;
	}

	private int determiner(int before) {
		if (before > 1 && this.tokens.is(before - 1, "appointed") && this.tokens.is(before - 2, "newly")) {
			return 2;
		}
		return (before > 0 && DETERMINERS.match(this.tokens, before - 1) == 1) ? 1 : 0;
	}

	private @Nullable Holding inList(PostTitle title) {
		for (Attendee attendee : this.attendees) {
			for (AttendanceEntry.Detail detail : attendee.details()) {
				boolean within = detail.tokens() == this.tokens && detail.from() <= title.from()
						&& title.headTo() <= detail.to() && this.people.between(detail.from(), detail.to()) == null;
				if (within && attendee.tokens() != this.tokens) {
					return Holding.below(attendee.person(), title).at(this.bodies.affiliation(attendee));
				}
				if (within) {
					Mention holder = this.people.at(attendee.from());
					String status = DETERMINERS.value(this.tokens, title.from() - 1);
					return (holder != null && holder.member() == attendee.person())
							? Holding.of(holder, (status != null) ? status : "current")
								.at(this.bodies.affiliation(attendee))
							: null;
				}
			}
		}
		return null;
	}

	/** "A, Clerk", "A (Clerk)", "A – Clerk", "A the clerk", "A Clerk". */
	private @Nullable Mention beforeTitle(PostTitle title, int from) {
		boolean mark = isMark(from - 1);
		boolean still = this.tokens.is(from - 1, "still") || this.tokens.is(from - 1, "now")
				|| this.tokens.is(from - 1, "again");
		int end = mark || still ? from - 1 : from;
		end = still && this.tokens.is(end - 1, ",") ? end - 1 : end;
		boolean coded = AttendanceMarks.isDash(this.tokens, from - 1) && this.tokens.is(end - 1, ")");
		end = (coded && this.tokens.is(end - 3, "(")) ? end - 3 : end;
		Mention person = this.people.at(end - 1);
		if (person == null || person.to() != end
				|| Wraps.beginsCell(this.tokens, from) && !Wraps.beginsCell(this.tokens, person.from())) {
			return null;
		}
		boolean ownLine = !mark && this.wraps.wraps(this.tokens, from) && this.people.at(title.to()) != null;
		if (ownLine) {
			return null;
		}
		PostTitle last = this.lastTitle;
		boolean led = last != null && last.to() == person.from() && this.people.at(title.to()) != null;
		boolean label = this.tokens.is(title.to(), ":") && this.people.at(title.to() + 1) != null;
		boolean heads = this.tokens.is(title.to(), ":") && this.wraps.wraps(this.tokens, from);
		if (heads || !mark && (led || label)) {
			return null;
		}
		if (this.tokens.is(from - 1, "(") && this.tokens.is(from + 1, ")")
				&& Initials.areOf(this.tokens.lower(from), person.member().name())) {
			return null;
		}
		boolean enumeration = mark && this.tokens.is(from - 1, ",")
				&& (opensClause(title, from, person) || title.isBare()
						&& (from < title.from() && this.tokens.is(title.to(), "and") || isTitledName(title.to())));
		boolean direct = mark || still || from < title.from() || this.tokens.isCapital(title.headFrom());
		boolean another = this.tokens.is(from - 1, "(") && this.people.at(title.to()) != null;
		return (direct && !enumeration && !another) ? person : null;
	}

	/**
	 * "mended by A, the Chair thanked them", "After a word from A, the Head of Parks …".
	 */
	private boolean opensClause(PostTitle title, int from, Mention person) {
		int start = this.tokens.sentenceStart(from);
		return this.tokens.is(from, "the") && person.from() > start
				&& (title.isBare() || PREPOSITIONS.match(this.tokens, start) > 0)
				&& (Finite.isAt(this.tokens, title.to()) || Verbs.isParticiple(this.tokens, title.to())
						|| this.tokens.is(title.to(), "on") && this.tokens.is(title.to() + 1, "behalf"));
	}

	/** "A, Clerk Mrs B": the post is hers whose title follows it. */
	private boolean isTitledName(int i) {
		Mention person = this.people.at(i);
		return person != null && person.from() == i && !this.wraps.wraps(this.tokens, i)
				&& PersonNames.titles(this.tokens, i).to() > i;
	}

	/** Another post of the same holder: "Governor, Chair". */
	private boolean chains(PostTitle title, int from) {
		PostTitle last = this.lastTitle;
		if (last == null || title.from() != from) {
			return false;
		}
		boolean beside = last.to() == from - 1
				&& (isMark(from - 1) || this.tokens.is(from - 1, "and") || this.tokens.is(from - 1, "/"));
		Mention after = this.people.at(title.to() + 1);
		return beside && !(this.tokens.is(title.to(), ",") && after != null) && this.people.at(title.to()) == null;
	}

	/** "the Clerk, A,", "Clerk (A)", "Clerk: A", "Clerk A". */
	private @Nullable Mention afterTitle(PostTitle title, int from) {
		int to = title.to();
		boolean mark = isMark(to) || this.tokens.is(to, ":");
		Mention person = this.people.at(mark ? to + 1 : to);
		if (person == null || person.from() != (mark ? to + 1 : to)) {
			return null;
		}
		int end = person.to();
		boolean enumeration = this.tokens.is(to, ",")
				&& (from == title.from() && !this.tokens.isCapital(title.headFrom()) || this.tokens.is(end, "and")
						|| this.tokens.is(end, ",") && this.people.at(end + 1) != null);
		boolean vague = !mark && from == title.from() && !this.tokens.isCapital(title.headFrom());
		boolean code = this.tokens.is(to, "(") && end == to + 2 && this.tokens.isAllCaps(to + 1)
				&& this.tokens.end(to + 1) - this.tokens.start(to + 1) < 4;
		int speech = SPEECH.match(this.tokens, end);
		boolean speaks = this.tokens.is(to, ",") && speech > 0 && this.tokens.is(end + speech, ",");
		return (enumeration || vague || code || speaks) ? null : person;
	}

	private boolean isMark(int i) {
		return this.tokens.is(i, ",") || this.tokens.is(i, "(") || this.tokens.is(i, "[") || this.tokens.is(i, "–")
				|| this.tokens.is(i, "-") || this.tokens.is(i, "—");
	}

	private void appoint(PostTitle title, Holding holding) {
		Place place = this.places.of(title, holding);
		PostTimes.Term term = PostTimes.after(this.tokens, title.to(), holding.status());
		int from = Math.min(holding.from(), title.from());
		int to = Math.max(holding.to(), title.to());
		this.cast.appoint(new Appointment(holding.holder(), place.title(), title.kind(), place.body(), holding.status(),
				holding.interim() || title.isInterim(), term.from(), term.to(), this.tokens, from, to));
		Mention predecessor = this.verbs.predecessor(title);
		if (predecessor != null && predecessor.member() != holding.holder()) {
			this.cast.appoint(new Appointment(predecessor.member(), place.title(), title.kind(), place.body(), "past",
					title.isInterim(), null, PostTimes.after(this.tokens, predecessor.to(), "past").to(), this.tokens,
					Math.min(predecessor.from(), title.from()), Math.max(predecessor.to(), title.to())));
		}
	}

}
