package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Span;

/** Reads relations out of words that stand between two named things. */
final class TriggerLinks {

	private static final WordList HELPERS = WordList.load("helping-words");

	/** Tokens of the longest phrase that says what a relation is about. */
	private static final int LONGEST = 18;

	private static final String PARTNERS = "PARTNERS_WITH";

	private final Actors actors;

	private final Links links;

	private final TriggerSubjects subjects;

	private final TriggerGuards guards;

	TriggerLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
		this.subjects = new TriggerSubjects(actors);
		this.guards = new TriggerGuards(actors);
	}

	/** Reads the relation that words state, if those before and after them have one. */
	void read(Tokens tokens, LinkTrigger trigger) {
		String type = trigger.type();
		Mention whole = this.actors.at(tokens, trigger.from() - 1);
		if (trigger.council() && trigger.list() && whole != null && LinkKinds.isTable(whole.member())) {
			return;
		}
		Predicate<Member> first = (member) -> trigger.reversed() ? LinkKinds.to(type, member)
				: LinkKinds.from(type, member);
		first = trigger.who() ? first.and((member) -> member.is(Kind.PERSON)) : first;
		Predicate<Member> second = (member) -> trigger.reversed() ? LinkKinds.from(type, member)
				: LinkKinds.to(type, member);
		Ends right = right(tokens, trigger, second);
		if (right == null && type.equals("MEMBER_OF") && tokens.lower(trigger.to() - 1).startsWith("join")) {
			read(tokens, new LinkTrigger("PARTICIPATES_IN", trigger.marks(), trigger.from(), trigger.to()));
			return;
		}
		if (right == null) {
			readPeople(tokens, trigger);
			return;
		}
		if (!this.guards.mayEnd(tokens, trigger, right)) {
			return;
		}
		Ends left = receiver(tokens, trigger, right, first);
		left = (left != null) ? left : this.subjects.of(tokens, trigger, first);
		if (left == null || !this.guards.mayStand(tokens, trigger, left, right)) {
			return;
		}
		String on = trigger.council() ? named(tokens, trigger) : LinkTopics.at(tokens, right.to(), type);
		on = (on == null && left.from() == left.to() && type.equals(PARTNERS)) ? what(tokens, trigger.from()) : on;
		Span span = tokens.span(Math.max(Math.min(left.from(), trigger.from()), tokens.sentenceStart(trigger.from())),
				Math.max(right.to(), trigger.to()));
		boolean turned = trigger.reversed() != isClientLast(trigger, left, right);
		for (Member a : left.members()) {
			for (Member b : right.members()) {
				Member from = turned ? b : a;
				Member to = turned ? a : b;
				boolean trust = tokens.is(trigger.from(), "sponsored") && to.is(Kind.SCHOOL)
						&& from.types().contains("trust");
				this.links.add(trust ? to : from, trust ? "MEMBER_OF" : type, trust ? from : to, on, span, 0.8);
			}
		}
		readBehalf(tokens, trigger, left, right);
		readPlace(tokens, trigger, left, right);
		if (!type.equals(PARTNERS) && !trigger.reversed() && left.members().size() > 1
				&& (tokens.is(trigger.from() - 1, "jointly") || tokens.is(trigger.from() - 1, "together"))) {
			together(left.members(), tokens.text(trigger.from() - 1, right.to()), span);
		}
	}

	/** "the grant from X to Y": who gets it, or null. */
	private @Nullable Ends receiver(Tokens tokens, LinkTrigger trigger, Ends right, Predicate<Member> fits) {
		boolean money = trigger.type().equals("FUNDS") && trigger.own() && tokens.is(right.to(), "to");
		return money ? this.actors.after(tokens, right.to() + 1, fits, false) : null;
	}

	/** "X runs it under a contract with the Council": the council is the client. */
	private boolean isClientLast(LinkTrigger trigger, Ends left, Ends right) {
		Member last = right.members().getFirst();
		return trigger.type().equals("CONTRACTS") && trigger.noun() && last == this.actors.own()
				&& left.members().getFirst() != last;
	}

	/** "Cllr A to replace Cllr B on the Board": A is its member. */
	private void readPlace(Tokens tokens, LinkTrigger trigger, Ends left, Ends right) {
		boolean place = trigger.type().equals("SUCCEEDS") && tokens.is(right.to(), "on");
		Ends board = place ? this.actors.after(tokens, right.to() + 1, (member) -> member.is(Kind.BODY), false) : null;
		Member newer = (trigger.reversed() ? right : left).members().getFirst();
		if (board != null && newer.is(Kind.PERSON)) {
			this.links.add(newer, "MEMBER_OF", board.members().getFirst(), null,
					tokens.span(Math.min(left.from(), trigger.from()), board.to()), 0.8);
		}
	}

	/** "X runs Y on behalf of Z": Z commissions X. */
	private void readBehalf(Tokens tokens, LinkTrigger trigger, Ends left, Ends right) {
		boolean behalf = trigger.type().equals("DELIVERS") && tokens.is(right.to(), "on")
				&& tokens.is(right.to() + 1, "behalf") && tokens.is(right.to() + 2, "of");
		Predicate<Member> client = (member) -> LinkKinds.from("COMMISSIONS", member);
		Ends clients = behalf ? this.actors.after(tokens, right.to() + 3, client, false) : null;
		Ends suppliers = trigger.reversed() ? right : left;
		Ends services = trigger.reversed() ? left : right;
		for (Member z : (clients != null) ? clients.members() : List.<Member>of()) {
			for (Member x : suppliers.members()) {
				this.links.add(z, "COMMISSIONS", x, tokens.text(services.from(), services.to()),
						tokens.span(Math.min(left.from(), trigger.from()), clients.to()), 0.75);
			}
		}
	}

	/** "the group consists of A, B and C": the people are its members. */
	private void readPeople(Tokens tokens, LinkTrigger trigger) {
		boolean whole = trigger.type().equals("PART_OF") && trigger.reversed() && trigger.list();
		Ends people = whole ? this.actors.after(tokens, trigger.to(), (member) -> member.is(Kind.PERSON), true) : null;
		Ends group = (people != null)
				? this.actors.before(tokens, trigger.from(), (member) -> member.is(Kind.BODY), false) : null;
		if (group != null && !TriggerGuards.isUnreal(tokens, group.from(), trigger.from())) {
			Span span = tokens.span(Math.min(group.from(), trigger.from()), people.to());
			people.members()
				.forEach((person) -> this.links.add(person, "MEMBER_OF", group.members().getFirst(), null, span, 0.8));
		}
	}

	/** Those who do something jointly are partners in it. */
	private void together(List<Member> members, String on, Span span) {
		for (int a = 0; a < members.size(); a++) {
			for (int b = a + 1; b < members.size(); b++) {
				this.links.add(members.get(a), PARTNERS, members.get(b), on, span, 0.8);
			}
		}
	}

	private @Nullable Ends right(Tokens tokens, LinkTrigger trigger, Predicate<Member> fits) {
		Mention next = this.actors.at(tokens, tokens.is(trigger.to(), "the") ? trigger.to() + 1 : trigger.to());
		if (trigger.person() && (next == null || !next.member().is(Kind.BODY))) {
			Ends person = this.actors.after(tokens, trigger.to(), (member) -> member.is(Kind.PERSON), true);
			if (person != null) {
				return person;
			}
		}
		Ends right = this.actors.after(tokens, trigger.to(), fits, trigger.list());
		if (right == null && trigger.type().equals("COMMISSIONS") && !trigger.reversed()) {
			return from(tokens, trigger.to(), fits);
		}
		if (right != null && trigger.type().equals("COMMISSIONS") && !trigger.reversed()
				&& tokens.is(right.to(), "from")) {
			Ends supplier = this.actors.after(tokens, right.to() + 1, fits, false);
			for (Member service : (supplier != null) ? right.members() : List.<Member>of()) {
				supplier.members()
					.forEach((member) -> this.links.add(member, "DELIVERS", service, null,
							tokens.span(right.from(), supplier.to()), 0.75));
			}
			return (supplier != null) ? supplier : right;
		}
		return (right == null && trigger.type().equals("SUPPORTS")) ? this.actors.meantAfter(tokens, trigger.to(), fits)
				: right;
	}

	/** "commissions short breaks from X". */
	private @Nullable Ends from(Tokens tokens, int verb, Predicate<Member> fits) {
		int end = Math.min(tokens.sentenceEnd(verb), verb + LONGEST);
		for (int i = verb; i < end && !tokens.is(i, ",") && !tokens.is(i, ";"); i++) {
			Ends supplier = tokens.is(i, "from") ? this.actors.after(tokens, i + 1, fits, false) : null;
			if (supplier != null) {
				return supplier;
			}
		}
		return null;
	}

	/** What is done where nobody is named who does it: the sentence up to the words. */
	private static @Nullable String what(Tokens tokens, int to) {
		int from = tokens.sentenceStart(to);
		int end = to;
		while (end > from && HELPERS.match(tokens, end - 1) > 0) {
			end--;
		}
		return (end > from && end - from <= LONGEST) ? tokens.text(from, end) : null;
	}

	private @Nullable String named(Tokens tokens, LinkTrigger trigger) {
		Cast.Mention mention = this.actors.at(tokens, trigger.from() - 1);
		Ends before = (mention != null) ? null
				: this.actors.nearest(tokens, trigger.from(), (member) -> !member.is(Kind.PERSON));
		if (mention != null) {
			return tokens.text(mention.from(), mention.to());
		}
		String text = (before != null) ? tokens.text(before.from(), before.to()) : null;
		int bracket = (text != null) ? text.indexOf(" (") : -1;
		return (bracket > 0) ? text.substring(0, bracket) : text;
	}

}
