package org.minutegraph.evaluation;

/** A measurement could not be made; the message says which file is wrong and how. */
public final class EvaluationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EvaluationException(String message) {
		super(message);
	}

}
