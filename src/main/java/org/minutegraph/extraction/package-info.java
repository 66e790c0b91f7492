/**
 * Reads what a document states: who is named, and what is said of them, each with its
 * exact words. Pure functions of the document: no files beyond the vocabulary, no
 * database, no clock. Sees only {@code reading}. Here stands what others may use; the
 * readers stand below, a package a kind of fact, upon {@code language} and {@code cast}.
 */
@NullMarked
package org.minutegraph.extraction;

import org.jspecify.annotations.NullMarked;
