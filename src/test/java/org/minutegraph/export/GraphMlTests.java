package org.minutegraph.export;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** The file, opened by JGraphT, which holds it against GraphML's schema. */
@EmbeddedGraph
class GraphMlTests {

	private final Map<String, Map<String, String>> nodes = new HashMap<>();

	private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		driver.executableQuery("MATCH (c:Commitment {id: 'c1'}) SET c.text = 'a < b & \\u000C \"c\"'").execute();
	}

	@Test
	void isOpenedWithEveryNodeAndEdge(Driver driver) {
		Graph<String, DefaultEdge> graph = read();
		assertThat(graph.vertexSet()).hasSize(count(driver, "MATCH (n) RETURN count(n) AS count"));
		assertThat(graph.edgeSet()).hasSize(count(driver, "MATCH ()-[r]->() RETURN count(r) AS count"));
	}

	@Test
	void keepsLabelsTypesPropertiesAndWords() {
		Graph<String, DefaultEdge> graph = read();
		assertThat(this.nodes.get("t-saltmarsh")).containsEntry("labels", ":School")
			.containsEntry("name", "Saltmarsh Primary Academy")
			.containsEntry("formerNames", "Saltmarsh Infant School");
		assertThat(this.nodes.get("t-script")).containsEntry("name", "<script>alert('x')</script>");
		assertThat(this.nodes.get("c1")).containsEntry("labels", ":Action:Commitment")
			.containsEntry("text", "a < b & \uFFFD \"c\"");
		DefaultEdge partners = graph.getEdge("t-saltmere", "t-brightwater");
		assertThat(this.edges.get(partners)).containsEntry("label", "PARTNERS_WITH")
			.containsEntry("on", "short breaks")
			.containsEntry("quotes", "The Council works with Brightwater Care on short breaks.");
	}

	private Graph<String, DefaultEdge> read() {
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.addVertexAttributeConsumer(
				(place, value) -> this.nodes.computeIfAbsent(place.getFirst(), (node) -> new HashMap<>())
					.put(place.getSecond(), value.getValue()));
		importer.addEdgeAttributeConsumer(
				(place, value) -> this.edges.computeIfAbsent(place.getFirst(), (edge) -> new HashMap<>())
					.put(place.getSecond(), value.getValue()));
		Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
		importer.importGraph(graph, new StringReader(Exported.text(ExportFormat.GRAPHML)));
		return graph;
	}

	private static int count(Driver driver, String query) {
		return driver.executableQuery(query).execute().records().getFirst().get("count").asInt();
	}

}
