package org.minutegraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;

/**
 * One person, body, school, service or programme over all documents.
 *
 * @param id hash of what it is
 * @param name the fullest form
 * @param aliases all other forms, sorted
 * @param formerNames earlier names, sorted
 * @param types finer kinds that some document supports, those first that most support
 * @param urn a school's number in the national register, or null where nothing gives it
 */
public record Identity(String id, Kind kind, String name, List<String> aliases, List<String> formerNames,
		List<String> types, @Nullable String urn) {
}
