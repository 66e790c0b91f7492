package org.minutegraph.graph;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.review.Decision;
import org.minutegraph.review.DecisionLines;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What reviewers decide counts, lasts, and can be taken back without a trace. */
@EmbeddedGraph
class ReviewTests {

	private static final String COUNT = """
			"fact":{"fact":"commitment","says":"count the larks","places":[{"file":"wexley/minutes.txt","start":158,"end":187,"quote":"Rex Petrie to count the larks"}]}""";

	private static final String SAME = """
			{"kind":"same","a":{"kind":"person","name":"Ada Thornbury","council":"Wexley City Council"},"b":{"kind":"person","name":"Thornbury","file":"note.txt"},"by":"Dee","at":"2031-09-01T10:00:00Z","why":"she told me"}""";

	private GraphUnderTest graph;

	private Review review;

	@BeforeEach
	void load(Driver driver) {
		this.graph = new GraphUnderTest(driver);
		this.graph.load(Papers.five());
		this.review = new Review(driver);
	}

	@Test
	void joinsWhatIsTheSameAndPartsItAgain() {
		String before = this.graph.export();
		String id = decide(SAME);
		assertThat(persons("Thornbury")).hasSize(2).anyMatch((line) -> line.contains("note.txt"));
		assertThat(persons("Thornbury")).allMatch((line) -> line.contains("\"name\":\"Ada Thornbury\""));
		assertThat(this.review.undo(List.of(id))).isOne();
		assertThat(this.graph.export()).isEqualTo(before);
		assertThat(this.review.decisions()).isEmpty();
	}

	@Test
	void partsWhatIsNotTheSame() {
		String before = this.graph.export();
		String id = decide(
				"""
						{"kind":"not-same","a":{"kind":"person","name":"Rex Petrie","council":"Wexley"},"b":{"kind":"person","name":"R. Petrie","file":"wexley/later.txt"},"by":"Dee","at":"2031-09-01T10:00:00Z"}""");
		assertThat(persons("Petrie")).hasSize(2);
		this.review.undo(List.of(id));
		assertThat(this.graph.export()).isEqualTo(before);
	}

	@Test
	void takesThePeopleOfTwoCouncilsAlongThatAreOne(Driver driver) {
		String before = this.graph.export();
		List<String> councils = driver.executableQuery("MATCH (c:Council) RETURN c.id AS id ORDER BY c.name")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
		assertThat(persons("\"name\":\"Ada Thornbury\"")).hasSize(2);
		String id = decide("{\"kind\":\"same\",\"a\":{\"id\":\"%s\"},\"b\":{\"id\":\"%s\"},\"by\":\"Dee\"}"
			.formatted(councils.getFirst(), councils.getLast()));
		assertThat(persons("\"name\":\"Ada Thornbury\"")).singleElement()
			.asString()
			.contains("wexley/minutes.txt", "marrowby/minutes.txt");
		this.review.undo(List.of(id));
		assertThat(this.graph.export()).isEqualTo(before);
	}

	@Test
	void takesOutWhatIsRejected() {
		String before = this.graph.export();
		String id = decide("{\"kind\":\"reject\"," + COUNT + ",\"by\":\"Dee\"}");
		assertThat(this.graph.export()).doesNotContain("\"text\":\"count the larks\"");
		String person = decide(
				"""
						{"kind":"reject","fact":{"fact":"person","says":"","places":[{"file":"wexley/report.txt","start":25,"end":35,"quote":"Rex Petrie"}]},"by":"Dee"}""");
		assertThat(persons("Rex Petrie")).singleElement().asString().doesNotContain("report.txt");
		this.review.undo(List.of(person, id));
		assertThat(this.graph.export()).isEqualTo(before);
	}

