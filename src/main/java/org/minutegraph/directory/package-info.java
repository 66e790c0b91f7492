/**
 * Single people, bodies and schools by id, with what stands right next to them in the
 * graph: for their pages. Reads only; lists, networks and paths are questions.
 */
@NullMarked
package org.minutegraph.directory;

import org.jspecify.annotations.NullMarked;
