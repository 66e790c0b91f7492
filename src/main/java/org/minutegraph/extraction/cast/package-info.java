/**
 * Who is named in one document, and where: the members of its cast, their forms, posts
 * and attendance, and the contract of the readers that add to it.
 */
@NullMarked
package org.minutegraph.extraction.cast;

import org.jspecify.annotations.NullMarked;
