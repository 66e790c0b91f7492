package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Duties that bodies have together, and those that passed from one to another. */
class DutyLinksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Loxley District Council and the NHS Ambridge Integrated Care Board are responsible for the planning and \
					commissioning of services. | : the planning and commissioning of services
					Loxley District Council and the NHS Ambridge Integrated Care Board became jointly responsible for the \
					hub. | : jointly responsible for the hub
					Loxley District Council and NHS Ambridge Integrated Care Board are jointly responsible for carers. | : jointly \
					responsible for carers
					""")
	void readsWhoHasADutyTogether(String text, String on) {
		assertThat(LinksOf.text(text))
			.containsExactly("Loxley District Council PARTNERS_WITH NHS Ambridge Integrated Care Board" + on);
	}

	@Test
	void readsFromWhomADutyOfTheHealthServicePassed() {
		assertThat(LinksOf.text("On 1 July 2022 the responsibility for health services passed from the NHS Ambridge "
				+ "Clinical Commissioning Group to the NHS Borset Integrated Care Board."))
			.containsExactly("NHS Borset Integrated Care Board SUCCEEDS NHS Ambridge Clinical Commissioning Group");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Loxley District Council and Felpersham City Council are responsible for their own bins.",
			"Anna Roe and Ben Moor are jointly responsible for the keys.",
			"Responsibility for the bridge passed from Loxley District Council to Felpersham City Council.",
			"The minutes were passed from the NHS Ambridge Clinical Commissioning Group to the NHS Borset Integrated "
					+ "Care Board.",
			"The strategy covers the procurement of new commissioned Ambridge Youth Trust places.",
			"Mr Moor stressed the importance of working with Loxley District Council." })
	void findsNoRelationInOtherWords(String text) {
		assertThat(LinksOf.text(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The partnership between Loxley District Council and the Ambridge Youth Trust is providing stability.
			A strategic partnership between Loxley District Council and the Ambridge Youth Trust has grown.
			""")
	void readsBothOfAPartnershipThatDoesSomething(String text) {
		assertThat(LinksOf.text(text)).containsExactly("Loxley District Council PARTNERS_WITH Ambridge Youth Trust");
	}

	@Test
	void readsThroughWhomAServiceIsDelivered() {
		assertThat(LinksOf.text("The Night Shelter Service is delivered through the Ambridge Youth Trust."))
			.containsExactly("Ambridge Youth Trust DELIVERS Night Shelter Service");
		assertThat(LinksOf.text("The Night Shelter Service is delivered through three offices.")).isEmpty();
	}

	@Test
	void readsWhoMadeAVisitThatALetterIsAbout() {
		assertThat(LinksOf.document("""
				Ofsted

				9 August 2022

				Focused visit to Elmbrook children's services

				This letter gives the findings of the visit in July.
				""")).containsExactly("Ofsted INSPECTS Elmbrook children's services");
		assertThat(LinksOf.document("Ofsted\n\nThe visit to Elmbrook children's services was put off.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ofsted was content. After the ILACS Inspection in 2018 the plan was closed.",
			"Ofsted has been back since the ILACS (children's services of local authorities) inspection of May 2019.",
			"The plan answers Ofsted and its inspection of local authority children's services: an inspection in 2021." })
	void readsThatACouncilTellsOfItsInspection(String sentence) {
		assertThat(LinksOf.document("Loxley District Council\n\n" + sentence)).singleElement()
			.asString()
			.startsWith("Ofsted INSPECTS Loxley District Council: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ofsted was content. The next ILACS inspection in 2027 is far off.",
			"Ofsted was content. The service is preparing for an ILACS inspection in 2027.",
			"Ofsted was content. The ILACS framework was explained.",
			"Ofsted was content. The boiler had its inspection in 2018." })
	void takesNoComingInspectionForOneThatWas(String sentence) {
		assertThat(LinksOf.document("Loxley District Council\n\n" + sentence)).isEmpty();
	}

}
