package org.minutegraph.extraction.cast;

import org.jspecify.annotations.Nullable;

/** A form of a name at its place, and whose it turned out to be. */
public final class Sighting {

	private final PersonForm form;

	private final double confidence;

	private @Nullable Individual individual;

	public Sighting(PersonForm form, double confidence) {
		this.form = form;
		this.confidence = confidence;
	}

	public PersonForm form() {
		return this.form;
	}

	public double confidence() {
		return this.confidence;
	}

	public @Nullable Individual individual() {
		return this.individual;
	}

	public void individual(@Nullable Individual individual) {
		this.individual = individual;
	}

}
