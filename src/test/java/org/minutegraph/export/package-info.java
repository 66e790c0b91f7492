@NullMarked
package org.minutegraph.export;

import org.jspecify.annotations.NullMarked;
