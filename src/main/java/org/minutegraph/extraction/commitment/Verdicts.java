package org.minutegraph.extraction.commitment;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells sentences that record how a vote went: "Agreed 3-0", "proposed by X, seconded by
 * Y", "Policy deferred to the next meeting", "Approved: Attendance; Lettings".
 */
final class Verdicts {

	private static final WordList VERDICTS = WordList.load("verdicts");

	private static final WordList CONDITIONS = WordList.load("verdict-conditions");

	private static final WordList MOVED = WordList.load("deferred-to");

	private static final WordList NOTED = WordList.load("noted-decisions");

	/** Longest decision in note form. */
	private static final int NOTE = 20;

	private static final WordList LABELS = WordList.load("decided-labels");

	private static final WordList LOST = WordList.load("lost-motions");

	/** Tokens of a label before a vote: "Previous minutes: proposed …". */
	private static final int LABEL = 6;

	private Verdicts() {
	}

	/** "Approved: Attendance; Lettings": what is no date and nobody who signs. */
	static boolean isLabelled(Desk desk, Stretch sentence) {
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

	/** A motion that was seconded and not lost. */
	static boolean isCarried(Desk desk, Stretch sentence) {
		int seconded = sentence.indexOf("seconded");
		boolean moved = seconded > 0 && (sentence.indexOf("proposed") >= 0 || sentence.indexOf("moved") >= 0);
		boolean points = !desk.itemsOf(sentence.tokens().block()).isEmpty();
		boolean leads = points && sentence.tokens().is(sentence.to() - 1, ":")
				|| sentence.tokens().is(sentence.to() - 1, "and") || sentence.tokens().is(sentence.to() - 1, "was");
		return moved && !leads && !isResolvedBelow(desk, sentence) && seconded - sentence.from() >= LABEL
				&& !isVote(desk, sentence) && sentence.indexOf(LOST) < 0;
	}

	/** "It was moved by X and seconded by Y:" over a paragraph "RESOLVED: That …". */
	private static boolean isResolvedBelow(Desk desk, Stretch sentence) {
		int next = sentence.block() + 1;
		boolean last = sentence.trimmed().to() == Stretch.whole(sentence.tokens()).trimmed().to();
		boolean below = last && next < desk.blocks().size() && !desk.sentences().of(next).isEmpty();
		return below && Openings.of(desk.sentences().of(next).getFirst()) == 0;
	}

	/** "Proposed X, seconded Y" without what was proposed. */
	static boolean isVote(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int label = sentence.indexAfter(":", sentence.from());
		int first = (label < sentence.to() && label - sentence.from() < LABEL) ? label + 1 : sentence.from();
		boolean opens = isMover(tokens, first) || isMover(tokens, sentence.from());
		Stretch next = Replies.next(desk, sentence);
		boolean follows = next != null
				&& (next.tokens().is(next.from(), "seconded") || next.tokens().is(next.from(), "seconder"));
		boolean seconded = follows || sentence.indexOf("seconded") > 0 || sentence.indexOf("seconder") > 0;
		return opens && seconded && !tokens.is(sentence.to() - 1, ":");
	}

	private static boolean isMover(Tokens tokens, int i) {
		return tokens.is(i, "proposed") || tokens.is(i, "proposer") || tokens.is(i, "moved");
	}

	/** "Attendance Policy deferred to the next meeting": decided in note form. */
	static boolean isNote(Stretch sentence) {
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
				return i + end >= sentence.to() || sentence.tokens().is(i, "carried") && isCount(sentence.from(i + end))
						|| !sentence.tokens().isWord(i + end) && !sentence.tokens().is(i + end, ":")
						|| sentence.tokens().is(i + end, "to") || sentence.tokens().is(i + end, "until")
						|| sentence.tokens().is(i + end, "by") && sentence.indexOf("minutes") >= 0;
			}
		}
		return false;
	}

	/** "4-1" and no word more. */
	private static boolean isCount(Stretch words) {
		for (int i = words.from(); i < words.to(); i++) {
			if (words.tokens().isWord(i) && !words.tokens().startsWithDigit(i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "Payments agreed – proposed PL, seconded BT", "Minutes approved", though printed
	 * like a title.
	 */
	static boolean isInTitle(Stretch words) {
		int seconded = words.indexOf("seconded");
		boolean voted = seconded > 0 && words.indexOf("proposed") >= 0 && words.indexOf(LOST) < 0;
		return voted || words.indexOf("minutes") >= 0 && isNote(words);
	}

	/** "Agreed", also with the votes: "agreed 3-0". */
	static boolean isVerdict(Stretch sentence) {
		Stretch words = sentence.trimmed();
		int to = words.to();
		while (to > words.from() && (words.tokens().startsWithDigit(to - 1) || !words.tokens().isWord(to - 1))) {
			to--;
		}
		int length = VERDICTS.match(words.tokens(), words.from());
		return to > words.from() && length == to - words.from()
				|| length > 0 && isLimited(words, words.from() + length);
	}

	/** "Approved, subject to the loan", "adopted with no changes". */
	private static boolean isLimited(Stretch words, int after) {
		int from = words.tokens().is(after, ",") ? after + 1 : after;
		boolean capitals = from > after && words.tokens().isAllCaps(words.from());
		return from < words.to() && (capitals || CONDITIONS.match(words.tokens(), from) > 0);
	}

}
