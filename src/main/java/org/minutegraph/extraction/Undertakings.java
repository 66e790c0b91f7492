package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Clauses.Clause;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds undertakings in running text: "we will", "agreed to", "is to be established",
 * "plans to", and aims: "wants to", "the ambition is to". What is done, a condition, a
 * guess or a forecast about things is none.
 */
final class Undertakings implements CommitmentReader {

	private static final WordList TRIGGERS = WordList.load("undertakings");

	private static final WordList AUXILIARIES = WordList.load("perfect-auxiliaries");

	private static final WordList OFFERED = WordList.load("offered-things");

	/** Tokens of an adverbial that stands before the subject: "In 2017-18, we will …". */
	private static final int FRONTED = 8;

	private static final WordList INVERTED = WordList.load("inverted-conditions");

	private static final WordList UNDER_WAY = WordList.load("under-way");

	private static final WordList SPEECH = WordList.load("speech-acts");

	private static final WordList DOUBTS = WordList.load("doubts");

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			if (!block.is(Block.Kind.HEADING) && !block.is(Block.Kind.ROW)) {
				desk.sentences().of(block.ordinal()).forEach((sentence) -> read(desk, clauses, sentence));
			}
		}
	}

	private void read(Desk desk, Clauses clauses, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		List<Draft> found = new ArrayList<>();
		boolean doubtful = INVERTED.match(tokens, sentence.from()) > 0;
		int end = sentence.from();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			String form = TRIGGERS.value(tokens, i);
			if (form != null && i >= end && !doubtful && !desk.ledger().isClaimed(tokens, i)) {
				Trigger trigger = new Trigger(form, i, i + TRIGGERS.match(tokens, i));
				List<Draft> drafts = draft(desk, clauses, sentence, trigger);
				cut(found, drafts);
				found.addAll(drafts);
				end = drafts.isEmpty() ? trigger.to() : Math.max(trigger.to(), drafts.getLast().text().from());
			}
			doubtful = tokens.is(i, ";") ? false : doubtful || DOUBTS.match(tokens, i) > 0;
		}
		found.forEach(desk.ledger()::add);
	}

	/** An undertaking ends where the next one in the sentence begins. */
	private static void cut(List<Draft> found, List<Draft> next) {
		if (!found.isEmpty() && !next.isEmpty()) {
			Draft last = found.removeLast();
			int start = next.getFirst().evidence().getFirst().from();
			Stretch words = last.evidence().getFirst();
			boolean overlaps = start > last.text().from() && start < words.to();
			found.add(overlaps
					? Draft.of(last.kind(), last.owners(), last.text().to(start), words.to(start), last.reader())
					: last);
		}
	}

	private record Trigger(String form, int from, int to) {
	}

	private List<Draft> draft(Desk desk, Clauses clauses, Stretch sentence, Trigger trigger) {
		int verb = trigger.from();
		while (verb > sentence.from() && !trigger.form().equals("modal")
				&& AUXILIARIES.match(sentence.tokens(), verb - 1) > 0) {
			verb--;
		}
		Clause clause = clauses.before(sentence, verb);
		if (clause.bare() || clause.subordinate()) {
			return List.of();
		}
		if (isColon(sentence, trigger.to()) && clause.isBound()) {
			return items(desk, sentence, clause, trigger.form().equals("aim") ? "priority" : "commitment");
		}
		return switch (trigger.form()) {
			case "modal" -> modal(desk, sentence, trigger, clause);
			case "passive" -> passive(desk, sentence, trigger.to(), trigger, clause);
			case "bare" -> active(desk, sentence, trigger, clause, "commitment");
			case "aim" -> active(desk, sentence, trigger, clause, "priority");
			case "offer" -> offer(desk, sentence, trigger, clause);
			case "underway" -> underWay(desk, sentence, trigger, clause);
			case "proposal" -> proposal(desk, sentence, trigger, clause);
			case "gerund" -> committed(desk, sentence, trigger, clause);
			default -> List.of();
		};
	}

	private static boolean isColon(Stretch sentence, int i) {
		return i < sentence.to() && sentence.tokens().is(i, ":") && i + 1 >= sentence.to() - 1
				&& sentence.to() == sentence.tokens().size();
	}

	/** "We will:" before a list. */
	private List<Draft> items(Desk desk, Stretch sentence, Clause clause, String kind) {
		List<Draft> drafts = new ArrayList<>();
		for (Block item : desk.itemsOf(sentence.tokens().block())) {
			Stretch words = Stretch.whole(desk.tokens(item.ordinal())).trimmed();
			if (!words.isEmpty()) {
				drafts.add(Draft.of(kind, clause.members(), words, words, "undertakings"));
			}
		}
		return drafts;
	}

	private List<Draft> modal(Desk desk, Stretch sentence, Trigger trigger, Clause clause) {
		Tokens tokens = sentence.tokens();
		int verb = Verbs.afterAdverbs(tokens, trigger.to());
		if (!tokens.is(verb, "be")) {
			boolean acts = Verbs.isAct(tokens, verb) && clause.isBound();
			return acts ? parts(desk, sentence, trigger, clause, "commitment") : List.of();
		}
		int next = Verbs.afterAdverbs(tokens, verb + 1);
		if (Verbs.isParticiple(tokens, next)) {
			return passive(desk, sentence, next, trigger, clause);
		}
		boolean progressive = Verbs.isGerund(tokens, next) && clause.isBound();
		if (progressive) {
			return parts(desk, sentence, trigger, clause, "commitment");
		}
		return Events.follow(sentence, trigger.from(), next) ? List.of(one(List.of(desk.owners().officers()), sentence,
				clause.from(), trigger.from(), sentence.to(), "commitment")) : List.of();
	}

	private List<Draft> passive(Desk desk, Stretch sentence, int participle, Trigger trigger, Clause clause) {
		Tokens tokens = sentence.tokens();
		int at = Verbs.afterAdverbs(tokens, participle);
		boolean extraposed = tokens.is(clause.from(), "it")
				&& (tokens.is(at + 1, "that") || tokens.is(at + 1, "to") || tokens.is(at + 1, "whether"));
		if (!Verbs.isParticiple(tokens, at) || extraposed) {
			return List.of();
		}
		int end = endOfClause(sentence, at);
		List<Member> agent = agent(desk, tokens, at, end);
		boolean schools = clause.isBound() && clause.members().stream().allMatch((member) -> member.is(Kind.SCHOOL));
		List<Member> owners = !agent.isEmpty() ? agent : schools ? clause.members() : List.of(desk.owners().officers());
		String kind = (desk.isMinutes() && tokens.is(at, "deferred")) ? "decision" : "commitment";
		return List.of(one(kind.equals("decision") ? List.of(desk.owners().body()) : owners, sentence, clause.from(),
				clause.from(), end, kind));
	}

	private static List<Member> agent(Desk desk, Tokens tokens, int from, int end) {
		for (int by = from; by < Math.min(end, from + 25); by++) {
			if (tokens.is(by, "which") || tokens.is(by, "that") || tokens.is(by, "who")) {
				return List.of();
			}
			List<Member> agent = tokens.is(by, "by") ? named(desk, tokens, by, end) : List.of();
			if (!agent.isEmpty()) {
				return agent;
			}
		}
		return List.of();
	}

	private static List<Member> named(Desk desk, Tokens tokens, int by, int end) {
		int to = by + 1;
		while (to < end && tokens.isWord(to) && to < by + 12) {
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

	/** "A plan is being drawn up": a product is outstanding. */
	private List<Draft> underWay(Desk desk, Stretch sentence, Trigger trigger, Clause clause) {
		int at = Verbs.afterAdverbs(sentence.tokens(), trigger.to());
		int next = at + UNDER_WAY.match(sentence.tokens(), at);
		boolean goesOn = sentence.tokens().is(next, "and") && sentence.tokens().is(next + 1, "will");
		boolean product = next > at && !goesOn && !sentence.tokens().is(clause.from(), "it");
		return product ? List.of(one(List.of(desk.owners().officers()), sentence, clause.from(), clause.from(),
				endOfClause(sentence, at), "commitment")) : List.of();
	}

	/** "Ms Roe offered her help". */
	private List<Draft> offer(Desk desk, Stretch sentence, Trigger trigger, Clause clause) {
		boolean thing = OFFERED.match(sentence.tokens(), trigger.to()) > 0;
		boolean personal = clause.isBound() && clause.members().getFirst().is(Kind.PERSON);
		return (thing && personal) ? List.of(one(clause.members(), sentence, clause.from(), trigger.from(),
				endOfClause(sentence, trigger.to()), "commitment")) : List.of();
	}

	/** "We have proposed setting up …". */
	private List<Draft> proposal(Desk desk, Stretch sentence, Trigger trigger, Clause clause) {
		boolean acts = Verbs.isGerund(sentence.tokens(), trigger.to()) && clause.isBound();
		return acts ? parts(desk, sentence, trigger, clause, "commitment") : List.of();
	}

	private List<Draft> active(Desk desk, Stretch sentence, Trigger trigger, Clause clause, String kind) {
		Tokens tokens = sentence.tokens();
		int verb = Verbs.afterAdverbs(tokens, trigger.to());
		boolean noun = tokens.is(trigger.to() - 1, "is") || kind.equals("priority");
		if (!Verbs.isAct(tokens, verb) && !tokens.is(verb, "be") && !noun || SPEECH.match(tokens, verb) > 0) {
			return List.of();
		}
		if (clause.isBound()) {
			boolean task = desk.isMinutes() && tokens.is(trigger.to() - 1, "to") && trigger.to() - trigger.from() == 2
					&& (tokens.is(trigger.from(), "is") || tokens.is(trigger.from(), "are"));
			boolean decides = tokens.is(trigger.from(), "agreed") && isDecider(desk, clause.members());
			return parts(desk, sentence, trigger, clause, decides ? "decision" : task ? "action" : kind);
		}
		boolean impersonal = namesAim(tokens, trigger);
		Clause owned = new Clause(clause.from(), List.of(desk.owners().officers()), false, false);
		return impersonal ? parts(desk, sentence, trigger, owned, kind) : List.of();
	}

	/** "the plan is to", "an ambition for": the aim itself is the subject. */
	private static boolean namesAim(Tokens tokens, Trigger trigger) {
		String first = tokens.lower(trigger.from());
		return first.equals("plan") && tokens.is(trigger.from() + 1, "is") || first.equals("plans")
				|| first.equals("ambition") || first.equals("intention") || first.equals("goal")
				|| first.equals("vision") || first.startsWith("priorit")
				|| first.equals("aim") && !tokens.is(trigger.from() + 1, "to");
	}

	private static boolean isDecider(Desk desk, List<Member> members) {
		return members.size() == 1 && !members.getFirst().is(Kind.PERSON)
				&& (members.getFirst() == desk.owners().body() || members.getFirst().types().contains("committee"));
	}

	private List<Draft> committed(Desk desk, Stretch sentence, Trigger trigger, Clause clause) {
		Tokens tokens = sentence.tokens();
		int before = trigger.from() - 1;
		while (before > sentence.from() && (ends(tokens, before, "ly") || tokens.is(before, "also"))) {
			before--;
		}
		boolean copula = tokens.is(before, "is") || tokens.is(before, "are") || tokens.is(before, "was")
				|| tokens.is(before, "were") || tokens.is(before, "remains") || tokens.is(before, "remain")
				|| tokens.is(before, "has") || tokens.is(before, "have");
		if (tokens.is(trigger.from(), "commitment") && tokens.lower(before).endsWith("'s")) {
			return clause(desk, sentence, trigger, before);
		}
		if (!copula || tokens.is(trigger.from(), "commitment")) {
			return List.of();
		}
		Clause subject = new Clauses(desk).before(sentence, before);
		return subject.isBound() ? parts(desk, sentence, trigger, subject, "commitment") : List.of();
	}

	/** "the Council's commitment to ensuring …" */
	private List<Draft> clause(Desk desk, Stretch sentence, Trigger trigger, int possessor) {
		Stretch owner = new Stretch(sentence.tokens(), possessor, possessor + 1);
		List<Member> owners = desk.subjects().in(owner);
		Clause clause = new Clause(possessor, owners.isEmpty() ? List.of(desk.owners().council()) : owners, false,
				false);
		return parts(desk, sentence, trigger, clause, "commitment");
	}

	private static boolean ends(Tokens tokens, int i, String suffix) {
		return tokens.lower(i).endsWith(suffix);
	}

	private List<Draft> parts(Desk desk, Stretch sentence, Trigger trigger, Clause clause, String kind) {
		Tokens tokens = sentence.tokens();
		Stretch rest = new Stretch(tokens, trigger.to(), sentence.to());
		List<Draft> drafts = new ArrayList<>();
		for (Stretch part : Coordination.ofInfinitives(rest)) {
			int from = drafts.isEmpty() ? clause.from() : part.from();
			drafts.add(one(clause.members(), sentence, from, part.from(), part.to(), kind));
		}
		return drafts;
	}

	private Draft one(List<Member> owners, Stretch sentence, int from, int textFrom, int to, String kind) {
		Stretch evidence = new Stretch(sentence.tokens(), from, to);
		Draft draft = Draft.of(kind, owners, new Stretch(sentence.tokens(), textFrom, to), evidence, "undertakings");
		boolean fronted = draft.due() == null && from > sentence.from() && from - sentence.from() <= FRONTED;
		return fronted ? draft.due(DueDates.in(sentence.to(from))) : draft;
	}

	private static int endOfClause(Stretch sentence, int from) {
		int semicolon = new Stretch(sentence.tokens(), from, sentence.to()).indexOf(";");
		return (semicolon < 0) ? sentence.to() : semicolon;
	}

}
