package org.minutegraph.learning;

import java.util.Map;
import java.util.TreeMap;

import org.minutegraph.extraction.learned.Features;

/** The features of one thing, written out, with how often each stands. */
public final class Described implements Features {

	private final Map<String, Integer> counts = new TreeMap<>();

	@Override
	public void add(String kind, String first, String second, String third) {
		this.counts.merge((kind + ' ' + first + ' ' + second + ' ' + third).stripTrailing(), 1, Integer::sum);
	}

	/** How often each feature stands. */
	public Map<String, Integer> counts() {
		return this.counts;
	}

}
