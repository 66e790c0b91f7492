package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Says what one point of a resolution is: a decision of the body, a task for somebody, a
 * recommendation to another body, or a request to it.
 */
final class Resolved {

	private static final WordList CHARGES = WordList.load("charges");

	private static final WordList ASKING = WordList.load("request-infinitives");

	private static final WordList OFFICE = WordList.load("taking-office");

	private static final WordList SERVING = WordList.load("serving-verbs");

	private static final WordList DECIDING = WordList.load("deciding-infinitives");

	private static final Set<String> DECIDING_BODIES = Set.of("council", "committee", "board");

	/** What the chair or a member does to a paper at the meeting itself. */
	private static final WordList FORMAL = WordList.load("formal-participles");

	private static final WordList AUXILIARIES = WordList.load("charge-auxiliaries");

	private static final WordList BEFORE_BE = WordList.load("before-infinitive-be");

	private static final WordList CONDITIONS = WordList.load("subordinators");

	/** Tokens within which the subject of a point ends. */
	private static final int SUBJECT = 30;

	/** Tokens that no decision by itself has. */
	private static final int SHORT = 3;

	/** Tokens within which a dash joins a task. */
	private static final int DASH = 120;

	private final Desk desk;

	private final Member body;

	Resolved(Desk desk, Member body) {
		this.desk = desk;
		this.body = body;
	}

	/**
	 * Enters a point of a resolution.
	 * @param point its words
	 * @param lead words that lead it in ("That Cabinet be recommended to"), or null
	 */
	void item(Stretch point, @Nullable Stretch lead) {
		Stretch words = point.trimmed();
		if (words.isEmpty() || this.desk.ledger().isClaimed(words)) {
			return;
		}
		int task = lead == null ? task(words) : -1;
		if (task > words.from()) {
			item(words.to(task), null);
			item(words.from(task), null);
			return;
		}
		List<Stretch> several = (lead == null) ? ofSubjunctives(words) : List.of(words);
		if (several.size() > 1) {
			several.forEach((part) -> item(part, null));
			return;
		}
		List<Member> deciders = deciders(lead, words);
		if (!deciders.isEmpty()) {
			this.desk.ledger().add(Draft.of("decision", deciders, words, words, "resolutions"));
			return;
		}
		Draft draft = charged((lead != null) ? lead.trimmed() : words, words);
		if (draft != null) {
			this.desk.ledger().add(draft);
		}
		else {
			parts(words).forEach((part) -> this.desk.ledger().add(decision(part)));
		}
	}

