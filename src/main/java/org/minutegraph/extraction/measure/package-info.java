/**
 * Reads figures with what they count, and tells them from numbers that measure nothing.
 */
@NullMarked
package org.minutegraph.extraction.measure;

import org.jspecify.annotations.NullMarked;
