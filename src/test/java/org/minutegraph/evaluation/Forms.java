package org.minutegraph.evaluation;

/** The form in which names are compared, for those who learn from annotations. */
public final class Forms {

	private Forms() {
	}

	/** A name without titles, letters after it, and letter case. */
	public static String of(String name) {
		return NameForm.of(name);
	}

}
