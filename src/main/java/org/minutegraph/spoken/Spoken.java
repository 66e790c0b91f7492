package org.minutegraph.spoken;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Candidate;

/** What became of a question in people's own words. */
public sealed interface Spoken {

	/** The words as they came. */
	String asked();

	/**
	 * It was understood.
	 *
	 * @param asked the words as they came
	 * @param question name of the catalogue's question that was taken
	 * @param title of that question
	 * @param parameters with which it was asked
	 * @param sentence the answer in short
	 * @param answer the answer with all rows and their words
	 */
	record Understood(String asked, String question, String title, Map<String, String> parameters, String sentence,
			Answer answer) implements Spoken {

		/** The same question as it is typed behind "ask" on the command line. */
		public String command() {
			return this.question + this.parameters.entrySet()
				.stream()
				.map((one) -> " --" + one.getKey() + "=\"" + one.getValue() + "\"")
				.collect(Collectors.joining());
		}

	}

	/**
	 * It was not understood, or not well enough to answer.
	 *
	 * @param asked the words as they came
	 * @param reason what was not understood, and what to do
	 * @param nearest questions of the catalogue that it may have meant, best first
	 * @param candidates whom or what an unclear name may mean
	 */
	record NotUnderstood(String asked, String reason, List<Nearest> nearest,
			List<Candidate> candidates) implements Spoken {
	}

	/**
	 * A question that may have been meant.
	 *
	 * @param question its name
	 * @param title its title
	 * @param example how it can be asked
	 */
	record Nearest(String question, String title, String example) {
	}

}
