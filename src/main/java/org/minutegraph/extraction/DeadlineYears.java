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
 * day shortly before the meeting is left as written: it may have passed. A day before
 * that of the meeting is no deadline, but of an action that was to be done before.
 */
final class DeadlineYears {

	private static final Pattern DAY = Pattern
		.compile("(?:\\p{L}{3,9},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}{3,9})\\.?");

	private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-(0\\d|1[0-2])(-|$)");

	private static final int YEAR_MONTH = 7;

	/** Days before the meeting in which a deadline is taken for one that has passed. */
	private static final int PASSED = 120;

	private DeadlineYears() {
	}

	/** A statement with its deadline's year, where the document's own day tells it. */
	static Statement completed(Statement statement, @Nullable String documentDate) {
		if (!(statement instanceof Commitment commitment) || commitment.due() == null || documentDate == null) {
			return statement;
		}
		boolean over = !commitment.kind().equals("action") && isOver(commitment.due(), documentDate);
		String due = over ? null : completed(commitment.due(), documentDate);
		return commitment.due().equals(due) ? statement
				: new Commitment(commitment.kind(), commitment.owners(), commitment.requestedBy(), commitment.text(),
						due, commitment.status(), commitment.about(), commitment.evidence());
	}

	/** Whether a date lies before the document's. */
	private static boolean isOver(String due, String documentDate) {
		boolean date = due.length() >= YEAR_MONTH && YEAR_AND_MONTH.matcher(due).lookingAt();
		int length = Math.min(due.length(), documentDate.length());
		return date && due.substring(0, length).compareTo(documentDate.substring(0, length)) < 0;
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
