package org.minutegraph.question;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Question.Column;

/**
 * The answer to a question, with what was searched, so that an empty one is honest.
 *
 * @param question its name
 * @param title its title
 * @param parameters as given
 * @param names what each name among the parameters was taken for
 * @param columns of the rows
 * @param rows one page of them
 * @param next what to hand in as "cursor" for the next page, or null at the end
 * @param searched the documents behind the answer
 */
public record Answer(String question, String title, Map<String, String> parameters, List<TakenName> names,
		List<Column> columns, List<Row> rows, @Nullable String next, Searched searched) {

	/**
	 * What a name was taken for.
	 *
	 * @param parameter that held it
	 * @param given as given
	 * @param how "id", "name", "former name", "alias", "place of a council", "initials",
	 * "part of name", "similar name" or "name with more words"
	 * @param thing that was taken
	 * @param others what else the name may mean, though not as well
	 */
	public record TakenName(String parameter, String given, String how, Thing thing, List<Candidate> others) {
	}

	/**
	 * What was searched.
	 *
	 * @param documents how many
	 * @param councils whose documents they are, sorted
	 * @param from the earliest document's date, or null
	 * @param to the latest document's date, or null
	 * @param undated how many have no date, and so are left out where dates are asked for
	 */
	public record Searched(long documents, List<String> councils, @Nullable String from, @Nullable String to,
			long undated) {

		/** The same as a sentence, without its full stop. */
		public String sentence() {
			if (this.documents == 0) {
				return "No document is loaded";
			}
			String count = (this.documents == 1) ? "1 document" : this.documents + " documents";
			String whose = this.councils.isEmpty() ? "" : " of " + String.join(", ", this.councils);
			String when = (this.from == null) ? ""
					: this.from.equals(this.to) ? ", dated " + this.from : ", dated " + this.from + " to " + this.to;
			String others = (this.undated == 0) ? "" : ", " + this.undated + " without a date";
			return "Searched " + count + whose + when + others;
		}

	}

}
