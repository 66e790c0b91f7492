package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostsAsOwnersTests {

	private static final String GOVERNORS = """
			Hollin Bank Academy

			Minutes of the Full Governing Body held on 4 December 2023

			Present: Julia Amies (Chair), Liam Sharp (Headteacher), Anna Holt (Parent governor)

			In attendance: Kay Stone (Clerk), Dawn Reed (School Business Manager)

			""";

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Head to report on the roof in June. > Liam Sharp
			HT to circulate the plan. > Liam Sharp
			SBM to obtain three quotes. > Dawn Reed
			CoG to write to parents. > Julia Amies
			Chair of Governors to write to parents. > Julia Amies
			Action: HT/CoG to meet the architect. > Liam Sharp, Julia Amies
			""")
	void resolvesShortFormsOfPostsToTheirHolders(String task, String owners) {
		assertThat(Promised.in(GOVERNORS + task)).singleElement()
			.satisfies((found) -> assertThat(found.split(" \\| ")[1]).isEqualTo(owners));
	}

	@Test
	void aChairOfGovernorsIsNotTheChairOfACouncilsCommittee() {
		assertThat(Promised.in(Promised.TOP + "Chair of Governors to write to parents."))
			.allSatisfy((found) -> assertThat(found.split(" \\| ")[1]).isNotEqualTo("Ann Lowe"));
	}

}
