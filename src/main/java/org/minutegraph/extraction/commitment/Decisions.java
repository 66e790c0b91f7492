package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Enumerations;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds decisions that no "resolved" announces: "The Panel noted …", "The minutes were
 * approved …", "Cabinet decided not to …", "proposed by X, seconded by Y, all agreed". A
 * paragraph that holds a resolution records its vote only once.
 */
final class Decisions implements CommitmentReader {

	private static final WordList ACTIVE = WordList.load("deciding-verbs");

	private static final WordList PASSIVE = WordList.load("decided-participles");

	private static final WordList VERDICTS = WordList.load("verdicts");

	private static final WordList MOVED = WordList.load("deferred-to");

	private static final WordList VIEWS = WordList.load("noted-views");

	private static final WordList NOTED = WordList.load("noted-decisions");

	/** Longest decision in note form. */
	private static final int NOTE = 20;

	private static final WordList LABELS = WordList.load("decided-labels");

	private static final WordList GENERAL = WordList.load("general-assent");

	private static final WordList LOST = WordList.load("lost-motions");

	/** Tokens of a label before a vote: "Previous minutes: proposed …". */
	private static final int LABEL = 6;

	/** Tokens that the subject of a passive may have. */
	private static final int SUBJECT = 40;

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		Resolved resolved = new Resolved(desk, desk.owners().body());
		for (Block block : desk.blocks()) {
			if (!desk.isTitle(block)) {
				boolean recorded = desk.ledger().hasDecision(block.ordinal());
				Stretch before = null;
				for (Stretch sentence : desk.sentences().of(block.ordinal())) {
					if (!desk.ledger().isClaimed(sentence) && !active(desk, clauses, resolved, sentence)) {
						boolean open = !desk.ledger().hasDecision(block.ordinal());
						boolean apart = !recorded && (open || before == null || !desk.ledger().isClaimed(before));
						if (apart && desk.isMinutes() && isListed(desk, sentence)) {
							together(desk, sentence, DecidedLines.names(desk, sentence));
						}
						else if (apart && desk.isMinutes() && !isVerdict(sentence) && (isPassive(sentence)
								|| isCarried(desk, sentence) || isNote(sentence) || isLabelled(desk, sentence))) {
							add(desk, sentence, List.of(sentence));
						}
						else if (apart && desk.isMinutes() && before == null && isVerdict(sentence)
								&& !DecidedLines.application(desk, block).isEmpty()) {
							List<Stretch> lines = new ArrayList<>(DecidedLines.application(desk, block));
							lines.add(sentence);
							together(desk, lines.removeFirst(), lines);
						}
						else if (apart && desk.isMinutes() && (isVerdict(sentence) || isVote(desk, sentence))) {
							Stretch subject = (before != null) ? before : sentence;
							add(desk, subject, List.of(subject, sentence));
						}
					}
					before = sentence;
				}
			}
		}
	}

	private boolean active(Desk desk, Clauses clauses, Resolved resolved, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int limit = isVerdict(sentence) ? sentence.from() : Math.min(sentence.to(), sentence.from() + SUBJECT);
		for (int i = sentence.from(); i < limit; i++) {
			String form = ACTIVE.value(tokens, i);
			@Nullable Member decider = (form != null) ? decider(desk, clauses, sentence, i, form) : null;
			if (decider != null) {
				int rest = i + ACTIVE.match(tokens, i);
				if (tokens.is(i, "agreed") && tokens.is(rest, "that") && decider == desk.owners().body()) {
					Enumerations.of(sentence.from(rest + 1)).forEach((point) -> resolved.item(point, null));
				}
				else {
					desk.ledger().add(Draft.of("decision", List.of(decider), sentence.from(i), sentence, "decisions"));
				}
				return true;
			}
		}
		return false;
	}

	private static @Nullable Member decider(Desk desk, Clauses clauses, Stretch sentence, int verb, String form) {
		Tokens tokens = sentence.tokens();
		int before = verb - 1;
		while (before > sentence.from() && (tokens.lower(before).endsWith("ly") || tokens.is(before, "also"))) {
			before--;
		}
		if (tokens.is(before, "had") || tokens.is(before, "been") || tokens.is(before, "be") || tokens.is(before, "was")
				|| tokens.is(before, "were")) {
			return null;
		}
		boolean perfect = tokens.is(before, "has") || tokens.is(before, "have");
		Clause clause = clauses.before(sentence, perfect ? before : before + 1);
		if (clause.members().size() != 1 || clause.bare()) {
			return null;
		}
		Member member = clause.members().getFirst();
		boolean own = member == desk.owners().body() || member == desk.owners().council();
		boolean formal = own && !perfect && desk.isMinutes() || member.types().contains("committee")
				|| member.types().contains("board") || member.types().contains("partnership");
		boolean decides = form.equals("any") || formal;
		return (decides && !member.is(Kind.PERSON) && !member.is(Kind.POST) || own && decides) ? member : null;
	}

	/** "Approved: Attendance; Lettings": what is no date and nobody who signs. */
	private static boolean isLabelled(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int mark = sentence.from() + LABELS.match(tokens, sentence.from());
		boolean marked = mark > sentence.from()
				&& (tokens.is(mark, ":") || tokens.is(mark, "–") || tokens.is(mark, "-"));
		return marked && mark + 1 < sentence.to() && tokens.isCapital(mark + 1) && !tokens.is(mark + 1, "date")
				&& desk.mentions()
					.in(sentence.block())
					.stream()
					.noneMatch((mention) -> mention.member().is(Kind.PERSON) && mention.from() > mark
							&& mention.from() < sentence.to());
	}

	private static boolean isPassive(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int limit = Math.min(sentence.to(), sentence.from() + SUBJECT);
		if (tokens.is(sentence.to() - 1, ":")) {
			return false;
		}
		if (tokens.is(sentence.from(), "no") && sentence.indexOf("noted") > 0) {
			return false;
		}
		if (GENERAL.match(tokens, sentence.from()) > 0) {
			return true;
		}
		return isDecided(sentence, limit);
	}

	/** "The following were elected": on whom, the lines under it say. */
	private static boolean isListed(Desk desk, Stretch sentence) {
		Stretch words = sentence.trimmed();
		boolean opens = words.tokens().is(words.from(), "the") && words.tokens().is(words.from() + 1, "following");
		return opens && isDecided(words, words.to()) && !DecidedLines.names(desk, sentence).isEmpty();
	}

	private static boolean isDecided(Stretch sentence, int limit) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from() + 2; i < limit; i++) {
			if (tokens.is(i, ";") || tokens.is(i, "that") || tokens.is(i, "which") || tokens.is(i, "if")
					|| tokens.is(i, "since") || tokens.is(i, "because")) {
				return false;
			}
			int before = i - 1;
			while (before > sentence.from()
					&& (tokens.lower(before).endsWith("ly") || tokens.is(before, "duly") || tokens.is(before, "all"))) {
				before--;
			}
			boolean joined = tokens.is(before, "and") && tokens.lower(before - 1).endsWith("ed");
			before = joined ? before - 2 : before;
			boolean was = tokens.is(before, "was") || tokens.is(before, "were") || tokens.is(before, "and")
					&& (i + 1 >= sentence.to() || tokens.is(i + 1, ".")) && isPresented(sentence.to(before));
			if (was && PASSIVE.match(tokens, i) > 0) {
				boolean confirmed = tokens.is(i, "confirmed") && sentence.indexOf("minutes") < 0;
				boolean view = tokens.is(i, "noted") && (VIEWS.match(tokens, sentence.trimmed().from()) > 0
						|| tokens.is(i + 1, "as") || tokens.is(i + 1, "for") && isTheirs(tokens, i + 2));
				return !confirmed && !view && !tokens.is(before - 1, "but") && !tokens.is(before - 1, "i")
						&& !tokens.is(before - 1, "it") && !tokens.is(before - 1, "there") && !tokens.is(i + 1, "in")
						&& !tokens.is(i + 1, "for information");
			}
		}
		return false;
	}

	private static boolean isTheirs(Tokens tokens, int i) {
		return tokens.is(i, "its") || tokens.is(i, "his") || tokens.is(i, "her") || tokens.is(i, "their");
	}

	/** "These were presented by the Treasurer", before "and approved". */
	private static boolean isPresented(Stretch words) {
		int was = Math.max(words.indexOf("was"), words.indexOf("were"));
		return was >= 0 && Verbs.isParticiple(words.tokens(), Verbs.afterAdverbs(words.tokens(), was + 1))
				&& !Finite.isIn(words.from(was + 1));
	}

	/** A motion that was seconded and not lost. */
	private static boolean isCarried(Desk desk, Stretch sentence) {
		int seconded = sentence.indexOf("seconded");
		boolean moved = seconded > 0 && (sentence.indexOf("proposed") >= 0 || sentence.indexOf("moved") >= 0);
		boolean leads = sentence.tokens().is(sentence.to() - 1, ":") || sentence.tokens().is(sentence.to() - 1, "and");
		return moved && !leads && seconded - sentence.from() >= LABEL && !isVote(desk, sentence)
				&& sentence.indexOf(LOST) < 0;
	}

	/** "Proposed X, seconded Y" without what was proposed. */
	private static boolean isVote(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int label = sentence.indexAfter(":", sentence.from());
		int first = (label < sentence.to() && label - sentence.from() < LABEL) ? label + 1 : sentence.from();
		boolean opens = tokens.is(first, "proposed") || tokens.is(first, "proposer") || tokens.is(first, "moved");
		Stretch next = Replies.next(desk, sentence);
		boolean follows = next != null
				&& (next.tokens().is(next.from(), "seconded") || next.tokens().is(next.from(), "seconder"));
		boolean seconded = follows || sentence.indexOf("seconded") > 0 || sentence.indexOf("seconder") > 0;
		return opens && seconded && !tokens.is(sentence.to() - 1, ":");
	}

	/** "Attendance Policy deferred to the next meeting": decided in note form. */
	private static boolean isNote(Stretch sentence) {
		int length = sentence.to() - sentence.from();
		if (length < 3 || length > NOTE || Finite.isIn(sentence)) {
			return false;
		}
		if (sentence.tokens().is(sentence.from() + 1, "status")) {
			return false;
		}
		boolean defers = sentence.tokens().is(sentence.from(), "defer")
				|| sentence.tokens().is(sentence.from(), "deferred");
		if (defers && MOVED.match(sentence.tokens(), sentence.from() + 1) > 0) {
			return true;
		}
		for (int i = sentence.from() + 1; i < sentence.to(); i++) {
			int end = NOTED.match(sentence.tokens(), i);
			if (end > 0) {
				return i + end >= sentence.to()
						|| !sentence.tokens().isWord(i + end) && !sentence.tokens().is(i + end, ":")
						|| sentence.tokens().is(i + end, "to") || sentence.tokens().is(i + end, "until")
						|| sentence.tokens().is(i + end, "by") && sentence.indexOf("minutes") >= 0;
			}
		}
		return false;
	}

	/** "Agreed", also with the votes: "agreed 3-0". */
	private static boolean isVerdict(Stretch sentence) {
		Stretch words = sentence.trimmed();
		int to = words.to();
		while (to > words.from() && (words.tokens().startsWithDigit(to - 1) || !words.tokens().isWord(to - 1))) {
			to--;
		}
		return to > words.from() && VERDICTS.match(words.tokens(), words.from()) == to - words.from();
	}

	/** A decision that stands in several lines. */
	private static void together(Desk desk, Stretch text, List<Stretch> further) {
		List<Stretch> evidence = new ArrayList<>(further);
		evidence.addFirst(text);
		Draft draft = Draft.of("decision", List.of(desk.owners().body()), text, text, "decisions");
		desk.ledger().add(draft.further(further).evidence(evidence));
	}

	private static void add(Desk desk, Stretch text, List<Stretch> evidence) {
		Draft draft = Draft.of("decision", List.of(desk.owners().body()), text, evidence.getLast(), "decisions");
		desk.ledger().add(draft.evidence(evidence));
	}

}
