package org.minutegraph.graph;

import java.util.List;
import java.util.Map;

/**
 * What a load did.
 *
 * @param added names of documents that were not there
 * @param changed names of documents of which another version was there
 * @param unchanged names of documents that were there as they are
 * @param removed names of documents that were taken out
 * @param failed the reason for each document that could not be read
 */
public record LoadResult(List<String> added, List<String> changed, List<String> unchanged, List<String> removed,
		Map<String, String> failed) {
}
