package org.minutegraph.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.minutegraph.question.QuestionException.WrongParameter;

/** Reads the values that are no names. */
final class Values {

	private static final int LONGEST = 200;

	private Values() {
	}

	static String text(String parameter, String given) {
		if (given.length() > LONGEST) {
			throw new WrongParameter(parameter, parameter + " is longer than " + LONGEST + " characters: shorten it.");
		}
		return given.strip();
	}

	/**
	 * A full-text query for passages with all the words.
	 * @param given words, in which nothing has a meaning of its own
	 */
	static String words(String parameter, String given) {
		String query = Arrays.stream(given.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" AND "));
		if (query.isEmpty()) {
			throw new WrongParameter(parameter, parameter + " has no word in it: give at least one.");
		}
		return query;
	}

	static String date(String parameter, String given) {
		String date = given.strip();
		try {
			switch (date.length()) {
				case 4 -> LocalDate.parse(date + "-01-01");
				case 7 -> YearMonth.parse(date);
				default -> LocalDate.parse(date);
			}
			return date;
		}
		catch (DateTimeException ex) {
			throw new WrongParameter(parameter,
					parameter + " is no date: write it as 2016, 2016-05 or 2016-05-31, not \"" + given + "\".");
		}
	}

	static String kind(Parameter parameter, String given) {
		String kind = given.strip();
		return parameter.values()
			.stream()
			.filter((one) -> one.equalsIgnoreCase(kind))
			.findFirst()
			.orElseThrow(() -> new WrongParameter(parameter.name(), parameter.name() + " is one of "
					+ String.join(", ", parameter.values()) + ", not \"" + given + "\"."));
	}

	static long number(String parameter, String given, long least, long most) {
		try {
			long number = Long.parseLong(given.strip());
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below, as a number out of range is
		}
		throw new WrongParameter(parameter,
				parameter + " is a whole number from " + least + " to " + most + ", not \"" + given + "\".");
	}

}
