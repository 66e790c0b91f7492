package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Police officers, whose rank is their post. */
class PoliceRanksTests {

	@Test
	void takesTheRankBeforeANameForAPostInTheForceThatIsNamed() {
		Read read = Read.text("""
				OAKBY PARISH COUNCIL

				PCSO Kate Broad reported two thefts. Insp. Carl Hunt of Lowshire Police will look into them. PCSO Kate
				Broad thanked the Clerk, Ivy Roe.
				""");
		assertThat(read.all(Role.class))
			.extracting((role) -> read.name(role.person()) + " | " + role.title() + " | " + body(read, role.body()))
			.containsExactlyInAnyOrder("Kate Broad | PCSO | Lowshire Police", "Carl Hunt | Insp | Lowshire Police",
					"Ivy Roe | Clerk | OAKBY PARISH COUNCIL");
	}

	@Test
	void leavesTheForceOpenWhereSeveralAreNamed() {
		Read read = Read.text("Lowshire Police and Highshire Police met. PC Kate Broad spoke.\n");
		assertThat(read.all(Role.class)).singleElement().satisfies((role) -> {
			assertThat(read.name(role.person())).isEqualTo("Kate Broad");
			assertThat(role.body()).isNull();
		});
	}

	private static @Nullable String body(Read read, @Nullable Integer body) {
		return (body != null) ? read.name(body) : null;
	}

}
