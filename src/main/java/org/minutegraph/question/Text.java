package org.minutegraph.question;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** Reads properties that may be missing. */
final class Text {

	private Text() {
	}

	static @Nullable String of(MapAccessor row, String name) {
		return row.get(name).isNull() ? null : row.get(name).asString();
	}

}
