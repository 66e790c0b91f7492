package org.minutegraph.extraction.link;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads who gives money to whom: "a grant of £500 be made to X", "X was awarded £500 by
 * Y", "Y has awarded X £500", "X received £500 from Y".
 */
final class MoneyLinks {

	private static final WordList VERBS = WordList.load("giving-verbs");

	private static final WordList GIFTS = WordList.load("gift-nouns");

	private static final WordList DECIDING = WordList.load("settling-verbs");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final String TYPE = "FUNDS";

	/** Tokens between the verb and the sum. */
	private static final int REACH = 14;

	private static final Set<String> SETTLED = Set.of("agreed", "resolved", "decided", "approved", "was", "voted");

	private static final Set<String> ELSEWHERE = Set.of("to", "in", "into", "on", "from", "of");

	/** Tokens behind a sum within which it is said where it goes. */
	private static final int AFTER = 3;

	/** Tokens at the beginning of an item within which stands what it is about. */
	private static final int TOPIC = 3;

	/** Tokens from the verb to the noun for the money. */
	private static final int NOUN = 6;

	private static final Predicate<Member> GIVERS = (member) -> LinkKinds.from(TYPE, member);

	private static final Predicate<Member> RECEIVERS = (member) -> LinkKinds.to(TYPE, member);

	private final Actors actors;

	private final Links links;

	MoneyLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Whether a verb of giving stands at a token. */
	static boolean standsAt(Tokens tokens, int i) {
		return VERBS.match(tokens, i) > 0 || isToGrant(tokens, i);
	}

	/** "to grant £250": elsewhere "grant" is a noun. */
	private static boolean isToGrant(Tokens tokens, int i) {
		return tokens.is(i, "grant") && isSum(tokens, i + 1);
	}

	/** Reads the verb of giving at a token. */
	void read(Tokens tokens, int verb) {
		int start = tokens.sentenceStart(verb);
		int end = tokens.sentenceEnd(verb);
		boolean sum = hasSum(tokens, Math.max(start, verb - REACH), Math.min(end, verb + REACH));
		boolean gift = GIFTS.isIn(tokens, Math.max(start, verb - REACH), verb)
				|| GIFTS.isIn(tokens, verb, Math.min(end, verb + NOUN));
		String use = String.valueOf(VERBS.value(tokens, verb));
		boolean vague = use.equals("vague");
		if (isQuestion(tokens, start, verb) || vague && !gift || !sum && !gift
				|| isNoGift(tokens, Math.max(start, verb - 6), Math.min(end, verb + 4))
				|| tokens.is(verb, "grants") && this.actors.at(tokens, verb - 1) == null) {
			return;
		}
		boolean received = use.equals("from");
		Ends giver = received ? pointed(tokens, verb, end, "from", GIVERS) : pointed(tokens, verb, end, "by", GIVERS);
		Ends receiver = received ? this.actors.before(tokens, verb, RECEIVERS, false)
				: pointed(tokens, verb, end, "to", RECEIVERS);
		receiver = (receiver == null && !received) ? pointed(tokens, verb, end, "towards", RECEIVERS) : receiver;
		receiver = (receiver == null && !received) ? pointed(tokens, verb, end, "into", RECEIVERS) : receiver;
		boolean passive = isPassive(tokens, verb);
		giver = (giver == null && passive) ? pointed(tokens, verb, end, "from", GIVERS) : giver;
		if (receiver == null && !received) {
			receiver = passive ? passiveSubject(tokens, verb, start) : active(tokens, verb);
		}
		if (giver == null && !received && !passive) {
			giver = this.actors.before(tokens, verb, GIVERS, false);
		}
		boolean own = passive ? tokens.is(verb - 1, "be") || isNobodyBefore(tokens, start, verb)
				: tokens.is(verb - 1, "to")
						&& DECIDING.match(tokens, tokens.isWord(verb - 2) ? verb - 2 : verb - 3) > 0;
		if (receiver == null && !received && (giver == null || giver.members().getFirst() == this.actors.own())) {
			receiver = topic(tokens, verb);
		}
		boolean us = receiver == null && giver != null && !passive && !received && isForUs(tokens, verb);
		add(tokens, verb, giver, us ? new Ends(List.of(this.actors.own()), verb, verb + 1) : receiver,
				own || received && giver != null);
		if (receiver != null && !received) {
			readMore(tokens, receiver.to(), end, giver, own);
		}
	}

