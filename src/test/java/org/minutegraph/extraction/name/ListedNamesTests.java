package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names in lists of schools and of payments, letters in brackets, names with an owner.
 */
class ListedNamesTests {

	@Test
	void readsSchoolsThatALabelLeadsIn() {
		assertThat(Read.text("Schools: Ashby, Crow Lane and Thornley.").names(Kind.SCHOOL)).containsExactly("Ashby",
				"Crow Lane", "Thornley");
	}

	@Test
	void readsLinesOfSchoolsBesideOneThatIsKnown() {
		assertThat(Read.text("""
				Minutes of Oakfold Primary School

				The collaboration has these members and meets each term.

				1. Oakfold

				2. Denton

				3. Kings Down

				4. Star Hill
				""").names(Kind.SCHOOL)).containsExactlyInAnyOrder("Oakfold Primary School", "Denton", "Kings Down",
				"Star Hill");
	}

	@Test
	void readsASchoolBeforeItsReport() {
		assertThat(Read.text("Members welcomed Oakfold School's Ofsted report.").names(Kind.SCHOOL))
			.containsExactly("Oakfold School");
	}

	@Test
	void readsWhomAListOfPaymentsNames() {
		assertThat(Read.text("""
				Payments

				Beck Bros - £48.00 (Ch. No. 301)

				Elmshire Agricultural Show – £50

				Merrow Environmental Services - £131.04

				Clerk's Salary - £400.00

				Website Hosting - £60.00
				""").names(Kind.BODY)).containsExactlyInAnyOrder("Beck Bros", "Elmshire Agricultural Show",
				"Merrow Environmental Services");
	}

	@Test
	void takesLettersInBracketsForTheNameBefore() {
		Read read = Read.text("""
				The Elmbrook Community Foundation Trust (ECHFT) met with Oakshire County Council (OCC).

				The service is provided by OCC and ECHFT.
				""");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Elmbrook Community Foundation Trust",
				"Oakshire County Council");
	}

	@Test
	void takesNhsAndAPlaceForTheCareBoardOfThatName() {
		Read read = Read.text("NHS Elmshire and Beck joined NHS England. The Integrated Care Board (ICB) agreed.");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("NHS Elmshire and Beck", "NHS England");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The clerk was asked to write to Two Towers, the landlord. | Two Towers
			The strategy of NHS Elmshire and Beck was published. | NHS Elmshire and Beck
			""")
	void readsOneBody(String text, String name) {
		assertThat(Read.text(text).names(Kind.BODY)).containsExactly(name);
	}

	@Test
	void aSchoolThatIsAlsoNamedByItselfIsNotJoinedToTheOneBeforeIt() {
		Read read = Read.text("""
				Minutes of the Oakby Schools Forum

				Ivy Hale spoke of Wendle Lane School. Only Elm Hall and Wendle Lane School had a say.
				""");
		assertThat(read.names(Kind.SCHOOL)).containsExactly("Wendle Lane School");
	}

}
