package org.minutegraph.extraction.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

class NameReaderTests {

	@Test
	void readsNamesByTheirHeads() {
		Read read = Read
			.text("The Ashmere Growth Board met the Edge of Care Team about the Corporate Parenting Strategy "
					+ "at Brackley Community Primary School.");
		assertThat(read.names(Kind.BODY)).containsExactly("Ashmere Growth Board");
		assertThat(read.names(Kind.SERVICE)).containsExactly("Edge of Care Team");
		assertThat(read.names(Kind.PROGRAMME)).containsExactly("Corporate Parenting Strategy");
		assertThat(read.names(Kind.SCHOOL)).containsExactly("Brackley Community Primary School");
	}

	@Test
	void readsHeadsWrittenSmallAfterACapitalisedName() {
		Read read = Read.text("Officers said that the SEND team had met the Economy department about the STEM plan.");
		assertThat(read.names(Kind.SERVICE)).containsExactly("SEND team");
		assertThat(read.names(Kind.BODY)).containsExactly("Economy department");
		assertThat(read.names(Kind.PROGRAMME)).containsExactly("STEM plan");
	}

	@Test
	void endsANameBeforeTheNextOneThatAndJoins() {
		Read read = Read.text("A paper went to Ashmere Council and Brackley Health Board in the spring.");
		assertThat(read.names(Kind.BODY)).containsExactly("Ashmere Council", "Brackley Health Board");
	}

	@Test
	void keepsAndInsideAName() {
		Read read = Read.text("Members of the Health and Wellbeing Board thanked the Royal Borough of Ash and Beech.");
		assertThat(read.names(Kind.BODY)).containsExactly("Health and Wellbeing Board",
				"Royal Borough of Ash and Beech");
	}

	@Test
	void takesAComplementWithItsHead() {
		Read read = Read.text("A bid went to the Ministry of Housing, Communities and Local Government and to the "
				+ "University of the Eastern Fens.");
		assertThat(read.names(Kind.BODY)).containsExactly("Ministry of Housing, Communities and Local Government",
				"University of the Eastern Fens");
	}

	@Test
	void takesAUnionBeforeAPostForItsEmployerAndNoPolicy() {
		Read read = Read.text("The chair thanked Mr Carl Fenn, Unison Policy Officer, for his talk.");
		assertThat(read.names(Kind.BODY)).containsExactly("Unison");
		assertThat(read.names(Kind.PROGRAMME)).isEmpty();
	}

	@Test
	void readsAPlaceInBloomAsAProgramme() {
		Read read = Read.text("A grant went to Oakby in Bloom, and the roses in bloom by the hall were admired.");
		assertThat(read.names(Kind.PROGRAMME)).containsExactly("Oakby in Bloom");
	}

	@Test
	void leavesServicesInsidePostsAlone() {
		Read read = Read.text("Ms Ida Farr, Director of Children's Services, and Mr Tom Wells, Inclusion Team Manager, "
				+ "were thanked.");
		assertThat(read.names(Kind.BODY)).isEmpty();
		assertThat(read.names(Kind.SERVICE)).isEmpty();
	}

	@Test
	void namesNothingForStreetsTaxesAndPlans() {
		Read read = Read.text("Parking in School Lane, Council Tax and every Education, Health and Care Plan were "
				+ "discussed in Committee Room 2.");
		assertThat(read.findings().entities()).isEmpty();
	}

