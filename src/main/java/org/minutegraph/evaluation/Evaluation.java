package org.minutegraph.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What a measurement came to.
 *
 * @param parts counts of each part ("persons", "commitments found" …), in order
 * @param errors of the part that was asked for, a line each
 * @param quoted how many quotations were given
 * @param misquoted how many of them are not the text at their offsets
 */
public record Evaluation(Map<String, Tally> parts, List<String> errors, int quoted, int misquoted) {

	/** The measurement as a table for people. */
	public String table() {
		StringBuilder table = new StringBuilder(
				"%-46s %9s %7s %6s   found/right/wanted%n".formatted("part", "precision", "recall", "F1"));
		this.parts.forEach((part, tally) -> table
			.append("%-46s %9.3f %7.3f %6.3f   %d/%d/%d%n".formatted(part, tally.precision(), tally.recall(),
					tally.f1(), tally.right() + tally.wrong(), tally.right(), tally.right() + tally.missed())));
		return table
			.append("evidence: %d spans, %d whose quote is not the text at their offsets%n".formatted(this.quoted,
					this.misquoted))
			.toString();
	}

}
