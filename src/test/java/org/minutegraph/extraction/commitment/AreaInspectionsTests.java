package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AreaInspectionsTests {

	private static final String TOP = """
			Area SEND inspection of Fenshire Local Area Partnership

			Inspection dates: 3 to 7 March 2025

			Inspection outcome

			""";

	@Test
	void readsWhenTheInspectorsComeAgain() {
		assertThat(Promised.in(TOP + "Ofsted carried out the visit. A monitoring inspection will be carried out within "
				+ "approximately 18 months."))
			.singleElement()
			.asString()
			.startsWith("commitment | Ofsted | ");
	}

	@Test
	void readsWhatThePartnershipMustDo() {
		assertThat(Promised.in(TOP + "The local area partnership must work jointly to shorten the waits."))
			.containsExactly(
					"recommendation | Fenshire Local Area Partnership | - | - | work jointly to shorten the waits");
	}

	@Test
	void readsWhatTheInspectorsAskOfThePartnership() {
		assertThat(Promised.in(TOP + "Ofsted asks that the local area partnership publishes its plan.")).singleElement()
			.asString()
			.startsWith("request | Fenshire Local Area Partnership | Ofsted | ");
		assertThat(Promised.in(TOP + "Ofsted requires the local area partnership to submit an action plan."))
			.singleElement()
			.asString()
			.startsWith("request | Fenshire Local Area Partnership | Ofsted | ");
	}

	@Test
	void readsTheTableOfPriorityActionWithTheBodiesResponsible() {
		assertThat(Promised.in(TOP + """
				Fenshire County Council and NHS Fenshire Integrated Care Board work together.

				Areas for priority action

				Responsible body                Areas for priority action
				Fenshire County Council and     Leaders should shorten the waits for
				NHS Fenshire                    plans across the county.
				Fenshire County Council and     Leaders should mend the lifts of
				NHS Fenshire                    all schools.
				""")).hasSize(2).allMatch((line) -> line.startsWith("recommendation | Fenshire County Council"));
	}

	@Test
	void takesNoInspectionOfABoilerForOne() {
		assertThat(Promised.in("Minutes of the meeting of 4 May 2021\n\nPresent: Ann Lowe\n\n"
				+ "The next inspection will be of the boiler."))
			.isEmpty();
	}

	@Test
	void takesTheChiefInspectorForTheInspectorateThatIsNotNamed() {
		assertThat(Promised.in(TOP + "HMCI requires the local area partnership to submit a plan.\n\n"
				+ "The next full reinspection will be within approximately three years."))
			.contains("commitment | HMCI | - | within approximately three years | "
					+ "The next full reinspection will be within approximately three years");
	}

}
