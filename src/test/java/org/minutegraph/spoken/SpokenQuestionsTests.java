package org.minutegraph.spoken;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.graph.Schema;
import org.minutegraph.question.Corpus;
import org.minutegraph.question.Lexicon;
import org.minutegraph.question.Question;
import org.minutegraph.question.Questions;
import org.minutegraph.spoken.Spoken.NotUnderstood;
import org.minutegraph.spoken.Spoken.Understood;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "minutegraph.questions.time-limit=20s")
class SpokenQuestionsTests {

	private static final double FLOOR = 0.9;

	private final Questions questions;

	private final SpokenQuestions spoken;

	SpokenQuestionsTests(@Autowired Questions questions, @Autowired SpokenQuestions spoken) {
		this.questions = questions;
		this.spoken = spoken;
	}

	@BeforeAll
	static void makeIndexes() {
		new Schema(SharedGraph.driver()).ensure();
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	/** A phrasing, and what it means: "question {parameters}", or "-". */
	private record Phrasing(String asked, String means) {

		static Phrasing of(String line) {
			String[] parts = Arrays.copyOf(line.split("\\s*\\|\\s*"), 3);
			Map<String, String> parameters = new TreeMap<>();
			if (parts[2] != null && !parts[2].isBlank()) {
				Arrays.stream(parts[2].split(";\\s*"))
					.forEach((one) -> parameters.put(one.split("=")[0], one.split("=")[1]));
			}
			return new Phrasing(parts[0], parts[1].equals("-") ? "-" : parts[1] + " " + parameters);
		}

	}

	@Test
	void understandsNineInTenPhrasingsAndTakesNoneForAnother() throws IOException {
		List<String> missed = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		List<Phrasing> phrasings = phrasings();
		assertThat(phrasings).hasSizeGreaterThanOrEqualTo(120);
		for (Phrasing phrasing : phrasings) {
			String taken = taken(phrasing.asked);
			if (!taken.equals(phrasing.means)) {
				(taken.equals("-") ? missed : wrong).add(phrasing.asked + " → " + taken);
			}
		}
		assertThat(wrong).as("taken for another; missed are " + missed).isEmpty();
		assertThat(1 - missed.size() / (double) phrasings.size()).as("missed: " + missed).isGreaterThanOrEqualTo(FLOOR);
	}

	@Test
	void understandsItsOwnExamples() {
		Map<String, String> examples = Lexicon.values("spoken-examples");
		assertThat(examples.keySet()).isSubsetOf(this.questions.all().stream().map(Question::name).toList())
			.hasSizeGreaterThan(20);
		examples.forEach((question, example) -> assertThat(taken(example)).as(example).startsWith(question + " "));
	}

	@Test
	void saysWhatItTookAndAnswersInASentence() {
		assertThat(this.spoken.ask("What has Marek Lund promised?")).isInstanceOfSatisfying(Understood.class, (one) -> {
			assertThat(one.command()).isEqualTo("commitments --person=\"Marek Lund\"");
			assertThat(one.sentence())
				.isEqualTo("Marek Lund: open a family hub in the old library, due 2019-09 (2019-06-03).");
			assertThat(one.answer().rows().getFirst().evidence()).isNotEmpty();
		});
	}

	@Test
	void saysWhatWasSearchedWhereNothingIsFound() {
		assertThat(this.spoken.ask("What has Ines Obode promised?")).isInstanceOfSatisfying(Understood.class,
				(one) -> assertThat(one.sentence()).startsWith("Nothing found. Searched 3 documents of Northmere"));
	}

	@Test
	void offersWhomAnUnclearNameMayMean() {
		assertThat(this.spoken.ask("What has the Councillor promised?")).isInstanceOfSatisfying(NotUnderstood.class,
				(one) -> {
					assertThat(one.candidates()).hasSize(2);
					assertThat(one.nearest()).extracting(Spoken.Nearest::question).containsExactly("commitments");
				});
	}

	@Test
	void saysWhatIsNearestToWhatItDoesNotUnderstand() {
		assertThat(this.spoken.ask("Which contracts make sense?")).isInstanceOfSatisfying(NotUnderstood.class,
				(one) -> assertThat(one.nearest()).hasSize(3)
					.first()
					.extracting(Spoken.Nearest::example)
					.isEqualTo("Which contracts did Saltmere Council award?"));
		assertThat(this.spoken.ask(" ?! ")).isInstanceOf(NotUnderstood.class);
		assertThat(this.spoken.ask("promise ".repeat(100))).isInstanceOf(NotUnderstood.class);
	}

	private String taken(String asked) {
		return switch (this.spoken.ask(asked)) {
			case Understood one -> one.question() + " " + new TreeMap<>(one.parameters());
			case NotUnderstood none -> "-";
		};
	}

	private static List<Phrasing> phrasings() throws IOException {
		try (InputStream file = SpokenQuestionsTests.class.getResourceAsStream("/spoken/phrasings.txt")) {
			return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map(Phrasing::of)
				.toList();
		}
	}

}
