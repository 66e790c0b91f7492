/**
 * Learns the models of {@code src/main/resources/models} from annotated documents. Not
 * part of what is shipped: only its results are.
 */
@NullMarked
package org.minutegraph.learning;

import org.jspecify.annotations.NullMarked;
