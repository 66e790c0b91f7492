package org.minutegraph.extraction.link;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads who belongs to what where the body comes first: "the Trust, of which X is a
 * member", "the Board, on which X sits with Y", "the Trust, which X joined", "a Working
 * Party (A, B and C)", "a working group of A and B"; and "A represents X on the Board".
 */
final class MembershipLinks {

	private static final WordList BELONGING = WordList.load("belonging-verbs");

	private static final WordList SITTING = WordList.load("sitting-verbs");

	private static final WordList LEADS = WordList.load("group-leads");

	private static final String TYPE = "MEMBER_OF";

	private static final Predicate<Member> MEMBERS = (member) -> LinkKinds.from(TYPE, member);

	private static final Set<String> CHAIRING = Set.of("chairs", "chaired", "chair");

	private static final Set<String> SITTING_PLAIN = Set.of("sit", "sits", "sat");

	private static final int REACH = 10;

	/** Tokens behind the last name of a bracket, for a post without a name. */
	private static final int POST = 4;

	private final Actors actors;

	private final Links links;

	MembershipLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the clause that "which" at a token begins. */
	void readWhich(Tokens tokens, int which) {
		int before = which - 1;
		if (tokens.is(before, "of") || tokens.is(before, "on")) {
			before--;
		}
		Mention body = this.actors.at(tokens, tokens.is(before, ",") ? before - 1 : before);
		if (body == null || !LinkKinds.to(TYPE, body.member())) {
			return;
		}
		if (tokens.is(which - 1, "on") && SITTING_PLAIN.contains(tokens.lower(which + 1))) {
			Ends sitting = this.actors.after(tokens, which + 2, MEMBERS, false);
			if (sitting != null) {
				add(tokens, sitting, body, which, sitting.to());
			}
			return;
		}
		Ends first = this.actors.after(tokens, which + 1, MEMBERS, false);
		if (first != null && CHAIRING.contains(tokens.lower(first.to()))) {
			for (Member chair : first.members()) {
				this.links.add(chair, "CHAIRS", body.member(), null, tokens.span(body.from(), first.to() + 1), 0.8);
			}
			return;
		}
		boolean starts = first != null && first.from() <= which + 2;
		int end = Math.min(tokens.sentenceEnd(which), which + REACH);
		for (int i = starts ? first.to() : end; i < end; i++) {
			if (BELONGING.match(tokens, i) > 0) {
				int with = i + BELONGING.match(tokens, i);
				with = tokens.is(with, "along") || tokens.is(with, "together") ? with + 1 : with;
				Ends more = tokens.is(with, "with") ? this.actors.after(tokens, with + 1, MEMBERS, false) : null;
				add(tokens, first, body, which, Math.max(i + 1, first.to()));
				if (more != null) {
					add(tokens, more, body, which, more.to());
				}
				return;
			}
		}
	}

	/** Reads "I sit, as Portfolio Holder, on A, B and C" from its verb on. */
	void readSitting(Tokens tokens, int verb) {
		if (SITTING.match(tokens, verb) == 0) {
			return;
		}
		int end = Math.min(tokens.sentenceEnd(verb), verb + REACH);
		for (int i = verb + 2; i < end; i++) {
			if (tokens.is(i, ",") && tokens.is(i + 1, "on")) {
				Ends members = this.actors.before(tokens, verb, (member) -> member.is(Kind.PERSON), false);
				Ends bodies = this.actors.after(tokens, i + 2, (member) -> member.is(Kind.BODY), true);
				for (Member member : (members != null && bodies != null) ? members.members() : List.<Member>of()) {
					bodies.members()
						.forEach((body) -> this.links.add(member, TYPE, body, null,
								tokens.span(Math.min(members.from(), verb), bodies.to()), 0.8));
				}
				return;
			}
		}
	}

	/**
	 * Reads who makes up a group from the end of its name on: "(A, B and C)", "of A and
	 * B", "comprising the Trust and the Council".
	 */
	void readGroup(Tokens tokens, Mention group) {
		int lead = tokens.is(group.to(), ",") && tokens.is(group.to() + 1, "which") ? group.to() + 1 : group.to();
		int length = group.member().is(Kind.BODY) ? LEADS.match(tokens, lead) : 0;
		if (length == 0) {
			return;
		}
		int from = lead + length;
		String whom = String.valueOf(LEADS.value(tokens, lead));
		boolean table = LinkKinds.isTable(group.member()) && !whom.equals("people")
				&& !(whom.equals("subject") && Actors.isInPhrase(tokens, group.from()));
		Ends members = this.actors.after(tokens, from, (member) -> member.is(Kind.PERSON), false);
		if (table && (members == null || members.from() > from + 1)) {
			members = this.actors.after(tokens, from,
					(member) -> member.is(Kind.BODY) && member != group.member() && !LinkKinds.isTable(member), false);
		}
		if (members != null && members.from() <= from + 1 && members.members().size() > 1
				&& (closes(tokens, members.to()) || !tokens.is(group.to(), "("))) {
			add(tokens, members, group, group.from(), members.to());
		}
	}

	/** ")", or ", Principal)" and ", the Clerk)": a post whose holder is not named. */
	private static boolean closes(Tokens tokens, int i) {
		int at = i;
		while (at < i + POST && (tokens.isCapital(at) || tokens.is(at, ",") || tokens.is(at, "and")
				|| tokens.is(at, "the") || tokens.is(at, "&"))) {
			at++;
		}
		return tokens.is(at, ")");
	}

	/** Reads "A represents the Council on the Forum" from its verb on. */
	void readRepresenting(Tokens tokens, int verb) {
		Ends sender = this.actors.after(tokens, verb + 1, (member) -> member.is(Kind.BODY), false);
		Ends body = (sender != null && sender.from() <= verb + 2 && tokens.is(sender.to(), "on"))
				? this.actors.after(tokens, sender.to() + 1, (member) -> LinkKinds.to(TYPE, member), true) : null;
		Ends people = (body != null) ? this.actors.before(tokens, verb, (member) -> member.is(Kind.PERSON), false)
				: null;
		for (Member person : (people != null) ? people.members() : List.<Member>of()) {
			body.members()
				.forEach((table) -> this.links.add(person, TYPE, table, null, tokens.span(people.from(), body.to()),
						0.8));
		}
	}

	private void add(Tokens tokens, Ends members, Mention body, int at, int to) {
		for (Member member : members.members()) {
			this.links.add(member, TYPE, body.member(), null, tokens.span(Math.min(body.from(), at), to), 0.8);
		}
	}

}
