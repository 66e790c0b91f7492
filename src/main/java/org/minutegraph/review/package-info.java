/**
 * What reviewers say of facts and names, in a form that outlives reloads: it names the
 * words in the documents, never a node. Pure functions from findings and decisions to the
 * findings that count. Sees {@code extraction} and {@code resolution}.
 */
@NullMarked
package org.minutegraph.review;

import org.jspecify.annotations.NullMarked;
