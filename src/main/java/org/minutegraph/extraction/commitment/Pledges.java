package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Undertakings whose verb says that they are one: "agreed to", "plans to", "offered her
 * help", "is committed to", and aims: "wants to", "the ambition is to".
 */
final class Pledges {

	private static final WordList OFFERED = WordList.load("offered-things");

	private static final WordList NOT_OFFERED = WordList.load("not-offered");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList PROJECTS = WordList.load("projects");

	private static final WordList SPEECH = WordList.load("speech-acts");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList HAPPENING = WordList.load("happenings");

	private static final WordList AIMS = WordList.load("aim-nouns");

	private static final WordList COPULAS = WordList.load("commitment-copulas");

	/** Tokens of what is wished for, up to "to". */
	private static final int WISHED = 14;

	private Pledges() {
	}

	/** A verb that takes an infinitive. */
	static List<Draft> active(Promise promise, String kind) {
		Tokens tokens = promise.tokens();
		int verb = Verbs.afterAdverbs(tokens, promise.to());
		boolean noun = tokens.is(promise.to() - 1, "is") || tokens.is(promise.to() - 1, "that")
				|| kind.equals("priority");
		boolean built = tokens.lower(promise.from()).startsWith("plan") && Verbs.isTask(tokens, promise.from() - 1);
		boolean place = tokens.is(promise.to() - 1, "to") && DETERMINERS.contains(tokens, verb);
		boolean goes = !kind.equals("priority") && (tokens.is(verb, "come") || tokens.is(verb, "go"))
				&& tokens.is(promise.to() - 1, "to");
		if (built || place
				|| !goes && !Verbs.isAct(tokens, verb) && !tokens.is(verb, "be") && !tokens.is(verb, "have") && !noun
				|| SPEECH.match(tokens, verb) > 0 && !tokens.is(verb + 1, "up")) {
			return List.of();
		}
		Desk desk = promise.desk();
		boolean given = tokens.is(promise.to() - 1, "to") && tokens.is(verb, "have")
				&& (tokens.is(promise.from(), "is") || tokens.is(promise.from(), "are"));
		if (given) {
			boolean person = promise.clause().members().stream().anyMatch((member) -> member.is(Kind.PERSON));
			boolean thing = promise.from() > promise.clause().from() && !person;
			return thing ? promise.whole(List.of(desk.owners().officers()), kind) : List.of();
		}
		if (promise.clause().isBound()) {
			boolean task = desk.isMinutes() && (tokens.is(promise.from(), "is") || tokens.is(promise.from(), "are"))
					&& tokens.is(promise.from() + 1, "to")
					&& promise.clause().members().stream().noneMatch((member) -> isOutside(desk, member));
			boolean decides = tokens.is(promise.from(), "agreed") && isDecider(desk, promise.clause().members());
			return promise.parts(decides ? "decision" : task ? "action" : kind);
		}
		boolean starts = kind.equals("commitment") && HAPPENING.match(tokens, verb) > 0
				&& promise.from() - promise.clause().from() > 1;
		if (starts) {
			return promise.whole(List.of(promise.responsible()), kind);
		}
		boolean aimed = AIMS.match(tokens, promise.from()) > 0 && !tokens.is(promise.from() - 1, "no");
		return aimed ? promise.with(owned(promise, promise.responsible())).parts(kind) : List.of();
	}

	/** "BT are to mend it": what others mean to do, and no task that the meeting set. */
	private static boolean isOutside(Desk desk, Member member) {
		return !member.is(Kind.PERSON) && !member.is(Kind.POST) && member != desk.owners().council()
				&& member != desk.owners().meeting() && member != desk.owners().officers();
	}

	private static Clause owned(Promise promise, Member owner) {
		return new Clause(promise.clause().from(), List.of(owner), false, false);
	}

	private static boolean isDecider(Desk desk, List<Member> members) {
		Member first = members.getFirst();
		return members.size() == 1 && !first.is(Kind.PERSON)
				&& (first == desk.owners().body() || first.types().contains("committee"));
	}

	/** "mentioned her intention to report", "with the intention of rolling it out". */
	static List<Draft> intent(Promise promise) {
		Tokens tokens = promise.tokens();
		Desk desk = promise.desk();
		boolean acts = tokens.is(promise.to() - 1, "of") ? Verbs.isGerund(tokens, promise.to())
				: Verbs.isAct(tokens, promise.to());
		boolean own = tokens.is(promise.from() - 1, "her") || tokens.is(promise.from() - 1, "his");
		int that = tokens.is(promise.to() - 1, "of") ? promise.sentence().indexAfter("that", promise.to())
				: promise.end();
		List<Member> whose = (that < promise.end()) ? desk.subjects().in(new Stretch(tokens, promise.to(), that))
				: List.of();
		if (!whose.isEmpty()) {
			Clause body = new Clause(promise.from(), whose, false, false);
			return new Promise(desk, promise.sentence(), promise.form(), promise.from(), that + 1, body)
				.parts("commitment");
		}
		Member speaker = own ? desk.speakers().before(tokens, promise.from()) : null;
		Clause clause = new Clause(promise.from(), List.of((speaker != null) ? speaker : promise.responsible()), false,
				false);
		return acts ? promise.with(clause).parts("commitment") : List.of();
	}

