@NullMarked
package org.minutegraph.graph;

import org.jspecify.annotations.NullMarked;
