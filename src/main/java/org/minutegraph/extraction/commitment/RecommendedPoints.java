package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.regex.Pattern;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads the points under a heading "Recommendations": what they ask for, or whom each of
 * their sentences charges.
 */
final class RecommendedPoints {

	private static final WordList RELATIVES = WordList.load("relatives");

	private static final WordList AUXILIARIES = WordList.load("auxiliaries");

	private static final WordList DUTIES = WordList.load("duties");

	/** "R1", "2.1". */
	private static final Pattern NUMBER = Pattern.compile("R\\d{1,2}|\\d{1,2}(\\.\\d{1,2})+");

	/** Tokens of a line that only names somebody or a report. */
	private static final int NAME = 3;

	/** Tokens of a label, and of the number behind it. */
	private static final int LABEL = 7;

	private RecommendedPoints() {
	}

	/**
	 * Enters a point.
	 * @param reader who reads the recommendations and is bound where a point names nobody
	 */
	static void enter(Desk desk, Clauses clauses, Block block, Member reader) {
		Stretch whole = Stretch.whole(desk.tokens(block.ordinal())).trimmed();
		boolean numbered = !whole.isEmpty() && NUMBER.matcher(whole.tokens().word(whole.from())).matches();
		Stretch words = numbered ? whole.from(whole.from() + 1).trimmed() : whole;
		boolean leads = desk.itemsOf(block).stream().anyMatch((item) -> item.lead() == block.ordinal());
		boolean head = words.to(Math.min(words.to(), words.from() + 6)).indexOf("report") >= 0
				&& words.tokens().startsWithDigit(words.to() - 1);
		boolean contact = head || words.indexOf(":") >= 0 && words.indexOf(":") - words.from() < 4
				|| isReference(words);
		boolean name = !numbered && !block.is(Kind.ITEM) && words.to() - words.from() <= NAME
				&& !words.tokens().is(words.to() - 1, ".");
		if (words.isEmpty() || leads || contact || name || desk.ledger().isClaimed(words)) {
			return;
		}
		Block lead = desk.document().document().leadOf(block).orElse(null);
		Recommendations.Asked asked = Recommendations.asked(desk, clauses, words);
		Recommendations.Asked led = (asked == null && lead != null)
				? Recommendations.asked(desk, clauses, Stretch.whole(desk.tokens(lead.ordinal()))) : null;
		List<Member> owners = (asked != null) ? asked.owners() : (led != null) ? led.owners() : List.of(reader);
		Stretch first = numbered ? words.to(desk.sentences().at(words.tokens(), words.from()).to()) : words;
		boolean statement = asked == null && led == null && isFinite(block, first) && lead == null
				&& !words.tokens().is(words.from(), "that") && !isImperative(numbered || block.is(Kind.ITEM), words);
		if (statement) {
			charges(desk, block);
		}
		else {
			Stretch text = (asked != null) ? words.from(asked.to()) : words;
			List<Stretch> parts = (asked != null) ? Coordination.ofActs(text) : List.of(text);
			for (Stretch part : parts) {
				Stretch evidence = (part.from() == text.from()) ? words.to(part.to()) : part;
				desk.ledger().add(Draft.of("recommendation", owners, part, evidence, "recommendations"));
			}
		}
	}

	/** "Rec. No.: 2024/3": a label and a number. */
	private static boolean isReference(Stretch words) {
		int colon = words.indexOf(":");
		return colon >= 0 && colon - words.from() < LABEL && colon + 1 < words.to()
				&& words.tokens().startsWithDigit(colon + 1) && words.to() - colon <= LABEL;
	}

	/** "Leaders should ensure …. They should also …": each sentence charges somebody. */
	private static void charges(Desk desk, Block block) {
		List<Member> before = List.of();
		for (Stretch sentence : desk.sentences().of(block.ordinal())) {
			int should = sentence.indexOf(DUTIES);
			boolean near = should > sentence.from() && should - sentence.from() < Recommendations.ADVICE;
			boolean they = near && should == sentence.from() + 1 && sentence.tokens().is(sentence.from(), "they");
			List<Member> named = (near && !they) ? desk.subjects().in(sentence.to(should)) : List.of();
			List<Member> charged = they && !before.isEmpty() ? before : named;
			if (!charged.isEmpty()) {
				int from = should + DUTIES.match(sentence.tokens(), should);
				desk.ledger()
					.add(Draft.of("recommendation", charged, sentence.from(from), sentence, "recommendations"));
				before = charged;
			}
		}
	}

	/** "Further improve …", "Where families move away, ensure …" as a numbered point. */
	private static boolean isImperative(boolean item, Stretch words) {
		Tokens tokens = words.tokens();
		boolean fronted = tokens.is(words.from(), "when") || tokens.is(words.from(), "where")
				|| tokens.is(words.from(), "if");
		int from = fronted ? words.indexAfter(",", words.from()) + 1 : words.from();
		int verb = Verbs.afterAdverbs(tokens, from);
		return item && verb < words.to() && Verbs.isTask(tokens, verb);
	}

	/**
	 * A bullet "The speed with which calls are answered", "The updating of plans when
	 * needs change" is a noun, no statement.
	 */
	private static boolean isFinite(Block block, Stretch words) {
		boolean noun = "•".equals(block.label()) && words.tokens().is(words.from(), "the");
		int relative = words.to();
		for (int i = words.from() + 1; noun && i < relative; i++) {
			if (RELATIVES.match(words.tokens(), i) > 0) {
				relative = i;
			}
		}
		Stretch clause = words.to(relative);
		return noun ? clause.indexOf(AUXILIARIES) >= 0 : Finite.isIn(clause);
	}

}
