package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
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

	private static final WordList SETTLING = WordList.load("settling-verbs");

	private static final WordList SOUGHT = WordList.load("sought-words");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final String TYPE = "FUNDS";

	/** Tokens between the verb and the sum. */
	private static final int REACH = 14;

	/** Tokens between such a verb and the noun for the money. */
	private static final int NOUN = 4;

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
		return VERBS.match(tokens, i) > 0;
	}

	/** Reads "a grant of £630 from X", where it was had and not only sought. */
	void readGift(Tokens tokens, int noun) {
		if (GIFTS.match(tokens, noun) == 0 || !tokens.is(noun + 1, "of") || !isSum(tokens, noun + 2)) {
			return;
		}
		int end = Math.min(tokens.sentenceEnd(noun), noun + REACH);
		int start = tokens.sentenceStart(noun);
		for (int i = noun + 3; i < end && !isIn(SOUGHT, tokens, start, noun); i++) {
			Ends giver = tokens.is(i, "from") ? this.actors.after(tokens, i + 1, GIVERS, false) : null;
			if (giver != null && !isIn(UNREAL, tokens, start, end)) {
				String on = tokens.text(noun, noun + 3);
				giver.members()
					.forEach((member) -> this.links.add(member, TYPE, this.actors.own(), on,
							tokens.span(noun, giver.to()), 0.75));
				return;
			}
		}
		readPurpose(tokens, noun, start, end);
	}

	/** "X has confirmed funding of £2m for Y". */
	private void readPurpose(Tokens tokens, int noun, int start, int end) {
		int verb = noun - 1;
		while (verb > Math.max(start, noun - NOUN) && SETTLING.match(tokens, verb) == 0) {
			verb--;
		}
		boolean settled = SETTLING.match(tokens, verb) > 0 && !isIn(UNREAL, tokens, start, end);
		Ends giver = settled ? this.actors.before(tokens, verb, GIVERS, false) : null;
		Ends receiver = (giver != null && tokens.is(noun + 3, "for"))
				? this.actors.after(tokens, noun + 4, RECEIVERS, false) : null;
		if (receiver != null) {
			String on = tokens.text(noun, noun + 3);
			giver.members()
				.forEach((member) -> receiver.members()
					.forEach((other) -> this.links.add(member, TYPE, other, on,
							tokens.span(giver.from(), receiver.to()), 0.75)));
		}
	}

	/** Reads the verb of giving at a token. */
	void read(Tokens tokens, int verb) {
		int start = tokens.sentenceStart(verb);
		int end = tokens.sentenceEnd(verb);
		boolean sum = hasSum(tokens, Math.max(start, verb - REACH), Math.min(end, verb + REACH));
		boolean gift = isIn(GIFTS, tokens, Math.max(start, verb - REACH), verb);
		boolean vague = tokens.is(verb, "made") || tokens.is(verb, "provided") || tokens.is(verb, "paid");
		if (vague && !gift || !sum && !gift || isNoGift(tokens, Math.max(start, verb - 6), Math.min(end, verb + 4))
				|| tokens.is(verb, "grants") && this.actors.at(tokens, verb - 1) == null) {
			return;
		}
		boolean received = tokens.is(verb, "received");
		Ends giver = received ? pointed(tokens, verb, end, "from", GIVERS) : pointed(tokens, verb, end, "by", GIVERS);
		Ends receiver = received ? this.actors.before(tokens, verb, RECEIVERS, false)
				: pointed(tokens, verb, end, "to", RECEIVERS);
		receiver = (receiver == null && !received) ? pointed(tokens, verb, end, "towards", RECEIVERS) : receiver;
		boolean passive = isPassive(tokens, verb);
		if (receiver == null && !received) {
			receiver = passive ? passiveSubject(tokens, verb, start) : active(tokens, verb);
		}
		if (giver == null && !received && !passive) {
			giver = this.actors.before(tokens, verb, GIVERS, false);
		}
		add(tokens, verb, giver, receiver, passive && tokens.is(verb - 1, "be") || received && giver != null);
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

	private static boolean isIn(WordList list, Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (list.match(tokens, i) > 0) {
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
