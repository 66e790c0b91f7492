package org.minutegraph.resolution;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Schools are told apart by their numbers in the national register. */
class SchoolsTests {

	@Test
	void keepsSchoolsOfOneNameAndTwoNumbersApart() {
		assertThat(schools(Papers.of("a", "Wexley Council").school("Mill Road School", "123456"),
				Papers.of("b", "Wexley Council").school("Mill Road School", "123457"),
				Papers.of("c", "Wexley Council").thing(Kind.SCHOOL, "Mill Road School")))
			.as("nobody knows which of the two the third paper means")
			.containsExactly("Mill Road School 123456", "Mill Road School 123457", "Mill Road School null");
	}

	@Test
	void takesOneNumberForOneSchoolHoweverAndWhereverItIsSpelt() {
		assertThat(schools(Papers.of("a", "Wexley Council").school("St Aldric's CE Primary School", "123456"),
				Papers.of("b", "Marrowby Council").school("St Aldric's Primary", "123456"),
				Papers.of("c").school("Saint Aldrics", "123456")))
			.containsExactly("St Aldric's CE Primary School 123456");
	}

	@Test
	void joinsNoSlipOfThePenWhereTheNumbersDiffer() {
		assertThat(schools(Papers.of("a", "Wexley Council").school("Lilington Park School", "123456"),
				Papers.of("b", "Wexley Council").school("Lillington Park School", "123457")))
			.hasSize(2);
		assertThat(Doubts.of(resolve(Papers.of("a", "Wexley Council").school("Lilington Park School", "123456"),
				Papers.of("b", "Marrowby Council").school("Lillington Park School", "123457")), List.of()))
			.isEmpty();
	}

	@Test
	void givesASchoolTheNumberOfItsPresentName() {
		assertThat(schools(Papers.of("a", "Wexley Council").school("Lark Rise Academy", "140001", "Mill Road School"),
				Papers.of("b", "Wexley Council").school("Mill Road School", "123456")))
			.containsExactly("Lark Rise Academy 140001");
	}

	@Test
	void takesTheNumberFromARegisterWhereNameAndCouncilAgree() {
		Papers register = Papers.of("r")
			.row("Mill Road School", "123456", "Wexley")
			.row("Mill Road School", "123457", "Marrowby")
			.row("Hill Top School", "123458", "Wexley")
			.row("Hill Top School", "123459", "Wexley")
			.row("Oakfold School", "123460", "Wexley");
		assertThat(schools(register, Papers.of("a", "Wexley City Council").thing(Kind.SCHOOL, "Mill Road School"),
				Papers.of("b", "Marrowby Council").thing(Kind.SCHOOL, "Mill Road School"),
				Papers.of("c", "Tolby Council").thing(Kind.SCHOOL, "Mill Road School"),
				Papers.of("d", "Wexley").thing(Kind.SCHOOL, "Hill Top School")))
			.as("two have the name Hill Top, nobody speaks of Oakfold, and Tolby has no such school")
			.containsExactlyInAnyOrder("Mill Road School 123456", "Mill Road School 123457", "Mill Road School null",
					"Hill Top School null");
	}

	@Test
	void leadsFromASchoolToItsRow() {
		Identities identities = resolve(
				Papers.of("r").row("Oakfold School", "123460", "Wexley").row("Mill Road Academy", "123456", "Wexley"),
				Papers.of("a", "Wexley Council").school("Mill Road School", "123456"));
		assertThat(identities.of("r", 1)).isEqualTo(identities.of("a", 1)).isPresent();
		assertThat(identities.of("r", 0)).isEmpty();
	}

	private static List<String> schools(Papers... papers) {
		return resolve(papers).all()
			.stream()
			.filter((identity) -> identity.kind() == Kind.SCHOOL)
			.map((identity) -> identity.name() + " " + identity.urn())
			.sorted()
			.toList();
	}

	private static Identities resolve(Papers... papers) {
		return new Resolver().resolve(Arrays.stream(papers).map(Papers::names).toList());
	}

}
