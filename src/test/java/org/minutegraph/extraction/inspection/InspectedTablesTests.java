package org.minutegraph.extraction.inspection;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.inspection.Judged.in;

/** Tables with a column for each of those inspected and a row for each area. */
class InspectedTablesTests {

	@Test
	void joinsNamesWrappedOverColumnsAndTakesTheDateBelowThem() {
		assertThat(in("""
				Fernshire County Council

				Report cards published by Ofsted this term

				Elmbrook Primary School and Hartwell Vale Academy were both inspected.

				Evaluation area              Elmbrook         Hartwell Vale
				                             Primary School   Academy
				                             12 Nov 2025      3 Dec 2025
				Safeguarding                 Met              Not met
				Inclusion                    Expected         Strong
				Achievement                  Needs            Exceptional
				                             attention
				Leadership and governance    -                Urgent
				                                              improvement
				""")).containsExactlyInAnyOrder("Elmbrook Primary School: Met (Safeguarding) 2025-11-12",
				"Hartwell Vale Academy: Not met (Safeguarding) 2025-12-03",
				"Elmbrook Primary School: Expected standard (Inclusion) 2025-11-12",
				"Hartwell Vale Academy: Strong standard (Inclusion) 2025-12-03",
				"Elmbrook Primary School: Needs attention (Achievement) 2025-11-12",
				"Hartwell Vale Academy: Exceptional (Achievement) 2025-12-03",
				"Hartwell Vale Academy: Urgent improvement (Leadership and governance) 2025-12-03");
	}

	@Test
	void readsWhatWasBeforeInTheSecondColumnOfEach() {
		assertThat(in("""
				Fernshire County Council

				The Care Quality Commission had inspected Northmoor Hospital and Ashdown Hospital in May 2023.

				| Core area | Northmoor Hospital | Before | Ashdown Hospital | Before |
				| Maternity | RI | Outstanding (2016) | Good | not inspected |
				| Surgery | Good (2019) | - | n/a | - |
				| Outpatients | not inspected | | not inspected | |
				| Overall | RI | Good | Good | RI |
				""")).containsExactlyInAnyOrder("Northmoor Hospital: Requires improvement (Maternity) 2023-05",
				"Northmoor Hospital: Outstanding (Maternity) 2016", "Ashdown Hospital: Good (Maternity) 2023-05",
				"Northmoor Hospital: Good (Surgery) 2019", "Northmoor Hospital: Requires improvement 2023-05",
				"Northmoor Hospital: Good", "Ashdown Hospital: Good 2023-05", "Ashdown Hospital: Requires improvement");
	}

	@Test
	void readsNothingUnderAHeadOfWhichOneColumnIsUnknown() {
		assertThat(in("""
				Fernshire County Council

				Ofsted has published results for Elmbrook Primary School.

				| Area | Elmbrook Primary | Benchmark group | Cluster |
				| Inclusion | Strong standard | Expected standard | Strong standard |
				""")).noneMatch((result) -> result.contains("Expected standard"));
	}

	@Test
	void takesNoGradesThatSchoolsGaveThemselves() {
		assertThat(in("""
				Fernshire County Council

				Ofsted is expected soon at Elmbrook Primary School and Hartwell Vale Academy.

				| Area | Elmbrook Primary School self evaluation | Hartwell Vale Academy self evaluation |
				| Inclusion | Strong standard | Expected standard |
				""")).isEmpty();
	}

}
