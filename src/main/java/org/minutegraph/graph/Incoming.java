package org.minutegraph.graph;

import java.util.function.Supplier;

import org.minutegraph.source.Source;

/**
 * A document that waits to be loaded; its bytes are fetched when its turn comes.
 *
 * @param name as the source will have it
 * @param open gives the source, or throws
 */
public record Incoming(String name, Supplier<Source> open) {

	/** A source whose bytes are there. */
	public static Incoming of(Source source) {
		return new Incoming(source.name(), () -> source);
	}

}
