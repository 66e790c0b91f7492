package org.minutegraph.graph;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in the graph.
 *
 * @param documents how many documents are loaded
 * @param nodes how many nodes of each label
 * @param relationships how many relationships of each type
 * @param loads the last loads, newest first
 * @param version of the database
 * @param unfinished whether a load was broken off and waits to be finished
 */
public record GraphStatus(long documents, Map<String, Long> nodes, Map<String, Long> relationships, List<Load> loads,
		String version, boolean unfinished) {

	/**
	 * One load.
	 *
	 * @param seconds that it took
	 */
	public record Load(ZonedDateTime at, long added, long changed, long unchanged, long removed, long failed,
			double seconds) {
	}

	public GraphStatus {
		nodes = new LinkedHashMap<>(nodes);
		relationships = new LinkedHashMap<>(relationships);
	}

}
