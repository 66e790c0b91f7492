@NullMarked
package org.minutegraph.store;

import org.jspecify.annotations.NullMarked;
