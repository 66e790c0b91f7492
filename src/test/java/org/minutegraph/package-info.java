@NullMarked
package org.minutegraph;

import org.jspecify.annotations.NullMarked;
