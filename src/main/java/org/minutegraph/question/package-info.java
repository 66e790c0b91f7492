/**
 * The questions that the graph answers: each a file in {@code cypher/questions} that
 * holds its title, parameters, columns and one read-only query. Sees the driver and those
 * files only, never writes, and gives every row the words that state it.
 */
@NullMarked
package org.minutegraph.question;

import org.jspecify.annotations.NullMarked;
