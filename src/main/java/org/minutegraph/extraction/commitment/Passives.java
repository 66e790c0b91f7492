package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Undertakings that name what is done and not who does it: "will be sent", "is to be
 * established by the Trust", "is being drawn up". Bound is the agent, else the officers.
 */
final class Passives {

	private static final WordList UNDER_WAY = WordList.load("under-way");

	/** What a meeting does itself when nobody else is said to. */
	private static final WordList MEETING = WordList.load("meeting-participles");

	/** Tokens after the participle within which its agent stands. */
	private static final int REACH = 25;

	private static final int NAME = 12;

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	/** Tokens between "which" and its verb. */
	private static final int NEAR = 8;

	private Passives() {
	}

	/** "will be sent": the participle stands at a token, adverbs aside. */
	static List<Draft> of(Promise promise, int participle) {
		Tokens tokens = promise.tokens();
		Desk desk = promise.desk();
		int at = Verbs.afterAdverbs(tokens, participle);
		boolean extraposed = tokens.is(promise.clause().from(), "it")
				&& (tokens.is(at + 1, "that") || tokens.is(at + 1, "to") || tokens.is(at + 1, "whether"));
		if (!Verbs.isParticiple(tokens, at) || extraposed) {
			return List.of();
		}
		if (desk.isMinutes() && tokens.is(at, "deferred")) {
			return promise.whole(List.of(desk.owners().body()), "decision");
		}
		List<Member> agent = agent(desk, tokens, at, promise.end());
		if (agent.isEmpty() && desk.isMinutes() && MEETING.match(tokens, at) > 0) {
			return promise.whole(List.of(desk.owners().body()), "commitment");
		}
		List<Member> subject = promise.clause().members();
		boolean schools = !subject.isEmpty() && subject.stream().allMatch((member) -> member.is(Kind.SCHOOL));
		List<Member> owners = !agent.isEmpty() ? agent : schools ? subject : List.of(promise.responsible());
		return promise.whole(owners, "commitment");
	}

	/** "will have been sent by June": only where it says by when. */
	static List<Draft> by(Promise promise, int participle) {
		Stretch after = promise.sentence().to(promise.end()).from(participle);
		boolean dated = after.indexOf("by") >= 0 && (DueDates.in(after) != null || after.indexOf("then") >= 0);
		return dated ? of(promise, participle) : List.of();
	}

	/**
	 * "the plan, which would be lodged by May", "a plan which will be lodged": bound is
	 * whom the sentence is about.
	 */
	static List<Draft> relative(Promise promise) {
		Tokens tokens = promise.tokens();
		boolean which = tokens.is(promise.from() - 1, "which")
				&& (tokens.is(promise.from() - 2, ",") || tokens.is(promise.from(), "will")) || isGoverned(promise);
		int be = Verbs.afterAdverbs(tokens, promise.to());
		int at = Verbs.afterAdverbs(tokens, be + 1);
		if (!which || !tokens.is(be, "be") || !Verbs.isParticiple(tokens, at)) {
			return List.of();
		}
		Desk desk = promise.desk();
		List<Member> agent = agent(desk, tokens, at, promise.end());
		Speakers.Speaker opener = desk.speakers().opener(promise.sentence());
		boolean body = opener != null && opener.member().is(Kind.BODY);
		List<Member> owners = !agent.isEmpty() ? agent
				: List.of(body && opener != null ? opener.member() : promise.responsible());
		return promise.whole(owners, "commitment");
	}

	/** ", to which the plan will be sent": a preposition and a comma before "which". */
	private static boolean isGoverned(Promise promise) {
		Tokens tokens = promise.tokens();
		for (int i = promise.from() - 1; i > promise.from() - NEAR && i > promise.sentence().from() + 1; i--) {
			if (tokens.is(i, "which")) {
				return PREPOSITIONS.match(tokens, i - 1) > 0 && tokens.is(i - 2, ",");
			}
		}
		return false;
	}

	/** "A plan is being drawn up": a product is outstanding. */
	static List<Draft> underWay(Promise promise) {
		Tokens tokens = promise.tokens();
		int at = Verbs.afterAdverbs(tokens, promise.to());
		int next = at + UNDER_WAY.match(tokens, at);
		boolean goesOn = tokens.is(next, "and") && tokens.is(next + 1, "will");
		boolean product = next > at && !goesOn && !tokens.is(promise.clause().from(), "it");
		return product ? promise.whole(List.of(promise.responsible()), "commitment") : List.of();
	}

	/** Who does it: those named after "by" within a clause, or none. */
	static List<Member> agent(Desk desk, Tokens tokens, int from, int end) {
		for (int by = from; by < Math.min(end, from + REACH); by++) {
			boolean other = tokens.is(by, "which") || tokens.is(by, "that") || tokens.is(by, "who");
			if (other || tokens.is(by, "seconded") || tokens.is(by, "proposed")) {
				return List.of();
			}
			if (by > from + 1 && tokens.is(by, "by") && (isReduced(tokens, by - 1) || tokens.is(by - 1, "signed"))) {
				return List.of();
			}
			List<Member> agent = tokens.is(by, "by") ? named(desk, tokens, by, end) : List.of();
			if (!agent.isEmpty()) {
				return agent;
			}
		}
		return List.of();
	}

	/**
	 * "the recycling introduced by the Council": the agent of what a noun went through.
	 */
	private static boolean isReduced(Tokens tokens, int participle) {
		return Verbs.isParticiple(tokens, participle) && tokens.isWord(participle - 1)
				&& !tokens.is(participle - 1, "and") && !tokens.is(participle - 1, "or")
				&& !tokens.lower(participle - 1).endsWith("ly") && !tokens.is(participle - 1, "be")
				&& !tokens.is(participle - 1, "been");
	}

	private static List<Member> named(Desk desk, Tokens tokens, int by, int end) {
		int to = by + 1;
		while (to < end && (tokens.isWord(to) || tokens.is(to, "/") || tokens.is(to, "&")) && to < by + NAME) {
			to++;
		}
		for (int stop = to; stop > by + 1; stop--) {
			List<Member> agent = desk.subjects().in(new Stretch(tokens, by + 1, stop));
			if (!agent.isEmpty()) {
				return agent;
			}
		}
		return List.of();
	}

}
