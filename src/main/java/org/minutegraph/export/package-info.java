/**
 * The graph in formats that other programs read. What each format holds stands in
 * {@code cypher/export}: a folder a format, a query a kind of record. Reads only, row by
 * row, so that memory stays flat however large the graph is.
 */
@NullMarked
package org.minutegraph.export;

import org.jspecify.annotations.NullMarked;
