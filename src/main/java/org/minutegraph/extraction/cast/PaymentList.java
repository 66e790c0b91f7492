package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds the rows of the lists of payments that a council approves and of the gifts that
 * it makes, whether a line, a table's row or several in one flow of words make them: each
 * ends or goes on with its sum. A list begins with words that say what it is and ends
 * where sums end.
 */
public final class PaymentList {

	private static final WordList OPENINGS = WordList.load("payment-words");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList MARKS = WordList.load("payment-marks");

	private static final WordList CLOSINGS = WordList.load("payment-closings");

	private static final WordList PURPOSES = WordList.load("payment-purposes");

	/** Tokens of a block that may stand between two rows without ending the list. */
	private static final int SHORT = 12;

	/** Words of a name that only a word of purpose ends. */
	private static final int PLAIN = 2;

	/** Tokens of the longest row without its sum. */
	private static final int LONGEST = 24;

	private final AnnotatedDocument document;

	private final List<Payment> payments = new ArrayList<>();

	private PaymentList(AnnotatedDocument document) {
		this.document = document;
	}

	/** The payments and gifts of a document in order. */
	public static List<Payment> of(AnnotatedDocument document) {
		PaymentList list = new PaymentList(document);
		list.read();
		return List.copyOf(list.payments);
	}

	private void read() {
		String open = "";
		boolean decimals = false;
		for (Tokens tokens : this.document.tokens()) {
			int at = opening(tokens);
			if (at >= 0) {
				String value = String.valueOf(OPENINGS.value(tokens, at));
				open = value.equals("gift") ? value : "payment";
			}
			decimals = !open.isEmpty() && (at < 0 && decimals || hasHeader(tokens));
			int from = (at >= 0) ? afterOpening(tokens, at + OPENINGS.match(tokens, at)) : 0;
			boolean sums = !open.isEmpty() && rows(tokens, from, open.equals("gift"), decimals);
			boolean heading = tokens.block().is(Kind.HEADING);
			if (!sums && at < 0 && (heading || tokens.size() > SHORT) && !hasHeader(tokens)) {
				open = "";
			}
		}
	}

	/** Place of the words that begin a list, before any sum, or -1. */
	private static int opening(Tokens tokens) {
		int last = -1;
		if (!OPENINGS.mayStandIn(tokens)) {
			return last;
		}
		for (int i = 0; i < tokens.size() && !tokens.lower(i).startsWith("£"); i++) {
			if (OPENINGS.match(tokens, i) > 0) {
				last = i;
				i += OPENINGS.match(tokens, i) - 1;
			}
			else if (last >= 0 && i - last > LONGEST) {
				break;
			}
		}
		return last;
	}

	/** Token after the colon that ends the words of the list's beginning, if one does. */
	private static int afterOpening(Tokens tokens, int from) {
		for (int i = from; i < Math.min(tokens.size(), from + SHORT); i++) {
			if (tokens.is(i, ":")) {
				return i + 1;
			}
		}
		return from;
	}

	private static boolean hasHeader(Tokens tokens) {
		boolean payee = false;
		boolean amount = false;
		boolean tax = false;
		for (int i = 0; i < tokens.size(); i++) {
			payee = payee || tokens.is(i, "payee") || tokens.is(i, "supplier");
			amount = amount || tokens.is(i, "amount") || tokens.is(i, "total") || tokens.is(i, "gross");
			tax = tax || tokens.is(i, "vat") && (tokens.is(i - 1, "net") || tokens.is(i - 1, "nett"));
		}
		return amount && (payee || tax);
	}

	/** Reads the rows of a block; whether it has sums. */
	private boolean rows(Tokens tokens, int start, boolean gift, boolean decimals) {
		int from = start;
		boolean found = false;
		for (int i = start; i < tokens.size(); i++) {
			if (!isSum(tokens, i, decimals)) {
				continue;
			}
			found = true;
			if (i > from && !isClosed(tokens, from, i)) {
				row(tokens, from, i, gift);
			}
			from = i + 1;
		}
		return found;
	}

