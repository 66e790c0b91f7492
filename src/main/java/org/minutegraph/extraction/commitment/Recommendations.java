package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Enumerations;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds what a body is recommended or asked to do: points under a heading
 * "Recommendations", "The Committee is asked to …", "recommended to Cabinet that …".
 */
final class Recommendations implements CommitmentReader {

	private static final WordList HEADINGS = WordList.load("recommendation-headings");

	/** Tokens within which advice says "should". */
	static final int ADVICE = 25;

	private static final WordList TAILS = WordList.load("after-headings");

	/** Tokens of a heading that says what it is about. */
	private static final int TITLE = 16;

	private static final WordList AFTER = WordList.load("after-recommendations");

	private static final WordList OUTSIDERS = WordList.load("outside-reviewers");

	private static final WordList ASKED = WordList.load("recommending");

	@Override
	public void read(Desk desk) {
		Clauses clauses = new Clauses(desk);
		for (Block block : desk.blocks()) {
			Tokens tokens = desk.tokens(block.ordinal());
			if (block.is(Kind.HEADING) && HEADINGS.match(tokens, 0) > 0 && (tokens.size() < 8 || isOf(tokens))) {
				Member bound = isOutsiders(tokens) ? desk.owners().council() : desk.owners().addressee();
				points(desk, block, false).forEach((point) -> RecommendedPoints.enter(desk, clauses, point, bound));
			}
			else if (block.is(Kind.HEADING) && isAsking(tokens)) {
				points(desk, block, true)
					.forEach((point) -> RecommendedPoints.enter(desk, clauses, point, desk.owners().addressee()));
			}
			else if (isLine(desk, tokens)) {
				Member area = desk.owners().area();
				Member bound = (area != null) ? area : desk.owners().council();
				points(desk, block, true).forEach((point) -> RecommendedPoints.enter(desk, clauses, point, bound));
			}
			else if (!block.is(Kind.HEADING)) {
				desk.sentences().of(block.ordinal()).forEach((sentence) -> sentence(desk, clauses, sentence));
			}
		}
	}

	/** "9. GOVERNORS ARE ASKED TO", a heading over what the body is to do. */
	private static boolean isAsking(Tokens tokens) {
		int to = tokens.is(tokens.size() - 1, ":") ? tokens.size() - 1 : tokens.size();
		int at = to - 3;
		return at > 0 && at < 8 && ASKED.match(tokens, at) == 3 && "subject".equals(ASKED.value(tokens, at));
	}

	/** "What needs to improve?" on a line of its own, "Recommendations" over points. */
	private static boolean isLine(Desk desk, Tokens tokens) {
		int length = HEADINGS.match(tokens, 0);
		int last = tokens.size();
		while (last > length && (!tokens.isWord(last - 1) || tokens.startsWithDigit(last - 1))) {
			last--;
		}
		boolean alone = length > 0 && (last == length || isOf(tokens));
		int next = tokens.block().ordinal() + 1;
		return alone && (length > 1 || next < desk.blocks().size() && desk.blocks().get(next).is(Kind.ITEM));
	}

	/**
	 * "What needs to improve in the service?", "Areas for development from …".
	 */
	private static boolean isOf(Tokens tokens) {
		int length = HEADINGS.match(tokens, 0);
		boolean tail = length > 0 && tokens.size() < TITLE && TAILS.contains(tokens, length);
		return tail && !Finite.isIn(Stretch.whole(tokens).from(length)) && !tokens.is(tokens.size() - 1, ".");
	}

	/** "Recommendations of the peer team": they are for the council that was reviewed. */
	private static boolean isOutsiders(Tokens tokens) {
		return Stretch.whole(tokens).indexOf(OUTSIDERS) > 0;
	}

	/**
	 * The blocks under a heading up to an appendix, or the bullets right under a line.
	 */
	private static List<Block> points(Desk desk, Block head, boolean bulletsOnly) {
		List<Block> points = new ArrayList<>();
		for (Block block : desk.blocks().subList(head.ordinal() + 1, desk.blocks().size())) {
			Tokens tokens = desk.tokens(block.ordinal());
			boolean bullet = block.is(Kind.ITEM) || tokens.size() > 0 && !tokens.isWord(0);
			if (block.is(Kind.HEADING) || AFTER.match(tokens, 0) > 0 || bulletsOnly && !bullet) {
				break;
			}
			points.add(block);
		}
		return points;
	}

