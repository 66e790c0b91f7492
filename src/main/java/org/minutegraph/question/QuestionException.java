package org.minutegraph.question;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.store.Outage;

/**
 * A question that can not be answered as it was asked. The message says what is wrong and
 * what to do about it.
 */
public sealed class QuestionException extends RuntimeException {

	private QuestionException(String message) {
		super(message);
	}

	/** There is no such question. */
	public static final class Unknown extends QuestionException {

		private final transient List<String> nearest;

		Unknown(String name, List<String> nearest) {
			super("There is no question \"" + name + "\". Nearest: " + String.join(", ", nearest) + ".");
			this.nearest = nearest;
		}

		/** The names that are most like the one given. */
		public List<String> nearest() {
			return this.nearest;
		}

	}

	/** A parameter is missing, unknown or can not be read. */
	public static final class WrongParameter extends QuestionException {

		private final String parameter;

		WrongParameter(String parameter, String message) {
			super(message);
			this.parameter = parameter;
		}

		public String parameter() {
			return this.parameter;
		}

	}

	/** A name fits nothing, or more than one thing. */
	public static final class UnclearName extends QuestionException {

		private final String parameter;

		private final String given;

		private final transient List<Candidate> candidates;

		private final boolean ambiguous;

		UnclearName(String parameter, String given, List<Candidate> candidates, boolean ambiguous) {
			super(message(given, candidates, ambiguous));
			this.parameter = parameter;
			this.given = given;
			this.candidates = candidates;
			this.ambiguous = ambiguous;
		}

		private static String message(String given, List<Candidate> candidates, boolean ambiguous) {
			if (ambiguous) {
				return "\"" + given + "\" may be one of " + candidates.size() + ": give the id of the one you mean.";
			}
			return "Nothing in the loaded documents is called \"" + given + "\". "
					+ (candidates.isEmpty() ? "Check the spelling, or load the documents that name it."
							: "Choose one of the nearest names, or load the documents that name it.");
		}

		public String parameter() {
			return this.parameter;
		}

		public String given() {
			return this.given;
		}

		/** What it may be, or what is called nearly so, best first. */
		public List<Candidate> candidates() {
			return this.candidates;
		}

		/** Whether several things fit; if not, none does. */
		public boolean ambiguous() {
			return this.ambiguous;
		}

	}

	/** The graph is not any more what it was when an answer's first page was given. */
	public static final class OutOfDate extends QuestionException {

		OutOfDate() {
			super("The graph has changed since the page before this one, so rows may have moved. Ask again without the "
					+ "cursor.");
		}

	}

	/** The answer took too long. */
	public static final class TooSlow extends QuestionException {

		TooSlow(Duration limit, @Nullable String narrow) {
			super("The answer took longer than " + limit.toMillis() / 1000.0 + " s. "
					+ ((narrow != null) ? "Narrow it by " + narrow + "." : "Try again in a moment."));
		}

	}

	/** The database does not answer. */
	public static final class NoDatabase extends QuestionException {

		NoDatabase(Throwable cause) {
			super(Outage.ADVICE);
			initCause(cause);
		}

	}

	/** A query in Cypher that the database does not understand. */
	public static final class WrongCypher extends QuestionException {

		WrongCypher(String message) {
			super(message);
		}

	}

	/** A query in Cypher that would do more than read the graph. */
	public static final class Refused extends QuestionException {

		Refused(String message) {
			super(message);
		}

	}

	/** A query in Cypher that would need more memory than there is for it. */
	public static final class NeedsMemory extends QuestionException {

		NeedsMemory() {
			super("The query needs more memory than there is. Collect and sort less, or narrow it by more conditions.");
		}

	}

}
