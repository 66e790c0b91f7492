package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which firms get work and from whom money comes, as {@link LinkReader} reads it. */
class HiringLinksTests {

	private static final String CONTRACTS = "Borsetshire County Council CONTRACTS ";

	@Test
	void readsAnOfferThatIsTaken() {
		assertThat(LinksOf.text("RESOLVED to accept the quote from Westbrook Fencing Ltd for the pond fence."))
			.containsExactly(CONTRACTS + "Westbrook Fencing Ltd: the pond fence");
		assertThat(LinksOf.text("The tender of £9,400 from Penny Mowers Ltd was approved."))
			.containsExactly(CONTRACTS + "Penny Mowers Ltd");
		assertThat(LinksOf.text("It was agreed that Penny Mowers Ltd's quotation be accepted."))
			.containsExactly(CONTRACTS + "Penny Mowers Ltd");
	}

	@Test
	void readsWhoIsGivenWork() {
		assertThat(LinksOf.text("The Council has appointed Penny Mowers Ltd to cut the green."))
			.containsExactly(CONTRACTS + "Penny Mowers Ltd: to cut the green");
		assertThat(LinksOf.text("Westbrook Fencing Ltd were engaged to mend the gate."))
			.containsExactly(CONTRACTS + "Westbrook Fencing Ltd: to mend the gate");
	}

	@Test
	void tellsTheClientOfAContractFromTheSupplier() {
		assertThat(LinksOf.text(
				"The Night Shelter Service is provided by the Ambridge Youth Trust under a contract with the Council."))
			.contains(CONTRACTS + "Ambridge Youth Trust")
			.noneMatch((link) -> link.contains("CONTRACTS Borsetshire"));
		assertThat(LinksOf.text("The contract for the Night Shelter Service is held by the Ambridge Youth Trust."))
			.containsExactly(CONTRACTS + "Ambridge Youth Trust: the Night Shelter Service");
	}

	@Test
	void saysWithWhatAndAsWhat() {
		assertThat(LinksOf.text("Penny Hassett School supported Loxley Primary School with phonics."))
			.containsExactly("Penny Hassett School SUPPORTS Loxley Primary School: phonics");
		assertThat(LinksOf.text("Mr John Carter took over from Mrs Jane Archer as Clerk to the Trust."))
			.containsExactly("John Carter SUCCEEDS Jane Archer: Clerk to the Trust");
	}

	@Test
	void readsAGrantThatWasHad() {
		assertThat(LinksOf.text("A grant of £630 from Felpersham City Council was received in May."))
			.containsExactly("Felpersham City Council FUNDS Borsetshire County Council: grant of £630");
	}

	@Test
	void readsMoneyThatIsSettledForSomething() {
		assertThat(
				LinksOf.text("The Department for Transport has confirmed funding of £2m for the Harbour Link Project."))
			.containsExactly("Department for Transport FUNDS Harbour Link Project: funding of £2m");
		assertThat(LinksOf.text("Felpersham City Council gave £300 towards the Warm Welcome Scheme."))
			.containsExactly("Felpersham City Council FUNDS Warm Welcome Scheme");
	}

	@Test
	void readsWhoProvidesWhatIsCommissioned() {
		assertThat(LinksOf.text("The Council commissions the Night Shelter Service from the Ambridge Youth Trust."))
			.containsExactlyInAnyOrder("Borsetshire County Council COMMISSIONS Ambridge Youth Trust",
					"Ambridge Youth Trust DELIVERS Night Shelter Service");
	}

	@Test
	void readsWhoShareSomething() {
		assertThat(LinksOf.text("Felpersham City Council and Loxley District Council have a joint planning team."))
			.containsExactly(
					"Felpersham City Council PARTNERS_WITH Loxley District Council: have a joint planning team");
		assertThat(LinksOf.text("The Borchester Safeguarding Board is shared with Loxley District Council."))
			.containsExactly(
					"Borsetshire County Council PARTNERS_WITH Loxley District Council: Borchester Safeguarding Board");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Clerk will ask for a quote from Westbrook Fencing Ltd and approve nothing yet.",
			"The quote from Westbrook Fencing Ltd was declined and another one accepted.",
			"Members considered whether to appoint Penny Mowers Ltd to cut the green.",
			"Felpersham City Council appointed Penny Mowers Ltd to cut the square.",
			"Members agreed to apply for a grant of £900 from Felpersham City Council.",
			"The Department for Transport has not confirmed funding of £2m for the Harbour Link Project.",
			"We will seek funding from Felpersham City Council.",
			"Officers will arrange a meeting with Loxley District Council.",
			"Home Link is commissioned by the Council to run the Night Shelter Service.",
			"The Night Shelter Service and the Home Link Service share a birthday." })
	void findsNobodyHiredWhereNobodyIs(String text) {
		assertThat(LinksOf.text(text)).isEmpty();
	}

}
