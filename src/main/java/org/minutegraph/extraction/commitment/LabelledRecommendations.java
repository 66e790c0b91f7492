package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds recommendations that a label at a line's beginning announces, and what became of
 * them: "Recommendation 2: That the fee be halved.", "Cabinet response: Agreed in part."
 * Who answers is bound by the recommendation, too.
 */
final class LabelledRecommendations implements CommitmentReader {

	private static final WordList LABELS = WordList.load("recommendation-labels");

	private static final WordList RESPONSES = WordList.load("response-labels");

	private static final WordList VERDICTS = WordList.load("response-verdicts");

	private static final String READER = "labelled recommendations";

	/** Tokens from a label's beginning to its colon. */
	private static final int LABEL = 8;

	/** Lines under a recommendation within which the response stands. */
	private static final int UNDER = 4;

	@Override
	public void read(Desk desk) {
		Stretch last = null;
		for (Block block : desk.blocks()) {
			if (desk.tokens(block.ordinal()).size() == 0) {
				continue;
			}
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				Stretch words = labelled(sentence);
				if (words != null && !desk.ledger().isClaimed(words)) {
					recommend(desk, words);
					last = words;
				}
				else if (last != null) {
					respond(desk, last, sentence);
				}
			}
		}
	}

	/** What stands behind "Recommendation 2:", or null. */
	private static @Nullable Stretch labelled(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int length = tokens.isCapital(sentence.from()) ? LABELS.match(tokens, sentence.from()) : 0;
		int mark = sentence.from() + length;
		mark = (length > 0 && tokens.startsWithDigit(mark)) ? mark + 1 : mark;
		boolean label = length > 0 && (tokens.is(mark, ":") || tokens.is(mark, "–") || tokens.is(mark, "-"));
		Stretch words = label ? sentence.from(mark + 1).trimmed() : sentence.to(sentence.from());
		return (words.to() - words.from() > 2) ? words : null;
	}

	private static void recommend(Desk desk, Stretch words) {
		Stretch text = words.tokens().is(words.from(), "that") ? words.from(words.from() + 1) : words;
		Stretch what = text;
		List<Member> bound = List.of();
		int should = text.to(Math.min(text.to(), text.from() + Recommendations.ADVICE)).indexOf("should");
		if (should > text.from()) {
			bound = desk.subjects().in(text.to(should));
			what = bound.isEmpty() ? text : text.from(should + 1);
		}
		Member answers = bound.isEmpty() ? answerer(desk, words) : null;
		Member reader = desk.isMinutes() ? desk.owners().body() : desk.owners().addressee();
		List<Member> owners = !bound.isEmpty() ? bound : List.of((answers != null) ? answers : reader);
		desk.ledger().add(Draft.of("recommendation", owners, what, words, READER));
	}

	/** Whose response stands in the lines below, or null. */
	private static @Nullable Member answerer(Desk desk, Stretch words) {
		int to = Math.min(desk.blocks().size(), words.block() + UNDER);
		for (int b = words.block(); b < to; b++) {
			for (Stretch sentence : desk.sentences().of(b)) {
				Member member = (response(sentence) > 0) ? member(desk, sentence) : null;
				if (member != null) {
					return member;
				}
			}
		}
		return null;
	}

	/** The token behind "Cabinet response (15 October):", or -1. */
	private static int response(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int colon = RESPONSES.mayStandIn(tokens) ? sentence.indexAfter(":", sentence.from()) : sentence.to();
		boolean label = colon < Math.min(sentence.to(), sentence.from() + LABEL)
				&& sentence.to(colon).indexOf(RESPONSES) >= 0;
		return label ? colon + 1 : -1;
	}

	private static @Nullable Member member(Desk desk, Stretch sentence) {
		Mention mention = desk.mentions().at(sentence.tokens(), sentence.from());
		return (mention != null && mention.member().is(Kind.BODY)) ? mention.member() : null;
	}

	/** "Agreed in part.", "Not agreed on grounds of cost." behind the label. */
	private static void respond(Desk desk, Stretch recommendation, Stretch sentence) {
		int from = response(sentence);
		if (from < 0 || VERDICTS.match(sentence.tokens(), from) == 0 || desk.ledger().isClaimed(sentence)
				|| sentence.block() - recommendation.block() > UNDER) {
			return;
		}
		Member answers = member(desk, sentence);
		Member reader = desk.isMinutes() ? desk.owners().body() : desk.owners().addressee();
		Stretch words = sentence.from(from);
		Draft draft = Draft.of("decision", List.of((answers != null) ? answers : reader), words, sentence, READER);
		// A day before the verdict is that of the answer.
		desk.ledger().add(draft.due(DueDates.in(words)));
	}

}
