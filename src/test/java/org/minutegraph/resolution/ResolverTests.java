package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ResolverTests {

	@Test
	void joinsAShortFormToTheOnlyFullNameThatItFits() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury"),
				Papers.of("b", "Wexley Council").person("Thornbury", "Councillor Thornbury").person("A. Thornbury")))
			.containsExactly("Ada Thornbury");
	}

	@Test
	void leavesAShortFormAloneThatFitsTwo() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury").person("Ben Thornbury"),
				Papers.of("b", "Wexley Council").person("Thornbury"),
				Papers.of("c", "Wexley Council").person("Thornbury")))
			.containsExactlyInAnyOrder("Ada Thornbury", "Ben Thornbury", "Thornbury", "Thornbury");
	}

	@Test
	void usesTitlesToTellNamesakesApart() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury", "Mrs Ada Thornbury"),
				Papers.of("b", "Wexley Council").person("Thornbury", "Mr Thornbury")))
			.containsExactlyInAnyOrder("Ada Thornbury", "Thornbury");
	}

	@Test
	void keepsNamesakesOfTwoCouncilsApart() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury"),
				Papers.of("b", "Marrowby Council").person("Ada Thornbury")))
			.containsExactly("Ada Thornbury", "Ada Thornbury");
	}

	@Test
	void takesADocumentWithoutCouncilForThatWhosePeopleItNames() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury").person("Rex Petrie"),
				Papers.of("b").person("Ada Thornbury").person("Rex Petrie").person("Dee Lark")))
			.containsExactlyInAnyOrder("Ada Thornbury", "Rex Petrie", "Dee Lark");
	}

	@Test
	void leavesADocumentAloneThatSharesPeopleWithTwoCouncils() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury").person("Rex Petrie"),
				Papers.of("b", "Marrowby Council").person("Ada Thornbury").person("Rex Petrie"),
				Papers.of("c").person("Ada Thornbury").person("Rex Petrie")))
			.hasSize(6);
	}

	@Test
	void stripsTitlesAndLetters() {
		assertThat(people(Papers.of("a", "Wexley Council").person("Ada Thornbury"),
				Papers.of("b", "Wexley Council").person("Cllr Dr Ada Thornbury OBE")))
			.hasSize(1);
	}

	@Test
	void knowsACouncilByItsPlaceEverywhere() {
		assertThat(named(Kind.BODY, Papers.of("a", "Wexley City Council", "the Council"),
				Papers.of("b", "Marrowby Borough Council", "the Council").body("Wexley", "council"),
				Papers.of("c", "London Borough of Marrowby & Stoke", "M&S"), Papers.of("d").body("M&S", "council")))
			.containsExactlyInAnyOrder("Wexley City Council", "Marrowby Borough Council",
					"London Borough of Marrowby & Stoke");
	}

	@Test
	void keepsATownsCouncilFromItsDistricts() {
		assertThat(named(Kind.BODY, Papers.of("a", "Wexley District Council"), Papers.of("b", "Wexley Town Council")))
			.hasSize(2);
	}

	@Test
	void neverJoinsCouncilsByAGenericAlias() {
		assertThat(named(Kind.BODY, Papers.of("a", "Wexley Council", "the Council", "the Borough"),
				Papers.of("b", "Marrowby Council", "the Council", "the Borough"),
				Papers.of("c").body("the Council", "council"), Papers.of("d").body("Council", "council")))
			.containsExactlyInAnyOrder("Wexley Council", "Marrowby Council", "the Council", "Council");
	}

	@Test
	void keepsACommitteeWithinItsCouncil() {
		assertThat(named(Kind.BODY, Papers.of("a", "Wexley Council").body("Scrutiny Committee", "committee"),
				Papers.of("b", "Wexley Council").body("Scrutiny committee", "committee"),
				Papers.of("c", "Marrowby Council").body("Scrutiny Committee", "committee")))
			.hasSize(4);
	}

	@Test
	void prefersANameThatIsNotAllInCapitals() {
		assertThat(named(Kind.BODY, Papers.of("a").body("LANES COMMITTEE OF WEXLEY", "company"),
				Papers.of("b").body("LANES COMMITTEE OF WEXLEY", "company"),
				Papers.of("c").body("Lanes Committee of Wexley", "company")))
			.containsExactly("Lanes Committee of Wexley");
	}

	@Test
	void knowsNationalBodiesInAnyPapers() {
		assertThat(named(Kind.BODY, Papers.of("a", "Wexley Council").body("Department for Education", "government"),
				Papers.of("b", "Marrowby Council").body("DfE", ""),
				Papers.of("c").body("The Department for Education", "")))
			.containsExactlyInAnyOrder("Wexley Council", "Marrowby Council", "Department for Education");
	}

	@Test
	void keepsNationalBodiesOfOneKindApart() {
		assertThat(named(Kind.BODY,
				Papers.of("a", "Wexley Council")
					.body("Ofsted", "regulator")
					.body("Care Quality Commission", "regulator"),
				Papers.of("b", "Marrowby Council").body("CQC", "regulator").body("Estyn", "regulator")))
			.contains("Ofsted", "Care Quality Commission", "Estyn");
	}

	@Test
	void joinsACompanyOfTwoCouncilsButNotTheirServices() {
		assertThat(named(Kind.BODY, Papers.of("a", "Wexley Council").body("Larkfield Transport", "company"),
				Papers.of("b", "Marrowby Council").body("Larkfield Transport Ltd", "company", "Larkfield Transport"),
				Papers.of("c", "Marrowby Council").body("Larkfield Transport", "other")))
			.containsExactlyInAnyOrder("Wexley Council", "Marrowby Council", "Larkfield Transport");
		assertThat(named(Kind.SERVICE, Papers.of("a", "Wexley Council").thing(Kind.SERVICE, "Children's Services"),
				Papers.of("b", "Marrowby Council").thing(Kind.SERVICE, "Children’s Services")))
			.hasSize(2);
	}

	@Test
	void joinsAnAcronymToTheOneNameThatItStandsFor() {
		assertThat(named(Kind.PROGRAMME, Papers.of("a", "Wexley Council").thing(Kind.PROGRAMME, "Stronger Larks Plan"),
				Papers.of("b", "Wexley Council").thing(Kind.PROGRAMME, "SLP")))
			.containsExactly("Stronger Larks Plan");
		assertThat(named(Kind.PROGRAMME,
				Papers.of("a", "Wexley Council")
					.thing(Kind.PROGRAMME, "Stronger Larks Plan")
					.thing(Kind.PROGRAMME, "Safer Lanes Project"),
				Papers.of("b", "Wexley Council").thing(Kind.PROGRAMME, "SLP")))
			.hasSize(3);
	}

	@Test
	void knowsASchoolByItsFormerName() {
		Identities identities = resolve(
				Papers.of("a", "Wexley Council").formerly(Kind.SCHOOL, "Lark Rise Academy", "Mill Road School"),
				Papers.of("b", "Wexley Council").thing(Kind.SCHOOL, "Mill Road School"));
		Identity school = identities.of("b", 1).orElseThrow();
		assertThat(school).isEqualTo(identities.of("a", 1).orElseThrow());
		assertThat(school.name()).isEqualTo("Lark Rise Academy");
		assertThat(school.formerNames()).containsExactly("Mill Road School");
		assertThat(school.aliases()).isEmpty();
	}

	@Test
	void knowsACouncilByItsInitialsWhereItsOwnPapersUseThem() {
		assertThat(named(Kind.BODY, Papers.of("a", "London Borough of Aston and Bray").body("A&B", "council"),
				Papers.of("b", "A&B Council")))
			.containsExactly("London Borough of Aston and Bray");
	}

	@Test
	void knowsACouncilByItsInitialsWhereItsPapersNameABodyOfThePlace() {
		assertThat(people(Papers.of("a", "London Borough of Aston & Bray").person("Ada Thornbury"),
				Papers.of("b", "A&B Council")
					.body("Young Aston and Bray Foundation", "charity")
					.person("Councillor Ada Thornbury")
					.person("Thornbury")))
			.hasSize(1);
	}

	@Test
	void leavesInitialsAloneThatNothingConnectsAndOffersThem() {
		Papers[] papers = { Papers.of("a", "London Borough of Aston and Bray").person("Ada Thornbury"),
				Papers.of("b", "A&B Council").person("Rex Petrie") };
		assertThat(named(Kind.BODY, papers)).hasSize(2);
		assertThat(Doubts.of(resolve(papers), List.of())).singleElement()
			.extracting(Doubt::reason)
			.isEqualTo("one may be the other's initials");
	}

	@Test
	void countsAPaperWithoutACouncilByOnePersonAndTheNameOfThePlace() {
		Papers council = Papers.of("a", "London Borough of Aston and Bray").person("Ada Thornbury");
		assertThat(people(council,
				Papers.of("b").person("Ada Thornbury").body("Young Aston and Bray Foundation", "charity")))
			.hasSize(1);
		assertThat(people(council, Papers.of("b").person("Ada Thornbury").body("Young Marle Foundation", "charity")))
			.hasSize(2);
		assertThat(people(council, Papers.of("c", "Marle and Aston and Bray Council").person("Ada Thornbury"),
				Papers.of("b")
					.person("Ada Thornbury")
					.body("Aston and Bray Trust", "trust")
					.body("Marle and Aston and Bray Trust", "trust")))
			.as("two councils fit")
			.hasSize(3);
	}

	@Test
	void givesTheSameInAnyOrder() {
		List<DocumentNames> documents = new ArrayList<>(List.of(
				Papers.of("a", "Wexley City Council", "WCC").person("Ada Thornbury").person("Rex Petrie").names(),
				Papers.of("b", "Marrowby Council").person("Ada Thornbury").body("WCC", "council").names(),
				Papers.of("c").person("Ada Thornbury").person("Rex Petrie").person("Thornbury").names(),
				Papers.of("d", "Wexley").person("A Thornbury").body("Panel", "committee").names(),
				Papers.of("e").person("Thornbury").body("Ofsted", "regulator").names()));
		Identities first = new Resolver().resolve(documents);
		Random random = new Random(7);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(documents, random);
			assertThat(new Resolver().resolve(documents)).isEqualTo(first);
		}
	}

	private static List<String> people(Papers... papers) {
		return named(Kind.PERSON, papers);
	}

	private static List<String> named(Kind kind, Papers... papers) {
		return resolve(papers).all()
			.stream()
			.filter((identity) -> identity.kind() == kind)
			.map(Identity::name)
			.toList();
	}

	private static Identities resolve(Papers... papers) {
		return new Resolver().resolve(Arrays.stream(papers).map(Papers::names).toList());
	}

}
