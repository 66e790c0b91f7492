/**
 * The graph in Neo4j: loads findings into it under the identities that resolution gives,
 * and writes it out again as facts. The only package that writes; its Cypher is in
 * {@code cypher/schema} and {@code cypher/load}.
 */
@NullMarked
package org.minutegraph.graph;

import org.jspecify.annotations.NullMarked;
