package org.minutegraph.extraction.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Programmes, budgets and events that stand within sentences. */
class ProgrammesInContextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The aims stand in the Recovery Plan, which helps. | Recovery Plan
			A bid to the Bright Ideas fund was made. | Bright Ideas fund
			A share of the Sport Access Budget was asked for. | Sport Access Budget
			They will join in with Bike Week again. | Bike Week
			World Religions Day was kept in January. | World Religions Day
			The Oakby Flower Show gave £20. | Oakby Flower Show
			Twelve joined the Back on Track programme. | Back on Track programme
			Twelve worked on Track programme days. | Track programme
			""")
	void readsProgrammesBudgetsAndEvents(String text, String programme) {
		assertThat(Read.text(text).names(Kind.PROGRAMME)).containsExactly(programme);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Can the PFA fund this?", "The office opens after Christmas Day and New Year's Day.",
			"It is an Action Plan.", "An action plan and a recovery plan are needed.", "The Revenue Budget was set.",
			"The Sea Cadets Grant Application was read.", "Every Day is a school day." })
	void readsNoProgrammesInVerbsHolidaysAndPlansOfAnyKind(String text) {
		assertThat(Read.text(text).names(Kind.PROGRAMME)).isEmpty();
	}

	@Test
	void takesAShortSpanOfYearsForAFormOfAPlansName() {
		assertThat(Read.text("The Recovery Plan 24/25 is here. It is 12/5.").findings().entities())
			.anyMatch((entity) -> entity.aliases().contains("Recovery Plan 24/25"));
	}

	@Test
	void endsATitleBeforeItsDate() {
		assertThat(Read.text("It is in the paper Securing Oakby's Future on 5 May 2030.").names(Kind.PROGRAMME))
			.containsExactly("Securing Oakby's Future");
	}

	@Test
	void readsNobodyAsAFairNorABillAsAProgramme() {
		Read read = Read.text("Caroline Fair, Director of Housing, described the Levelling Up and Towns Bill.");
		assertThat(read.names(Kind.PROGRAMME)).isEmpty();
	}

}
