/**
 * Where documents come from: a file, a folder, an upload. Gives bytes with a name; knows
 * nothing about what stands in them.
 */
@NullMarked
package org.minutegraph.source;

import org.jspecify.annotations.NullMarked;
