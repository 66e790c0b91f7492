package org.minutegraph.graph;

import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

/** The contract on the database that is started in this process. */
@EmbeddedGraph
class EmbeddedGraphTests extends GraphContract {

	@Override
	Driver driver() {
		return SharedGraph.driver();
	}

}
