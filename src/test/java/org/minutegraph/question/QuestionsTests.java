package org.minutegraph.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.minutegraph.question.QuestionException.OutOfDate;
import org.minutegraph.question.QuestionException.TooSlow;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.question.QuestionException.Unknown;
import org.minutegraph.question.QuestionException.WrongParameter;
import org.neo4j.driver.summary.QueryType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How any question is asked. */
class QuestionsTests extends CorpusTests {

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
	void saysWhatWasSearched() {
		assertThat(ask("commitments", "kind", "priority").rows()).isEmpty();
		assertThat(ask("commitments", "kind", "priority").searched().sentence())
			.isEqualTo("Searched 3 documents of Northmere Council, Saltmere Council, dated 2018-03-12 to 2019-06-03");
	}

	@Test
	void pagesThroughAnAnswer() {
		Answer first = ask("commitments", "limit", "2");
		assertThat(first.rows()).hasSize(2);
		Answer second = ask("commitments", "limit", "2", "cursor", String.valueOf(first.next()));
		Answer third = ask("commitments", "limit", "3", "cursor", String.valueOf(second.next()));
		assertThat(third.rows()).hasSize(1);
		assertThat(third.next()).isNull();
	}

	@Test
	void takesNoCursorOfAnotherQuestionOrAnotherParameter() {
		String next = String.valueOf(ask("commitments", "limit", "2").next());
		assertWrong("schools", "cursor", "none of this question", "cursor", next);
		assertWrong("commitments", "cursor", "none of this question", "cursor", next, "kind", "action");
		for (String garbage : List.of("2", "-1", "soon", next + "AA", next.substring(1), "====", "💡")) {
			assertWrong("commitments", "cursor", "none of this question", "cursor", garbage);
		}
	}

	@Test
	void goesOnOnlyWhileTheGraphStaysAsItWas() {
		String next = String.valueOf(ask("commitments", "limit", "2").next());
		this.driver.executableQuery("CREATE (:Load {id: 'another', at: '2999-01-01'})").execute();
		assertThatExceptionOfType(OutOfDate.class).isThrownBy(() -> ask("commitments", "limit", "2", "cursor", next))
			.withMessageContaining("has changed")
			.withMessageContaining("without the cursor");
		assertThat(ask("commitments", "limit", "2").next()).isNotNull().isNotEqualTo(next);
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

	@Test
	void givesMoreTimeUntilItHasAnsweredOnce() {
		Reads hasty = new Reads(this.driver, new QuestionProperties(Duration.ofMillis(700)));
		List<String> tries = new ArrayList<>();
		assertThat(hasty.<Long>read("slow at first", null, (transaction) -> {
			tries.add("first");
			return transaction
				.run("UNWIND range(1, $many) AS one WITH one WHERE one % 2 = 0 RETURN count(*) AS count",
						Map.of("many", (tries.size() == 1) ? 1_000_000_000L : 10L))
				.single()
				.get("count")
				.asLong();
		})).isEqualTo(5);
		assertThat(tries).hasSize(2);
		assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> hasty.read("slow at first", null, (transaction) -> {
			tries.add("then");
			return transaction
				.run("UNWIND range(1, 1000000000) AS one UNWIND range(1, 1000000000) AS two RETURN count(*)")
				.single();
		}));
		assertThat(tries).hasSize(3);
	}

	private void assertWrong(String question, String parameter, String message, String... given) {
		assertThatExceptionOfType(WrongParameter.class).isThrownBy(() -> ask(question, given))
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo(parameter));
	}

	private static Map<String, Object> parameters(Question question) {
		Map<String, Object> parameters = new HashMap<>(Map.of("skip", 0, "limit", 1));
		question.parameters().forEach((parameter) -> {
			parameters.put(parameter.name(), parameter.example());
			parameters.put(parameter.name() + "_words", parameter.example());
		});
		return parameters;
	}

}
