package org.minutegraph.web.page;

import java.util.List;
import java.util.Map;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Questions;
import org.minutegraph.question.Thing;
import org.minutegraph.web.page.Meetings.Meeting;

/**
 * A part of a page that is the answer to a question about the page's subject.
 *
 * @param title heading
 * @param table the first rows
 * @param meetings the first rows, where they are promises, by the meeting
 * @param all address of the whole answer
 * @param more whether there are more rows than shown
 */
record Section(String title, Table table, List<Meeting> meetings, String all, boolean more) {

	private static final String ROWS = "20";

	/** What to ask, and under which heading the answer stands. */
	record Plan(String title, String question, String parameter) {

		private Section about(Questions questions, Thing subject, List<String> formerNames) {
			Answer answer = questions.ask(this.question, Map.of(this.parameter, subject.id(), "limit", ROWS));
			List<Meeting> meetings = this.question.equals("commitments") ? Meetings.of(answer.rows()) : List.of();
			return new Section(this.title, Table.about(subject, formerNames, answer), meetings,
					"/questions/" + this.question + "?" + this.parameter + "=" + subject.id(), answer.next() != null);
		}

	}

	/**
	 * Asks each question about one thing; those without an answer are left out.
	 * @param formerNames of the thing
	 */
	static List<Section> of(Questions questions, List<Plan> plans, Thing subject, List<String> formerNames) {
		return plans.stream()
			.map((plan) -> plan.about(questions, subject, formerNames))
			.filter((section) -> !section.table.lines().isEmpty())
			.toList();
	}

}
