@NullMarked
package org.minutegraph.directory;

import org.jspecify.annotations.NullMarked;
