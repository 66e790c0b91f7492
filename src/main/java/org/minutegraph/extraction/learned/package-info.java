/**
 * Judging by example: linear models whose weights were learned from annotated documents.
 * A reader describes what it has before it as features; the model says how likely it is.
 */
@NullMarked
package org.minutegraph.extraction.learned;

import org.jspecify.annotations.NullMarked;
