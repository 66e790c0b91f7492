package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds advice in minutes: "Ms Roe said that the fence should be moved", "Officers need
 * to tell the tenants", "It was felt that a survey was needed". What one thinks should be
 * so of itself, and what a text only requires of everybody, is none.
 */
final class Advice implements CommitmentReader {

	private static final WordList ADVISING = WordList.load("advising-verbs");

	private static final WordList IMPERSONAL = WordList.load("impersonal-advice");

	private static final WordList DUTIES = WordList.load("duties");

	private static final WordList PROPOSING = WordList.load("proposing-verbs");

	private static final WordList THINGS = WordList.load("recommended-things");

	private static final WordList NEEDED = WordList.load("needed");

	private static final WordList SUBORDINATORS = WordList.load("subordinators");

	private static final WordList THEIRS = WordList.load("others-things");

	private static final String READER = "advice";

	/** Tokens after the speaker within which the verb of speech stands. */
	private static final int NEAR = 4;

	/** Tokens that the subject of a duty may have. */
	private static final int SUBJECT = 25;

	@Override
	public void read(Desk desk) {
		if (!desk.isMinutes()) {
			return;
		}
		for (Block block : desk.blocks()) {
			if (!desk.isTitle(block)) {
				for (Stretch sentence : desk.sentences().of(block.ordinal())) {
					if (!desk.ledger().isClaimed(sentence) && !sentence.isQuestion()) {
						read(desk, sentence);
					}
				}
			}
		}
	}

	private static void read(Desk desk, Stretch sentence) {
		if (sentence.indexOf(DUTIES) < 0 && sentence.indexOf(PROPOSING) < 0 && sentence.indexOf(NEEDED) < 0) {
			return;
		}
		if (isTask(sentence) || isTask(Replies.next(desk, sentence)) || Resolutions.follow(desk, sentence)) {
			return;
		}
		Speaker speaker = desk.speakers().of(sentence);
		int advised = (speaker != null) ? after(sentence, speaker.to()) : -1;
		int impersonal = IMPERSONAL.match(sentence.tokens(), sentence.from());
		int thing = (speaker != null) ? thing(sentence, speaker.to()) : -1;
		if (speaker != null && thing > 0) {
			Draft draft = Draft.of("recommendation", List.of(desk.owners().body()), sentence.from(thing), sentence,
					READER);
			desk.ledger().add(TakenOn.within(desk, sentence, draft.requestedBy(speaker.member())));
		}
		else if (speaker != null && advised > 0) {
			parts(desk, sentence, advised, speaker.member());
		}
		else if (impersonal > 0) {
			parts(desk, sentence, sentence.from() + impersonal, null);
		}
		else {
			plain(desk, sentence);
		}
	}

	/** "CLERK TO WRITE" in or after a sentence: it is an action's. */
	private static boolean isTask(@Nullable Stretch sentence) {
		Tokens tokens = (sentence != null) ? sentence.tokens() : null;
		for (int i = (sentence != null) ? sentence.from() : 0; tokens != null && i < sentence.to(); i++) {
			if (tokens.is(i, "to") && tokens.isAllCaps(i) && tokens.isAllCaps(i - 1)) {
				return true;
			}
		}
		return false;
	}

	/** "suggested moving the bench", "recommended a survey": where it begins, or -1. */
	private static int thing(Stretch sentence, int from) {
		Tokens tokens = sentence.tokens();
		int verb = (tokens.is(from, "also") || tokens.is(from, "then")) ? from + 1 : from;
		int next = verb + 1;
		boolean named = !tokens.is(verb, "suggested") && THINGS.contains(tokens, next);
		boolean thing = Verbs.isGerund(tokens, next) || tokens.is(next, "a") || tokens.is(next, "an") || named;
		boolean clause = sentence.indexAfter("that", next) < sentence.to() || sentence.indexOf(DUTIES) >= 0;
		return (PROPOSING.contains(tokens, verb) && thing && !clause && sentence.to() - next > 2) ? next : -1;
	}