	/** "£250 to X, £150 to Y and £100 to Z" from the end of X on. */
	private void readMore(Tokens tokens, int from, int end, @Nullable Ends giver, boolean own) {
		int i = from;
		while (i < end && (tokens.is(i, ",") || tokens.is(i, "and") || tokens.is(i, ";"))) {
			i++;
		}
		Ends next = (i > from && isSum(tokens, i) && tokens.is(i + 1, "to"))
				? this.actors.after(tokens, i + 2, RECEIVERS, false) : null;
		if (next != null) {
			add(tokens, i, giver, next, own);
			readMore(tokens, next.to(), end, giver, own);
		}
	}

	/** "has lent us £900", "voted £600 towards it": the sum is for whose paper it is. */
	private static boolean isForUs(Tokens tokens, int verb) {
		int at = verb + Math.max(1, VERBS.match(tokens, verb));
		at = tokens.is(at, "to") ? at + 2 : at;
		boolean us = tokens.is(at, "us");
		int sum = us ? at + 1 : at;
		boolean others = false;
		for (int i = sum + 1; i <= sum + AFTER; i++) {
			others |= ELSEWHERE.contains(tokens.lower(i));
		}
		return isSum(tokens, sum) && (us || !others);
	}

	/** "Example Choir re financial support: agreed to donate £50": who heads the item. */
	private @Nullable Ends topic(Tokens tokens, int verb) {
		boolean settled = tokens.is(verb - 1, "to") && (SETTLED.contains(tokens.lower(verb - 2)));
		Mention first = null;
		for (int i = 0; settled && first == null && i < TOPIC; i++) {
			first = this.actors.at(tokens, i);
		}
		boolean fits = first != null && first.member() != this.actors.own() && RECEIVERS.test(first.member())
				&& first.to() < verb && !first.member().is(Kind.PROGRAMME);
		return fits ? new Ends(List.of(first.member()), first.from(), first.to()) : null;
	}

	private void add(Tokens tokens, int verb, @Nullable Ends giver, @Nullable Ends receiver, boolean own) {
		if (giver == null && (receiver == null || !own)) {
			return;
		}
		List<Member> givers = (giver != null) ? giver.members() : List.of(this.actors.own());
		List<Member> receivers = (receiver != null) ? receiver.members() : List.of(this.actors.own());
		if (receiver == null && !this.actors.ownsSchool()) {
			return;
		}
		int from = Math.min(verb,
				Math.min((giver != null) ? giver.from() : verb, (receiver != null) ? receiver.from() : verb));
		int to = Math.max(verb + 1, Math.max((giver != null) ? giver.to() : 0, (receiver != null) ? receiver.to() : 0));
		String on = LinkTopics.at(tokens, to);
		for (Member a : givers) {
			for (Member b : receivers) {
				this.links.add(a, TYPE, b, on, tokens.span(from, to), 0.8);
			}
		}
	}

	/** "A grant of £500 was made to X" where nobody else is named whose it might be. */
	private boolean isNobodyBefore(Tokens tokens, int start, int verb) {
		for (int i = start; i < verb; i++) {
			if (this.actors.at(tokens, i) != null) {
				return false;
			}
		}
		return true;
	}

	/** "has awarded the Trust £500". */
	private @Nullable Ends active(Tokens tokens, int verb) {
		return this.actors.after(tokens, verb + 1, RECEIVERS, false);
	}

	/** "X was awarded £500": whom, where the sum follows. */
	private @Nullable Ends passiveSubject(Tokens tokens, int verb, int start) {
		return hasSum(tokens, start, verb) ? null : this.actors.before(tokens, verb, RECEIVERS, false);
	}

	private @Nullable Ends pointed(Tokens tokens, int verb, int end, String preposition, Predicate<Member> fits) {
		for (int i = verb + 1; i < end && !tokens.is(i, ";"); i++) {
			Ends ends = tokens.is(i, preposition) ? this.actors.after(tokens, i + 1, fits, false) : null;
			if (ends == null && tokens.is(i, preposition) && tokens.is(i + 1, "the") && tokens.is(i + 3, "of")) {
				ends = this.actors.after(tokens, i + 4, fits, false);
			}
			if (ends != null) {
				return ends;
			}
		}
		return null;
	}

	private static boolean isPassive(Tokens tokens, int verb) {
		String before = tokens.lower(verb - 1);
		return before.equals("been") || before.equals("be") || before.equals("was") || before.equals("were")
				|| before.equals("being") || before.equals("is") || before.equals("are");
	}

	private static boolean hasSum(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (isSum(tokens, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSum(Tokens tokens, int i) {
		return tokens.lower(i).startsWith("£");
	}

	/** "to establish how much X would give": nobody knows yet. */
	private static boolean isQuestion(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "how") && tokens.is(i + 1, "much")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isNoGift(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.lower(i).startsWith("contract") || UNREAL.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
