package org.minutegraph.extraction.link;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads relations of what a clause with "which" describes: "the service, which X funds
 * and Y provides", and who takes part in a programme from the list behind it: "six
 * schools are in the pilot, including X and Y".
 */
final class RelativeLinks {

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final WordList PARTICIPANTS = WordList.load("participant-nouns");

	private static final WordList LEADS = WordList.load("participant-leads");

	/** Clauses with "and" behind one "which". */
	private static final int MOST = 3;

	private final Actors actors;

	private final Links links;

	RelativeLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the clause that "which" at a token begins. */
	void readWhich(Tokens tokens, int which) {
		Mention thing = this.actors.at(tokens, tokens.is(which - 1, ",") ? which - 2 : which - 1);
		if (thing == null || thing.member().is(Kind.PERSON)) {
			return;
		}
		int at = which + 1;
		for (int i = 0; i < MOST; i++) {
			Ends doers = this.actors.after(tokens, at, (member) -> !member.is(Kind.PROGRAMME), false);
			int verb = (doers != null && doers.from() <= at + 1) ? doers.to() : -1;
			while (verb > 0 && HELPERS.match(tokens, verb) > 0) {
				verb++;
			}
			LinkTrigger trigger = (verb > 0) ? LinkTrigger.at(tokens, verb) : null;
			if (trigger == null || trigger.reversed() || !endsClause(tokens, trigger.to())) {
				return;
			}
			for (Member doer : doers.members()) {
				this.links.add(doer, trigger.type(), thing.member(), null, tokens.span(thing.from(), trigger.to()),
						0.75);
			}
			if (!tokens.is(trigger.to(), "and")) {
				return;
			}
			at = trigger.to() + 1;
		}
	}

	/** Whether no object follows a verb whose object "which" is. */
	private boolean endsClause(Tokens tokens, int to) {
		return this.actors.at(tokens, to) == null && !tokens.is(to, "the") && !tokens.is(to, "a")
				&& !tokens.is(to, "an") && !tokens.is(to, "our") && !tokens.is(to, "its") && !tokens.is(to, "with")
				&& !tokens.is(to, "to");
	}

	/** Reads who takes part in a programme from its name on. */
	void readParticipants(Tokens tokens, Mention programme) {
		int lead = programme.member().is(Kind.PROGRAMME) ? LEADS.match(tokens, programme.to()) : 0;
		int start = tokens.sentenceStart(programme.from());
		if (lead == 0 || !PARTICIPANTS.isIn(tokens, start, programme.from())) {
			return;
		}
		int from = programme.to() + lead;
		Ends all = this.actors.after(tokens, from,
				(member) -> member.is(Kind.SCHOOL) || member.is(Kind.BODY) || member.is(Kind.SERVICE), false);
		for (Member one : (all != null && all.from() <= from + 1) ? all.members() : List.<Member>of()) {
			this.links.add(one, "PARTICIPATES_IN", programme.member(), null, tokens.span(programme.from(), all.to()),
					0.75);
		}
	}

}
