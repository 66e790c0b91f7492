@NullMarked
package org.minutegraph.mcp;

import org.jspecify.annotations.NullMarked;
