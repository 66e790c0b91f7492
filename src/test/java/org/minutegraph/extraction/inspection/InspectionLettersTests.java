package org.minutegraph.extraction.inspection;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports and letters of inspectorates on authorities and areas. */
class InspectionLettersTests {

	@Test
	void readsKeyJudgementsWhoseGradesStandOnTheNextLine() {
		assertThat(in("""
				Elmbrook

				Inspection of services for children in need of help and protection and care leavers

				Inspection date: 5 May 2015

				Children's services in Elmbrook are good

				1. Children who need help and protection

				Good

				2. Children looked after and achieving permanence

				Requires improvement

				2.1 Adoption performance

				Not judged

				3. Leadership, management and governance

				Outstanding
				""")).containsExactly("Elmbrook: Good 2015-05-05",
				"Elmbrook: Good (Children who need help and protection) 2015-05-05",
				"Elmbrook: Requires improvement (Children looked after and achieving permanence) 2015-05-05",
				"Elmbrook: Outstanding (Leadership, management and governance) 2015-05-05");
	}

	@Test
	void takesNoNewspaperThatToldOfAnInspectionForTheInspected() {
		assertThat(in("""
				Dear parents

				Ofsted inspection 4-5 March

				It was in the Millbrook Courier last week that the report on us is out.

				The grades were as follows:

				Quality of teaching – Requires Improvement
				Leadership and management – Good
				""")).noneMatch((judged) -> judged.startsWith("Millbrook Courier"));
	}

	@Test
	void readsTheAuthorityFromTheTitleOfALetter() {
		Read read = Read.text("""
				Inspection of Elm and Beck local authority children's services

				Inspection dates: 3 to 14 June 2024
				""");
		assertThat(read.names(Kind.BODY)).contains("Elm and Beck local authority");
	}

	@Test
	void readsOfWhatTheInspectionBeforeWas() {
		assertThat(in("""
				Millbrook City Council

				Inspection of services for children

				Previous Ofsted inspections

				The last inspection of the local authority's arrangements for safeguarding was in June 2011. The local \
				authority was judged to be adequate.
				""")).containsExactly("Millbrook City Council: Adequate (arrangements for safeguarding) 2011-06");
	}

	@Test
	void readsTheConclusionOnAnAreaByTheDateOfTheInspection() {
		assertThat(in("""
				Area SEND inspection of Elmbrook Local Area Partnership

				Inspection dates: 3 to 7 June 2024

				Inspection outcome

				The local area partnership's arrangements lead to inconsistent experiences and outcomes for children \
				and young people with SEND.
				"""))
			.containsExactly("Elmbrook Local Area Partnership: inconsistent experiences and outcomes 2024-06-07");
	}

	@Test
	void readsAnInspectionWithoutAGrade() {
		assertThat(in("Ofsted had made an ungraded inspection. Oakfold Academy had taken effective action to maintain "
				+ "standards."))
			.containsExactly("Oakfold Academy: taken effective action to maintain standards");
	}

	@Test
	void readsTheDateBesideAnEarlierGradeAsTheNewOnes() {
		assertThat(in("""
				School | Inspected | Previous | Current
				Ashby Infant School | 12/03/2024 | Good | Outstanding
				Oakfold Academy | 14/05/2024 | RI | Good
				""")).containsExactly("Ashby Infant School: Good", "Ashby Infant School: Outstanding 2024-03-12",
				"Oakfold Academy: Requires improvement", "Oakfold Academy: Good 2024-05-14");
	}

	private static List<String> in(String text) {
		Read read = Read.text(text);
		return read.all(Judgement.class).stream().map((judgement) -> describe(read, judgement)).toList();
	}

	private static String describe(Read read, Judgement judgement) {
		String area = (judgement.area() != null) ? " (" + judgement.area() + ")" : "";
		String date = (judgement.date() != null) ? " " + judgement.date() : "";
		return read.name(judgement.subject()) + ": " + judgement.outcome() + area + date;
	}

}
