package org.minutegraph.web.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.minutegraph.question.Questions;

/**
 * Entity tags by which a client knows that nothing has changed. A restart makes new ones,
 * since questions may have changed with the program.
 */
@Component
final class GraphVersion {

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final Questions questions;

	GraphVersion(Questions questions) {
		this.questions = questions;
	}

	/** The tag of a representation in some format. */
	String tag(String format) {
		return "\"" + this.run + "-" + this.questions.version() + "-" + format + "\"";
	}

	/**
	 * Whether a client has this one already.
	 * @param known its If-None-Match, or null
	 */
	static boolean same(String tag, @Nullable String known) {
		return known != null && known.contains(tag);
	}

}
