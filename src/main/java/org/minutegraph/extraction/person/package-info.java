/**
 * Finds the people whom a document names: attendance lists, forms of address, posts,
 * kinds and memberships.
 */
@NullMarked
package org.minutegraph.extraction.person;

import org.jspecify.annotations.NullMarked;
