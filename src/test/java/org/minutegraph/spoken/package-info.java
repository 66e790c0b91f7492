@NullMarked
package org.minutegraph.spoken;

import org.jspecify.annotations.NullMarked;