	@Test
	void correctsAField() {
		String before = this.graph.export();
		List<String> ids = List.of(
				decide("{\"kind\":\"correct\"," + COUNT
						+ ",\"field\":\"due\",\"value\":\"2031-05-02\",\"by\":\"Dee\"}"),
				decide("{\"kind\":\"correct\"," + COUNT
						+ ",\"field\":\"owners\",\"value\":[\"Ada Thornbury\",{\"kind\":\"person\",\"name\":\"Dee Lark\"}],\"by\":\"Dee\"}"),
				decide("{\"kind\":\"correct\"," + COUNT + ",\"field\":\"requestedBy\",\"value\":null,\"by\":\"Dee\"}"));
		assertThat(this.graph.export()).contains(
				"""
						"owners":["Ada Thornbury","Dee Lark"],"requestedBy":null,"text":"count the larks","due":"2031-05-02\"""");
		this.review.undo(ids);
		assertThat(this.graph.export()).isEqualTo(before);
	}

	@Test
	void setsACommitmentsStatus(Driver driver) {
		decide("{\"kind\":\"status\"," + COUNT + ",\"status\":\"done\",\"asOf\":\"2031-04-30\",\"by\":\"Dee\"}");
		assertThat(driver.executableQuery("MATCH (c:Commitment {text: 'count the larks'}) RETURN c.status, c.asOf")
			.execute()
			.records()
			.getFirst()
			.values()
			.stream()
			.map((value) -> value.asString())).containsExactly("done", "2031-04-30");
	}

	@Test
	void keepsApartFromWhatMeetingsDecide() {
		Paper paper = new Paper("wexley/resolved.txt", "RESOLVED: that Rex Petrie mend the gate.").date("2031-04-01");
		int rex = paper.entity(Kind.PERSON, "Rex Petrie", Set.of("officer"));
		this.graph.load(List.of(paper.says(new Statement.Commitment("decision", List.of(rex), null, "mend the gate",
				null, "open", List.of(), paper.words("that Rex Petrie mend the gate")))));
		assertThat(this.review.decisions()).isEmpty();
		assertThat(this.review.undecided(0, 20)).isNotNull();
		decide(SAME);
		assertThat(this.review.decisions()).hasSize(1);
	}

	@Test
	void outlivesRemovalAndReloading() {
		decide(SAME);
		decide("{\"kind\":\"reject\"," + COUNT + ",\"by\":\"Dee\"}");
		String decided = this.graph.export();
		this.graph.remove("wexley/minutes.txt", "note.txt");
		this.graph.load(Papers.five());
		assertThat(this.graph.export()).isEqualTo(decided);
	}

	@Test
	void knowsWordsAgainThatStandElsewhereInANewVersion() {
		decide("{\"kind\":\"reject\"," + COUNT + ",\"by\":\"Dee\"}");
		this.graph.load(Papers.minutes("Larks, lanes and hedges"));
		assertThat(this.graph.export()).contains("Larks, lanes and hedges")
			.doesNotContain("\"text\":\"count the larks\"");
	}

	@Test
	void givesTheSameFromItsFileInAnyOrder() {
		decide(SAME);
		decide("{\"kind\":\"correct\"," + COUNT + ",\"field\":\"due\",\"value\":\"2031-05-02\",\"by\":\"Dee\"}");
		decide("{\"kind\":\"reject\"," + COUNT.replace("commitment", "commitment") + ",\"by\":\"Ann\"}");
		String decided = this.graph.export();
		List<Decision> decisions = this.review.decisions().stream().map(Decided::decision).toList();
		String file = DecisionLines.write(decisions);
		this.review.undo(this.review.decisions().stream().map(Decided::id).toList());
		assertThat(DecisionLines.write(DecisionLines.readAll(file.lines().toList().reversed().stream())))
			.isEqualTo(file);
		this.review.decide(DecisionLines.readAll(file.lines()));
		this.review.decide(DecisionLines.readAll(file.lines()));
		assertThat(this.review.decisions()).hasSize(3);
		assertThat(this.graph.export()).isEqualTo(decided);
	}

