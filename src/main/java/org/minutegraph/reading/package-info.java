/**
 * From bytes to a document: decoded text and layout, each block knowing its place in the
 * text. May use Apache Tika; sees only {@code source}.
 */
@NullMarked
package org.minutegraph.reading;

import org.jspecify.annotations.NullMarked;
