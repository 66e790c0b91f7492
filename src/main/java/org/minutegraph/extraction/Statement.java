package org.minutegraph.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of its entities. Entities are named by their {@link Entity#id()
 * number}; dates are ISO 8601 as far as the text states them ("2016", "2016-05",
 * "2016-05-31"), otherwise the words of the text ("next meeting").
 */
public sealed interface Statement {

	/** The words that state it. */
	Evidence evidence();

	/**
	 * A post or office that the text gives a person.
	 *
	 * @param title as written, without article
	 * @param body where it is held, or null where the document does not say
	 * @param status "current", "past" or "incoming"
	 */
	record Role(int person, String title, @Nullable Integer body, String status, boolean interim, @Nullable String from,
			@Nullable String to, Evidence evidence) implements Statement {
	}

	/**
	 * An inspection's result, one an area where areas are graded.
	 *
	 * @param outcome in the inspectorate's words, "awaited" where it is not out
	 * @param area the graded area, or null for an overall grade
	 */
	record Judgement(int subject, String outcome, @Nullable String area, @Nullable String date, String inspector,
			boolean awaited, Evidence evidence) implements Statement {
	}

	/**
	 * A statement by which somebody is bound, asked or resolved to do something.
	 *
	 * @param kind "action", "decision", "request", "recommendation", "commitment" or
	 * "priority"
	 * @param owners who is bound
	 * @param requestedBy who asked, or null
	 * @param text what is to be done, in the document's words
	 * @param due date or words, or null
	 * @param status "open", "done" or "dropped" as the document itself says
	 */
	record Commitment(String kind, List<Integer> owners, @Nullable Integer requestedBy, String text,
			@Nullable String due, String status, List<Integer> about, Evidence evidence) implements Statement {
	}

	/**
	 * A stated relation of two entities.
	 *
	 * @param type the relationship's type in the graph, such as PARTNERS_WITH
	 * @param on what it is about, in the text's words, or null
	 */
	record Link(int from, String type, int to, @Nullable String on, Evidence evidence) implements Statement {
	}

	/** A question and who answered it; the asker may be the post "Chair". */
	record Exchange(int asker, List<Integer> answerers, String topic, Evidence evidence) implements Statement {
	}

	/**
	 * A figure with its meaning.
	 *
	 * @param value as written
	 * @param amount the number meant, or null where it can not be read ("£9.6m" is
	 * 9600000)
	 * @param unit "GBP", "percent", "count", "days" …
	 * @param comparator what it is held against ("national", "target", "2015"), or null
	 */
	record Measure(String value, @Nullable Double amount, String unit, String what, @Nullable String period,
			@Nullable String comparator, @Nullable Integer subject, Evidence evidence) implements Statement {
	}

	/**
	 * Somebody's presence at the meeting.
	 *
	 * @param as "present", "in attendance", "apologies" or "substitute"
	 */
	record Attendance(int person, String as, Evidence evidence) implements Statement {
	}

	/** Somebody presented a report or spoke on the item whose heading is given. */
	record Presentation(int person, String item, Evidence evidence) implements Statement {
	}

	/** A contract with its terms; client or supplier may stay unnamed. */
	record ContractAward(@Nullable Integer client, int supplier, String subject, @Nullable String term,
			@Nullable String extension, @Nullable String start, Evidence evidence) implements Statement {
	}

	/**
	 * The number that a school has in the national register of schools (URN).
	 *
	 * @param authority the local authority that a register gives it, else null
	 */
	record SchoolNumber(int school, String urn, @Nullable String authority, Evidence evidence) implements Statement {
	}

}
