@NullMarked
package org.minutegraph.resolution;

import org.jspecify.annotations.NullMarked;
