package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** Whose result it is in the reports and letters of inspectorates. */
class InspectionReportsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Inspection of Elm and Beck local authority children's services | \
			Elm and Beck local authority children's services
			Inspection of Millbrook's adult social care | Millbrook's adult social care
			Inspection of children's social care services | children's social care services
			""")
	void judgesTheServiceThatATitleNames(String title, String service) {
		assertThat(in(title + """


				Inspection dates: 3 to 14 June 2024

				Lead inspector: Rhona Vale, His Majesty's Inspector

				Judgement | Grade
				The experiences and progress of children in care | Good
				Overall effectiveness | Outstanding
				""")).containsExactly(service + ": Good (experiences and progress of children in care) 2024-06-14",
				service + ": Outstanding 2024-06-14");
	}

	@Test
	void judgesTheAuthorityWhereTheTitleNamesNoService() {
		assertThat(in("""
				Elmbrook

				Inspection of services for children in need of help and protection

				Inspection date: 5 May 2015

				Children's services in Elmbrook are good
				""")).containsExactly("Elmbrook: Good 2015-05-05");
	}

	@Test
	void namesTheAuthorityBesideItsService() {
		Read read = Read.text("""
				Focused visit to Elmbrook children's services

				The London Borough of Elmbrook was visited on 4 July.
				""");
		assertThat(read.names(Kind.SERVICE)).contains("Elmbrook children's services");
		assertThat(read.names(Kind.BODY)).contains("London Borough of Elmbrook").doesNotContain("Elmbrook");
	}

	@Test
	void namesTheAuthorityOfAPageOnItsArea() {
		assertThat(in("""
				Information about this local authority area

				Previous Ofsted inspections

				\uF0A7 The last inspection of the local authority's safeguarding arrangements was in June 2012. The \
				local authority was judged to be good.

				Children living in this area

				\uF0A7 Approximately 9,000 children under the age of 18 years live in Elm upon Beck. This is a fifth.
				""")).containsExactly("Elm upon Beck: Good (safeguarding arrangements) 2012-06");
	}

	@Test
	void takesNoPlaceForTheAuthorityWhereSomeChildrenLive() {
		assertThat(Read.text("The twins of five years live in Elmbrook, near the park.").names(Kind.BODY)).isEmpty();
	}

	@Test
	void takesNoServiceFromASentenceAboutAVisit() {
		assertThat(Read.text("The visit to Elmbrook children's services in June was cancelled.").names(Kind.SERVICE))
			.noneMatch((name) -> name.startsWith("Elmbrook"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Area SEND inspection of Elmbrook Local\nArea Partnership",
			"Area SEND inspection of Elmbrook\nLocal Area Partnership",
			"Area SEND inspection of Elmbrook Local Area Partnership" })
	void readsWhatIsStatedOfThePartnershipOfTheTitle(String title) {
		assertThat(in(title + """

				Inspection dates: 3 to 7 June 2024

				Inspection outcome

				There are widespread and/or systemic failings leading to significant concerns about the experiences \
				of children with SEND, which the partnership must address.
				""")).containsExactly("Elmbrook Local Area Partnership: widespread and/or systemic failings leading to "
				+ "significant concerns 2024-06-07");
	}

	@Test
	void readsTheGradesOfTheInspectionBefore() {
		assertThat(in("""
				London Borough of Elmbrook

				Inspection of children's social care services

				Inspection dates: 3 to 14 June 2024

				Children benefit from services that have improved since the last inspection in 2019, when they were \
				judged good overall, and outstanding for leadership.
				""")).containsExactly("children's social care services: Good 2019",
				"children's social care services: Outstanding (leadership) 2019");
	}

	@Test
	void readsWhatIsJudgedOfServicesAfterTheInspectionThatIsNamed() {
		assertThat(in("""
				Millbrook City Council

				Previous Ofsted inspections

				\uF06E The previous inspection of the local authority's services for looked after children was in May \
				2012. Ofsted judged that services were adequate.
				""")).containsExactly("Millbrook City Council: Adequate (services for looked after children) 2012-05");
	}

	@Test
	void takesTheLocalAuthorityForTheOneWhoseServicesWereInspected() {
		assertThat(in("Ashford County Council supports Elmbrook Council. The last Ofsted inspection of Elmbrook "
				+ "Council's arrangements for safeguarding was undertaken in May 2012. The local authority was judged "
				+ "to be inadequate."))
			.containsExactly("Elmbrook Council: Inadequate (arrangements for safeguarding) 2012-05");
	}

	@ParameterizedTest
	@ValueSource(strings = { "There are widespread failings in the drains of Elmbrook Council.",
			"Ofsted found that Elmbrook Primary School was good at sharing what it knows.",
			"Residents judged that services were adequate." })
	void findsNoResultInOtherWords(String text) {
		assertThat(in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ofsted and the Care Quality Commission (CQC) inspected the area. Elmbrook Academy was judged good. | \
			Ofsted and Care Quality Commission
			Elmbrook Academy was judged good by Ofsted. The CQC was not there. | Ofsted
			His Majesty's Inspectors came in June 2024. Elmbrook Academy was judged good. | Ofsted
			""")
	void saysWhoseInspectionItWas(String text, String inspector) {
		assertThat(Read.text(text).all(Judgement.class)).extracting(Judgement::inspector).containsOnly(inspector);
	}

}
