/**
 * The questions for assistants: each a read-only tool of the Model Context Protocol, over
 * HTTP at {@code /mcp} of a server, or over standard input and output. Sees the questions
 * only.
 */
@NullMarked
package org.minutegraph.mcp;

import org.jspecify.annotations.NullMarked;