	/** "permission be granted subject to the following conditions:" before conditions. */
	static boolean isConditional(Stretch rest) {
		Tokens tokens = rest.tokens();
		int be = rest.indexOf("be");
		int subject = (be > 0) ? rest.from(be).indexOf("subject") : -1;
		return be > rest.from() && subject > be && tokens.is(rest.to() - 1, ":")
				&& Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, be + 1));
	}

	/** "to receive the report and to invite Ms Roe": each "to" is a decision. */
	private static List<Stretch> parts(Stretch words) {
		Tokens tokens = words.tokens();
		List<Stretch> parts = new ArrayList<>();
		int from = words.from();
		boolean asks = ASKING.match(tokens, from + 1) > 0;
		for (int i = from + 1; tokens.is(words.from(), "to") && i < words.to(); i++) {
			boolean joint = tokens.is(i, "and") || tokens.is(i, ";")
					|| tokens.is(i, ",") && !asks && isListed(words.from(i));
			boolean joins = joint && tokens.is(i + 1, "to") && Verbs.isAct(tokens, Verbs.afterAdverbs(tokens, i + 2))
					&& i - from > SHORT;
			if (joins) {
				parts.addAll(Coordination.ofActs(new Stretch(tokens, from, i).trimmed()));
				from = i + 1;
			}
		}
		parts.addAll(Coordination.ofActs(new Stretch(tokens, from, words.to())));
		return parts;
	}

	/** "the report be noted and the lease be signed": each "be" is a decision. */
	private static List<Stretch> ofSubjunctives(Stretch words) {
		Tokens tokens = words.tokens();
		List<Stretch> parts = new ArrayList<>();
		int from = words.from();
		int joint = -1;
		boolean decided = false;
		for (int i = from; i < words.to(); i++) {
			boolean be = tokens.is(i, "be") && BEFORE_BE.match(tokens, i - 1) == 0
					&& Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, i + 1));
			if (be && decided && joint > 0) {
				parts.add(new Stretch(tokens, from, joint).trimmed());
				from = joint + 1;
			}
			if (tokens.is(i, "and") || tokens.is(i, ";")) {
				joint = i;
			}
			else if (CONDITIONS.match(tokens, i) > 0) {
				break;
			}
			else if (be) {
				decided = true;
				joint = -1;
			}
		}
		parts.add(new Stretch(tokens, from, words.to()));
		return parts;
	}

	/** Whether "and to" ends the list that ", to" goes on with; else it is a purpose. */
	private static boolean isListed(Stretch words) {
		int and = words.indexOf("and");
		return and > words.from() && words.tokens().is(and + 1, "to") && words.indexOf(";") < 0
				&& Verbs.isAct(words.tokens(), Verbs.afterAdverbs(words.tokens(), and + 2));
	}

	/** Where a dash or a semicolon joins a task: "… – the Clerk to write", or -1. */
	private int task(Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.from() + 1; i < Math.min(words.to() - 1, words.from() + DASH); i++) {
			int end = Math.min(words.to(), i + SUBJECT);
			int to = joins(tokens, i) ? new Stretch(tokens, i, end).indexAfter("to", i) : end;
			if (to < end && !subject(new Stretch(tokens, i + 1, to)).isEmpty()) {
				return i;
			}
		}
		return -1;
	}

	private static boolean joins(Tokens tokens, int i) {
		return tokens.is(i, ";") || tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—");
	}

	private Draft decision(Stretch words) {
		List<Member> doers = doers(words);
		return !doers.isEmpty() ? Draft.of("action", doers, words, words, "resolutions").requestedBy(this.body)
				: Draft.of("decision", List.of(this.body), words, words, "resolutions");
	}

	/** "that a survey be carried out by Ms Roe": she has a task; or none. */
	private List<Member> doers(Stretch words) {
		Tokens tokens = words.tokens();
		int be = Math.max(words.indexOf("be"), words.indexOf("been"));
		int participle = (be > words.from()) ? Verbs.afterAdverbs(tokens, be + 1) : words.to();
		boolean formal = FORMAL.contains(tokens, participle);
		List<Member> agents = (participle < words.to() && Verbs.isParticiple(tokens, participle) && !formal)
				? Passives.agent(this.desk, tokens, participle, words.to()) : List.of();
		return agents.stream().allMatch((agent) -> agent.is(Kind.PERSON) || agent.is(Kind.POST)) ? agents : List.of();
	}

	/** "That the Executive" over "approve the lease": that body decides. */
	private List<Member> deciders(@Nullable Stretch lead, Stretch words) {
		boolean decides = lead != null && DECIDING.match(words.tokens(), words.from()) > 0;
		List<Member> named = (decides && lead != null) ? subject(lead.trimmed()) : List.of();
		return named.stream().allMatch((owner) -> owner.is(Kind.BODY)) ? named : List.of();
	}

	/** "to ask the Clerk to write": whom the body asks, or null for another point. */
	private @Nullable Draft asked(Stretch words) {
		Tokens tokens = words.tokens();
		int verb = tokens.is(words.from(), "to") ? words.from() + 1 : words.from();
		int rest = verb + ASKING.match(tokens, verb);
		int end = Math.min(words.to(), rest + SUBJECT);
		int to = (rest > verb) ? words.to(end).indexAfter("to", rest) : end;
		List<Member> owners = (to < end) ? subject(new Stretch(tokens, rest, to)) : List.of();
		int act = Verbs.afterAdverbs(tokens, to + 1);
		boolean serves = SERVING.match(tokens, act) > 0 || OFFICE.match(tokens, act) > 0;
		boolean other = !owners.isEmpty() && !owners.contains(this.body) && Verbs.isAct(tokens, act) && !serves;
		return other ? Draft.of("request", owners, words.from(to + 1), words, "resolutions").requestedBy(this.body)
				: null;
	}

	private @Nullable Draft charged(Stretch opening, Stretch words) {
		Draft asked = (opening.block() == words.block()) ? asked(words) : null;
		if (asked != null) {
			return asked;
		}
		Tokens tokens = opening.tokens();
		int limit = Math.min(opening.to(), opening.from() + SUBJECT);
		for (int i = opening.from(); i < limit; i++) {
			String charge = CHARGES.value(tokens, i);
			if (charge != null) {
				List<Member> owners = subject(new Stretch(tokens, opening.from(), i));
				if (charge.equals("invitation") && !owners.stream().allMatch(Resolved::decides)) {
					return null;
				}
				boolean whole = opening.block() != words.block() || opening.from() != words.from();
				Stretch text = whole ? words : words.from(i + CHARGES.match(tokens, i));
				return charge(charge, owners, text, whole ? List.of(words) : List.of(words));
			}
			if (AUXILIARIES.match(tokens, i) > 0 && i > opening.from()) {
				int verb = Verbs.afterAdverbs(tokens, i + AUXILIARIES.match(tokens, i));
				List<Member> owners = Verbs.isAct(tokens, verb) ? subject(new Stretch(tokens, opening.from(), i))
						: List.of();
				return task(owners, opening, words, verb);
			}
			if (i > opening.from() && Verbs.isTask(tokens, i) && !tokens.isCapital(i)) {
				List<Member> owners = subject(new Stretch(tokens, opening.from(), i));
				if (!owners.isEmpty()) {
					return task(owners, opening, words, i);
				}
			}
			if (tokens.is(i, "be") || tokens.is(i, ";")) {
				return null;
			}
		}
		return null;
	}

	private List<Member> subject(Stretch stretch) {
		return this.desk.subjects().in(stretch);
	}

	private @Nullable Draft task(List<Member> owners, Stretch opening, Stretch words, int verb) {
		if (owners.isEmpty() || owners.contains(this.body) || SERVING.match(opening.tokens(), verb) > 0) {
			return null;
		}
		boolean same = opening.block() == words.block() && opening.from() == words.from();
		if (DECIDING.match(opening.tokens(), verb) > 0 && owners.stream().allMatch((owner) -> owner.is(Kind.BODY))) {
			return Draft.of("decision", owners, same ? words.from(verb) : words, words, "resolutions");
		}
		return Draft.of("action", owners, same ? words.from(verb) : words, words, "resolutions").requestedBy(this.body);
	}

	/** A council, committee or board, which is asked and not told. */
	private static boolean decides(Member owner) {
		return !Collections.disjoint(owner.types(), DECIDING_BODIES) || Subjects.isExecutive(owner.name());
	}

	private Draft charge(String charge, List<Member> owners, Stretch text, List<Stretch> evidence) {
		List<Member> bound = owners.isEmpty() ? List.of(this.desk.owners().officers()) : owners;
		boolean others = !owners.isEmpty() && !owners.contains(this.body)
				&& owners.stream().allMatch(Resolved::decides);
		boolean asks = charge.equals("asking") || charge.equals("request");
		boolean recommends = charge.equals("invitation") || !charge.equals("request") && others;
		String kind = (asks && owners.isEmpty()) ? "action" : recommends ? "recommendation" : asks ? "request" : charge;
		return Draft.of(kind, bound, text, evidence.getFirst(), "resolutions").requestedBy(this.body);
	}

}
