package org.minutegraph.extraction;

import org.jspecify.annotations.Nullable;

/** A form of a name at its place, and whose it turned out to be. */
final class Sighting {

	private final PersonForm form;

	private final double confidence;

	private @Nullable Individual individual;

	Sighting(PersonForm form, double confidence) {
		this.form = form;
		this.confidence = confidence;
	}

	PersonForm form() {
		return this.form;
	}

	double confidence() {
		return this.confidence;
	}

	@Nullable Individual individual() {
		return this.individual;
	}

	void individual(@Nullable Individual individual) {
		this.individual = individual;
	}

}
