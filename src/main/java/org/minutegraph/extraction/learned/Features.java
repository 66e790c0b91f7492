package org.minutegraph.extraction.learned;

/**
 * Takes the description of one thing that is to be judged, feature by feature. The same
 * code describes it where a model is learned and where it is asked; a feature that stands
 * several times counts as often.
 */
public interface Features {

	/**
	 * A feature.
	 * @param kind what is said ("word", "before" …), without a blank
	 * @param first a word, "" for none
	 * @param second the next word, "" for none
	 * @param third the next word, "" for none
	 */
	void add(String kind, String first, String second, String third);

	/** A feature of two words. */
	default void add(String kind, String first, String second) {
		add(kind, first, second, "");
	}

	/** A feature of one word. */
	default void add(String kind, String first) {
		add(kind, first, "", "");
	}

}
