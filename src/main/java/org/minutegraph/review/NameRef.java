package org.minutegraph.review;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something, as the documents name it.
 *
 * @param kind "person", "body", "school", "service" or "programme"
 * @param name any form of the name
 * @param council only in papers of this council, or null for those of any
 * @param file only in the document of this name, or null for any
 */
public record NameRef(String kind, String name, @Nullable String council, @Nullable String file) {
}
