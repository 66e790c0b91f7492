package org.minutegraph.question;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@EmbeddedGraph
class CypherQueriesTests {

	private static final String STATE = "MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties";

	private CypherQueries queries;

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		this.queries = queries(driver, Duration.ofSeconds(20));
	}

	private static CypherQueries queries(Driver driver, Duration limit) {
		return new CypherQueries(driver, new CypherProperties(limit, 100, 1000));
	}

	@Test
	void bindsParametersOfAnyKind() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("names", List.of("Rosa Quill", "' OR 1=1 //"));
		parameters.put("n", 41);
		parameters.put("none", null);
		CypherAnswer answer = this.queries.run(
				"UNWIND $names AS name MATCH (p:Person {name: name}) RETURN p.name AS name, $n + 1 AS n, $none AS none",
				parameters, null);
		assertThat(answer.columns()).containsExactly("name", "n", "none");
		assertThat(answer.rows()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("name", "Rosa Quill")
				.containsEntry("n", 42L)
				.containsEntry("none", null));
		assertThat(answer.complete()).isTrue();
		assertThat(answer.note()).isNull();
	}

	@Test
	void showsNodesRelationshipsPathsAndTimesAsPlainValues() {
		Map<String, ?> row = this.queries
			.run("MATCH path = (p:Person {name: 'Rosa Quill'})-[r:HOLDS]->() "
					+ "RETURN p, r, path, date('2019-06-03') AS day, 1.0 / 0.0 AS endless, {b: 1, a: [true]} AS map "
					+ "ORDER BY r.id LIMIT 1", Map.of(), null)
			.rows()
			.getFirst();
		assertThat(row.get("p")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.extractingByKey("labels")
			.asString()
			.contains("Officer", "Person");
		assertThat(String.valueOf(row.get("r"))).contains("type=HOLDS");
		assertThat(String.valueOf(row.get("path"))).contains("nodes=[", "relationships=[");
		assertThat(row.get("day")).isEqualTo("2019-06-03");
		assertThat(row.get("endless")).isEqualTo("Infinity");
		assertThat(row.get("map")).hasToString("{a=[true], b=1}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Person {name: 'X'})", "MATCH (p:Person) SET p.name = 'X' RETURN p",
			"MATCH (n) DETACH DELETE n", "MERGE (:Body {id: 'x'}) RETURN 1", "CREATE INDEX x FOR (n:X) ON (n.x)",
			"DROP CONSTRAINT person_id", "CALL db.createLabel('Intruder')",
			"ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", "CREATE USER intruder SET PASSWORD 'abcdefgh'",
			"CALL { CREATE (:X) } RETURN 1", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
			"load\ncsv FROM 'http://127.0.0.1/' AS l RETURN l",
			"/* ' */ LOAD /**/ CSV FROM 'http://127.0.0.1/' AS l RETURN l",
			"CYPHER 5 \\u004cOAD CSV FROM 'http://127.0.0.1/' AS l RETURN l",
			"load // words\n/* and more */ csv WITH HEADERS FROM $where AS l RETURN l",
			"RETURN 1 AS one UNION LOAD CSV FROM 'file:/etc/passwd' AS l RETURN l[0] AS one",
			"CALL { LOAD CSV FROM 'ftp://127.0.0.1/x' AS l RETURN l } RETURN l", "CALL dbms.listConfig()",
			"call /**/ `dbms`.`listConfig`('') YIELD name RETURN name", "SHOW SETTINGS", "SHOW TRANSACTIONS",
			"TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "CALL db.clearQueryCaches()" })
	void refusesWhatIsMoreThanReading(String query) {
		Object before = this.queries.run(STATE, Map.of(), null).rows();
		assertThatThrownBy(() -> this.queries.run(query, Map.of(), null)).isInstanceOf(QuestionException.Refused.class)
			.hasMessageContaining("read the graph only");
		assertThat(this.queries.run(STATE, Map.of(), null).rows()).isEqualTo(before);
	}

	@Test
	void readsWordsOfCommandsWhereTheyAreText() {
		assertThat(this.queries.run("RETURN 'LOAD CSV' AS text", Map.of(), null).rows()).hasSize(1);
		assertThat(this.queries.run("RETURN 'it\\'s LOAD CSV, \"DELETE\"' AS text // LOAD CSV", Map.of(), null).rows())
			.hasSize(1);
	}

	@Test
	void allowsWhatOnlyTellsWhatIsInTheGraph() {
		assertThat(this.queries.run("CALL db.labels() YIELD label RETURN label ORDER BY label", Map.of(), null).rows())
			.isNotEmpty();
		assertThat(this.queries.run("SHOW INDEXES YIELD name", Map.of(), null).rows()).isNotEmpty();
		assertThat(this.queries
			.run("CALL db.index.fulltext.queryNodes('names', 'quill') YIELD node RETURN node.name AS name", Map.of(),
					null)
			.rows()).hasSize(1);
	}

	@Test
	void saysWhereItIsCut() {
		CypherAnswer answer = this.queries.run("UNWIND range(1, 1000000000) AS n RETURN n", Map.of(), 7);
		assertThat(answer.rows()).hasSize(7);
		assertThat(answer.complete()).isFalse();
		assertThat(answer.note()).contains("limit of 7").contains("raise");
		assertThat(this.queries.run("UNWIND range(1, 7) AS n RETURN n", Map.of(), 7).complete()).isTrue();
		assertThat(this.queries.run("UNWIND range(1, 200) AS n RETURN n", Map.of(), null).rows()).hasSize(100);
		assertThatThrownBy(() -> this.queries.run("RETURN 1", Map.of(), 1001)).hasMessageContaining("1 to 1000");
	}

	@Test
	void stopsWhenItsTimeIsOver(Driver driver) {
		CypherQueries hasty = queries(driver, Duration.ofMillis(300));
		assertThatThrownBy(() -> hasty.run(
				"UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c RETURN sum(c)", Map.of(),
				null))
			.isInstanceOf(QuestionException.TooSlow.class)
			.hasMessageContaining("0.3 s")
			.hasMessageContaining("Narrow");
	}

	@Test
	void keepsTheRowsThatCameInTime(Driver driver) {
		CypherAnswer answer = queries(driver, Duration.ofMillis(900))
			.run("UNWIND range(1, 600) AS n CALL (n) { UNWIND range(1, CASE WHEN n <= 510 THEN 1 ELSE 1000000000 END) "
					+ "AS x RETURN sum(x) AS sum } RETURN n, sum", Map.of(), 1000);
		assertThat(answer.rows()).hasSizeBetween(1, 599);
		assertThat(answer.complete()).isFalse();
		assertThat(answer.note()).contains("0.9 s");
	}

	@Test
	void explainsWhatIsWrongWithAQuery() {
		assertThatThrownBy(() -> this.queries.run("MATCH (p:Person RETURN p", Map.of(), null))
			.isInstanceOf(QuestionException.WrongCypher.class)
			.hasMessageContaining("line 1, column 17")
			.hasMessageContaining("Mend the query");
		assertThatThrownBy(() -> this.queries.run("RETURN $who", Map.of(), null))
			.isInstanceOf(QuestionException.WrongCypher.class)
			.hasMessageContaining("who")
			.hasMessageContaining("Give each parameter");
		assertThatThrownBy(() -> this.queries.run(" ", Map.of(), null))
			.isInstanceOf(QuestionException.WrongCypher.class);
	}

	@Test
	void writesRowsAsCsv() {
		CypherAnswer answer = this.queries.run("RETURN 'a, b' AS text, [1, 2] AS list, {k: 'v'} AS map, null AS none",
				Map.of(), null);
		assertThat(Csv.of(answer)).isEqualTo("text,list,map,none\r\n\"a, b\",1; 2,\"{\"\"k\"\":\"\"v\"\"}\",\r\n");
	}

}
