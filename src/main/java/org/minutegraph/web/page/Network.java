package org.minutegraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Quotation;
import org.minutegraph.question.Row;
import org.minutegraph.question.Thing;

/**
 * Relations as sentences: who, how, whom, on what.
 *
 * @param ties those that are wanted
 * @param relations all types that there are, with how often
 */
record Network(List<Tie> ties, List<Relation> relations) {

	/**
	 * A relation.
	 *
	 * @param how in words
	 * @param on what it is about, or null
	 * @param when the years of the documents that say so, or empty
	 */
	record Tie(Thing from, String how, Thing to, @Nullable String on, String when, List<Quotation> quotations) {
	}

	/**
	 * A type of relation.
	 *
	 * @param type in the graph
	 * @param count how many there are
	 * @param wanted whether they are among those shown
	 */
	record Relation(String type, String words, long count, boolean wanted) {
	}

	/**
	 * Those relations of an answer that are wanted.
	 * @param types of the wanted relations; none for all
	 * @param until date of the latest document to go by, or empty
	 */
	static Network of(Answer answer, Set<String> types, String until) {
		Map<String, Long> counts = new TreeMap<>();
		answer.rows().forEach((row) -> counts.merge(type(row), 1L, Long::sum));
		return new Network(
				answer.rows()
					.stream()
					.filter((row) -> (types.isEmpty() || types.contains(type(row))) && before(row, until))
					.map(Network::tie)
					.toList(),
				counts.entrySet()
					.stream()
					.map((one) -> new Relation(one.getKey(), Relations.words(one.getKey()), one.getValue(),
							types.isEmpty() || types.contains(one.getKey())))
					.toList());
	}

	private static String type(Row row) {
		return String.valueOf(row.values().get("relation")).toUpperCase(Locale.ROOT);
	}

	private static boolean before(Row row, String until) {
		Object since = row.values().get("since");
		return since == null || until.isEmpty()
				|| since.toString()
					.substring(0, Math.min(until.length(), since.toString().length()))
					.compareTo(until) <= 0;
	}

	private static Tie tie(Row row) {
		Map<String, @Nullable Object> values = row.values();
		return new Tie((Thing) Objects.requireNonNull(values.get("from")), Relations.words(type(row)),
				(Thing) Objects.requireNonNull(values.get("to")), (String) values.get("on"),
				years(values.get("since"), values.get("last")), row.evidence());
	}

	private static String years(@Nullable Object since, @Nullable Object last) {
		if (since == null || last == null) {
			return "";
		}
		String first = since.toString().substring(0, 4);
		String then = last.toString().substring(0, 4);
		return first.equals(then) ? first : first + "–" + then;
	}

}
