/**
 * Words, sentences and numbers of a text: tokens with their places, word lists and
 * phrases of the lexicon, verb forms, dates and numerals. Knows nothing of who is named.
 */
@NullMarked
package org.minutegraph.extraction.language;

import org.jspecify.annotations.NullMarked;