	/**
	 * "We want every school to be safe": a wish for others; "Ms Roe wanted the Clerk to
	 * write": a request.
	 */
	static List<Draft> wish(Promise promise) {
		Tokens tokens = promise.tokens();
		int end = Math.min(promise.sentence().to(), promise.to() + WISHED);
		int to = promise.sentence().to(end).indexAfter("to", promise.to());
		boolean broken = to < end && new Stretch(tokens, promise.to(), to).indexOf(",") >= 0;
		boolean they = tokens.is(promise.from() - 1, "they");
		if (to >= end || to == promise.to() || broken || they || !promise.clause().isBound()) {
			return List.of();
		}
		int verb = Verbs.afterAdverbs(tokens, to + 1);
		boolean becomes = tokens.is(verb, "be") || tokens.is(verb, "have") || tokens.is(verb, "become")
				|| tokens.is(verb, "feel");
		if (becomes || !Asked.isAct(tokens, verb)) {
			return becomes ? promise.parts("priority") : List.of();
		}
		Member asker = promise.clause().members().getFirst();
		List<Member> charged = Asked.in(promise.desk(), new Stretch(tokens, promise.to(), to), asker);
		Stretch words = new Stretch(tokens, promise.clause().from(), promise.end());
		return charged.isEmpty() ? promise.parts("priority")
				: List.of(Draft.of("request", charged, words.from(verb), words, "undertakings").requestedBy(asker));
	}

	/**
	 * "Ms Roe offered her help", "the firm has offered ten spades": what is still to be
	 * given.
	 */
	static List<Draft> offer(Promise promise) {
		Tokens tokens = promise.tokens();
		boolean thing = OFFERED.match(tokens, promise.to()) > 0;
		boolean own = tokens.isWord(promise.to()) && NOT_OFFERED.match(tokens, promise.to()) == 0
				&& !tokens.is(promise.to(), "to") && PREPOSITIONS.match(tokens, promise.to()) == 0
				|| tokens.startsWithDigit(promise.to());
		boolean bound = promise.clause().isBound();
		boolean personal = bound && promise.clause().members().getFirst().is(Kind.PERSON);
		boolean perfect = tokens.is(promise.from() - 1, "has") || tokens.is(promise.from() - 1, "have");
		boolean still = own && (promise.desk().isMinutes() && personal || bound && perfect);
		return (thing && personal || still) ? promise.whole(promise.clause().members(), "commitment") : List.of();
	}

	/** "It is planned to mend the weir", "a survey is planned": nobody is named. */
	static List<Draft> planned(Promise promise) {
		Tokens tokens = promise.tokens();
		Member officers = promise.responsible();
		boolean impersonal = isImpersonal(promise);
		if (impersonal) {
			boolean acts = tokens.is(promise.to() - 1, "that") || Verbs.isAct(tokens, promise.to());
			return acts ? promise.with(owned(promise.with(at(promise)), officers)).parts("commitment") : List.of();
		}
		boolean thing = promise.from() - promise.clause().from() > 1 && !tokens.is(promise.from() - 1, "it");
		return thing ? promise.whole(List.of(officers), "commitment") : List.of();
	}

	/** "It is planned to", "there are plans to", "plans are in place to". */
	static boolean isImpersonal(Promise promise) {
		Tokens tokens = promise.tokens();
		boolean led = tokens.is(promise.to() - 1, "to") || tokens.is(promise.to() - 1, "that");
		return tokens.is(promise.from(), "it") || tokens.is(promise.from(), "it's")
				|| promise.form().equals("planned") && led;
	}

	private static Clause at(Promise promise) {
		return new Clause(promise.from(), List.of(), false, false);
	}

	/** "We have proposed setting up …". */
	static List<Draft> proposal(Promise promise) {
		boolean acts = Verbs.isGerund(promise.tokens(), promise.to()) && promise.clause().isBound();
		return acts ? promise.parts("commitment") : List.of();
	}

	/** "outlined plans for redeveloping the quay". */
	static List<Draft> project(Promise promise) {
		boolean acts = Verbs.isGerund(promise.tokens(), promise.to())
				|| PROJECTS.match(promise.tokens(), promise.to()) > 0;
		Clause clause = new Clause(promise.from(), List.of(promise.responsible()), false, false);
		return acts ? promise.with(clause).parts("commitment") : List.of();
	}

	/** "is committed to …", "the Council's commitment to ensuring …". */
	static List<Draft> committed(Promise promise) {
		Tokens tokens = promise.tokens();
		int before = promise.from() - 1;
		while (before > promise.sentence().from()
				&& (tokens.lower(before).endsWith("ly") || tokens.is(before, "also"))) {
			before--;
		}
		if (tokens.is(promise.from(), "commitment")) {
			return tokens.isPossessive(before) ? possessed(promise, before) : List.of();
		}
		if (COPULAS.match(tokens, before) == 0) {
			boolean pledges = promise.clause().isBound() && Verbs.isGerund(tokens, promise.to());
			return pledges ? promise.parts("commitment") : List.of();
		}
		Clause subject = new Clauses(promise.desk()).before(promise.sentence(), before);
		return subject.isBound() ? promise.with(subject).parts("commitment") : List.of();
	}

	private static List<Draft> possessed(Promise promise, int possessor) {
		Desk desk = promise.desk();
		List<Member> owners = desk.subjects().in(new Stretch(promise.tokens(), possessor, possessor + 1));
		Clause clause = new Clause(possessor, owners.isEmpty() ? List.of(desk.owners().council()) : owners, false,
				false);
		return promise.with(clause).parts("commitment");
	}

}
