package org.minutegraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
class FollowTheMoneyTests {

	private static final Map<String, Schema> SCHEMATA = schemata();

	private final Map<String, JsonNode> entities = new LinkedHashMap<>();

	/**
	 * What FollowTheMoney knows of a schema.
	 *
	 * @param extended schemata whose properties it has too
	 * @param required properties
	 * @param properties by name: their type, for entities the schema behind ">"
	 */
	private record Schema(List<String> extended, List<String> required, Map<String, String> properties) {
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		driver.executableQuery("MATCH (c:Commitment {id: 'c4'}) SET c.due = 'in due course'").execute();
		Exported.lines(ExportFormat.FTM)
			.forEach((entity) -> assertThat(this.entities.put(entity.get("id").asString(), entity)).isNull());
	}

	@Test
	void usesSchemataAndPropertiesThatThereAre() {
		this.entities.values().forEach((entity) -> {
			Set<String> schemata = withExtended(entity.get("schema").asString());
			Map<String, String> known = new HashMap<>();
			schemata.forEach((schema) -> known.putAll(schema(schema).properties()));
			JsonNode properties = entity.get("properties");
			assertThat(properties.propertyNames()).as(entity.toString()).isSubsetOf(known.keySet());
			schemata.forEach((schema) -> assertThat(properties.propertyNames()).as(entity.toString())
				.containsAll(schema(schema).required()));
			properties.propertyStream()
				.forEach((property) -> property.getValue()
					.forEach((value) -> assertValue(known.getOrDefault(property.getKey(), ""), value)));
		});
	}

	private void assertValue(String type, JsonNode value) {
		assertThat(value.isString()).as(value.toString()).isTrue();
		if (type.equals("date")) {
			assertThat(value.asString()).matches("[0-9]{4}(-[0-9]{2}){0,2}");
		}
		if (type.startsWith("entity>")) {
			JsonNode other = this.entities.get(value.asString());
			assertThat(other).as(value.asString()).isNotNull();
			assertThat(withExtended(other.get("schema").asString())).contains(type.substring(7));
		}
	}

	@Test
	void hasIdsThatFollowTheMoneyTakes() {
		assertThat(this.entities.keySet()).allMatch((id) -> id.matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?"));
	}

	@Test
	void tellsBodiesPostsAndRelationsApart() {
		assertThat(this.entities.get("t-saltmere"))
			.hasToString("{\"id\":\"t-saltmere\",\"schema\":\"PublicBody\",\"properties\":{\"alias\":[\"the Council\"],"
					+ "\"classification\":[\"council\"],\"name\":[\"Saltmere Council\"]}}");
		assertThat(schemaOf("t-ladle")).isEqualTo("Company");
		assertThat(schemaOf("t-fenlight")).isEqualTo("Organization");
		assertThat(this.entities.get("r2").toString()).contains("Occupancy", "\"endDate\":[\"2018-12\"]",
				"Rosa Quill left the post in December 2018.");
		assertThat(schemata("t-vell", "t-board")).contains("Membership", "Directorship");
		assertThat(schemata("t-lund", "t-quill")).contains("Succession");
		assertThat(schemata("t-saltmere", "t-brightwater")).contains("UnknownLink");
	}

	@Test
	void documentsEachStatementWithItsWords() {
		JsonNode documentation = this.entities.get("c3-d0000000000000a1");
		assertThat(documentation.get("schema").asString()).isEqualTo("Documentation");
		assertThat(documentation.at("/properties/summary/0").asString())
			.isEqualTo("Early Help will publish its offer by 31 May 2018.");
		assertThat(documentation.at("/properties/description/0").asString())
			.startsWith("saltmere-2018-03-12.txt, characters ");
	}

	@Test
	void tellsWhoAskedAndAnsweredAndWhatWasCounted() {
		assertThat(this.entities.get("e1").get("schema").asString()).isEqualTo("Event");
		assertThat(this.entities.get("e1").at("/properties/notes").toString())
			.isEqualTo("[\"Answered: Rosa Quill\",\"Asked: Ines Obode\"]");
		assertThat(this.entities.get("e1").at("/properties/involved")).hasSize(2);
		assertThat(this.entities.get("n2").get("schema").asString()).isEqualTo("Note");
		assertThat(this.entities.get("n2").at("/properties/name/0").asString()).isEqualTo("31 pupils without a place");
		assertThat(this.entities.get("n2").at("/properties/description").toString()).contains("Period: 2017",
				"Held against: a year before");
		assertThat(this.entities.get("n2").at("/properties/entity/0").asString()).isEqualTo("t-saltmere");
	}

	private List<String> schemata(String from, String to) {
		return this.entities.values()
			.stream()
			.filter((entity) -> entity.get("properties").toString().contains("[\"" + from + "\"]")
					&& entity.get("properties").toString().contains("[\"" + to + "\"]"))
			.map((entity) -> entity.get("schema").asString())
			.toList();
	}

	private String schemaOf(String id) {
		return Objects.requireNonNull(this.entities.get(id)).get("schema").asString();
	}

	private static Set<String> withExtended(String schema) {
		Set<String> all = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(schema));
		while (!next.isEmpty()) {
			String one = next.pop();
			all.add(one);
			next.addAll(schema(one).extended());
		}
		return all;
	}

	private static Schema schema(String name) {
		Schema schema = SCHEMATA.get(name);
		assertThat(schema).as("FollowTheMoney knows " + name).isNotNull();
		return schema;
	}

	private static Map<String, Schema> schemata() {
		try (InputStream file = FollowTheMoneyTests.class.getResourceAsStream("/export/ftm-schemata.txt")) {
			Map<String, Schema> schemata = new HashMap<>();
			new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" *\\| *", -1))
				.forEach((parts) -> {
					Map<String, String> properties = new HashMap<>();
					words(parts[3])
						.forEach((word) -> properties.put(word.replaceFirst(":.*", ""), word.replaceFirst(".*?:", "")));
					schemata.put(parts[0], new Schema(words(parts[1]), words(parts[2]), properties));
				});
			return schemata;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
	}

}
