package org.minutegraph.extraction.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	/** Letters of "28-29". */
	private static final int DAYS = 5;

	private static final Pattern SHORT_YEAR = Pattern.compile("['’]?([0-4]\\d)");

	private static final Pattern MONTH_OF_SHORT_YEAR = Pattern.compile("(0?[1-9]|1[0-2])/([0-4]\\d)");

	private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])/((?:19|20)\\d\\d)");

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
		String figures = monthInFigures(tokens.lower(i));
		if (figures != null) {
			return new Dated(figures, i, i + 1);
		}
		Dates.Found found = Dates.at(tokens, i);
		if (found == null) {
			return null;
		}
		String value = found.iso() ? found.value() : sameYear(tokens, i, found.to());
		value = (value != null) ? value : lastMonth(tokens, i, found.to());
		value = (value != null) ? value : seasonOf(tokens, i, found.to());
		return (value != null) ? new Dated(value, i, found.to()) : null;
	}

	/**
	 * As {@link #at}, but in the cell of a table, where "Feb 22" is a month of a year and
	 * "9-10 May 23" two days of one.
	 */
	@Nullable Dated inCell(Tokens tokens, int i, int end) {
		Matcher brief = MONTH_OF_SHORT_YEAR.matcher(tokens.lower(i));
		if (brief.matches()) {
			return new Dated("20%s-%02d".formatted(brief.group(2), Integer.parseInt(brief.group(1))), i, i + 1);
		}
		int month = (tokens.startsWithDigit(i) && tokens.word(i).length() <= DAYS) ? i + 1 : i;
		String name = (month < end && tokens.isCapital(month)) ? Dates.monthNamed(tokens.lower(month)) : null;
		int year = (tokens.is(month + 1, "'") || tokens.is(month + 1, "’")) ? month + 2 : month + 1;
		Matcher figures = SHORT_YEAR.matcher((name != null && year < end) ? tokens.lower(year) : "");
		if (!figures.matches()) {
			return at(tokens, i);
		}
		String[] days = tokens.word(i).split("\\D+");
		String day = (month > i && days.length > 0 && !days[days.length - 1].isEmpty())
				? "-%02d".formatted(Integer.parseInt(days[days.length - 1])) : "";
		return new Dated("20" + figures.group(1) + "-" + name + day, i, year + 1);
	}

	/** "09/2019" as ISO, or null. */
	private static @Nullable String monthInFigures(String word) {
		Matcher figures = MONTH.matcher(word);
		return figures.matches() ? "%s-%02d".formatted(figures.group(2), Integer.parseInt(figures.group(1))) : null;
	}

	/** The last month of "Summer 2022", or "". */
	private static String season(Tokens tokens, int from, int to) {
		String year = seasonOf(tokens, from, to);
		String month = tokens.is(from, "spring") ? "04" : tokens.is(from, "summer") ? "07"
				: (tokens.is(from, "autumn") || tokens.is(from, "winter")) ? "12" : "";
		return (year != null && !month.isEmpty()) ? year + "-" + month : "";
	}

	/** "May 2015 … October of that year" as ISO, or null. */
	private @Nullable String sameYear(Tokens tokens, int from, int to) {
		boolean same = tokens.is(to, "of") && (tokens.is(to + 1, "that") || tokens.is(to + 2, "same"))
				&& (tokens.is(to + 2, "year") || tokens.is(to + 3, "year"));
		Dated before = same ? last(tokens, 0, from) : null;
		String month = (before != null) ? Dates.monthNamed(tokens.lower(to - 1)) : null;
		return (month != null) ? before.value().substring(0, 4) + "-" + month : null;
	}

	/** The year of "autumn 2019", or null. */
	private static @Nullable String seasonOf(Tokens tokens, int from, int to) {
		String last = tokens.lower(to - 1);
		return (to > from + 1 && last.length() == 4 && tokens.startsWithDigit(to - 1)) ? last : null;
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
							: (found != null && !found.iso()) ? season(tokens, i, found.to()) : "";
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
