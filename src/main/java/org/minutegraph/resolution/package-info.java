/**
 * Decides which names in which documents mean one person, body, school, service or
 * programme. A pure function of all documents' findings, so the order in which documents
 * came can not show in the result. Sees only {@code extraction}.
 */
@NullMarked
package org.minutegraph.resolution;

import org.jspecify.annotations.NullMarked;
