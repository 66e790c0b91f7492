package org.minutegraph.extraction.link;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells words that only look as if they stated a relation: what is denied, asked or
 * sought, a name that says whose something else is, a noun that is no verb.
 */
final class TriggerGuards {

	private static final WordList SOUGHT = WordList.load("sought-words");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final WordList BEFORE_BASE = WordList.load("before-plain-verbs");

	private static final WordList AFTER_WHOLE = WordList.load("after-wholes");

	private final Actors actors;

	TriggerGuards(Actors actors) {
		this.actors = actors;
	}

	/** Whether those named after the words may be the relation's second side. */
	boolean mayEnd(Tokens tokens, LinkTrigger trigger, Ends right) {
		boolean far = trigger.close() && right.from() > trigger.to() + 1;
		return !far && !isIndefinite(tokens, trigger, right)
				&& !(trigger.type().equals("PART_OF") && isOnlyWhose(tokens, right.to()));
	}

	/**
	 * Whether the words state the relation of two sides as a fact. "A (in place of B)"
	 * stands in for a meeting and takes over no post.
	 */
	boolean mayStand(Tokens tokens, LinkTrigger trigger, Ends left, Ends right) {
		boolean noun = trigger.base() && !mayBePlain(tokens, trigger.from(), left);
		boolean kin = trigger.who() && isKin(tokens, left.to(), trigger.from());
		boolean standsIn = trigger.type().equals("SUCCEEDS") && tokens.is(trigger.from(), "in")
				&& tokens.is(trigger.from() - 1, "(");
		return !noun && !kin && !standsIn && !isUnreal(tokens, left.from(), trigger.from())
				&& !isOwnFund(trigger, left, right) && !isSought(tokens, trigger) && !isAdjective(tokens, trigger);
	}

	/** "A said that her son was employed by X": somebody else's doing. */
	private static boolean isKin(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "her") || tokens.is(i, "his") || tokens.is(i, "their") || tokens.is(i, "whose")) {
				return true;
			}
		}
		return false;
	}

	/** "the procurement of new commissioned Centres": what kind, and no deed. */
	private static boolean isAdjective(Tokens tokens, LinkTrigger trigger) {
		int before = trigger.from() - 1;
		boolean one = trigger.to() == trigger.from() + 1 && tokens.lower(trigger.from()).endsWith("ed");
		return one && (tokens.is(before, "new") || tokens.is(before, "newly") || tokens.is(before, "of")
				|| tokens.is(before, "the") || tokens.is(before, "our") || tokens.is(before, "existing"));
	}

	/**
	 * "part of the Trust's plan", "part of a Trust inspection": the name says only whose.
	 */
	private boolean isOnlyWhose(Tokens tokens, int end) {
		int after = (tokens.is(end, "(") && tokens.is(end + 2, ")")) ? end + 3 : end;
		boolean noun = tokens.isWord(after) && !tokens.isCapital(after) && this.actors.at(tokens, after) == null
				&& tokens.sentence(after) == tokens.sentence(after - 1) && AFTER_WHOLE.match(tokens, after) == 0;
		return noun || tokens.isPossessive(after - 1);
	}

	/** "funding from the Schools Grant": the council's own money by its name. */
	private static boolean isOwnFund(LinkTrigger trigger, Ends left, Ends right) {
		return trigger.type().equals("FUNDS") && trigger.own() && left.from() == left.to()
				&& right.members().getFirst().is(Kind.PROGRAMME);
	}

	/** "to provide an Area Based Service": a way to work and no service by name. */
	private static boolean isIndefinite(Tokens tokens, LinkTrigger trigger, Ends right) {
		return trigger.type().equals("DELIVERS") && !trigger.reversed() && right.members().getFirst().is(Kind.SERVICE)
				&& (tokens.is(right.from() - 1, "a") || tokens.is(right.from() - 1, "an"));
	}

	private static boolean mayBePlain(Tokens tokens, int at, Ends left) {
		return left.members().size() > 1 || BEFORE_BASE.match(tokens, at - 1) > 0;
	}

	/** "to apply for a grant from X": the council's money is only sought. */
	private static boolean isSought(Tokens tokens, LinkTrigger trigger) {
		boolean money = trigger.own() && (trigger.type().equals("FUNDS") || trigger.type().equals("CONTRACTS"));
		for (int i = tokens.sentenceStart(trigger.from()); money && i < trigger.from(); i++) {
			if (SOUGHT.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether it is only asked, denied or thought of. */
	static boolean isUnreal(Tokens tokens, int from, int to) {
		int start = Math.max(tokens.sentenceStart(to), Math.min(from - 3, to - 3));
		return UNREAL.isIn(tokens, Math.max(start, to - 20), to);
	}

}
