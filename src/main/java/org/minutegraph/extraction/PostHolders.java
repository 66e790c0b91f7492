package org.minutegraph.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Cast.Mention;
import org.minutegraph.extraction.Entity.Kind;

/** Gives the titles of one block to the people beside them. */
final class PostHolders {

	private static final WordList DETERMINERS = WordList.load("post-determiners");

	private static final WordList VERBS = WordList.load("post-verbs");

	private static final int REACH = 14;

	private final Cast cast;

	private final Tokens tokens;

	private final int block;

	private final List<Attendee> attendees;

	private final PostBodies bodies;

	/** The title read last, and whose it is. */
	private @Nullable PostTitle lastTitle;

	private @Nullable Mention lastHolder;

	PostHolders(Cast cast, Tokens tokens, List<Attendee> attendees, PostBodies bodies) {
		this.cast = cast;
		this.tokens = tokens;
		this.block = tokens.block().ordinal();
		this.attendees = attendees;
		this.bodies = bodies;
	}

	void read(List<PostTitle> titles) {
		for (PostTitle title : titles) {
			Holding holding = holding(title);
			if (holding != null) {
				appoint(title, holding);
				this.lastTitle = title;
				this.lastHolder = holding.holder;
			}
		}
	}

	/** Who holds a title, as the words beside it say. */
	private record Holding(Mention holder, String status, boolean interim, @Nullable Member affiliation) {
	}

