package org.minutegraph.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Statement.Commitment;

/**
 * Completes a deadline that states day and month only ("by 4 November") by the year in
 * which it next falls after the day of the meeting, so that it can be found by date. A
 * day shortly before the meeting is left as written: it may have passed.
 */
final class DeadlineYears {

	private static final Pattern DAY = Pattern
		.compile("(?:\\p{L}{3,9},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}{3,9})\\.?");

	/** Days before the meeting in which a deadline is taken for one that has passed. */
	private static final int PASSED = 120;

	private DeadlineYears() {
	}

	/** A statement with its deadline's year, where the document's own day tells it. */
	static Statement completed(Statement statement, @Nullable String documentDate) {
		if (!(statement instanceof Commitment commitment) || commitment.due() == null || documentDate == null) {
			return statement;
		}
		String due = completed(commitment.due(), documentDate);
		return due.equals(commitment.due()) ? statement
				: new Commitment(commitment.kind(), commitment.owners(), commitment.requestedBy(), commitment.text(),
						due, commitment.status(), commitment.about(), commitment.evidence());
	}

	private static String completed(String due, String documentDate) {
		Matcher day = DAY.matcher(due);
		int month = day.matches() ? month(day.group(2)) : 0;
		if (month == 0) {
			return due;
		}
		try {
			LocalDate from = LocalDate.parse(documentDate);
			LocalDate date = LocalDate.of(from.getYear(), month, Integer.parseInt(day.group(1)));
			boolean passed = date.isBefore(from);
			boolean lately = passed && date.isAfter(from.minusDays(PASSED));
			return lately ? due : (passed ? date.plusYears(1) : date).toString();
		}
		catch (DateTimeParseException notADay) {
			return due;
		}
		catch (DateTimeException noSuchDay) {
			return due;
		}
	}

	/** "Sept" and "September" are 9, what begins no month's name is 0. */
	private static int month(String word) {
		String upper = word.toUpperCase(Locale.ROOT);
		for (Month month : Month.values()) {
			if (month.name().startsWith(upper)) {
				return month.getValue();
			}
		}
		return 0;
	}

}
