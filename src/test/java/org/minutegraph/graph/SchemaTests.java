package org.minutegraph.graph;

import org.junit.jupiter.api.Test;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
class SchemaTests {

	@Test
	void canBeMadeTwice(Driver driver) {
		Schema schema = new Schema(driver);
		schema.ensure();
		schema.ensure();
		assertThat(driver.executableQuery("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
			.execute()
			.records()
			.stream()
			.map((index) -> index.get("name").asString())).contains("person_id", "names", "passages", "thing_id");
	}

}
