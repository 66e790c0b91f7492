package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * Finds the date of an inspection, ISO as far as stated. A month without a year is the
 * last one of that name before the document's own date.
 */
final class InspectionDates {

	/** Blocks at the top of a document in which its date stands. */
	private static final int TOP = 40;

	private static final int YEAR_AND_MONTH = 7;

	private final AnnotatedDocument document;

	private @Nullable String today;

	InspectionDates(AnnotatedDocument document) {
		this.document = document;
	}

	/**
	 * A date between tokens.
	 *
	 * @param from first token
	 * @param to token after its last
	 */
	record Dated(String value, int from, int to) {
	}

	/** The first date from a token inclusive to another exclusive, or null. */
	@Nullable Dated first(Tokens tokens, int from, int to) {
		for (int i = Math.max(0, from); i < to; i++) {
			Dated dated = at(tokens, i);
			if (dated != null) {
				return dated;
			}
		}
		return null;
	}

	/** The last date from a token inclusive to another exclusive, or null. */
	@Nullable Dated last(Tokens tokens, int from, int to) {
		Dated last = null;
		for (int i = Math.max(0, from); i < to; i++) {
			Dated dated = at(tokens, i);
			if (dated != null && dated.to() <= to) {
				last = dated;
				i = dated.to() - 1;
			}
		}
		return last;
	}

	/** The date that begins at token i, or null. */
	@Nullable Dated at(Tokens tokens, int i) {
		Dates.Found found = Dates.at(tokens, i);
		if (found == null) {
			return null;
		}
		String value = found.iso() ? found.value() : lastMonth(tokens, i, found.to());
		return (value != null) ? new Dated(value, i, found.to()) : null;
	}

	private @Nullable String lastMonth(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			String month = tokens.isCapital(i) ? Dates.monthNamed(tokens.lower(i)) : null;
			if (month != null) {
				return before(month);
			}
		}
		return null;
	}

	private @Nullable String before(String month) {
		String now = today();
		if (now.length() < YEAR_AND_MONTH) {
			return null;
		}
		int year = Integer.parseInt(now.substring(0, 4));
		boolean passed = month.compareTo(now.substring(5, YEAR_AND_MONTH)) <= 0;
		return (passed ? year : year - 1) + "-" + month;
	}

	private String today() {
		String known = this.today;
		if (known == null) {
			known = "";
			for (Block block : this.document.document().blocks()) {
				Tokens tokens = this.document.tokens(block);
				for (int i = 0; i < tokens.size() && known.isEmpty(); i++) {
					Dates.Found found = Dates.at(tokens, i);
					known = (found != null && found.iso() && found.value().length() >= YEAR_AND_MONTH) ? found.value()
							: "";
				}
				if (!known.isEmpty() || block.ordinal() > TOP) {
					break;
				}
			}
			this.today = known;
		}
		return known;
	}

}
