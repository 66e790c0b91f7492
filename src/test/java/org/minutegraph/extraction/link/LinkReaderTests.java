package org.minutegraph.extraction.link;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.ContractAward;
import org.minutegraph.extraction.Statement.Link;

import static org.assertj.core.api.Assertions.assertThat;

/** Which relations {@link LinkReader} finds in a sentence, and which it leaves alone. */
class LinkReaderTests {

	private static final String COUNCIL = "Borsetshire County Council\n\nMinutes of the meeting of 4 March 2021\n\n";

	@Test
	void readsPartnersWithTheirMatter() {
		assertThat(in("Officers were working with the Ambridge Youth Trust on a single point of access."))
			.containsExactly("Borsetshire County Council PARTNERS_WITH Ambridge Youth Trust: a single point of access");
	}

	@Test
	void readsEachPartnerOfAList() {
		assertThat(in("The agency is run in partnership with Felpersham City Council and Loxley District Council."))
			.hasSize(2)
			.anyMatch((link) -> link.startsWith("Borsetshire County Council PARTNERS_WITH Felpersham City Council"))
			.anyMatch((link) -> link.startsWith("Borsetshire County Council PARTNERS_WITH Loxley District Council"));
	}

	@Test
	void readsThoseWhoDoSomethingJointlyAsPartnersToo() {
		assertThat(in("Borsetshire County Council and the Borchester Clinical Commissioning Group are jointly "
				+ "commissioning the Steady Minds Service."))
			.anyMatch((link) -> link.equals("Borsetshire County Council COMMISSIONS Steady Minds Service"))
			.anyMatch((link) -> link.equals("Borchester Clinical Commissioning Group COMMISSIONS Steady Minds Service"))
			.anyMatch((link) -> link
				.startsWith("Borsetshire County Council PARTNERS_WITH Borchester Clinical Commissioning Group"));
	}

	@Test
	void sharesThePassiveSubjectAcrossAnd() {
		assertThat(
				in("The Early Help Service is commissioned by the Borchester Clinical Commissioning Group and provided "
						+ "by the Ambridge Youth Trust."))
			.containsExactlyInAnyOrder("Borchester Clinical Commissioning Group COMMISSIONS Early Help Service",
					"Ambridge Youth Trust DELIVERS Early Help Service");
	}

	@Test
	void readsWhatSomethingConsistsOf() {
		assertThat(in("The Quality Assurance Team consists of the Reviewing Service and the Complaints Team."))
			.containsExactlyInAnyOrder("Reviewing Service PART_OF Quality Assurance Team",
					"Complaints Team PART_OF Quality Assurance Team");
	}

	@Test
	void readsWhatAPossessiveOwns() {
		assertThat(in("Felpersham City Council's Property Services Department will attend."))
			.containsExactly("Property Services Department PART_OF Felpersham City Council");
	}

	@Test
	void readsGrantsOfAResolution() {
		assertThat(in("RESOLVED: that a grant of £500 be made to the Ambridge Youth Trust."))
			.containsExactly("Borsetshire County Council FUNDS Ambridge Youth Trust");
	}

	@Test
	void readsMoneyAwardedBySomebody() {
		assertThat(in("The Staying Close Project was awarded £730,000 by the Department for Education."))
			.containsExactly("Department for Education FUNDS Staying Close Project");
	}

	@Test
	void readsDonationsBesideNames() {
		assertThat(in(
				"The following donations were agreed: Loxley Air Ambulance Trust - £100, Ambridge Youth Trust - £50"))
			.containsExactlyInAnyOrder("Borsetshire County Council FUNDS Loxley Air Ambulance Trust: £100",
					"Borsetshire County Council FUNDS Ambridge Youth Trust: £50");
	}

	@Test
	void readsAContractWithItsTerms() {
		Read read = Read
			.text(COUNCIL + "The contract for school meals was awarded to Copperline Catering Ltd for three "
					+ "years from 1 April 2021, with an option to extend by two years.");
		assertThat(read.all(Link.class)).extracting((link) -> LinksOf.describe(read, link))
			.containsExactly("Borsetshire County Council CONTRACTS Copperline Catering Ltd: school meals");
		assertThat(read.all(ContractAward.class)).singleElement().satisfies((award) -> {
			assertThat(award.subject()).isEqualTo("school meals");
			assertThat(award.term()).isEqualTo("three years");
			assertThat(award.extension()).isEqualTo("two years");
			assertThat(award.start()).isEqualTo("2021-04-01");
		});
	}