	@Test
	void bringsSpellingsOfANameTogether() {
		Read read = Read.text("The Ashmere Safeguarding Children Board met. The Ashmere Children's Safeguarding Board "
				+ "(ASCB) was thanked. Later the ASCB agreed its budget.");
		assertThat(read.names(Kind.BODY)).hasSize(1);
		assertThat(body(read).aliases()).contains("ASCB");
		assertThat(body(read).evidence()).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void takesInitialsForTheLongForm() {
		Read read = Read.text("NHS Ashmere Integrated Care Board presented. Dr Hale said that the ICB would pay.");
		assertThat(read.names(Kind.BODY)).containsExactly("NHS Ashmere Integrated Care Board");
	}

	@Test
	void sharesATypeAmongSchoolsInAList() {
		Read read = Read
			.text("Ash Grove, St Oda's and Millbrook Primary Schools will join. Nursery, Primary and Special "
					+ "Schools were consulted.");
		assertThat(read.names(Kind.SCHOOL)).containsExactly("Ash Grove Primary School", "St Oda's Primary School",
				"Millbrook Primary School");
	}

	@Test
	void readsFormerNamesOfSchools() {
		Read read = Read.text("Millbrook Academy (formerly Lower Mill High School) was visited in May.");
		assertThat(read.names(Kind.SCHOOL)).containsExactly("Millbrook Academy");
		assertThat(read.findings().entities().getFirst().formerNames()).containsExactly("Lower Mill High School");
	}

	@Test
	void readsSuppliersFromTheContract() {
		Read read = Read
			.text("The meals contract was awarded to Larkspur for three years. It is run by Hedgerow, a charity.");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Larkspur", "Hedgerow");
	}

	@Test
	void readsTermsOfArtWrittenSmall() {
		Read read = Read.text("The head of the virtual school said that the high needs block was overspent.");
		assertThat(read.names(Kind.SERVICE)).containsExactly("virtual school");
		assertThat(read.names(Kind.PROGRAMME)).containsExactly("high needs block");
	}

	@Test
	void findsTheDocumentsOwnCouncilAndCommittee() {
		Read read = Read.text("""
				ASHMERE DISTRICT COUNCIL

				Minutes of a meeting of the Scrutiny Committee held on Monday 4 March 2019

				1. Budget

				The Committee noted that the Council had saved money.
				""");
		assertThat(read.name(read.findings().about().council())).isEqualToIgnoringCase("Ashmere District Council");
		assertThat(read.name(read.findings().about().body())).isEqualTo("Scrutiny Committee");
	}

	@Test
	void bringsShortenedNamesTogether() {
		Read read = Read.text("The Learning & Wellbeing Committee met. The L&W Committee and the BM Committee rose, as "
				+ "did the Business Management Committee.");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Learning & Wellbeing Committee",
				"Business Management Committee");
		assertThat(Read.text("Members of Ashmere CC wrote. Ashmere Community Council and Dell PC replied.")
			.names(Kind.BODY)).containsExactlyInAnyOrder("Ashmere Community Council", "Dell PC");
		assertThat(Read.text("The Dell Road Primary School Governing Body met. The Full Governing Body agreed.")
			.names(Kind.BODY)).containsExactly("Dell Road Primary School Governing Body");
	}

	@Test
	void keepsAShorterNameApartFromAnotherCouncils() {
		assertThat(Read.text("East Ashmere Parish Council replied to Ashmere Parish Council.").names(Kind.BODY))
			.containsExactlyInAnyOrder("East Ashmere Parish Council", "Ashmere Parish Council");
		assertThat(Read.text("West Dell District Council and Dell District Council agreed.").names(Kind.BODY))
			.containsExactlyInAnyOrder("West Dell District Council", "Dell District Council");
	}

	@Test
	void beginsNoNameWithABodyWithoutOne() {
		assertThat(Read.text("The Council and NHS Ashmere Integrated Care Board answered for it.").names(Kind.BODY))
			.containsExactly("NHS Ashmere Integrated Care Board");
		assertThat(Read.text("Questions to Cabinet Members and Committee Chairs were put.").names(Kind.BODY))
			.containsExactly("Cabinet");
	}

	@Test
	void readsSchoolsCalledAfterTitledPeople() {
		Read read = Read.text("Governors visited Dame Alice Quennell School and Bishop Thorold Primary Academy.");
		assertThat(read.names(Kind.SCHOOL)).containsExactly("Dame Alice Quennell School",
				"Bishop Thorold Primary Academy");
		assertThat(read.names(Kind.PERSON)).isEmpty();
	}

	@Test
	void readsServicesOfWardensAndWorkers() {
		assertThat(
				Read.text("The Community Warden Service and the Family Worker Team were praised.").names(Kind.SERVICE))
			.containsExactly("Community Warden Service", "Family Worker Team");
	}