	private @Nullable Holding holding(PostTitle title) {
		Holding listed = inList(title);
		if (listed != null) {
			return listed;
		}
		int from = title.from();
		String status = "current";
		int length = determiner(from);
		while (length > 0) {
			String value = String.valueOf(DETERMINERS.value(this.tokens, from - length));
			status = value.equals("current") ? status : value;
			from -= length;
			length = determiner(from);
		}
		Mention holder = beforeTitle(title, from);
		if (holder != null) {
			return new Holding(holder, status, false, null);
		}
		holder = afterTitle(title, from);
		if (holder != null) {
			return new Holding(holder, status, false, null);
		}
		return byVerb(from, status);
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
				if (detail.from() <= title.from() && title.headTo() <= detail.to()) {
					Mention holder = this.cast.at(this.block, attendee.from()).orElse(null);
					return (holder != null) ? new Holding(holder, "current", false, affiliation(attendee)) : null;
				}
			}
		}
		return null;
	}

	private @Nullable Member affiliation(Attendee attendee) {
		for (AttendanceEntry.Detail detail : attendee.details()) {
			Member named = this.bodies.named(detail.tokens(), detail.from(), detail.to());
			if (named != null) {
				return named;
			}
		}
		return null;
	}

	/** "A, Clerk", "A (Clerk)", "A – Clerk", "A the clerk", "A Clerk", ", Clerk". */
	private @Nullable Mention beforeTitle(PostTitle title, int from) {
		boolean mark = isMark(from - 1);
		Mention person = person(mark ? from - 2 : from - 1);
		if (person != null && person.to() == (mark ? from - 1 : from)) {
			boolean enumeration = mark && this.tokens.is(from - 1, ",") && title.isBare() && from < title.from()
					&& this.tokens.is(title.to(), "and");
			boolean direct = mark || from < title.from() || this.tokens.isCapital(title.headFrom());
			return (direct && !enumeration) ? person : null;
		}
		PostTitle last = this.lastTitle;
		boolean chained = last != null && (last.to() == from - 1
				&& (mark || this.tokens.is(from - 1, "and") || this.tokens.is(from - 1, "/")));
		return chained ? this.lastHolder : null;
	}

	/** "the Clerk, A,", "Clerk (A)", "Clerk: A", "Clerk A". */
	private @Nullable Mention afterTitle(PostTitle title, int from) {
		int to = title.to();
		boolean mark = isMark(to) || this.tokens.is(to, ":");
		Mention person = person(mark ? to + 1 : to);
		if (person == null || person.from() != (mark ? to + 1 : to)) {
			return null;
		}
		int end = person.to();
		boolean comma = this.tokens.is(to, ",");
		boolean enumeration = comma && (from == title.from() && !this.tokens.isCapital(title.headFrom())
				|| this.tokens.is(end, "and") || this.tokens.is(end, ",") && person(end + 1) != null);
		boolean lowerAlone = !mark && from == title.from() && !this.tokens.isCapital(title.headFrom());
		return (enumeration || lowerAlone) ? null : person;
	}

	private boolean isMark(int i) {
		return this.tokens.is(i, ",") || this.tokens.is(i, "(") || this.tokens.is(i, "[") || this.tokens.is(i, "–")
				|| this.tokens.is(i, "-") || this.tokens.is(i, "—");
	}

	/** "A was appointed as Clerk", "A is the Clerk". */
	private @Nullable Holding byVerb(int from, String status) {
		int at = from - 1;
		if (this.tokens.is(at, "as") || this.tokens.is(at, "be") || this.tokens.is(at, "to")) {
			return afterAs(at, status);
		}
		if (this.tokens.is(at, "is") || this.tokens.is(at, "was") || this.tokens.is(at, "became")
				|| this.tokens.is(at, "remains") || this.tokens.is(at, "am")) {
			Mention subject = subject(at - 1, at);
			String time = this.tokens.is(at, "was") ? "past" : status;
			return (subject != null) ? new Holding(subject, time, false, null) : null;
		}
		String value = VERBS.value(this.tokens, at);
		if (value != null && this.tokens.is(at, "elected")) {
			Mention subject = subject(at - 2, at);
			return (subject != null) ? new Holding(subject, value, false, null) : null;
		}
		return null;
	}

	private @Nullable Holding afterAs(int as, String status) {
		int start = Math.max(this.tokens.sentenceStart(as), as - REACH);
		String found = null;
		int verb = as;
		for (int i = as - 1; i >= start && found == null; i--) {
			int length = VERBS.match(this.tokens, i);
			if (length > 0) {
				found = VERBS.value(this.tokens, i);
				verb = i;
			}
		}
		if (found == null) {
			return null;
		}
		Mention subject = subject(verb - 1, as);
		Mention between = between(verb, as);
		boolean object = between != null && (this.tokens.is(verb, "reappoint") || this.tokens.is(verb, "appoint")
				|| this.tokens.is(verb, "appointed") && subject == null);
		if (object) {
			subject = between;
		}
		if (subject == null) {
			return null;
		}
		String time = status.equals("current") ? (found.equals("interim") ? "current" : found) : status;
		boolean future = time.equals("current")
				&& (this.tokens.is(verb - 1, "be") && isFuture(verb - 2) || isFuture(verb - 1));
		return new Holding(subject, future ? "incoming" : time, found.equals("interim"), null);
	}

	private boolean isFuture(int i) {
		return this.tokens.is(i, "will") || this.tokens.is(i, "would") || this.tokens.is(i, "to")
				|| this.tokens.is(i, "shall");
	}

	/** The person nearest before a token in its sentence, or whom "he" and "she" mean. */
	private @Nullable Mention subject(int before, int limit) {
		int start = Math.max(0, this.tokens.sentenceStart(Math.max(0, Math.min(before, limit))));
		for (int i = before; i >= start; i--) {
			Mention mention = person(i);
			if (mention != null) {
				return mention;
			}
			if (this.tokens.is(i, "he") || this.tokens.is(i, "she")) {
				return lastPersonBefore(i);
			}
		}
		return null;
	}

	private @Nullable Mention lastPersonBefore(int before) {
		Mention last = null;
		for (Mention mention : this.cast.in(this.block)) {
			if (mention.to() > before) {
				break;
			}
			last = mention.member().is(Kind.PERSON) ? mention : last;
		}
		return last;
	}

	private @Nullable Mention between(int from, int to) {
		for (int i = from; i < to; i++) {
			Mention mention = person(i);
			if (mention != null) {
				return mention;
			}
		}
		return null;
	}

	private @Nullable Mention person(int i) {
		Mention mention = this.cast.at(this.block, i).orElse(null);
		return (mention != null && mention.member().is(Kind.PERSON)) ? mention : null;
	}

	private void appoint(PostTitle title, Holding holding) {
		Place place = place(title, holding);
		PostTimes.Term term = PostTimes.after(this.tokens, title.to(), holding.status);
		int from = Math.min(holding.holder.from(), title.from());
		int to = Math.max(holding.holder.to(), title.to());
		this.cast.appoint(new Appointment(holding.holder.member(), place.title, title.kind(), place.body,
				holding.status, holding.interim || title.isInterim(), term.from(), term.to(), this.tokens, from, to));
	}

	private record Place(String title, @Nullable Member body) {
	}

	private Place place(PostTitle title, Holding holding) {
		Member within = this.bodies.named(this.tokens, title.headTo(), title.to());
		Member ahead = this.bodies.named(this.tokens, title.from(), title.headFrom());
		Member beside = beside(title.to());
		Member council = this.bodies.usual("officer");
		if (title.kind().equals("officer")
				|| title.kind().equals("councillor") && within != null && within.types().contains("department")) {
			boolean at = this.tokens.is(title.headTo(), "at");
			if (at && within != null) {
				return new Place(title.bare(), within);
			}
			boolean own = within == null || within.types().contains("department") || within.is(Kind.SERVICE);
			if (!own) {
				return new Place(this.tokens.is(title.headFrom(), "chief") ? title.bare() : title.title(), within);
			}
			Member body = first(beside, first(holding.affiliation, ahead));
			return new Place(title.title(), first(body, first(council, within)));
		}
		if (within != null) {
			boolean leader = title.kind().equals("councillor");
			return new Place(leader ? title.title() : title.bare(), within);
		}
		if (ahead != null) {
			return new Place(this.tokens.text(title.headFrom(), title.to()), ahead);
		}
		if (isPossessive(title)) {
			return new Place(title.title(), this.bodies.before(this.tokens, title.from()));
		}
		boolean ofMeeting = title.kind().equals("chair") && !title.hasComplement() || title.kind().equals("clerk")
				|| title.kind().equals("councillor");
		Member beyond = ofMeeting ? null : first(beside, holding.affiliation);
		return new Place(title.title(), first(beyond, this.bodies.usual(title.kind())));
	}

	private boolean isPossessive(PostTitle title) {
		for (int i = title.from() - 1; i >= title.from() - 2; i--) {
			if (this.tokens.is(i, "its") || this.tokens.is(i, "whose")) {
				return true;
			}
		}
		return false;
	}

	/** An organisation right after a title: "Manager, Example Trust", "Clerk at …". */
	private @Nullable Member beside(int to) {
		int at = to;
		while (this.tokens.is(at, ",") || this.tokens.is(at, "at") || this.tokens.is(at, "of")
				|| this.tokens.is(at, "the") || this.tokens.is(at, "from") || this.tokens.is(at, "(")
				|| this.tokens.is(at, "for")) {
			at++;
		}
		Mention mention = this.cast.at(this.block, at).orElse(null);
		return (at > to && at <= to + 3 && mention != null && PostBodies.isOrganisation(mention.member()))
				? mention.member() : null;
	}

	private static @Nullable Member first(@Nullable Member one, @Nullable Member other) {
		return (one != null) ? one : other;
	}

}
