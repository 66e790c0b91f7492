package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.learned.LinearModel;
import org.minutegraph.extraction.learned.LinearModel.Judgement;
import org.minutegraph.extraction.learned.ListedWords;
import org.minutegraph.reading.Block;

/**
 * Takes sentences that no construction has claimed and that a model, learned from
 * annotated papers, holds for a promise, request, decision or recommendation. The
 * confidence of what it finds is the model's probability.
 */
final class LikelyPromises implements CommitmentReader {

	/** What its evidence names as the reader. */
	static final String READER = "likely promises";

	private static final LinearModel MODEL = LinearModel.load("promises");

	private static final ListedWords VOCABULARIES = MODEL.listedWords();

	/** The class that says whether a sentence binds anybody; the kinds follow it. */
	private static final int BINDS = 0;

	/** What is less likely is left out. */
	private static final double LIKELY = 0.60;

	private static final WordList ASKING = WordList.load("question-verbs");

	private static final WordList QUESTIONS = WordList.load("question-words");

	private static final WordList ANSWERS = WordList.load("asked-answers");

	/** Tokens within which a sentence says who asks. */
	private static final int OPENING = 10;

	/** The part of a sentence that may be claimed by others. */
	private static final double FREE = 0.2;

	@Override
	public void read(Desk desk) {
		PromiseFeatures features = new PromiseFeatures(desk, VOCABULARIES);
		LikelyOwners owners = new LikelyOwners(desk);
		ListedLikes likes = new ListedLikes(desk);
		Stretch before = null;
		for (Block block : desk.blocks()) {
			List<Stretch> sentences = desk.sentences().of(block.ordinal());
			// What stands first is a title or a letter's head.
			boolean binds = block.ordinal() > 0 && !desk.isTitle(block) && !desk.written().isQuestion(block.ordinal());
			for (int i = 0; i < sentences.size(); i++) {
				Stretch sentence = sentences.get(i);
				if (binds && !asks(sentence) && isFree(desk, sentence) && !AgendaItems.isOne(desk, sentence)) {
					Draft draft = read(features, owners, sentences, i, before);
					Draft like = likes.of(block);
					if (draft != null) {
						desk.ledger().add((like != null) ? draft.owners(like.owners()) : draft);
					}
				}
				before = sentence;
			}
		}
	}

	private static @Nullable Draft read(PromiseFeatures features, LikelyOwners owners, List<Stretch> sentences, int i,
			@Nullable Stretch before) {
		Judgement judgement = MODEL.judgement();
		features.describe(sentences, i, before, judgement);
		double probability = judgement.probability(BINDS);
		if (probability < LIKELY) {
			return null;
		}
		Stretch sentence = sentences.get(i);
		String kind = owners.isAsking(sentence) ? "request" : MODEL.classes().get(judgement.likeliest(BINDS + 1));
		List<Member> bound = owners.of(sentence, kind);
		return Draft.of(kind, bound, sentence, sentence, READER)
			.requestedBy(kind.equals("request") ? owners.asker(sentence) : null)
			.confidence(Math.round(probability * 100) / 100.0);
	}

	/** Whether a sentence is a question, or tells one: "AB asked whether …". */
	private static boolean asks(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		Stretch opening = sentence.to(Math.min(sentence.to(), sentence.from() + OPENING));
		int asked = opening.indexOf(ASKING);
		int asks = (asked >= 0) ? asked + ASKING.match(tokens, asked) : -1;
		boolean told = asked >= 0 && (QUESTIONS.match(tokens, asks) > 0 || ANSWERS.match(tokens, asks) > 0);
		return told || isQuestion(tokens, asks) || sentence.isQuestion();
	}

	/** "asked the Cabinet Member for Parks when the gate would open". */
	private static boolean isQuestion(Tokens tokens, int asks) {
		int end = (asks < 0) ? asks : Math.min(tokens.sentenceEnd(asks), asks + OPENING);
		for (int i = asks; i < end && !tokens.is(i, "to") && !tokens.is(i, ","); i++) {
			if (QUESTIONS.match(tokens, i) > 0 && !tokens.is(i, "who") && !tokens.is(i, "about")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFree(Desk desk, Stretch sentence) {
		int claimed = 0;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			claimed += desk.ledger().isClaimed(sentence.tokens(), i) ? 1 : 0;
		}
		return claimed <= FREE * (sentence.to() - sentence.from());
	}

}
