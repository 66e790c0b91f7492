package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a parish pays and to whom it gives, from the lists in its minutes. */
class PaymentLinksTests {

	private static final String PARISH = "Loxley Barrett Parish Council\n\nMinutes of the meeting of 4 March 2021\n\n";

	private static final String CONTRACTS = "Loxley Barrett Parish Council CONTRACTS ";

	@Test
	void readsPayeesOfLines() {
		assertThat(LinksOf.document(PARISH + """
				Accounts for payment

				Penny Mowers Ltd - £120.00 - Grass cutting in May

				KRZ - £45.10 - Street lighting

				Mrs J Archer - £210.40 - Salary and expenses

				HMRC - £66.40
				""")).containsExactlyInAnyOrder(CONTRACTS + "Penny Mowers Ltd: Grass cutting in May",
				CONTRACTS + "KRZ: Street lighting");
	}

	@Test
	void readsPayeesWithTheirPurposeBeforeTheSum() {
		assertThat(LinksOf.document(PARISH + "Cheques for approval: Copperline Media (website hosting) £75.00, "
				+ "Westbrook Lighting – column repairs – £33.38, Stamps £5.30, Clerk’s Salary £300.00"))
			.containsExactlyInAnyOrder(CONTRACTS + "Copperline Media: website hosting",
					CONTRACTS + "Westbrook Lighting: column repairs");
	}

	@Test
	void readsRowsOfThreeSumsUnderNetVatAndGross() {
		assertThat(LinksOf.document(PARISH + "12. To approve payment of bills\n\nDate Item Chq/DD Net VAT Gross\n\n"
				+ "31/01/2015 Skyburst, Cemetery bins January 2015 DD 21.00 4.20 25.20 28/02/2015 Clerk expenses Chq 91.51 "
				+ "7.62 99.13 12/02/2015 K & M Lighting, columns Chq 15.44 3.09 18.53"))
			.containsExactlyInAnyOrder(CONTRACTS + "Skyburst: Cemetery bins January 2015 DD",
					CONTRACTS + "K & M Lighting: columns Chq");
	}

	@Test
	void readsATableThatHasRunTogether() {
		assertThat(LinksOf.document(PARISH + "Payments for approval Cheque Payee Description Amount 2114 Glazebrook "
				+ "Grounds Maintenance 388.06 DD Felpersham Water Water 5.50 2115 R Carter Padlock 25.82 2116 Glazebrook "
				+ "Hedge cutting 90.00 Bank Balance 14167.28"))
			.containsExactlyInAnyOrder(CONTRACTS + "Glazebrook: Grounds Maintenance",
					CONTRACTS + "Felpersham Water: Water");
	}

	@Test
	void readsGiftsOfAList() {
		assertThat(LinksOf.document(PARISH + "The following donations were agreed: Ambridge Gardening Club - £25, "
				+ "Borchester Bereavement Care - £50, Loxley Air Ambulance – £100"))
			.containsExactlyInAnyOrder("Loxley Barrett Parish Council FUNDS Ambridge Gardening Club: £25",
					"Loxley Barrett Parish Council FUNDS Borchester Bereavement Care: £50",
					"Loxley Barrett Parish Council FUNDS Loxley Air Ambulance: £100");
		assertThat(LinksOf.document(
				PARISH + "Accounts for payment: Ambridge Bowls Club – Green maintenance grant - £1,000 (Ch. No. 12)"))
			.containsExactly("Loxley Barrett Parish Council FUNDS Ambridge Bowls Club: Green maintenance grant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accounts for approval: Business Saver Account £14167.28, Total £20.00",
			"Cheques for approval: Village Hall Hire £30.00, Padlock, key and chain £9.96, N Carter mileage £4.95",
			"Payments: Borsetshire Association of Local Councils - £95.00 - annual subscription",
			"Penny Mowers Ltd had quoted £120.00 for the green and KRZ £300.00.",
			"Budget lines: Grass Cutting £900.00, Street Lighting £450.00" })
	void findsNobodyPaidWhereNobodyIs(String text) {
		assertThat(LinksOf.document(PARISH + text)).isEmpty();
	}

}