	@Test
	void doesNotRepeatAContractAsADelivery() {
		assertThat(in("The Council renewed its contract with Copperline Care Ltd to run the Night Shelter Service."))
			.containsExactly(
					"Borsetshire County Council CONTRACTS Copperline Care Ltd: to run the Night Shelter Service");
	}

	@Test
	void readsWhoCameAfterWhom() {
		assertThat(in("Mrs Jane Tregorran took over the portfolio in May 2020 from Mr John Archer."))
			.containsExactly("Jane Tregorran SUCCEEDS John Archer: the portfolio in May 2020");
		assertThat(in("Mr John Archer was succeeded by Mrs Jane Tregorran."))
			.containsExactly("Jane Tregorran SUCCEEDS John Archer");
	}

	@Test
	void readsTheTrustThatASchoolBelongsTo() {
		assertThat(in("Loxley Primary School joined the Wayfold Learning Trust in September."))
			.containsExactly("Loxley Primary School MEMBER_OF Wayfold Learning Trust");
		assertThat(in("The Wayfold Learning Trust, of which Loxley Primary School is a member, has written to us."))
			.containsExactly("Loxley Primary School MEMBER_OF Wayfold Learning Trust");
	}

	@Test
	void readsSupportAmongSchools() {
		assertThat(in("Loxley Primary School was being supported by Penny Hassett School."))
			.containsExactly("Penny Hassett School SUPPORTS Loxley Primary School");
	}

	@Test
	void quotesTheWordsOfBothEnds() {
		Read read = Read.text(COUNCIL + "Loxley Primary School was being supported by Penny Hassett School.");
		assertThat(read.all(Link.class)).singleElement()
			.satisfies((link) -> assertThat(read.quotes(link))
				.containsExactly("Loxley Primary School was being supported by Penny Hassett School"));
	}

	@Test
	void readsForWhomPeopleCome() {
		assertThat(in("Mr Alan Bell from the Ambridge Youth Trust spoke about the summer."))
			.containsExactly("Alan Bell MEMBER_OF Ambridge Youth Trust");
		assertThat(in("The Clerk will ask the Ambridge Youth Trust (Mrs Jane Tregorran) for its figures."))
			.containsExactly("Jane Tregorran MEMBER_OF Ambridge Youth Trust");
	}

	@Test
	void readsTheMembersOfAGroup() {
		assertThat(in("The Bridge Working Group comprises Alan Bell, Jane Tregorran and John Archer."))
			.containsExactlyInAnyOrder("Alan Bell MEMBER_OF Bridge Working Group",
					"Jane Tregorran MEMBER_OF Bridge Working Group", "John Archer MEMBER_OF Bridge Working Group");
	}

	@Test
	void readsWhomABodyAppoints() {
		assertThat(in("Mrs Jane Tregorran was appointed to the Felpersham Harbour Board."))
			.containsExactly("Jane Tregorran MEMBER_OF Felpersham Harbour Board");
	}

	@Test
	void readsWhoCameWhenAnotherLeft() {
		assertThat(in("Mrs Jane Tregorran had been in post since May, when Mr John Archer retired."))
			.containsExactly("Jane Tregorran SUCCEEDS John Archer");
	}

	@Test
	void readsWhatIsCommissionedFromWhom() {
		assertThat(in("The Council commissions further short breaks from the Ambridge Youth Trust."))
			.containsExactly("Borsetshire County Council COMMISSIONS Ambridge Youth Trust");
	}

	@Test
	void readsWhatIsRunUnderContract() {
		assertThat(in("The Ambridge Youth Trust ran the club under contract to Felpersham City Council."))
			.containsExactly("Felpersham City Council CONTRACTS Ambridge Youth Trust");
	}

	@Test
	void readsThoseWhoActJointly() {
		assertThat(in("Felpersham City Council and the Ambridge Youth Trust jointly answered for the plan."))
			.containsExactly(
					"Felpersham City Council PARTNERS_WITH Ambridge Youth Trust: jointly answered for the plan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Tregorran asked whether the Council was working with the Ambridge Youth Trust.",
			"A joint unit with Felpersham City Council was dismissed.",
			"The Council could commission the Ambridge Youth Trust.",
			"The Council is not working with the Ambridge Youth Trust.",
			"The Ambridge Youth Trust met on 6 November and the Loxley Arts Trust on 8 November.",
			"Members supported the Borsetshire foster carers." })
	void findsNoRelationWhereNoneIsStated(String text) {
		assertThat(in(text)).isEmpty();
	}

	private static List<String> in(String text) {
		return LinksOf.text(text);
	}

}
