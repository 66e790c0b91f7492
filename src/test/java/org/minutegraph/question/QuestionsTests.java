package org.minutegraph.question;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.graph.Schema;
import org.minutegraph.question.QuestionException.TooSlow;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.question.QuestionException.Unknown;
import org.minutegraph.question.QuestionException.WrongParameter;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.QueryType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EmbeddedGraph
class QuestionsTests {

	private Driver driver;

	private Questions questions;

	@BeforeAll
	static void makeIndexes() {
		new Schema(SharedGraph.driver()).ensure();
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		this.driver = driver;
		this.questions = new Questions(new Reads(driver, new QuestionProperties(Duration.ofSeconds(20))));
	}

	@Test
	void answersItsOwnExamples() {
		for (Question question : this.questions.all()) {
			Map<String, String> required = new HashMap<>();
			question.parameters()
				.stream()
				.filter(Parameter::required)
				.forEach((parameter) -> required.put(parameter.name(), parameter.example()));
			question.parameters().forEach((parameter) -> {
				Map<String, String> given = new HashMap<>(required);
				given.put(parameter.name(), parameter.example());
				Answer answer = this.questions.ask(question.name(), given);
				assertThat(answer.rows()).as(question.name() + " " + given)
					.allSatisfy((row) -> assertThat(row.evidence()).isNotEmpty());
			});
		}
	}

	@Test
	void onlyReads() {
		for (Question question : this.questions.all()) {
			assertThat(this.driver.executableQuery("EXPLAIN " + question.cypher())
				.withParameters(parameters(question))
				.execute()
				.summary()
				.queryType()).as(question.name()).isEqualTo(QueryType.READ_ONLY);
		}
	}

	@Test
	void namesTheExactWords() {
		Answer answer = ask("commitments", "person", "Marek Lund");
		assertThat(answer.rows()).singleElement().satisfies((row) -> {
			assertThat(row.evidence()).singleElement()
				.extracting(Quotation::quote)
				.isEqualTo("🏠 Marek Lund will open a family hub in the old library by September 2019.");
			assertThat(row.evidence().getFirst().title()).isEqualTo("Report of the Director of Children's Services");
			assertThat(row.evidence().getFirst().link()).startsWith("/documents/d0000000000000a2?at=");
		});
	}

	@Test
	void saysWhatWasSearched() {
		assertThat(ask("commitments", "kind", "priority").rows()).isEmpty();
		assertThat(ask("commitments", "kind", "priority").searched().sentence())
			.isEqualTo("Searched 3 documents of Northmere Council, Saltmere Council, dated 2018-03-12 to 2019-06-03");
	}

	@ParameterizedTest
	@CsvSource({ "owner, Children and Families Board, adopt the Reading", "council, northmere, send photographs",
			"person, Rosa Quill, bring a plan", "body, Children and Families Board, adopt the Reading",
			"service, Early Help, publish its offer", "school, Saltmarsh Infant School, bring a plan",
			"programme, Reading Strategy, adopt the Reading", "requester, Tomas Vell, bring a plan",
			"kind, decision, adopt the Reading", "topic, photographs, send photographs" })
	void findsCommitments(String parameter, String value, String text) {
		assertThat(ask("commitments", parameter, value).rows()).singleElement()
			.satisfies((row) -> assertThat(row.values().get("text")).asString().startsWith(text));
	}

	@Test
	void findsCommitmentsByTheAgendaItemTheyStandUnder() {
		assertThat(values(ask("commitments", "topic", "school standards"), "kind")).containsExactly("action",
				"decision");
	}

	@Test
	void comparesDatesAsFarAsTheyAreKnown() {
		assertThat(ask("commitments", "from", "2019-01", "to", "2019-06").rows()).hasSize(2);
		assertThat(ask("commitments", "from", "2018-03-13", "to", "2019").rows()).hasSize(2);
		assertThat(ask("commitments", "to", "2018").rows()).hasSize(3);
	}

	@Test
	void listsPartnersWithWhatTheyWorkOn() {
		Answer answer = ask("partners", "with", "Saltmere Council");
		assertThat(values(answer, "as")).containsExactlyInAnyOrder("partner", "contractor", "funder");
		assertThat(names(answer, "partner")).containsExactly("Brightwater Care", "Department for Education",
				"Ladle & Sons");
		assertThat(values(answer, "on")).containsExactly("short breaks", "new places", "school meals");
	}

	@ParameterizedTest
	@CsvSource({ "Saltmarsh Primary Academy, name", "Saltmarsh Infant School, former name", "the infant school, alias",
			"saltmarsh, part of name", "Saltmarch Primery Academy, similar name", "t-saltmarsh, id", })
	void findsASchoolUnderAnyName(String given, String how) {
		Answer answer = ask("inspection-history", "school", given);
		assertThat(answer.names()).singleElement().extracting(Answer.TakenName::how).isEqualTo(how);
		assertThat(values(answer, "outcome")).containsExactly("Requires improvement", "Good");
		assertThat(values(answer, "moved")).containsExactly(null, "up");
	}

