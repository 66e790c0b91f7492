@NullMarked
package org.minutegraph.web.page;

import org.jspecify.annotations.NullMarked;
