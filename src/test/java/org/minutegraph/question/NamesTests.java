package org.minutegraph.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.question.QuestionException.UnclearName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Names as people type them. */
class NamesTests extends CorpusTests {

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

}
