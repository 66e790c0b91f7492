package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.commitment.Actors;

/**
 * Finds the first side of a relation that words state: the subject of a verb, what a
 * participle describes ("the Fun Run, hosted by X"), the council where nobody is named.
 */
final class TriggerSubjects {

	private static final WordList FOUNDING = WordList.load("founding-verbs");

	private static final WordList LENDING = WordList.load("lending-verbs");

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final WordList ADVERBS = WordList.load("adverbs");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList SAYINGS = WordList.load("saying-verbs");

	/** Words between a name and what describes it ("the STEM outreach work run by"). */
	private static final int NOUNS = 3;

	/** Tokens within which "her" makes it a person's own doing. */
	private static final int PRONOUN = 4;

	private final Actors actors;

	TriggerSubjects(Actors actors) {
		this.actors = actors;
	}

	/** Those who stand on the first side of a relation's words and fit, or null. */
	@Nullable Ends of(Tokens tokens, LinkTrigger trigger, Predicate<Member> fits) {
		if (trigger.council()) {
			return council(trigger);
		}
		if (trigger.near() || bracketed(tokens, trigger)) {
			Mention mention = this.actors.at(tokens, trigger.from() - (trigger.near() ? 1 : 2));
			return (mention != null && fits.test(mention.member()))
					? new Ends(List.of(mention.member()), mention.from(), mention.to()) : null;
		}
		if (isReduced(tokens, trigger)) {
			return described(tokens, trigger.from(), fits);
		}
		boolean infinitive = tokens.is(trigger.from() - 1, "to") && !isAux(tokens, trigger.from() - 2);
		if (trigger.type().equals("SUPPORTS") && trigger.noun()) {
			return lender(tokens, trigger, fits);
		}
		Ends left = (infinitive && !founded(tokens, trigger.from())) ? this.actors.nearest(tokens, trigger.from(), fits)
				: this.actors.before(tokens, trigger.from(), fits, trigger.noun());
		if (infinitive && left != null && isAgent(tokens, left.from())) {
			return null;
		}
		if (isEvent(tokens, trigger)) {
			return null;
		}
		boolean own = left == null && trigger.own() && !isSomebodys(tokens, trigger) && fits.test(this.actors.own());
		return own ? council(trigger) : left;
	}

	/** "a picnic held in partnership with X": the text does not say whose picnic. */
	private static boolean isEvent(Tokens tokens, LinkTrigger trigger) {
		boolean held = tokens.is(trigger.from(), "held") || tokens.is(trigger.from(), "hosted")
				|| tokens.is(trigger.from(), "organised");
		return held && HELPERS.match(tokens, trigger.from() - 1) == 0;
	}

	/** "commissioned by X to run Y": X is not the one that runs it. */
	private static boolean isAgent(Tokens tokens, int from) {
		int i = from - 1;
		while (DETERMINERS.match(tokens, i) > 0) {
			i--;
		}
		return tokens.is(i, "by");
	}

	/** "X's support for", "X gave support to": whose support it is, or null. */
	private @Nullable Ends lender(Tokens tokens, LinkTrigger trigger, Predicate<Member> fits) {
		for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - NOUNS); i--) {
			if (this.actors.at(tokens, i) != null) {
				return tokens.isPossessive(i) ? this.actors.endingAt(tokens, i, fits) : null;
			}
			if (LENDING.match(tokens, i) > 0) {
				return this.actors.before(tokens, i, fits, false);
			}
		}
		return null;
	}

	/** "X (part of Y)", "X, part of Y": only what stands right before is meant. */
	private boolean bracketed(Tokens tokens, LinkTrigger trigger) {
		boolean comma = tokens.is(trigger.from() - 1, ",") && trigger.type().equals("PART_OF")
				&& this.actors.at(tokens, trigger.from() - 2) != null;
		return comma || tokens.is(trigger.from() - 1, "(");
	}

	private Ends council(LinkTrigger trigger) {
		return new Ends(List.of(this.actors.own()), trigger.from(), trigger.from());
	}

	/**
	 * Whether it is somebody's own doing, not the council's: "Ms Moor is working with".
	 * Contracts and grants are the council's, whoever sees to them.
	 */
	private boolean isSomebodys(Tokens tokens, LinkTrigger trigger) {
		int at = trigger.from();
		boolean personal = trigger.type().equals("PARTNERS_WITH");
		for (int i = at - 1; i >= tokens.sentenceStart(at) && SAYINGS.match(tokens, i) == 0; i--) {
			Mention mention = this.actors.at(tokens, i);
			boolean person = personal && mention != null && mention.member().is(Kind.PERSON)
					&& !Actors.isInPhrase(tokens, mention.from());
			boolean initials = personal && mention == null && tokens.isAllCaps(i)
					&& (HELPERS.match(tokens, i + 1) > 0 || tokens.is(i + 1, "will"));
			boolean her = at - i <= PRONOUN && (tokens.is(i, "her") || tokens.is(i, "his"));
			boolean fact = (tokens.is(i, "this") || tokens.is(i, "these"))
					&& (HELPERS.match(tokens, i + 1) > 0 || tokens.is(i + 1, "will") || tokens.is(i + 1, "may"));
			boolean she = (personal || at - i <= PRONOUN) && (tokens.is(i, "he") || tokens.is(i, "she"));
			if (person || initials || her || she || fact) {
				return true;
			}
		}
		return false;
	}

	/** Whether the words are a participle with "by" that no auxiliary makes a verb. */
	private static boolean isReduced(Tokens tokens, LinkTrigger trigger) {
		int i = trigger.from() - 1;
		while (ADVERBS.match(tokens, i) > 0 || tokens.lower(i).endsWith("ly")) {
			i--;
		}
		return trigger.reversed() && tokens.is(trigger.to() - 1, "by") && HELPERS.match(tokens, i) == 0
				&& !tokens.is(i, "and") && i >= tokens.sentenceStart(trigger.from());
	}

	/**
	 * What a participle describes: the name right before it, nouns and brackets aside.
	 */
	private @Nullable Ends described(Tokens tokens, int participle, Predicate<Member> fits) {
		int last = participle - 1;
		int reach = NOUNS;
		if (tokens.is(last, ",")) {
			last--;
			reach = 0;
		}
		if (tokens.is(last, ")")) {
			while (last > tokens.sentenceStart(participle) && !tokens.is(last, "(")) {
				last--;
			}
			last--;
		}
		for (int i = last; i >= Math.max(tokens.sentenceStart(participle), last - reach); i--) {
			if (this.actors.at(tokens, i) != null) {
				return this.actors.endingAt(tokens, i, fits);
			}
			if (!tokens.isWord(i) || DETERMINERS.match(tokens, i) > 0 || PREPOSITIONS.match(tokens, i) > 0) {
				return null;
			}
		}
		return null;
	}

	/** "has been set up … to drive forward": the purpose of what was set up. */
	private static boolean founded(Tokens tokens, int before) {
		for (int i = before - 1; i >= tokens.sentenceStart(before); i--) {
			if (FOUNDING.match(tokens, i) > 0) {
				return tokens.is(i - 1, "been") || tokens.is(i - 1, "was") || tokens.is(i - 1, "were");
			}
		}
		return false;
	}

	private static boolean isAux(Tokens tokens, int i) {
		return tokens.is(i, "is") || tokens.is(i, "are") || tokens.is(i, "was") || tokens.is(i, "were");
	}

}