	@ParameterizedTest
	@CsvSource({ "Saltmere, Saltmere Council, place of a council",
			"London Borough of Saltmere, Saltmere Council, place of a council",
			"CFB, Children and Families Board, alias", "DfE, Department for Education, alias",
			"bc, Brightwater Care, initials", "Bright Water Care, Brightwater Care, similar name",
			"Cllr Vell, Tomas Vell, alias", "Mr Lund, Marek Lund, part of name", "Rsoa Quill, Rosa Quill, similar name",
			"TOMAS  vell, Tomas Vell, name", "Ladle and Sons, Ladle & Sons, name" })
	void takesNamesAsPeopleTypeThem(String given, String name, String how) {
		Answer answer = ask("mentions", "of", given);
		assertThat(answer.names()).singleElement().satisfies((taken) -> {
			assertThat(taken.thing().name()).isEqualTo(name);
			assertThat(taken.how()).isEqualTo(how);
		});
	}

	@Test
	void tellsWhatElseANameMayMean() {
		this.driver.executableQuery("CREATE (:Thing:School {id: 's', name: 'Heron Lane School Nursery'})").execute();
		this.driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
		assertThat(ask("mentions", "of", "heron lane school").names().getFirst().others())
			.extracting((other) -> other.thing().name())
			.containsExactly("Heron Lane School Nursery");
	}

	@Test
	void saysWhereANameIsUnknown() {
		assertThatExceptionOfType(UnclearName.class)
			.isThrownBy(() -> ask("inspection-history", "school", "Nowhere College"))
			.satisfies((ex) -> assertThat(ex.ambiguous()).isFalse());
	}

	@Test
	void keepsAwaitedResultsLast() {
		Answer answer = ask("inspection-history", "school", "Heron Lane School");
		assertThat(values(answer, "outcome")).containsExactly("Good", "Inadequate", "awaited");
		assertThat(values(answer, "moved")).containsExactly(null, "down", null);
	}

	@ParameterizedTest
	@CsvSource({ "2018-06, Rosa Quill, within", "2019-03, Marek Lund, within", "2022, Marek Lund, stated before" })
	void knowsWhoHeldAPostWhen(String at, String person, String basis) {
		Answer answer = ask("office-holders", "post", "director", "body", "Saltmere Council", "at", at);
		assertThat(names(answer, "person")).containsExactly(person);
		assertThat(values(answer, "basis")).containsExactly(basis);
	}

