package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds tasks in note form: "Ms Roe to send the list", "CLERK TO INFORM HIGHWAYS",
 * "letter to be sent", and, under a heading that says so, "Explore other venues (JS)".
 */
final class Tasks implements CommitmentReader {

	private static final WordList STATES = WordList.load("tasks-to-be");

	private static final WordList PAST = WordList.load("unchanged-past-verbs");

	private static final WordList ALLOWING = WordList.load("allowing-verbs");

	private static final WordList UNDERTAKING = WordList.load("undertakings");

	private static final WordList MATTERS = WordList.load("matters-of-meetings");

	private static final WordList PAPERS = WordList.load("received-papers");

	private static final WordList WILL = WordList.load("promising-auxiliaries");

	private static final WordList WILLING = WordList.load("willing-words");

	private static final WordList STATUSES = WordList.load("action-statuses");

	/** What people do at the meeting itself, as lists of those present say. */
	private static final WordList HERE = WordList.load("done-at-meetings");

	/** Tokens that those who are at something may have. */
	private static final int WHO = 12;

	/** Words of an owner's name that is not known otherwise. */
	private static final int LONGEST_NAME = 5;

	@Override
	public void read(Desk desk) {
		for (Block block : desk.blocks()) {
			if (!desk.isTitle(block)) {
				for (Stretch sentence : desk.sentences().of(block.ordinal())) {
					if (!AgendaItems.isOne(desk, sentence)) {
						read(desk, sentence);
					}
				}
			}
		}
	}

	private void read(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		bare(desk, sentence);
		if (desk.isMinutes()) {
			doing(desk, sentence);
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (tokens.is(i, "to") && !desk.ledger().isClaimed(tokens, i)) {
				if (tokens.isAllCaps(i) && tokens.isAllCaps(i - 1)) {
					i = capitals(desk, sentence, i);
				}
				else if (tokens.is(i + 1, "be")) {
					toBe(desk, sentence, i);
				}
				else if (i > sentence.from() && TaskNotes.mayStand(desk, sentence, i)) {
					i = TaskNotes.read(desk, sentence, i);
				}
			}
		}
	}

	/** "Clerk ask the council for a price": the plain verb after a post or a name. */
	private static void bare(Desk desk, Stretch sentence) {
		Speakers.Speaker who = desk.isMinutes() ? desk.speakers().of(sentence) : null;
		Tokens tokens = sentence.tokens();
		boolean title = who != null && who.to() == sentence.trimmed().to() - 1 && PAPERS.contains(tokens, who.to());
		boolean plain = who != null && !title && who.to() < sentence.to() && Verbs.isTask(tokens, who.to())
				&& !tokens.isCapital(who.to()) && !tokens.isPossessive(who.to() - 1)
				&& !tokens.lower(who.to()).endsWith("ed") && PAST.match(tokens, who.to()) == 0
				&& !tokens.is(sentence.from(), "they");
		if (who != null && plain) {
			add(desk, List.of(who.member()), sentence, who.to());
		}
	}

