@NullMarked
package org.minutegraph.followup;

import org.jspecify.annotations.NullMarked;
