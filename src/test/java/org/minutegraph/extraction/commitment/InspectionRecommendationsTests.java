package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What inspections ask authorities and schools to do. */
class InspectionRecommendationsTests {

	@Test
	void readsWhatAnInspectionRecommendsAndStopsAtItsAppendices() {
		assertThat(Promised.in("""
				PORTLEIGH COUNCIL

				The Portleigh Harbour Trust runs the quay for the Portleigh Council.

				Recommendations

				1. The trust should ensure that divers are trained.

				Appendices

				Appendix 1 – Survey of divers
				"""))
			.containsExactly("recommendation | Portleigh Harbour Trust | - | - | ensure that divers are trained");
	}

	@Test
	void readsWhatNeedsToImprove() {
		assertThat(Promised.in("""
				PORTLEIGH COUNCIL

				What needs to improve?

				- The training of divers.
				- The quality of ropes.

				The Council runs the quay.
				""")).containsExactly("recommendation | PORTLEIGH COUNCIL | - | - | The training of divers",
				"recommendation | PORTLEIGH COUNCIL | - | - | The quality of ropes");
	}

	@Test
	void readsWhatNeedsToImproveUnderSquareBullets() {
		assertThat(Promised.in("""
				PORTLEIGH COUNCIL

				What needs to improve?
				◼ The speed with which divers are
				  called out.
				◼ The quality of ropes.

				The Council runs the quay.
				""")).extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("The speed with which divers are called out", "The quality of ropes");
	}

	@Test
	void readsBulletsWhoseNounsHaveClauses() {
		assertThat(Promised.in("""
				PORTLEIGH COUNCIL

				What needs to improve?

				◼ The updating of charts when divers move.
				◼ The accuracy of logs that are being kept.
				◼ Divers who need ropes are well served.

				The Council runs the quay.
				""")).extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("The updating of charts when divers move", "The accuracy of logs that are being kept");
	}

}
