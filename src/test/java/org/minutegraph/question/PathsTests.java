package org.minutegraph.question;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Connections.Hop;
import org.minutegraph.question.Connections.Path;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.question.QuestionException.WrongParameter;
import org.minutegraph.store.Cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PathsTests extends CorpusTests {

	private Paths paths;

	@BeforeEach
	void findPaths() {
		this.paths = new Paths(this.questions);
	}

	@Test
	void tellsEachHopWithItsWords() {
		Connections found = this.paths.between("Fenlight Trust", "Heron Lane School");
		assertThat(found.sentence()).isEqualTo("Fenlight Trust is connected with Heron Lane School directly.");
		assertThat(found.paths()).singleElement().extracting(Path::hops).satisfies((hops) -> {
			Hop hop = hops.getFirst();
			assertThat(hop.says()).isEqualTo("supports");
			assertThat(hop.on()).isEqualTo("teaching");
			assertThat(hop.since()).isEqualTo("2019-06-03");
			assertThat(hop.evidence()).extracting(Quotation::quote)
				.containsExactly("Fenlight Trust supports Heron Lane School on teaching.");
		});
		assertThat(this.paths.between("Heron Lane School", "Fenlight Trust").paths().getFirst().hops().getFirst())
			.satisfies((hop) -> assertThat(hop.says()).isEqualTo("is supported by"))
			.satisfies((hop) -> assertThat(hop.forward()).isFalse());
	}

	@Test
	void goesByWayOfQuestionsPostsAndPromises() {
		assertThat(says("Ines Obode", "Rosa Quill")).startsWith(List.of("asked", "was answered by"));
		assertThat(says("Marek Lund", "Saltmere Council")).contains(List.of("holds the post", "at"));
		assertThat(says("Rosa Quill", "Saltmarsh Primary Academy")).contains(List.of("is bound to", "concerns"));
	}

	@Test
	void goesThroughACouncilWhereThereIsNoOtherWay() {
		assertThat(this.paths.between("Ladle & Sons", "Brightwater Care").sentence())
			.isEqualTo("Ladle & Sons is connected with Brightwater Care by way of Saltmere Council.");
	}

	@Test
	void takesALongerWayThatSaysMoreThanACouncil() {
		add("Oda", "Pim", "Quist");
		link("Oda", "t-saltmere", 1);
		link("t-saltmere", "Quist", 1);
		link("Oda", "Pim", 1);
		link("Pim", "Quist", 1);
		assertThat(this.paths.between("Oda", "Quist").sentence()).endsWith("by way of Pim.");
	}

	@Test
	void prefersWhatIsSurerAndSaidMoreOften() {
		add("Oda", "Pim", "Ruhl", "Quist");
		link("Oda", "Pim", 0.5);
		link("Pim", "Quist", 0.5);
		link("Oda", "Ruhl", 0.9);
		link("Ruhl", "Quist", 0.9);
		assertThat(this.paths.between("Oda", "Quist").sentence()).endsWith("by way of Ruhl.");
	}

	@Test
	void leavesHubsClosedButFindsWhatOnlyTheyJoin() {
		add("Hub", "Oda", "Pim", "Quist", "Ruhl");
		this.driver
			.executableQuery(
					"MATCH (hub:Thing {id: 'Hub'}) UNWIND range(1, 20000) AS n CREATE (hub)-[:PARTNERS_WITH {document: "
							+ "'d0000000000000a1', confidence: 1.0, starts: [0], ends: [8], quotes: ['SALTMERE']}]->"
							+ "(:Thing:Body {id: 'number-' + n, name: 'Number ' + n})")
			.execute();
		link("Oda", "Hub", 1);
		link("Hub", "Quist", 1);
		link("Hub", "Ruhl", 1);
		link("Oda", "Pim", 1);
		link("Pim", "Quist", 1);
		assertThat(this.paths.between("Oda", "Quist").paths()).singleElement()
			.satisfies((path) -> assertThat(path.hops().getFirst().to().name()).isEqualTo("Pim"));
		assertThat(this.paths.between("Oda", "Ruhl").sentence()).endsWith("by way of Hub.");
		assertThat(this.paths.between("Oda", "Number 17777").sentence()).endsWith("by way of Hub.");
		assertThat(this.paths.between("Hub", "Quist").sentence()).endsWith("directly.");
		assertThat(this.paths.between("Hub", "Marek Lund").paths()).isEmpty();
	}

	@Test
	void triesPassagesThatNameBothWhereNothingElseJoins() {
		add("Oda", "Pim");
		for (String id : List.of("Oda", "Pim")) {
			this.driver.executableQuery("MATCH (t:Thing {id: $id}), (p:Passage {id: 'd0000000000000a2-2'}) "
					+ "CREATE (t)-[:STATED_IN {document: p.document, start: p.start, end: p.start, confidence: 1.0}]->(p)")
				.withParameters(Map.of("id", id))
				.execute();
		}
		assertThat(this.paths.between("Oda", "Pim").paths()).singleElement()
			.satisfies((path) -> assertThat(path.hops()).singleElement().satisfies((hop) -> {
				assertThat(hop.relation()).isEqualTo("NAMED_WITH");
				assertThat(hop.evidence()).singleElement()
					.satisfies((quotation) -> assertThat(quotation.quote()).startsWith("1.2 Heron Lane School was"));
			}));
	}

	@Test
	void saysThatTwoNamesMeanOne() {
		Connections found = this.paths.between("Saltmarsh Infant School", "Saltmarsh Primary Academy");
		assertThat(found.same()).isTrue();
		assertThat(found.paths()).isEmpty();
		assertThat(found.sentence()).isEqualTo("Both names are taken for Saltmarsh Primary Academy.");
	}

	@Test
	void saysThatNothingJoinsTwo() {
		add("Oda");
		assertThat(this.paths.between("Oda", "Rosa Quill").sentence())
			.isEqualTo("Nothing in the loaded documents connects Oda with Rosa Quill.");
	}

	@Test
	void asksWhichOneIsMeant() {
		assertThatExceptionOfType(UnclearName.class).isThrownBy(() -> this.paths.between("Councillor", "Rosa Quill"))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("from"))
			.satisfies((ex) -> assertThat(ex.candidates()).hasSize(2));
		assertThatExceptionOfType(UnclearName.class).isThrownBy(() -> this.paths.between("Rosa Quill", "Nobody"))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("to"));
		assertThatExceptionOfType(WrongParameter.class).isThrownBy(() -> this.paths.between("Rosa Quill", " "))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("to"));
	}

	private List<List<String>> says(String from, String to) {
		return this.paths.between(from, to)
			.paths()
			.stream()
			.map((path) -> path.hops().stream().map(Hop::says).toList())
			.toList();
	}

	private void add(String... names) {
		for (String name : names) {
			this.driver.executableQuery("CREATE (:Thing:Body {id: $name, name: $name, aliases: [], formerNames: []})")
				.withParameters(Map.of("name", name))
				.execute();
		}
		this.driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
	}

	private void link(String from, String to, double confidence) {
		this.driver.executableQuery(Cypher.file("test/corpus-links").text())
			.withParameters(Map.of("rows",
					List.of(Map.of("from", from, "type", "PARTNERS_WITH", "to", to, "properties",
							Map.of("document", "d0000000000000a1", "starts", List.of(0), "ends", List.of(8), "quotes",
									List.of("SALTMERE"), "reader", "test", "confidence", confidence)))))
			.execute();
	}

}
