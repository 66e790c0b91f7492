package org.minutegraph.extraction.measure;

import org.jspecify.annotations.Nullable;

/**
 * A figure at its place.
 *
 * @param from first token of the value
 * @param to token after it
 * @param unit "GBP", "percent", "count", "rate" or a unit of time
 * @param amount the number meant, or null
 */
record Figure(int from, int to, String unit, @Nullable Double amount) {

}
