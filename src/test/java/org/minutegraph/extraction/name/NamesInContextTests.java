package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that no head tells: by who comes from them, who does what, what is done. */
class NamesInContextTests {

	@Test
	void readsWhomPeopleInAListComeFromBesideOneThatIsKnown() {
		Read read = Read.text("""
				Those present

				Joan Barker, Tell It Straight
				Peter Dunn, Oakby Residents' Association
				Mary Finch, Parish of Saint Aldo
				Carl Wren, Mill Lane
				Anna Stone, Secretary
				""");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Tell It Straight", "Oakby Residents' Association",
				"Parish of Saint Aldo");
	}

	@Test
	void readsWhomPeopleComeFromInBracketsInOneLine() {
		Read read = Read.text("Present: Joan Barker (Chair), Peter Dunn (Oakby District Council), "
				+ "Mary Finch (Tell It Straight), Carl Wren (OpenOakby.com), Anna Stone (minutes).");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Oakby District Council", "Tell It Straight",
				"OpenOakby.com");
	}

	@Test
	void takesNobodyForTheFirmThatIsCalledLikeHer() {
		Read read = Read.text("Present: Cllrs Thea Larkin, P. Brisco\n\n1. Roads\n\nCllr Larkin spoke.");
		assertThat(read.names(Kind.BODY)).isEmpty();
		assertThat(read.names(Kind.PERSON)).containsExactly("Thea Larkin", "P. Brisco");
	}

	@Test
	void takesNoPartOfANumberNoActAndNoResidentForABody() {
		Read read = Read
			.text("""
					Ashmere Parish Council

					Minutes of the meeting of 4 March 2021

					18/00957/F Construction of a barn by Hill Farm. Apologies under LGA 1972. The LGA 1972 was cited by LGA 1972.

					Letter from Ashmere Resident about the path. The clerk wrote to the Highway Technician.

					4. Community Action Ashmere Update
					""");
		assertThat(read.names(Kind.BODY)).doesNotContain("F Construction", "LGA", "Ashmere Resident",
				"Highway Technician", "Community Action Ashmere Update");
	}

	@Test
	void readsNoBodiesBesidePeopleWhereNoneIsKnown() {
		assertThat(Read.text("""
				Present

				Joan Barker, Upper Village
				Peter Dunn, Mill Lane
				Mary Finch, Lower Green
				""").names(Kind.BODY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mr Carl Wren (Production Manager, Oakby Country Bakers) spoke. | Oakby Country Bakers
					Joan Barker from Hart Housing Matters gave a talk. | Hart Housing Matters
					Clerk to notify Delbrook of the new bank details. | Delbrook
					Wendlow Bakery have offered a discount on rolls. | Wendlow Bakery
					Hartwell have confirmed that the lamp will be mended. | Hartwell
					The coach from Beck Active comes on Mondays. | Beck Active
					She thanked the staff at Green Door for the tea. | Green Door
					Joan agreed to speak to Fairlow's about prizes. | Fairlow's
					There has been interest from Elm Vale Gymnastics in the hall. | Elm Vale Gymnastics
					A fair is run in association with Kites & Lanterns in May. | Kites & Lanterns
					It was signed by Oakby Council, Paper Kite and the Elm Trust. | Paper Kite
					A relative is at the Sri Devi temple in Oakby. | Sri Devi temple
					She has asked a colleague at Oakwater Housing to stand. | Oakwater Housing
					It was in the Oakby Courier on Friday. | Oakby Courier
					The lease goes to Green Door Youth CIO in May. | Green Door Youth CIO
					The bus company, Ash Valley Line, had agreed to it. | Ash Valley Line
					Works are done by the Council's contractor, Brook Surfacing, in May. | Brook Surfacing
					It was written with the parents' group Loud Together. | Loud Together
					Grants were given to 2nd Oakby Scouts and to others. | 2nd Oakby Scouts
					A talk by the Elm View Tenants' and Residents' Association was heard. | Elm View Tenants' and Residents' Association
					The school joined a trust (Three Brooks Multi Academy Trust) in May. | Three Brooks Multi Academy Trust
					The chair is to engage with Makers for Schools on a fair. | Makers for Schools
					""")
	void readsBodiesByWhatIsDone(String text, String body) {
		assertThat(Read.text(text).names(Kind.BODY)).contains(body);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Contact Sarah about the raffle.", "Outreach is provided by an Inclusion Teacher.",
			"Joan Barker from Oakby asked about the bins.", "Parents have asked for a crossing.",
			"The swings are now closed and Tom and Peter have offered to mend them.",
			"Mr Carl Wren (Assistant Director Education, West Elmshire) spoke.",
			"Ann Wren (Methodist) and Carl Dunn (Sikh) spoke.", "Councillor Ann Wren (Adult Care) spoke.",
			"The Clerk is to write to the MPs and to CEOs.", "It supports 22 Town and Parish Councils.",
			"Red words ran over the electronic information board.",
			"Mr Carl Wren (Service Director, Quality & Standards) spoke.", "A visit by P6/7 is planned." })
	void readsNoBodiesInPeopleClassesAndFieldsOfWork(String text) {
		assertThat(Read.text(text).names(Kind.BODY)).isEmpty();
	}

	@Test
	void keepsLettersOfPersonsApartFromTheBodyBeforeThem() {
		Read read = Read.text("""
				Present: Joan Barker (JB), Peter Dunn (PD)

				- Funding from the Oakby Trust (JB)
				- JB to write.
				""");
		assertThat(read.findings().entities()).filteredOn((entity) -> entity.kind() == Kind.BODY)
			.allSatisfy((body) -> assertThat(body.aliases()).doesNotContain("JB"));
	}

	@Test
	void joinsANameThatTheLineOfATitleTears() {
		assertThat(Read.text("""
				Local area partnership report

				Area SEND inspection of Oakby Local
				Area Partnership
				Inspection dates: 3 to 7 March 2025
				""").names(Kind.BODY)).containsExactly("Oakby Local Area Partnership");
		assertThat(Read.text("""
				Application 17/0512
				Response from Oakby Parish
				Council

				Introduction

				The District Council will decide.
				""").names(Kind.BODY)).contains("Oakby Parish Council");
	}

	@Test
	void readsTheBodyThatOnlyATitleNames() {
		assertThat(Read.text("""
				OVRA Meeting Minutes

				Present: Joan Barker (Chair). The lamp is mended.
				""").names(Kind.BODY)).contains("OVRA");
		assertThat(Read.text("""
				Leisure, Parks and Culture Minutes | Tuesday 4 June 2030

				The Leisure Committee resolved to note the report.
				""").names(Kind.BODY)).containsExactly("Leisure, Parks and Culture");
		assertThat(Read.text("Annual Meeting Minutes\n\nThe lamp is mended.").names(Kind.BODY)).isEmpty();
	}

	@Test
	void readsTheCouncilOrPanelThatThePaperNeverNames() {
		Read read = Read.text("The Council has agreed a plan. It was asked what the Council would do about bins. "
				+ "The Panel noted it, and the Panel thanked Ms Wren.");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Council", "Panel");
		assertThat(Read.text("Oakby Council met. The Council agreed. The Council noted.").names(Kind.BODY))
			.containsExactly("Oakby Council");
		assertThat(Read.text("The community council was told that the council had moved the bins.").names(Kind.BODY))
			.doesNotContain("Council");
	}

	@Test
	void readsTheInspectedServiceWithItsPlace() {
		Read read = Read.text("""
				Inspection of Oakby City local authority children's services

				Inspection dates: 3 to 7 March 2025
				""");
		assertThat(read.names(Kind.SERVICE)).containsExactly("Oakby City local authority children's services");
		assertThat(read.names(Kind.BODY)).containsExactly("Oakby City local authority");
	}

	@Test
	void endsASchoolsNameAtTheFundBeforeIt() {
		assertThat(Read.text("The cost is shared by the Area Fund and Oakby Primary School.").names(Kind.SCHOOL))
			.containsExactly("Oakby Primary School");
	}

	@Test
	void readsAServiceWrittenSmallByTheLettersAfterIt() {
		assertThat(Read.text("Staff of the advice and family support service (AFSS) spoke.").names(Kind.SERVICE))
			.containsExactly("advice and family support service");
		assertThat(Read.text("Each has a personal education plan (PEP) and a special educational need (SEN).")
			.findings()
			.entities()).isEmpty();
	}

	@Test
	void readsCouncilsAndCommitteesWithoutAPlace() {
		assertThat(Read.text("Ask at the Community Council meeting, and the village hall committee.").names(Kind.BODY))
			.containsExactlyInAnyOrder("Community Council", "village hall committee");
		assertThat(Read.text("The Oakby Community Council met. The Community Council agreed.").names(Kind.BODY))
			.containsExactly("Oakby Community Council");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The map on police.uk is new, and so is Police.uk.",
			"Children in need of early help wait for long." })
	void readsNoBodiesInAddressesAndCommonPhrases(String text) {
		assertThat(Read.text(text).names(Kind.BODY)).isEmpty();
	}

	@Test
	void readsTheBodiesOfAColumnThatSaysSo() {
		Read read = Read.text("""
				# Grants of the year

				Organisation                    Status               Project                              Amount

				Friends of the Long Meadow                           To plant a hedge along the path and
				Nature Reserve                  Voluntary            to mend the gate                     £300.00
				Oakby Hill                      Registered Charity   To fit out the kitchen of the hall   £1,000.00
				Tell It Straight                Voluntary            To print a paper for young carers    £250.00
				""");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Friends of the Long Meadow Nature Reserve",
				"Oakby Hill", "Tell It Straight");
		assertThat(Read.text("""
				Area                            Visits               Project                              Amount

				Oakby Hill                      Twice a year         To fit out the kitchen of the hall   £1,000.00
				Elm Valley                      Once a year          To print a paper for young carers    £250.00
				""").names(Kind.BODY)).isEmpty();
	}

	@Test
	void readsAPayeesNameUpToTheSmallWords() {
		Read read = Read.text("""
				Payments for approval

				Ashby Grounds Maintenance new cemetery hedge - £270.25
				Oakby Lighting column repairs - £31.32
				""");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Ashby Grounds Maintenance", "Oakby Lighting");
	}

	@Test
	void readsThatAnInspectionOfAnAreaIsNoService() {
		assertThat(Read
			.text("The next area SEND inspection will be in three years. It was led by Ofsted Inspectors "
					+ "from education and social care. There is a new Director of Children's Services since then.")
			.names(Kind.SERVICE)).isEmpty();
	}

	@Test
	void aPersonCalledGrantIsNoGrant() {
		Read read = Read.text("Oakby Town Council\n\nIvy Hale has replaced Edwina Grant OBE as Director of Parks.");
		assertThat(read.names(Kind.PROGRAMME)).isEmpty();
	}

}
