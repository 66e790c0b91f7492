package org.minutegraph.resolution;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;

/**
 * An entity of one document, to be told from or joined to those of others. Two are equal
 * that stand at the same place.
 */
record Mention(DocumentNames paper, Entity entity) implements Comparable<Mention> {

	private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::document)
		.thenComparing((mention) -> mention.entity.id());

	/** The document's id. */
	String document() {
		return this.paper.document();
	}

	/** The number in the national register that the document gives a school, or null. */
	@Nullable String urn() {
		return this.paper.urns().get(this.entity.id());
	}

	/** A person's name as it compares. */
	PersonName person() {
		return this.paper.person(this.entity);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Mention mention && compareTo(mention) == 0;
	}

	@Override
	public int hashCode() {
		return 31 * document().hashCode() + this.entity.id();
	}

	@Override
	public int compareTo(Mention other) {
		return ORDER.compare(this, other);
	}

}
