package org.minutegraph.extraction.cast;

import org.jspecify.annotations.Nullable;

/** A form of a name at its place, and whose it turned out to be. */
public final class Sighting {

	private final PersonForm form;

	private final double confidence;

	private @Nullable Individual individual;

	/** A form found with a confidence from 0 to 1. */
	public Sighting(PersonForm form, double confidence) {
		this.form = form;
		this.confidence = confidence;
	}

	/** The form and its place. */
	public PersonForm form() {
		return this.form;
	}

	/** How sure it is that this names a person, from 0 to 1. */
	public double confidence() {
		return this.confidence;
	}

	/** Whose form it is; null while nobody knows. */
	public @Nullable Individual individual() {
		return this.individual;
	}

	/** Says whose form it is; null for a form that is nobody's. */
	public void individual(@Nullable Individual individual) {
		this.individual = individual;
	}

}