	/** Where what a speaker advises begins, or -1 if the sentence reports no advice. */
	private static int after(Stretch sentence, int from) {
		Tokens tokens = sentence.tokens();
		for (int i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
			int length = ADVISING.match(tokens, i);
			if (length > 0) {
				int next = i + length;
				return (tokens.is(next, "that") || tokens.is(next, ":")) ? next + 1 : next;
			}
		}
		return -1;
	}

	/** Each of the clauses that semicolons separate. */
	private static void parts(Desk desk, Stretch sentence, int from, @Nullable Member adviser) {
		int start = sentence.from();
		for (Stretch clause : Coordination.ofSemicolons(sentence.from(from))) {
			part(desk, clause, start, adviser);
			start = -1;
		}
	}

	private static void part(Desk desk, Stretch clause, int start, @Nullable Member adviser) {
		Tokens tokens = clause.tokens();
		int duty = duty(clause);
		if (duty < 0) {
			return;
		}
		int verb = Verbs.afterAdverbs(tokens, duty + DUTIES.match(tokens, duty));
		List<Member> bound = desk.subjects().in(clause.to(duty));
		boolean passive = tokens.is(verb, "be") || NEEDED.match(tokens, duty) > 0;
		if (bound.isEmpty() && (!passive || THEIRS.match(tokens, clause.from()) > 0)) {
			return;
		}
		List<Member> agent = passive ? Passives.agent(desk, tokens, verb, clause.to()) : List.of();
		boolean acts = !passive && !bound.isEmpty();
		List<Member> owners = !agent.isEmpty() ? agent : acts ? bound : List.of(desk.owners().body());
		Stretch text = acts ? clause.from(verb) : clause;
		Stretch evidence = (start >= 0) ? new Stretch(tokens, start, clause.to()) : clause;
		desk.ledger().add(Draft.of("recommendation", owners, text, evidence, READER).requestedBy(adviser));
	}

	/** "New governors should complete the course": who is bound opens the sentence. */
	private static void plain(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int duty = duty(sentence);
		int verb = (duty > 0) ? Verbs.afterAdverbs(tokens, duty + DUTIES.match(tokens, duty)) : -1;
		boolean acts = verb > 0 && !tokens.is(verb, "be") && Verbs.isTask(tokens, verb)
				&& NEEDED.match(tokens, duty) == 0;
		List<Member> bound = acts ? desk.subjects().in(sentence.to(duty)) : List.of();
		if (!bound.isEmpty()) {
			desk.ledger().add(Draft.of("recommendation", bound, sentence.from(verb), sentence, READER));
		}
		else if (duty > 0 && tokens.is(verb, "be") && (tokens.is(duty, "needs") || tokens.is(duty, "need"))
				&& THEIRS.match(tokens, sentence.from()) == 0) {
			desk.ledger().add(Draft.of("request", List.of(desk.owners().body()), sentence, sentence, READER));
		}
	}

	/** The first duty of a clause, whose verb is an act or a passive one; or -1. */
	private static int duty(Stretch clause) {
		Tokens tokens = clause.tokens();
		for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + SUBJECT); i++) {
			int length = DUTIES.match(tokens, i);
			if (length > 0 && i > clause.from()) {
				int verb = Verbs.afterAdverbs(tokens, i + length);
				boolean done = tokens.is(verb, "be")
						&& Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, verb + 1));
				return (done || Verbs.isAct(tokens, verb)) ? i : -1;
			}
			if (NEEDED.match(tokens, i) > 0) {
				return i + NEEDED.match(tokens, i) >= clause.to() - 1 || tokens.is(i + NEEDED.match(tokens, i), ",") ? i
						: -1;
			}
			if (SUBORDINATORS.match(tokens, i) > 0) {
				return -1;
			}
		}
		return -1;
	}

}
