/**
 * Reads what a document states: who is named, and what is said of them, each with its
 * exact words. Pure functions of the document: no files beyond the vocabulary, no
 * database, no clock. Sees only {@code reading}.
 */
@NullMarked
package org.minutegraph.extraction;

import org.jspecify.annotations.NullMarked;
