package org.minutegraph.command;

import org.minutegraph.question.Candidate;

/** Somebody or something that an unclear name may mean, in a line. */
final class CandidateLine {

	private CandidateLine() {
	}

	static String of(Candidate candidate) {
		return "%s  %s (%s)%s".formatted(candidate.thing().id(), candidate.thing().name(), candidate.thing().label(),
				candidate.known().isEmpty() ? "" : ": " + String.join("; ", candidate.known()));
	}

}
