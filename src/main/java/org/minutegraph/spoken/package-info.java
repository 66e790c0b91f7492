/**
 * Questions in people's own words, mapped to questions of the catalogue by templates and
 * word lists. Every word that matters has to have its place in the question that is
 * taken, so that none is answered wrongly in silence. Sees {@code question} only.
 */
@NullMarked
package org.minutegraph.spoken;

import org.jspecify.annotations.NullMarked;
