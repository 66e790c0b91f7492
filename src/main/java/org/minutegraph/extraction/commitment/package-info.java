/**
 * Reads what somebody is bound, asked or resolved to do, and who asked and who answered
 * what.
 */
@NullMarked
package org.minutegraph.extraction.commitment;

import org.jspecify.annotations.NullMarked;
