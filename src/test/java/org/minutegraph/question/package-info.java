@NullMarked
package org.minutegraph.question;

import org.jspecify.annotations.NullMarked;
