package org.minutegraph.resolution;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;

/**
 * What a reviewer said of two names.
 *
 * @param same whether both mean one person, body, school, service or programme
 */
public record Verdict(Named one, Named other, boolean same) {

	/**
	 * Those whom a name means.
	 *
	 * @param name any form of it
	 * @param council only in papers of this council, or null for any
	 * @param document only in the document of this id, or null for any
	 */
	public record Named(Kind kind, String name, @Nullable String council, @Nullable String document) {
	}

}
