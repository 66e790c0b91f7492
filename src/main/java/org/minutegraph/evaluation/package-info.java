/**
 * Measures how well documents were read: exported facts against hand annotations. Sees
 * nothing else of the project, so that anybody's facts can be measured.
 */
@NullMarked
package org.minutegraph.evaluation;

import org.jspecify.annotations.NullMarked;