	@Test
	void takesWhatAStrategyIsFor() {
		assertThat(Read
			.text("The Commissioning Plan for School Places in Ashmere 2024-28 was agreed, as was the "
					+ "Strategy for Children and Young People with Disabilities.")
			.names(Kind.PROGRAMME)).containsExactly("Commissioning Plan for School Places in Ashmere",
					"Strategy for Children and Young People with Disabilities");
		assertThat(Read.text("The CSE strategy for Ashmere went to the Dell Lane Improvement Scheme team.")
			.names(Kind.PROGRAMME)).contains("CSE strategy");
	}

	@Test
	void readsReviewsDealsAndProgrammesOfAKind() {
		assertThat(Read
			.text("Members noted the Small Schools Review, the Fenland City Deal and the SEND transformation "
					+ "programme. The annual review and a judicial review were due.")
			.names(Kind.PROGRAMME))
			.containsExactly("Small Schools Review", "Fenland City Deal", "SEND transformation programme");
	}

	@Test
	void callsAProgrammeOnceWithAndWithoutTheWord() {
		assertThat(Read
			.text("The Warm Welcome Award and the Bright Steps Plan project. Staff liked the Bright Steps Plan.")
			.names(Kind.PROGRAMME)).containsExactly("Warm Welcome Award", "Bright Steps Plan project");
	}

	@Test
	void leavesOwnersInInitialsOutOfNames() {
		assertThat(
				Read.text("Parents rang ACC's Home Education Team. The ACC and Ashmere Integrated Care Board replied.")
					.names(Kind.SERVICE))
			.containsExactly("Home Education Team");
		assertThat(Read.text("WCC and West Dell Integrated Care Board replied. WCC agreed.").names(Kind.BODY))
			.containsExactlyInAnyOrder("West Dell Integrated Care Board", "WCC");
	}

	@Test
	void tellsACouncilByItsInitials() {
		Read read = Read
			.text("PRESENT: Cllrs Marsh and Pike\n\nDLCC agreed to mow the green. Mr Ray Sole (FBC) attended.");
		assertThat(read.findings().entities()).filteredOn((entity) -> entity.types().contains("council"))
			.extracting(Entity::name)
			.containsExactly("DLCC", "FBC");
		assertThat(Read.text("Questions to the COUNTY COUNCIL. What does WCC do? WCC will reply.").names(Kind.BODY))
			.containsExactly("COUNTY COUNCIL");
	}

	@Test
	void staysLinearOnHostileText() {
		String capitals = "Ash Beech and Cedar of Dell ".repeat(2000);
		Read read = Read.text(capitals + "Board. " + "ABC ".repeat(5000));
		assertThat(read.findings().entities().size()).isLessThan(10);
	}

	private static Entity body(Read read) {
		List<Entity> bodies = read.findings().entities().stream().filter((one) -> one.kind() == Kind.BODY).toList();
		return bodies.getFirst();
	}

	@Test
	void readsAFormerNameInAFootnoteToATable() {
		Read read = Read.text("""
				School\tPrevious Inspection Outcome\tNew Inspection Outcome
				Northgate Primary School\tGood (July 2011)\tGood (April 2016)
				Elm Lane Primary Academy\tInadequate (October 2012)*\tGood (May 2016)

				* Then known as Elm Lane Primary School
				""");
		assertThat(read.findings().entities()).filteredOn((entity) -> entity.name().equals("Elm Lane Primary Academy"))
			.singleElement()
			.satisfies((entity) -> assertThat(entity.formerNames()).containsExactly("Elm Lane Primary School"));
	}

	@Test
	void takesNoTimeForTheBeginningOfASchoolsName() {
		assertThat(
				Read.text("Parent Council Meeting\n\n7pm-9pm Otterbourne Primary School\n\nThe 0-25 SEND Service came.")
					.names(Kind.SCHOOL))
			.containsExactly("Otterbourne Primary School");
	}

	@Test
	void takesTheCouncilOfTheBoardsPlaceForItsOwn() {
		Read read = Read.text("""
				Otterbourne Health and Wellbeing Board

				Members present
				Cllr Ann Lowe            Otterbourne Council, Leader (Chair)
				Bob Tarn                 Harrow Dale Council
				Cara Dent                Harrow Dale Council
				Dan Eel                  Director of Public Health
				""");
		assertThat(read.name(read.findings().about().council())).isEqualTo("Otterbourne Council");
	}

}
