package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds requests: "asked officers to", "requested a breakdown", "asked that it be sent",
 * "asked if the Council could". One that is answered on the spot is a question; one that
 * somebody agrees to meet is that person's undertaking.
 */
final class Requests implements CommitmentReader {

	private static final WordList STANDING = WordList.load("standing-duties");

	private static final WordList VERBS = WordList.load("request-verbs");

	private static final WordList QUESTIONS = WordList.load("question-words");

	private static final WordList FREE = WordList.load("plain-requests");

	private static final WordList UNASKED = WordList.load("before-plain-requests");

	private static final WordList GIVEN = WordList.load("acts-of-others");

	private static final WordList VAGUE = WordList.load("vague-subjects");

	/** Tokens that those who are asked may have. */
	private static final int SUBJECT = 16;

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			if (desk.isTitle(block)) {
				continue;
			}
			List<Stretch> sentences = desk.sentences().of(block.ordinal());
			for (Stretch sentence : sentences) {
				for (int i = sentence.from(); i < sentence.to() && VERBS.mayStandIn(sentence.tokens()); i++) {
					String form = VERBS.value(sentence.tokens(), i);
					boolean open = form != null && !form.equals("none")
							&& !desk.ledger().isClaimed(sentence.tokens(), i);
					int found = desk.ledger().size();
					if (open) {
						read(desk, clauses, sentence, i);
					}
					if (desk.ledger().size() > found) {
						break;
					}
				}
			}
		}
	}

	private void read(Desk desk, Clauses clauses, Stretch sentence, int verb) {
		Tokens tokens = sentence.tokens();
		String form = String.valueOf(VERBS.value(tokens, verb));
		if (form.equals("seek")) {
			SoughtThings.enter(desk, clauses, sentence, verb, verb + VERBS.match(tokens, verb));
			return;
		}
		if (SoughtThings.isJoined(tokens, verb) && desk.isMinutes()) {
			SoughtThings.join(desk, sentence, verb);
			return;
		}
		int before = verb - 1;
		while (tokens.is(before, "also") || tokens.lower(before).endsWith("ly")) {
			before--;
		}
		boolean charged = tokens.is(before, "been") && (tokens.is(before - 1, "has") || tokens.is(before - 1, "have"));
		if (FREE.match(tokens, verb) > 0
				&& (UNASKED.match(tokens, before) > 0 && !isPolite(tokens, verb) || isTask(desk, sentence, verb))) {
			return;
		}
		if (tokens.is(before, "had") || tokens.is(before, "be") || tokens.is(before, "been") && !charged) {
			return;
		}
		before = charged ? before - 1 : before;
		before = isPolite(tokens, verb) ? before - 1 : before;
		boolean perfect = tokens.is(before, "has") || tokens.is(before, "have");
		boolean terse = isTerse(desk, sentence, verb);
		boolean passive = terse || charged || tokens.is(before, "was") || tokens.is(before, "were");
		if (tokens.is(verb, "asking") && WrittenRequests.stand(sentence, verb)) {
			WrittenRequests.enter(desk, clauses, sentence, verb);
			return;
		}
		Clause clause = clauses.before(sentence, (perfect || passive && !terse) ? before : before + 1);
		boolean impersonal = passive && tokens.is(before - 1, "it");
		if (passive && !charged && RequestedThings.enter(desk, clause, sentence, before, verb)) {
			return;
		}
		if (!impersonal && (!clause.isBound() || clause.bare())) {
			return;
		}
		int rest = verb + VERBS.match(tokens, verb);
		if (impersonal && tokens.is(rest, "that")) {
			Stretch words = sentence.from(before - 1);
			desk.ledger().add(of(desk, named(desk, words, rest), words, rest + 1).requestedBy(desk.owners().body()));
			return;
		}
		if (passive && !tokens.is(verb, "invited")) {
			charged(desk, sentence, clause, rest);
		}
		if (passive) {
			return;
		}
		Draft draft = request(desk, sentence, clause, verb, rest);
		if (draft != null) {
			boolean first = perfect && tokens.is(before - 1, "i") || tokens.is(before, "i've");
			Draft request = (first && isOwn(desk, draft.owners()))
					? Draft.of("commitment", draft.owners(), draft.text(), sentence, "requests") : draft;
			Draft asked = askedOf(desk, request, clause.members().getFirst());
			Draft within = TakenOn.within(desk, sentence, asked);
			Draft taken = (within == asked) ? TakenOn.assented(desk, sentence, asked) : within;
			(taken == asked ? asked.parts() : List.of(taken)).forEach(desk.ledger()::add);
		}
	}

	/**
	 * "I have asked officers", "I've asked the Director": whom the one who asks can tell.
	 */
	private static boolean isOwn(Desk desk, List<Member> asked) {
		return !asked.isEmpty() && asked.stream()
			.allMatch((member) -> member == desk.owners().officers() || member.is(Entity.Kind.POST)
					|| member.is(Entity.Kind.PERSON) || member.is(Entity.Kind.SERVICE));
	}

	/**
	 * What another body asks for at a meeting, and of nobody by name, those who meet are
	 * to do.
	 */
	private static Draft askedOf(Desk desk, Draft request, Member asker) {
		boolean other = desk.isMinutes() && asker.is(Entity.Kind.BODY) && asker != desk.owners().officers()
				&& asker != desk.owners().meeting() && request.kind().equals("request")
				&& request.owners().equals(List.of(desk.owners().officers()));
		return (other ? request.owners(List.of(desk.owners().meeting())) : request).requestedBy(asker);
	}

	/** "She would ask that it be sent to her": she asks at once. */
	private static boolean isPolite(Tokens tokens, int verb) {
		return tokens.is(verb, "ask") && tokens.is(verb - 1, "would") && tokens.is(verb + 1, "that");
	}

	/**
	 * "Clerk asked to write to the owner": in note form a post without its article was
	 * asked.
	 */
	private static boolean isTerse(Desk desk, Stretch sentence, int verb) {
		Tokens tokens = sentence.tokens();
		return desk.isMinutes() && Subjects.noun(tokens, sentence.from()) == verb - sentence.from()
				&& tokens.is(verb + 1, "to")
				&& (Verbs.isTask(tokens, verb + 2) || Verbs.isAct(tokens, verb + 2) && !tokens.is(verb + 2, "be"));
	}

	/** "Clerk ask for a price": a task in note form, unlike "we ask that". */
	private static boolean isTask(Desk desk, Stretch sentence, int verb) {
		Speakers.Speaker speaker = desk.speakers().of(sentence);
		return desk.isMinutes() && speaker != null && speaker.to() == verb;
	}

	/** "Ms Roe was asked to write": whoever met asks her. */
	private void charged(Desk desk, Stretch sentence, Clause clause, int rest) {
		if (sentence.tokens().is(rest, "to") && clause.isBound()) {
			Stretch words = new Stretch(sentence.tokens(), clause.from(), sentence.to());
			String kind = desk.isMinutes() ? "request" : "commitment";
			Draft draft = Draft.of(kind, clause.members(), sentence.from(rest + 1), words, "requests");
			Draft task = desk.isMinutes() ? draft.requestedBy(desk.owners().body()) : draft;
			desk.ledger().add(TakenOn.assented(desk, sentence, task));
		}
	}

	private @Nullable Draft request(Desk desk, Stretch sentence, Clause clause, int verb, int rest) {
		Tokens tokens = sentence.tokens();
		Stretch words = new Stretch(tokens, clause.from(), sentence.indexAfter(";", verb));
		String form = String.valueOf(VERBS.value(tokens, verb));
		boolean perfect = tokens.is(verb - 1, "has") || tokens.is(verb - 1, "have");
		if (tokens.is(rest, "for") && perfect && words.indexOf("but") > rest) {
			return null;
		}
		if (tokens.is(rest, "for") || tokens.is(rest, "that") && !form.equals("suggest")) {
			int be = words.from(rest).indexOf("be");
			boolean charge = be > 0 && tokens.is(be - 1, "to");
			boolean question = tokens.is(rest, "for") && !charge
					&& Replies.follow(desk, sentence, clause.members().getFirst());
			List<Member> named = question ? List.of() : named(desk, words, rest + 1);
			int from = tokens.is(rest, "for") && named.isEmpty() ? words.indexAfter("from", rest) + 1 : words.to();
			return question ? null
					: of(desk, named.isEmpty() ? RequestedThings.from(desk, words, from) : named, words, rest + 1);
		}
		boolean done = tokens.is(rest, "to") && tokens.is(rest + 1, "be")
				&& Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, rest + 2));
		boolean given = tokens.is(rest, "to") && GIVEN.contains(tokens, rest + 1) && form.equals("ask");
		if (done && !form.equals("request") || given || form.equals("wish")) {
			return (done || given) ? of(desk, List.of(), words, rest + 1) : null;
		}
		if (tokens.is(rest, "if") || tokens.is(rest, "whether")) {
			int could = could(tokens, rest, words.to());
			List<Member> asked = (could > 0) ? desk.subjects().in(new Stretch(tokens, rest + 1, could)) : List.of();
			int be = Verbs.afterAdverbs(tokens, could + 1);
			boolean passive = could > 0 && tokens.is(be, "be")
					&& Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, be + 1))
					&& new Stretch(tokens, rest + 1, could).indexOf(VAGUE) < 0;
			if (passive && !Replies.follow(desk, sentence, clause.members().getFirst())) {
				return of(desk, List.of(), words, rest + 1);
			}
			boolean acts = could > 0 && Verbs.isAct(tokens, Verbs.afterAdverbs(tokens, could + 1));
			boolean able = tokens.is(rest, "whether")
					&& asked.stream().allMatch((member) -> member.types().contains("council"));
			return (acts && !able && !asked.isEmpty()) ? of(desk, asked, words, could + 1) : null;
		}
		int can = (tokens.is(rest, "can") || tokens.is(rest, "could")) ? rest : -1;
		for (int i = rest + 2; can > 0 && i < Math.min(words.to(), rest + 8); i++) {
			List<Member> named = Verbs.isTask(tokens, i) ? desk.subjects().in(new Stretch(tokens, rest + 1, i))
					: List.of();
			if (!named.isEmpty()) {
				return of(desk, named, words, i);
			}
		}
		int to = words.indexAfter("to", rest);
		int forWhat = words.indexAfter("for", rest);
		int join = Math.min(to, forWhat);
		int comma = words.indexAfter(",", rest);
		boolean interrupted = comma < to && tokens.is(to - 1, ",");
		if (STANDING.contains(tokens, to - 1)) {
			return null;
		}
		int question = interrupted ? -1 : words.from(rest).indexOf(QUESTIONS);
		if (question >= 0 && (question < join || question < to && join == forWhat)) {
			return null;
		}
		join = interrupted ? to : join;
		int end = interrupted ? comma : join;
		Member asker = clause.members().getFirst();
		List<Member> asked = (join < words.to()) ? Asked.in(desk, new Stretch(tokens, rest, end), asker) : List.of();
		if (!asked.isEmpty() && (join == forWhat || Asked.isAct(tokens, Verbs.afterAdverbs(tokens, to + 1))
				|| tokens.is(to + 1, "be"))) {
			return of(desk, asked, words, join + 1);
		}
		return (form.equals("request") && !tokens.is(rest, "to"))
				? of(desk, RequestedThings.from(desk, words, words.indexAfter("from", rest) + 1), words, rest) : null;
	}

	private static int could(Tokens tokens, int from, int to) {
		for (int i = from; i < Math.min(to, from + 12); i++) {
			if (tokens.is(i, "could") || tokens.is(i, "can")) {
				return i;
			}
		}
		return -1;
	}

	/** "that the Clerk write": the one named is asked. */
	static List<Member> named(Desk desk, Stretch words, int from) {
		Tokens tokens = words.tokens();
		for (int i = from + 1; i < Math.min(words.to(), from + SUBJECT); i++) {
			boolean verb = tokens.is(i, "to") || tokens.is(i, "should") || Verbs.isTask(tokens, i)
					|| Verbs.isThirdPersonTask(tokens, i);
			List<Member> found = verb ? desk.subjects().in(new Stretch(tokens, from, i)) : List.of();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private static Draft of(Desk desk, List<Member> asked, Stretch words, int text) {
		List<Member> owners = asked.isEmpty() ? List.of(desk.owners().officers()) : asked;
		return Draft.of("request", owners, words.from(text), words, "requests");
	}

	/** Who asks in a sentence that an action line closes: the asker, or null. */
	static @Nullable Member requester(Desk desk, Stretch sentence) {
		int request = sentence.indexOf(VERBS);
		Speakers.Speaker speaker = (request >= 0) ? desk.speakers().of(sentence) : null;
		return (speaker != null && speaker.to() <= request) ? speaker.member() : null;
	}

	/** The token at which a request says what is asked for, or -1. */
	static int objectOf(Stretch sentence) {
		int request = sentence.indexOf(VERBS);
		if (request < 0) {
			return -1;
		}
		int at = request + VERBS.match(sentence.tokens(), request);
		boolean joined = sentence.tokens().is(at, "for") || sentence.tokens().is(at, "that");
		return joined ? at + 1 : at;
	}

}
