/**
 * Reads stated relations between people, bodies, schools, services and programmes.
 */
@NullMarked
package org.minutegraph.extraction.link;

import org.jspecify.annotations.NullMarked;
