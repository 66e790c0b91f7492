package org.minutegraph.extraction.language;

/** Tells whether a finite verb stands at a place, as far as a short list of them can. */
public final class Finite {

	private static final WordList VERBS = WordList.load("finite-verbs");

	private Finite() {
	}

	/** Whether a finite verb begins at token i. */
	public static boolean isAt(Tokens tokens, int i) {
		return VERBS.match(tokens, i) > 0;
	}

	/** Whether a stretch holds a finite verb. */
	public static boolean isIn(Stretch stretch) {
		for (int i = stretch.from(); i < stretch.to(); i++) {
			if (isAt(stretch.tokens(), i)) {
				return true;
			}
		}
		return false;
	}

}