	@Test
	void takesThingsAndFactsByTheirIds(Driver driver) {
		Undecided pair = this.review.undecided(0, 10)
			.stream()
			.filter((each) -> each.a().ref().kind().equals("person"))
			.findFirst()
			.orElseThrow();
		assertThat(pair.a().sentences()).isNotEmpty();
		decide("{\"kind\":\"not-same\",\"a\":{\"id\":\"%s\"},\"b\":{\"id\":\"%s\"},\"by\":\"Dee\"}"
			.formatted(pair.a().id(), pair.b().id()));
		assertThat(this.review.undecided(0, 10))
			.noneMatch((each) -> each.a().id().equals(pair.a().id()) && each.b().id().equals(pair.b().id()));
		String commitment = driver.executableQuery("MATCH (c:Commitment {text: 'count the larks'}) RETURN c.id AS id")
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();
		String link = driver.executableQuery("MATCH ()-[r:LEADS]->() RETURN r.id AS id")
			.execute()
			.records()
			.getFirst()
			.get("id")
			.asString();
		for (String id : List.of(commitment, link)) {
			decide("{\"kind\":\"reject\",\"fact\":{\"id\":\"%s\"},\"by\":\"Dee\"}".formatted(id));
		}
		assertThat(this.graph.export()).doesNotContain("\"text\":\"count the larks\"", "\"type\":\"LEADS\"");
	}

	@Test
	void remembersNothingThatOthersHaveChanged(Driver driver) {
		Loader loader = this.graph.loader(Checkpoint.NONE);
		loader.load(List.of(Papers.note().incoming()), LoadListener.SILENT);
		String id = decide("{\"kind\":\"reject\"," + COUNT + ",\"by\":\"Dee\"}");
		this.graph.load(Papers.minutes("Larks, lanes and hedges"));
		this.graph.remove("wexley/later.txt");
		loader.load(List.of(Papers.followUp().incoming()), LoadListener.SILENT);
		String remembered = this.graph.export();
		this.graph.load(Papers.minutes("Larks, lanes and verges"));
		this.graph.load(Papers.minutes("Larks, lanes and hedges"));
		assertThat(this.graph.export()).isEqualTo(remembered).doesNotContain("\"text\":\"count the larks\"");
		this.review.undo(List.of(id));
		loader.remove(List.of("note.txt"));
		loader.load(List.of(Papers.note().incoming()), LoadListener.SILENT);
		assertThat(this.graph.export()).contains("\"text\":\"count the larks\"");
	}

	@Test
	void refusesWhatCanNotBeUnderstood() {
		for (String wrong : List.of("{", "[]", "{\"kind\":\"perhaps\"}", "{\"kind\":\"reject\"," + COUNT + "}",
				SAME.replace("\"kind\":\"person\",\"name\":\"Thornbury\"", "\"kind\":\"body\",\"name\":\"Thornbury\""),
				"{\"kind\":\"correct\"," + COUNT + ",\"field\":\"colour\",\"value\":\"red\",\"by\":\"Dee\"}",
				"{\"kind\":\"correct\"," + COUNT + ",\"field\":\"owners\",\"value\":[\"Nobody Here\"],\"by\":\"Dee\"}",
				"{\"kind\":\"status\"," + COUNT + ",\"status\":\"maybe\",\"by\":\"Dee\"}",
				"{\"kind\":\"reject\"," + COUNT.replace("Rex Petrie to", "Rex Petrie not to") + ",\"by\":\"Dee\"}",
				"{\"kind\":\"reject\",\"fact\":{\"id\":\"none\"},\"by\":\"Dee\"}")) {
			assertThatThrownBy(() -> this.review.understand(wrong)).as(wrong)
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessageNotContaining("Exception");
		}
	}

	private String decide(String json) {
		return this.review.decide(List.of(this.review.understand(json))).getFirst().id();
	}

	private List<String> persons(String name) {
		return this.graph.export()
			.lines()
			.filter((line) -> line.startsWith("{\"fact\":\"person\"") && line.contains(name))
			.toList();
	}

}
