package org.minutegraph.spoken;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Lexicon;

/**
 * The dates that a question names, and the words that are left.
 *
 * @param from the first day, month or year, or null
 * @param to the last one, or null
 * @param at the one that is named, where it is one only, or null
 * @param rest the words that are left
 */
record Dates(@Nullable String from, @Nullable String to, @Nullable String at, List<Token> rest) {

	private static final Map<String, String> WORDS = Lexicon.values("spoken-dates");

	private static final Map<String, String> MONTHS = Lexicon.values("months");

	private static final Set<String> PAPERS = Lexicon.entries("spoken-papers");

	/** A date at a place among the words, and how many they are. */
	private record Found(String date, int words) {
	}

	/** Takes the dates out of the words; where there are two spans of time, none. */
	static Dates in(List<Token> tokens) {
		for (int index = 0; index < tokens.size(); index++) {
			Optional<Found> date = at(tokens, index);
			if (date.isPresent()) {
				return of(tokens, index, date.get());
			}
		}
		return new Dates(null, null, null, tokens);
	}

	private static Dates of(List<Token> tokens, int index, Found first) {
		String before = (index > 0) ? WORDS.getOrDefault(tokens.get(index - 1).word(), "") : "";
		if (index > 1 && tokens.get(index - 1).word().equals("from") && PAPERS.contains(tokens.get(index - 2).word())) {
			before = "in";
		}
		int start = before.isEmpty() ? index : index - 1;
		int end = index + first.words;
		boolean range = before.equals("between") || before.equals("since");
		if (range && end + 1 < tokens.size()
				&& List.of("and", "to", "until", "till").contains(tokens.get(end).word())) {
			Optional<Found> second = at(tokens, end + 1);
			if (second.isPresent()) {
				return new Dates(first.date, second.get().date, null,
						without(tokens, start, end + 1 + second.get().words));
			}
		}
		List<Token> rest = without(tokens, start, end);
		return switch (before) {
			case "since" -> new Dates(first.date, null, null, rest);
			case "after" -> new Dates(shifted(first.date, 1), null, null, rest);
			case "until" -> new Dates(null, first.date, first.date, rest);
			case "before" -> new Dates(null, shifted(first.date, -1), shifted(first.date, -1), rest);
			default -> new Dates(first.date, first.date, first.date, rest);
		};
	}

	private static List<Token> without(List<Token> tokens, int start, int end) {
		List<Token> rest = new ArrayList<>(tokens.subList(0, start));
		rest.addAll(tokens.subList(end, tokens.size()));
		return rest;
	}

	private static Optional<Found> at(List<Token> tokens, int index) {
		List<String> words = tokens.subList(index, Math.min(index + 3, tokens.size()))
			.stream()
			.map((token) -> token.word().replaceFirst("^(\\d{1,2})(?:st|nd|rd|th)$", "$1"))
			.toList();
		String first = words.getFirst();
		if (first.matches("(?:19|20)\\d\\d(?:-[01]\\d){0,1}(?:-[0-3]\\d)?")) {
			return Optional.of(new Found(first, 1));
		}
		if (words.size() > 1 && MONTHS.containsKey(first) && words.get(1).matches("(?:19|20)\\d\\d")) {
			return Optional.of(new Found(words.get(1) + "-" + MONTHS.get(first), 2));
		}
		if (words.size() > 2 && first.matches("[1-9]|[12]\\d|3[01]") && MONTHS.containsKey(words.get(1))
				&& words.get(2).matches("(?:19|20)\\d\\d")) {
			return Optional.of(new Found(
					"%s-%s-%02d".formatted(words.get(2), MONTHS.get(words.get(1)), Integer.parseInt(first)), 3));
		}
		return Optional.empty();
	}

	/** The year, month or day after, or before. */
	private static String shifted(String date, int by) {
		return switch (date.length()) {
			case 4 -> Year.parse(date).plusYears(by).toString();
			case 7 -> YearMonth.parse(date).plusMonths(by).toString();
			default -> LocalDate.parse(date).plusDays(by).toString();
		};
	}

	boolean none() {
		return this.from == null && this.to == null;
	}

	/** The dates as values for parameters of these names. */
	Map<String, String> values(List<String> parameters) {
		Map<String, String> values = new HashMap<>();
		put(values, parameters, "from", this.from);
		put(values, parameters, "to", this.to);
		if (!parameters.contains("from")) {
			put(values, parameters, "at", this.at);
		}
		return values;
	}

	private static void put(Map<String, String> values, List<String> parameters, String name, @Nullable String date) {
		if (date != null && parameters.contains(name)) {
			values.put(name, date);
		}
	}

	/** Whether parameters of these names can say all that was said. */
	boolean fit(List<String> parameters) {
		return none() || (parameters.contains("from") && parameters.contains("to"))
				|| (parameters.contains("at") && this.at != null);
	}

}
