package org.minutegraph.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Dates as people write them. Templates use it by the name "dates". */
@Component("dates")
final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	/** "13 June 2016" for 2016-06-13, "June 2016" for 2016-06; anything else as it is. */
	public String of(@Nullable Object date) {
		return words(text(date));
	}

	/**
	 * A date as {@link #of} writes it; what the document says instead of one in quotation
	 * marks.
	 */
	public String due(@Nullable Object due) {
		String words = words(text(due));
		return (words.isEmpty() || Character.isDigit(words.charAt(0))) ? words : "“" + words + "”";
	}

	/** A date as it stands in a row, or empty. */
	static String text(@Nullable Object date) {
		return (date != null) ? date.toString() : "";
	}

	static String words(String date) {
		try {
			return switch (date.length()) {
				case 7 -> YearMonth.parse(date).format(MONTH);
				case 10 -> LocalDate.parse(date).format(DAY);
				default -> date;
			};
		}
		catch (DateTimeParseException ex) {
			return date;
		}
	}

}
