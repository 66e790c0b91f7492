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
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds decisions that no "resolved" announces: "The Panel noted …", "The minutes were
 * approved …", "Cabinet decided not to …", "proposed by X, seconded by Y, all agreed". A
 * paragraph that holds a resolution records its vote only once.
 */
final class Decisions implements CommitmentReader {

	private static final WordList SINGLE = WordList.load("listed-as-one");

	private static final WordList PRONOUNS = WordList.load("decided-pronouns");

	private static final WordList RESTATED = WordList.load("restated-decisions");

	private static final WordList ACTIVE = WordList.load("deciding-verbs");

	/** Tokens that the subject of a passive may have. */
	private static final int SUBJECT = 40;

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		Resolved resolved = new Resolved(desk, desk.owners().body());
		for (Block block : desk.blocks()) {
			if (!desk.isTitle(block)) {
				read(desk, clauses, resolved, block);
			}
			else if (desk.isMinutes()) {
				Stretch title = Stretch.whole(desk.tokens(block.ordinal()));
				if (Verdicts.isInTitle(title) && !desk.ledger().isClaimed(title)) {
					add(desk, title, List.of(title));
				}
			}
		}
	}

	private void read(Desk desk, Clauses clauses, Resolved resolved, Block block) {
		List<Stretch> sentences = desk.sentences().of(block.ordinal());
		boolean recorded = desk.ledger().hasDecision(block.ordinal());
		boolean told = sentences.stream().noneMatch((sentence) -> Openings.of(sentence) >= 0);
		Stretch before = null;
		for (Stretch sentence : sentences) {
			if (!desk.ledger().isClaimed(sentence) && !active(desk, clauses, resolved, sentence) && desk.isMinutes()) {
				boolean open = !desk.ledger().hasDecision(block.ordinal());
				boolean apart = !recorded && (open || before == null || !desk.ledger().isClaimed(before));
				if (apart && isListed(desk, sentence)) {
					together(desk, sentence, DecidedLines.names(desk, sentence));
				}
				else if (isWhole(desk, sentence) && (apart || told && isAnother(desk, sentence))) {
					boolean pronoun = PRONOUNS.contains(sentence.tokens(), sentence.trimmed().from());
					Stretch what = (before != null && pronoun && Passed.isPassive(sentence)) ? before : sentence;
					boolean free = what == sentence || !desk.ledger().isClaimed(what);
					add(desk, free ? what : sentence, free ? List.of(what, sentence) : List.of(sentence));
				}
				else if (apart) {
					verdict(desk, block, before, sentence);
				}
			}
			before = sentence;
			told |= desk.ledger().isClaimed(sentence);
		}
	}

	/** Whether a sentence says what was decided as well as that it was. */
	private static boolean isWhole(Desk desk, Stretch sentence) {
		return !Verdicts.isVerdict(sentence) && (Passed.isPassive(sentence) || Verdicts.isCarried(desk, sentence)
				|| Verdicts.isNote(sentence) || Verdicts.isLabelled(desk, sentence));
	}

	/** "Approved." and "Proposed X, seconded Y": what was decided stands before. */
	private static void verdict(Desk desk, Block block, @Nullable Stretch before, Stretch sentence) {
		boolean verdict = Verdicts.isVerdict(sentence);
		List<Stretch> lines = (verdict && before == null) ? new ArrayList<>(DecidedLines.application(desk, block))
				: new ArrayList<>();
		if (!lines.isEmpty()) {
			lines.add(sentence);
			together(desk, lines.removeFirst(), lines);
		}
		else if ((verdict || Verdicts.isVote(desk, sentence))
				&& !(before == null && isVoteOnly(desk, sentence) && isOfNeighbour(desk, block))) {
			Stretch proposal = Resolutions.proposal(desk, sentence);
			Stretch put = (proposal != null && !desk.ledger().isClaimed(proposal)) ? proposal : before;
			Stretch subject = (put != null) ? put : sentence;
			add(desk, subject, List.of(subject, sentence));
		}
	}

	private static boolean isVoteOnly(Desk desk, Stretch sentence) {
		return Verdicts.isVote(desk, sentence) || sentence.indexOf("carried") >= 0;
	}

	/**
	 * "Carried" or "Proposed X, seconded Y" alone, under or over the resolution that is
	 * read already.
	 */
	private static boolean isOfNeighbour(Desk desk, Block block) {
		boolean above = block.ordinal() > 0 && desk.ledger().hasDecision(block.ordinal() - 1);
		int below = block.ordinal() + 1;
		int that = (below < desk.blocks().size()) ? Stretch.whole(desk.tokens(below)).indexOf("that") : -1;
		return above || that == 0 || that == 1 && !desk.tokens(below).isWord(0);
	}

	/** "The lease was approved" in a paragraph that has told of another decision. */
	private static boolean isAnother(Desk desk, Stretch sentence) {
		Stretch words = sentence.trimmed();
		int noun = words.tokens().is(words.from(), "the") ? words.from() + 1 : words.from();
		return Verdicts.isLabelled(desk, sentence)
				|| RESTATED.match(words.tokens(), noun) == 0 && Passed.isPassive(sentence);
	}

	private boolean active(Desk desk, Clauses clauses, Resolved resolved, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int limit = Verdicts.isVerdict(sentence) ? sentence.from() : Math.min(sentence.to(), sentence.from() + SUBJECT);
		for (int i = sentence.from(); i < limit; i++) {
			String form = ACTIVE.value(tokens, i);
			@Nullable Member decider = (form != null) ? decider(desk, clauses, sentence, i, form) : null;
			boolean opinion = tokens.is(i, "agreed") && sentence.from(i + 1).trimmed().isEmpty();
			if (decider != null && !opinion) {
				int rest = i + ACTIVE.match(tokens, i);
				if (tokens.is(i, "agreed") && tokens.is(rest, "that") && decider == desk.owners().body()) {
					Enumerations.of(sentence.from(rest + 1)).forEach((point) -> resolved.item(point, null));
				}
				else if (!points(desk, decider, sentence)) {
					desk.ledger().add(Draft.of("decision", List.of(decider), sentence.from(i), sentence, "decisions"));
				}
				return true;
			}
		}
		return false;
	}

	/** "agreed the following grants:" over sums: each of the points is a decision. */
	private static boolean points(Desk desk, Member decider, Stretch sentence) {
		boolean leads = sentence.to() == sentence.tokens().size() && sentence.tokens().is(sentence.to() - 1, ":")
				&& sentence.indexOf(SINGLE) < 0 && sentence.indexOf("following") >= 0;
		List<Stretch> points = !leads ? List.of()
				: desk.itemsOf(sentence.tokens().block())
					.stream()
					.map((item) -> Stretch.whole(desk.tokens(item.ordinal())).trimmed())
					.filter((point) -> !point.isEmpty())
					.toList();
		boolean free = points.stream().noneMatch((point) -> Finite.isIn(point) || desk.ledger().isClaimed(point));
		if (points.isEmpty() || !free) {
			return false;
		}
		points.forEach((point) -> desk.ledger().add(Draft.of("decision", List.of(decider), point, point, "decisions")));
		desk.ledger().claim(sentence);
		return true;
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

	/** "The following were elected": on whom, the lines under it say. */
	private static boolean isListed(Desk desk, Stretch sentence) {
		Stretch words = sentence.trimmed();
		boolean opens = words.tokens().is(words.from(), "the") && words.tokens().is(words.from() + 1, "following");
		return opens && Passed.isDecided(words, words.to()) && !DecidedLines.names(desk, sentence).isEmpty();
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
		desk.ledger().add(draft.evidence(evidence.stream().distinct().toList()));
	}

}