	/** Whether a row tells a balance or a total. */
	private static boolean isClosed(Tokens tokens, int from, int sum) {
		return CLOSINGS.isIn(tokens, Math.max(from, sum - LONGEST), sum);
	}

	private static boolean isSum(Tokens tokens, int i, boolean decimals) {
		String word = tokens.lower(i);
		int point = word.length() - 3;
		boolean decimal = decimals && point > 0 && word.charAt(point) == '.' && Character.isDigit(word.charAt(0))
				&& word.indexOf('.') == point && Character.isDigit(word.charAt(word.length() - 1));
		return word.startsWith("£") && word.length() > 1 || decimal;
	}

	private void row(Tokens tokens, int start, int sum, boolean gift) {
		int from = afterMarks(tokens, Math.max(start, sum - LONGEST), sum);
		int to = from;
		boolean marked = false;
		Cast.Mention mention = (from < sum) ? this.document.cast().at(tokens.block().ordinal(), from).orElse(null)
				: null;
		if (mention != null && mention.from() == from) {
			to = isInName(tokens, from, mention.to()) ? from : mention.to();
			marked = true;
		}
		else {
			while (to < sum && isInName(tokens, from, to)) {
				to++;
			}
			marked = to > from && (!tokens.isWord(to) || to - from <= PLAIN || PURPOSES.match(tokens, to - 1) > 0);
		}
		if (to > from) {
			int purpose = to;
			while (purpose < sum && !tokens.isWord(purpose) || MARKS.match(tokens, purpose) > 0) {
				purpose++;
			}
			int end = sum;
			while (end > purpose && !tokens.isWord(end - 1)) {
				end--;
			}
			boolean said = purpose < end;
			this.payments.add(new Payment(tokens, from, to, said ? purpose : to, said ? end : to, sum, marked, gift));
		}
	}

	private static boolean isInName(Tokens tokens, int from, int i) {
		boolean joint = i > from && (tokens.is(i, "&") || tokens.is(i, "and") || tokens.is(i, "of"))
				&& tokens.isCapital(i + 1);
		boolean purpose = PURPOSES.match(tokens, i) > 0 && !(i > from && isFollowedByPurpose(tokens, i));
		return joint || tokens.isCapital(i) && !purpose && MARKS.match(tokens, i) == 0;
	}

	/**
	 * "Westbrook Lighting – column repairs", "Exampleton Water Water": the name goes on.
	 */
	private static boolean isFollowedByPurpose(Tokens tokens, int i) {
		boolean apart = !tokens.isWord(i + 1) && tokens.isWord(i + 2) && !tokens.startsWithDigit(i + 2);
		return apart || tokens.is(i + 1, tokens.lower(i)) || isCapitalUpToSmall(tokens, i);
	}

	/** "Ashmere Grounds Maintenance new cemetery grass": small words say what for. */
	private static boolean isCapitalUpToSmall(Tokens tokens, int i) {
		int to = i;
		while (tokens.isCapital(to)) {
			to++;
		}
		boolean small = tokens.isWord(to) && !tokens.startsWithDigit(to) && PREPOSITIONS.match(tokens, to) == 0
				&& !(to == i + 1 && PURPOSES.match(tokens, to) > 0);
		return small || tokens.is(to, "(") && to > i + 1;
	}

	/** First token of the name: past brackets, numbers and marks of the row before. */
	private static int afterMarks(Tokens tokens, int start, int end) {
		int i = start;
		while (i < end) {
			if (tokens.is(i, "(")) {
				while (i < end && !tokens.is(i, ")")) {
					i++;
				}
			}
			else if (tokens.isWord(i) && !tokens.startsWithDigit(i) && MARKS.match(tokens, i) == 0) {
				return i;
			}
			i++;
		}
		return end;
	}

}