	private void sentence(Desk desk, Clauses clauses, Stretch sentence) {
		Asked asked = desk.ledger().isClaimed(sentence) ? null : asked(desk, clauses, sentence);
		if (asked == null || asked.by() != null && Resolutions.follow(desk, sentence)) {
			return;
		}
		Stretch words = new Stretch(sentence.tokens(), asked.from(), sentence.to());
		List<Block> items = sentence.to() == sentence.tokens().size() && !sentence.tokens().is(sentence.to() - 1, ".")
				? desk.itemsOf(sentence.tokens().block()) : List.of();
		if (items.isEmpty()) {
			for (Stretch part : Coordination.ofActs(words.from(asked.to()))) {
				Stretch evidence = (part.from() == asked.to()) ? words.to(part.to()) : part;
				desk.ledger()
					.add(Draft.of("recommendation", asked.owners(), part, evidence, "recommendations")
						.requestedBy(asked.by()));
			}
		}
		for (Block item : items) {
			for (Stretch point : Enumerations.of(Stretch.whole(desk.tokens(item.ordinal())))) {
				if (!desk.ledger().isClaimed(point)) {
					desk.ledger().add(Draft.of("recommendation", asked.owners(), point, point, "recommendations"));
				}
			}
		}
	}

	/**
	 * What a sentence recommends.
	 *
	 * @param by who does, or null
	 */
	record Asked(List<Member> owners, @Nullable Member by, int from, int to) {

		Asked(List<Member> owners, int from, int to) {
			this(owners, null, from, to);
		}

	}

	/**
	 * "Ms Roe suggested that the minutes should be printed", "it is proposed that the
	 * fair would be free": advice to those who meet, or to whom a report is made.
	 */
	private static @Nullable Asked advised(Desk desk, Clauses clauses, Stretch sentence, int verb, int to,
			boolean proposal) {
		Proposals.Duty duty = Proposals.after(desk, sentence, to, proposal);
		boolean impersonal = verb < 0 && !sentence.tokens().is(to - 2, "advised");
		boolean decided = impersonal && Resolutions.follow(desk, sentence) || sentence.indexOf("seconded") >= 0;
		if (duty == null || decided || !desk.isMinutes() && !proposal) {
			return null;
		}
		Member here = desk.isMinutes() ? desk.owners().body() : desk.owners().addressee();
		List<Member> owners = duty.charged().isEmpty() ? List.of(here) : duty.charged();
		Clause clause = (verb > 0) ? clauses.before(sentence, verb) : null;
		if (clause != null && (!clause.isBound() || clause.bare())) {
			return null;
		}
		return new Asked(owners, (clause != null) ? clause.members().getFirst() : null,
				(clause != null) ? clause.from() : sentence.from(), to);
	}

	/** Whom a sentence recommends to do something, and where it says what. */
	static @Nullable Asked asked(Desk desk, Clauses clauses, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from(); i < sentence.to() && ASKED.mayStandIn(tokens); i++) {
			String form = ASKED.value(tokens, i);
			if (form == null) {
				continue;
			}
			int to = i + ASKED.match(tokens, i);
			if (form.equals("person") || form.equals("should") || form.equals("would")) {
				Asked advised = advised(desk, clauses, sentence, form.equals("person") ? i : -1, to,
						form.equals("would"));
				if (advised != null) {
					return advised;
				}
				continue;
			}
			if (form.equals("note")) {
				int by = sentence.indexAfter("to", to);
				int end = Math.min(sentence.to(), sentence.indexAfter("for", by));
				List<Member> named = (i == sentence.from() && by < end)
						? desk.subjects().in(new Stretch(tokens, by + 1, end).trimmed()) : List.of();
				if (!named.isEmpty()) {
					return new Asked(named, desk.owners().body(), i, i + 1);
				}
				continue;
			}
			if (form.equals("subject")) {
				Clause clause = clauses.before(sentence, i);
				if (clause.isBound() && !clause.bare()) {
					return new Asked(clause.members(), clause.from(), to);
				}
			}
			else if (form.equals("by")) {
				int that = sentence.indexAfter("that", to);
				List<Member> by = (that < sentence.to()) ? desk.subjects().in(new Stretch(tokens, to, that))
						: List.of();
				if (!by.isEmpty()) {
					return new Asked(List.of(desk.owners().body()), by.getFirst(), sentence.from(), that + 1);
				}
			}
			else {
				int that = form.equals("to") ? sentence.indexAfter("that", to) : to;
				List<Member> target = (that < sentence.to() && that > to)
						? desk.subjects().in(new Stretch(tokens, to, that)) : List.of();
				int what = (that < sentence.to()) ? that : to;
				List<Member> named = target.isEmpty() ? Requests.named(desk, sentence, what) : target;
				List<Member> owners = named.isEmpty() ? List.of(desk.owners().body()) : named;
				return new Asked(owners, sentence.from(), that < sentence.to() ? that : to);
			}
		}
		return null;
	}

}