	@Test
	void listsTheHoldersOfAPostInOrder() {
		assertThat(names(ask("office-holders", "post", "director"), "person")).containsExactly("Rosa Quill",
				"Marek Lund");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			asked-and-answered | person=Ines Obode | topic | pupils without a place
			asked-and-answered | topic=place | answerers | [Rosa Quill]
			contracts | client=Saltmere Council | supplier | [Ladle & Sons]
			contracts | about=meals | term | three years
			membership | of=Children and Families Board;limit=1 | as | chair
			membership | member=Ines Obode | of | Children and Families Board
			attendance | person=Rosa Quill | as | in attendance
			who-spoke | body=Children and Families Board | item | School standards
			follow-ups | person=Rosa Quill | followed | 2019-06-03
			open-commitments | at=2018-05;body=Children and Families Board | standing | unstated
			open-commitments | at=2018-06;due=overdue | text | publish its offer
			awaited-results | at=2018 | outcome | Inadequate
			promised-to-schools | council=saltmere | school | Saltmarsh Primary Academy
			schools | council=Saltmere;limit=1 | promises | 0
			risers-and-fallers | way=down | school | Heron Lane School
			risers-and-fallers | to=2018;way=up | before | Requires improvement
			figures | what=places | value | £2.4m
			figures | about=Saltmere Council;to=2018;limit=1 | what | pupils without a place
			funding | to=Saltmere Council | sums | [£2.4m]
			network | around=Fenlight Trust | to | Heron Lane School
			network | around=Fenlight Trust | kinds | [trust, school]
			council-network | council=northmere | on | respite for carers
			best-connected | limit=1 | others | 4
			best-connected | council=northmere | relations | [partners with]
			school-surroundings | school=Heron Lane School | what | trust
			school-surroundings | school=Saltmarsh Infant School | what | promise
			shared-partners | one=Saltmere Council;other=Northmere Council | partner | Brightwater Care
			mentions | of=Marek Lund | times | 2
			passages | words=hub library | document | Report of the Director of Children's Services
			""")
	void answers(String question, String given, String column, String value) {
		Map<String, String> parameters = Arrays.stream(given.split(";"))
			.collect(Collectors.toMap((pair) -> pair.split("=")[0], (pair) -> pair.split("=")[1]));
		Answer answer = this.questions.ask(question, parameters);
		assertThat(answer.rows()).hasSizeGreaterThan(0);
		assertThat(answer.rows().getFirst().values().get(column)).hasToString(value);
		assertThat(answer.rows()).allSatisfy((row) -> assertThat(row.evidence()).isNotEmpty());
	}

	@Test
	void walksTheNetworkStepByStep() {
		assertThat(ask("network", "around", "Brightwater Care").rows()).hasSize(2);
		assertThat(ask("network", "around", "Brightwater Care", "hops", "2").rows()).hasSize(5);
		assertThat(ask("network", "around", "Brightwater Care", "hops", "3").rows()).hasSize(8);
	}

	@Test
	void pagesThroughAnAnswer() {
		Answer first = ask("commitments", "limit", "2");
		assertThat(first.rows()).hasSize(2);
		Answer second = ask("commitments", "limit", "2", "cursor", String.valueOf(first.next()));
		Answer third = ask("commitments", "limit", "2", "cursor", String.valueOf(second.next()));
		assertThat(third.rows()).hasSize(1);
		assertThat(third.next()).isNull();
	}

	@Test
	void namesTheWrongParameter() {
		assertWrong("partners", "with", "is missing");
		assertWrong("commitments", "colour", "has no parameter", "colour", "x");
		assertWrong("commitments", "from", "is no date", "from", "yesterday");
		assertWrong("commitments", "from", "is no date", "from", "2019-02-30");
		assertWrong("commitments", "kind", "is one of action", "kind", "promise");
		assertWrong("commitments", "limit", "whole number", "limit", "0");
		assertWrong("commitments", "topic", "no word", "topic", "?!");
	}

	@Test
	void offersTheNearestQuestion() {
		assertThatExceptionOfType(Unknown.class).isThrownBy(() -> ask("comitment"))
			.satisfies((ex) -> assertThat(ex.nearest()).startsWith("commitments"));
	}

	@Test
	void offersWhoMayBeMeantWhereANameIsAmbiguous() {
		assertThatExceptionOfType(UnclearName.class).isThrownBy(() -> ask("inspection-history", "school", "school"))
			.satisfies((ex) -> {
				assertThat(ex.ambiguous()).isTrue();
				assertThat(ex.candidates()).extracting((one) -> one.thing().name())
					.containsExactlyInAnyOrder("Saltmarsh Primary Academy", "Heron Lane School");
				assertThat(ask("inspection-history", "school", ex.candidates().getFirst().thing().id()).rows())
					.isNotEmpty();
			});
	}

	@Test
	void offersNamesWhileSomebodyTypes() {
		assertThat(this.questions.beginning("saltm inf", Thing.NAMED)).extracting((one) -> one.thing().name())
			.containsExactly("Saltmarsh Primary Academy");
		assertThat(this.questions.beginning("saltm", List.of("Body"))).extracting((one) -> one.thing().name())
			.containsExactly("Saltmere Council");
		assertThat(this.questions.beginning("* OR \"", Thing.NAMED)).isEmpty();
	}

	@Test
	void takesNothingAsCypherOrSearchSyntax() {
		assertThat(ask("commitments", "topic", "x' OR 1=1 // \" AND (").rows()).isEmpty();
		assertThatExceptionOfType(UnclearName.class).isThrownBy(() -> ask("partners", "with", "a:b OR *:* \"~ })-[]-("))
			.satisfies((ex) -> assertThat(ex.getMessage()).contains("Nothing in the loaded documents"));
	}

	@Test
	void endsAfterItsTime() {
		Reads hasty = new Reads(this.driver, new QuestionProperties(Duration.ofMillis(100)));
		assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> hasty.read("endless", "person",
				(transaction) -> transaction
					.run("UNWIND range(1, 1000000000) AS one UNWIND range(1, 1000000000) AS two RETURN count(*)")
					.single()))
			.withMessageContaining("longer than 0.1 s. Narrow it by person");
	}

	private void assertWrong(String question, String parameter, String message, String... given) {
		assertThatExceptionOfType(WrongParameter.class).isThrownBy(() -> ask(question, given))
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo(parameter));
	}

	private Answer ask(String question, String... given) {
		Map<String, String> parameters = new HashMap<>();
		for (int index = 0; index < given.length; index += 2) {
			parameters.put(given[index], given[index + 1]);
		}
		return this.questions.ask(question, parameters);
	}

	private static Map<String, Object> parameters(Question question) {
		Map<String, Object> parameters = new HashMap<>(Map.of("skip", 0, "limit", 1));
		question.parameters().forEach((parameter) -> {
			parameters.put(parameter.name(), parameter.example());
			parameters.put(parameter.name() + "_words", parameter.example());
		});
		return parameters;
	}

	private static List<Object> values(Answer answer, String column) {
		return answer.rows().stream().map((row) -> row.values().get(column)).toList();
	}

	private static List<String> names(Answer answer, String column) {
		return answer.rows().stream().map((row) -> String.valueOf(row.values().get(column))).toList();
	}

}
