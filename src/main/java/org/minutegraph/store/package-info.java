/**
 * Gives the application a Neo4j to talk to: its own, started in this process, or any
 * server by address. The only package that sees Neo4j's server classes; everybody else
 * speaks Bolt through the driver and can not tell the difference.
 */
@NullMarked
package org.minutegraph.store;

import org.jspecify.annotations.NullMarked;
