package org.minutegraph.evaluation;

/** The parts of an annotation that list who and what is named. */
enum EntityPart {

	PERSONS("person"), BODIES("body"), SCHOOLS("school"), SERVICES("service"), PROGRAMMES("programme");

	private final String fact;

	EntityPart(String fact) {
		this.fact = fact;
	}

	/** Its key in an annotation. */
	String key() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Its kind of fact in the export. */
	String fact() {
		return this.fact;
	}

}
