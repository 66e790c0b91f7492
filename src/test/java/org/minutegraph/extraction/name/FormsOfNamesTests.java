package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Which forms name the same body or school, and which body "the Executive" is. */
class FormsOfNamesTests {

	@Test
	void bringsAnIntegratedCareBoardsNamesTogether() {
		Read read = Read.text("Oakby Council and NHS Elm and Ash Integrated Care Board (ICB) lead. "
				+ "In 2022 the NHS Elm and Ash ICB took over. The ICB agreed. NHS Elm and Ash, Mill House.");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Oakby Council",
				"NHS Elm and Ash Integrated Care Board");
	}

	@Test
	void bringsASchoolsFormsTogetherUnlessTwoMayBeMeant() {
		assertThat(Read.text("Oakby Church of England (VC) Primary School grew. See the Oakby CE Primary - report.")
			.names(Kind.SCHOOL)).hasSize(1);
		assertThat(Read.text("Fens Valley School met parents. Fens Valley Primary School was judged good.")
			.names(Kind.SCHOOL)).hasSize(1);
		assertThat(Read.text("Elmby Infant School and Elmby Junior School met.").names(Kind.SCHOOL)).hasSize(2);
	}

	@Test
	void bringsShortFormsOfCouncilsAndPlansTogether() {
		assertThat(Read.text("The minutes of High Oakby PC. High Oakby Parish Council met.").names(Kind.BODY))
			.containsExactly("High Oakby Parish Council");
		assertThat(Read.text("The Corporate Parenting Strategy Action Plan is done. The CPS Action Plan helps.")
			.names(Kind.PROGRAMME)).containsExactly("Corporate Parenting Strategy Action Plan");
		assertThat(Read.text("The London Borough of Oakby upon Thames leads.").names(Kind.BODY))
			.containsExactly("London Borough of Oakby upon Thames");
	}

	@Test
	void readsWhoseCabinetItIsAsTheCouncil() {
		Read read = Read.text("""
				OAKSHIRE COUNTY COUNCIL

				OCC needs to save. In May the OCC Cabinet adopted a plan, and the Cabinet met.
				""");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("OAKSHIRE COUNTY COUNCIL", "Cabinet");
	}

	@Test
	void readsTheExecutiveWhoseDecisionAnotherBodyCallsIn() {
		Read read = Read.text("""
				Scrutiny Commission

				Members considered the decision that the Executive had taken in May.
				They agreed to refer it back to the Executive for another look.
				""");
		assertThat(read.names(Kind.BODY)).contains("Executive");
	}

	@Test
	void readsNoExecutiveInADirectorsTitle() {
		assertThat(Read
			.text("The Executive Director spoke. The Executive Member for Roads agreed with the Executive "
					+ "Director.")
			.names(Kind.BODY)).isEmpty();
	}

}
