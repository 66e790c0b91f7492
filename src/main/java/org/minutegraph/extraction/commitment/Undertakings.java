package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds undertakings in running text: "we will", "agreed to", "is to be established",
 * "plans to", and aims: "wants to", "the ambition is to". What is done, a condition, a
 * guess or a forecast about things is none.
 */
final class Undertakings implements CommitmentReader {

	private static final WordList HAPPENING = WordList.load("happenings");

	private static final WordList AUXILIARIES = WordList.load("perfect-auxiliaries");

	private static final WordList INVERTED = WordList.load("inverted-conditions");

	private static final WordList COULD = WordList.load("asked-possibilities");

	private static final WordList DOUBTS = WordList.load("doubts");

	private static final WordList REFUSALS = WordList.load("refusals");

	private static final WordList JOINTS = WordList.load("clause-joints");

	private static final WordList SAYING = WordList.load("saying-verbs");

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			if (!desk.isTitle(block)) {
				desk.sentences().of(block.ordinal()).forEach((sentence) -> read(desk, clauses, sentence));
			}
		}
	}

	private void read(Desk desk, Clauses clauses, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		if (sentence.isQuestion() || desk.written().isQuestion(sentence.block())) {
			return;
		}
		List<Draft> found = new ArrayList<>();
		boolean doubtful = INVERTED.match(tokens, sentence.from()) > 0;
		int end = sentence.from();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Trigger trigger = Trigger.at(sentence, i);
			if (trigger != null && trigger.to() <= sentence.to() && i >= end && !desk.ledger().isClaimed(tokens, i)
					&& (!doubtful || !tokens.is(i, "would") && !tokens.lower(i).endsWith("'d"))) {
				String form = trigger.form();
				int to = trigger.to();
				Clause clause = clauses.before(sentence, verb(sentence, form, i));
				if (doubtful && !isNewClause(tokens, clause)) {
					continue;
				}
				List<Draft> drafts = drafts(new Promise(desk, sentence, form, i, to, clause));
				if (!found.isEmpty() && repeats(found.getLast(), drafts)) {
					continue;
				}
				cut(found, drafts);
				found.addAll(drafts);
				end = drafts.isEmpty() ? to : Math.max(to, drafts.getLast().text().from());
			}
			boolean settled = tokens.is(i, ";") || SAYING.match(tokens, i) > 0 && i > sentence.from() + 1;
			doubtful = doubtful && !settled || DOUBTS.match(tokens, i) > 0;
		}
		found.forEach((draft) -> desk.ledger().add(Ledger.saysNothing(draft) ? told(desk, sentence, draft) : draft));
	}

	/**
	 * "AB wondered if it could be printed. CD said she would do so", "CD said she wanted
	 * more of it": what is meant was asked before.
	 */
	private static Draft told(Desk desk, Stretch sentence, Draft draft) {
		List<Stretch> sentences = desk.sentences().of(sentence.block());
		int index = sentences.indexOf(sentence);
		Stretch before = (index > 0) ? sentences.get(index - 1) : null;
		if (before == null || before.indexOf(COULD) < 0 || desk.ledger().isClaimed(before)) {
			return draft;
		}
		int whether = Math.max(before.indexOf("whether"), before.indexOf("if"));
		Stretch own = draft.evidence().getFirst();
		Stretch asked = (whether > 0) ? before.from(whether + 1) : before;
		Stretch text = draft.kind().equals("commitment") ? asked : own;
		return Draft.of(draft.kind(), draft.owners(), text, before, draft.reader()).evidence(List.of(before, own));
	}

	/** "It was suggested that … and the Chair will …": a clause of its own, no doubt. */
	private static boolean isNewClause(Tokens tokens, Clause clause) {
		boolean joined = JOINTS.contains(tokens, clause.from() - 1) || JOINTS.contains(tokens, clause.from());
		return joined && clause.isBound() && !clause.bare();
	}

	/** The first token of the verb: "have" in "have kindly offered to". */
	private static int verb(Stretch sentence, String form, int trigger) {
		if (form.equals("contracted")) {
			return trigger + 1;
		}
		int verb = trigger;
		while (verb > sentence.from() && !form.equals("modal") && AUXILIARIES.match(sentence.tokens(), verb - 1) > 0) {
			verb--;
		}
		return verb;
	}

	/** "It is the intention that there will be …": the clause is what is undertaken. */
	private static boolean repeats(Draft last, List<Draft> next) {
		return !next.isEmpty() && last.evidence().getFirst().from() < last.text().from()
				&& next.getFirst().evidence().getFirst().from() == last.text().from()
				&& next.getFirst().evidence().getFirst().block() == last.text().block();
	}

	/** An undertaking ends where the next one in the sentence begins. */
	private static void cut(List<Draft> found, List<Draft> next) {
		if (!found.isEmpty() && !next.isEmpty()) {
			Draft last = found.removeLast();
			int start = next.getFirst().evidence().getFirst().from();
			Stretch words = last.evidence().getFirst();
			boolean overlaps = words.block() == next.getFirst().evidence().getFirst().block()
					&& start > last.text().from() && start < words.to();
			Draft shorter = overlaps
					? Draft.of(last.kind(), last.owners(), last.text().to(start), words.to(start), last.reader())
					: last;
			found.add((overlaps && shorter.due() == null && DueDates.in(words) == null) ? shorter.due(last.due())
					: shorter);
		}
	}

	private static List<Draft> drafts(Promise promise) {
		boolean impersonal = promise.form().equals("planned") && Pledges.isImpersonal(promise);
		boolean named = promise.tokens().is(promise.from() - 1, "who") && promise.clause().isBound()
				&& promise.tokens().is(promise.from(), "will");
		if (promise.clause().bare() && !impersonal && !named || promise.clause().subordinate()) {
			return promise.form().equals("modal") ? Passives.relative(promise) : List.of();
		}
		if (promise.leadsList() && promise.clause().isBound()) {
			return promise.items(promise.form().equals("aim") ? "priority" : "commitment");
		}
		return switch (promise.form()) {
			case "modal", "contracted" -> modal(promise);
			case "passive" -> Passives.of(promise, promise.to());
			case "underway" -> Passives.underWay(promise);
			case "preparing" -> Progressives.preparing(promise);
			case "progressive" -> Progressives.dated(promise);
			case "due" -> due(promise);
			case "duty" -> duty(promise);
			case "moved" -> moved(promise);
			case "intent" -> Pledges.intent(promise);
			case "bare" -> Pledges.active(promise.ofIt().ofAnybody(), "commitment");
			case "aim" -> Pledges.active(promise.ofIt(), "priority");
			case "wish" -> Pledges.wish(promise);
			case "offer" -> Pledges.offer(promise);
			case "proposal" -> Pledges.proposal(promise);
			case "planned" -> Pledges.planned(promise);
			case "project" -> Pledges.project(promise);
			case "gerund" -> Pledges.committed(promise);
			default -> List.of();
		};
	}

	/** "The visit has been postponed till June": it is still to be. */
	private static List<Draft> moved(Promise promise) {
		boolean dated = DueDates.in(promise.sentence().from(promise.from())) != null;
		return dated ? promise.whole(List.of(promise.responsible()), "commitment") : List.of();
	}

	/** "The service is due to go live", "Ms Roe is due to report". */
	private static List<Draft> due(Promise promise) {
		boolean happens = HAPPENING.match(promise.tokens(), promise.to()) > 0;
		List<Member> named = promise.clause().isBound() ? promise.clause().members() : List.of(promise.responsible());
		return happens ? promise.whole(named, "commitment") : Pledges.active(promise, "commitment");
	}

	/**
	 * "The bid has to be in by 6 May", "we have to repaint it by June": by when it says.
	 */
	private static List<Draft> duty(Promise promise) {
		Tokens tokens = promise.tokens();
		Stretch after = promise.sentence().to(promise.end()).from(promise.to());
		int by = after.indexOf("by");
		boolean dated = by >= 0 && DueDates.in(after.from(by)) != null;
		if (!dated) {
			return List.of();
		}
		int verb = Verbs.afterAdverbs(tokens, promise.to());
		boolean is = tokens.is(verb, "be");
		return is ? promise.whole(List.of(promise.responsible()), "commitment")
				: (promise.clause().isBound() && Verbs.isAct(tokens, verb)) ? promise.parts("commitment") : List.of();
	}

	private static List<Draft> modal(Promise promise) {
		Tokens tokens = promise.tokens();
		boolean bound = promise.clause().isBound();
		int verb = Verbs.afterAdverbs(tokens, promise.to());
		if (tokens.lower(promise.from()).endsWith("'d") && Verbs.isParticiple(tokens, verb)) {
			return List.of();
		}
		if (!bound && Happenings.isPlanned(promise, verb)) {
			return promise.whole(List.of(promise.responsible()), "commitment");
		}
		if (tokens.is(verb, "continue") && tokens.is(verb + 1, "to") && tokens.is(verb + 2, "be") && !bound) {
			return Passives.of(promise, verb + 3);
		}
		if (tokens.is(verb, "have") && Events.isHad(tokens, verb)) {
			Promise known = bound ? promise : promise.ofUnknown();
			return known.clause().isBound() ? known.parts("commitment")
					: promise.whole(List.of(promise.responsible()), "commitment");
		}
		if (tokens.is(verb, "have") && tokens.is(verb + 1, "been")) {
			return tokens.is(promise.from(), "will") ? Passives.by(promise, verb + 2) : List.of();
		}
		if (!bound && tokens.is(promise.from() - 1, "it") && Verbs.isAct(tokens, verb) && promise.ofIt() != promise) {
			return promise.ofIt().parts("commitment");
		}
		if (!tokens.is(verb, "be")) {
			Promise known = (bound || !Verbs.isTask(tokens, verb)) ? promise : promise.ofUnknown();
			if (known != promise) {
				return known.parts("commitment");
			}
			boolean acts = Subjects.isTaught(tokens, promise.from() - 1) ? Verbs.isTask(tokens, verb)
					: Verbs.isAct(tokens, verb);
			if (bound && acts) {
				return promise.parts("commitment");
			}
			List<Draft> happening = Happenings.dated(promise, verb);
			return (happening.isEmpty() && !bound) ? Happenings.task(promise, verb) : happening;
		}
		int next = Verbs.afterAdverbs(tokens, verb + 1);
		if (Verbs.isParticiple(tokens, next)) {
			return REFUSALS.match(tokens, promise.from()) > 0 ? List.of() : Passives.of(promise, next);
		}
		Promise known = (bound || !Verbs.isGerund(tokens, next)) ? promise : promise.ofUnknown();
		if (known.clause().isBound() && Verbs.isGerund(tokens, next)) {
			return known.parts("commitment");
		}
		boolean event = Events.follow(promise.sentence(), promise.from(), next);
		if (event) {
			return promise.whole(List.of(promise.responsible()), "commitment");
		}
		List<Draft> happening = Happenings.dated(promise, verb);
		return (happening.isEmpty() && Verbs.isGerund(tokens, next)) ? Happenings.task(promise, next) : happening;
	}

}
