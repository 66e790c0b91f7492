/**
 * Finds the bodies, schools, services and programmes that a document names, and joins the
 * forms of one name.
 */
@NullMarked
package org.minutegraph.extraction.name;

import org.jspecify.annotations.NullMarked;