	/**
	 * "Raffle – AL, BT doing the tickets": people and what they are at, no other verb.
	 */
	private static void doing(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from() + 1; i < sentence.to(); i++) {
			if (!Verbs.isTaskGerund(tokens, i) || HERE.contains(tokens, i) || tokens.isCapital(i)) {
				continue;
			}
			for (int from = Math.max(sentence.from(), i - WHO); from < i; from++) {
				boolean opens = from == sentence.from() || TaskNotes.isBreak(tokens, from - 1);
				Mention named = opens ? desk.mentions().at(tokens, i - 1) : null;
				boolean person = named != null && named.member().is(Entity.Kind.PERSON);
				List<Member> owners = person ? desk.subjects().in(new Stretch(tokens, from, i)) : List.of();
				if (!owners.isEmpty() && TaskNotes.arePeople(owners)
						&& !Finite.isIn(new Stretch(tokens, from, sentence.to()))) {
					add(desk, owners, new Stretch(tokens, from, sentence.to()), i);
					return;
				}
			}
		}
	}

	private int capitals(Desk desk, Stretch sentence, int to) {
		Tokens tokens = sentence.tokens();
		int from = to;
		while (from > sentence.from()
				&& (tokens.isAllCaps(from - 1) || !tokens.isWord(from - 1) && from < to && tokens.isAllCaps(from - 2))
				&& from > to - 8) {
			from--;
		}
		int end = to + 1;
		while (end < tokens.size() && !isNextTask(tokens, end) && (tokens.isAllCaps(end)
				|| !tokens.isWord(end) && tokens.isAllCaps(end + 1) || tokens.startsWithDigit(end))) {
			end++;
		}
		for (int start = from; start < to; start++) {
			List<Member> owners = desk.subjects().in(new Stretch(tokens, start, to));
			if (!owners.isEmpty() && Verbs.isAct(tokens, to + 1)) {
				add(desk, owners, new Stretch(tokens, start, end), to + 1);
				return end;
			}
		}
		return to;
	}

	private static boolean isNextTask(Tokens tokens, int i) {
		int length = Subjects.noun(tokens, i);
		return length > 0 && tokens.isAllCaps(i) && tokens.is(i + length, "to");
	}

	/** "Letter to be sent": a sentence without any other verb before "to be". */
	private void toBe(Desk desk, Stretch sentence, int to) {
		Tokens tokens = sentence.tokens();
		int participle = Verbs.afterAdverbs(tokens, to + 2);
		int from = to;
		while (from > sentence.from() && !TaskNotes.isBreak(tokens, from - 1)) {
			from--;
		}
		boolean state = STATES.match(tokens, participle) > 0;
		boolean near = desk.isMinutes() && to - from <= 16 && (state || Verbs.isParticiple(tokens, participle));
		boolean opens = to == from && !tokens.is(to - 1, ",") && !tokens.is(to - 1, ";");
		if (!near || to == from && !opens || MATTERS.contains(tokens, to - 1)) {
			return;
		}
		for (int i = from; i < to; i++) {
			boolean governs = i > from && tokens.is(i, "for")
					&& (Verbs.isThirdPersonTask(tokens, i - 1) || ALLOWING.contains(tokens, i - 1))
					&& !tokens.isCapital(i - 1);
			if (Finite.isAt(tokens, i) || governs || i > from && UNDERTAKING.match(tokens, i) > 0) {
				return;
			}
		}
		int end = sentence.indexAfter(";", to);
		List<Member> agent = Passives.agent(desk, tokens, participle, end);
		List<Member> named = state ? desk.subjects().in(new Stretch(tokens, from, to).trimmed()) : agent;
		List<Member> owners = named.isEmpty() ? List.of(desk.owners().body()) : named;
		int start = opens && from > sentence.from() && !desk.ledger().isClaimed(tokens, sentence.from())
				? sentence.from() : from;
		Stretch words = new Stretch(tokens, start, end);
		desk.ledger().add(Draft.of("action", owners, words, words, "tasks"));
	}

	static void add(Desk desk, List<Member> owners, Stretch words, int verb) {
		if (!desk.ledger().isClaimed(words) && !isDone(words.from(verb))) {
			int will = words.tokens().is(verb + 1, "to") ? verb : verb - 2;
			boolean willing = words.tokens().is(will + 1, "to") && WILLING.contains(words.tokens(), will);
			desk.ledger().add(Draft.of(willing ? "commitment" : "action", owners, words.from(verb), words, "tasks"));
		}
	}

	/** "AL to ring the printer – done": no longer to do. */
	private static boolean isDone(Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.from() + 1; i < words.to(); i++) {
			boolean dash = tokens.is(i - 1, "–") || tokens.is(i - 1, "-") || tokens.is(i - 1, "—");
			if (dash && "done".equals(STATUSES.value(tokens, i))) {
				return true;
			}
		}
		return false;
	}

	/** "NLB", "Local Waste Group": whoever this is, the body that meets is it not. */
	private static boolean isName(Stretch words) {
		Tokens tokens = words.tokens();
		Stretch name = words.trimmed();
		int capitals = 0;
		for (int i = name.from(); i < name.to(); i++) {
			boolean joint = i > name.from() && (tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "&"));
			if (!tokens.isCapital(i) && !joint) {
				return false;
			}
			capitals += joint ? 0 : 1;
		}
		boolean plural = !name.isEmpty() && tokens.lower(name.to() - 1).endsWith("s")
				&& !tokens.isAllCaps(name.to() - 1);
		return !plural && capitals > 1 && capitals <= LONGEST_NAME
				|| capitals == 1 && tokens.isAllCaps(name.from()) && tokens.word(name.from()).length() > 1;
	}

	/** "JS will ring the printer": whoever will do it, where the words begin so. */
	private static boolean promised(Desk desk, Stretch words) {
		int will = words.indexOf(WILL);
		List<Member> owners = (will > words.from() && will - words.from() < WHO)
				? desk.subjects().in(words.to(will).trimmed()) : List.of();
		if (owners.isEmpty() || !Verbs.isAct(words.tokens(), Verbs.afterAdverbs(words.tokens(), will + 1))) {
			return false;
		}
		desk.ledger().add(Draft.of("action", owners, words.from(will + 1), words, "action lines"));
		return true;
	}

	/** Enters the words of a list of actions, whether or not they name the owner. */
	void imperative(Desk desk, Stretch words) {
		boolean label = !words.isEmpty() && words.tokens().is(words.to() - 1, ":");
		if (words.trimmed().isEmpty() || label || desk.ledger().isClaimed(words)) {
			return;
		}
		Tokens tokens = words.tokens();
		int noted = desk.ledger().size();
		for (int i = words.from() + 1; i < words.to(); i++) {
			if (tokens.is(i, "to") && Verbs.isAct(tokens, Verbs.afterAdverbs(tokens, i + 1))) {
				i = TaskNotes.read(desk, words, i);
			}
		}
		if (desk.ledger().size() > noted) {
			desk.ledger().claim(words);
			return;
		}
		if (promised(desk, words)) {
			return;
		}
		int to = words.indexOf("to");
		List<Member> owners = (to > 0 && to - words.from() < 20)
				? desk.subjects().in(new Stretch(tokens, words.from(), to).trimmed()) : List.of();
		owners = owners.isEmpty() ? NewActors.before(desk, words, to) : owners;
		if (!owners.isEmpty()) {
			desk.ledger().add(Draft.of("action", owners, words.from(to + 1), words, "action lines"));
			return;
		}
		owners = NamesInBrackets.closing(desk, words);
		if (owners.isEmpty() && to > words.from() && Verbs.isTask(tokens, to + 1) && isName(words.to(to))) {
			Member named = desk.owners().post(words.to(to).trimmed().text());
			desk.ledger().add(Draft.of("action", List.of(named), words.from(to + 1), words, "action lines"));
			return;
		}
		owners = (owners.isEmpty() && to > 0 && tokens.is(to + 1, "be"))
				? Passives.agent(desk, tokens, to + 2, words.to()) : owners;
		List<Member> bound = owners.isEmpty() ? List.of(desk.owners().body()) : owners;
		desk.ledger().add(Draft.of("action", bound, words, words, "action lines"));
	}

}
