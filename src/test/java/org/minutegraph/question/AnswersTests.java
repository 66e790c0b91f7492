package org.minutegraph.question;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What each question answers. */
class AnswersTests extends CorpusTests {

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

}
