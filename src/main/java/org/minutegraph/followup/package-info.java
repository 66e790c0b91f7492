/**
 * Finds where a later paper of the same body reports on what an earlier one promised, and
 * what has become of it. Pure functions of the papers: a wrong "done" about somebody is
 * worse than none, so what is only likely is said to be so and settles nothing.
 */
@NullMarked
package org.minutegraph.followup;

import org.jspecify.annotations.NullMarked;
