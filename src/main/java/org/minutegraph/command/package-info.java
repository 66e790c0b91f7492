/**
 * The command line: loads, asks, exports, measures, serves. Thin: says what to do to the
 * rooms that do it, and what came of it to people.
 */
@NullMarked
package org.minutegraph.command;

import org.jspecify.annotations.NullMarked;
