package org.minutegraph.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of a register of schools, with their places in the file. */
class SchoolRegisterTests {

	@Test
	void readsQuotedCellsInAnyOrderOfColumns() {
		Document register = read("""
				\uFEFFLA (name),Phase,EstablishmentName,URN\r
				Wexley,"Primary, or ""all through""\","Mill Road School, Wexley",123456\r

				"Marrowby",Secondary,Hill "Top" School,123457""");
		assertThat(SchoolRegister.is(register)).isTrue();
		List<SchoolRegister.Row> rows = SchoolRegister.rows(register);
		assertThat(rows).extracting(SchoolRegister.Row::name)
			.containsExactly("Mill Road School, Wexley", "Hill \"Top\" School");
		assertThat(rows).extracting(SchoolRegister.Row::authority).containsExactly("Wexley", "Marrowby");
		assertThat(rows).extracting((row) -> register.quote(row.urnPlace())).containsExactly("123456", "123457");
		assertThat(rows).extracting((row) -> register.quote(row.namePlace()))
			.containsExactly("Mill Road School, Wexley", "Hill \"Top\" School");
	}

	@Test
	void knowsClosedSchools() {
		assertThat(SchoolRegister.rows(read("""
				URN,LA (name),EstablishmentName,EstablishmentStatus (name)
				123456,Wexley,Mill Road School,Closed
				123457,Wexley,Hill Top School,"Open, but proposed to close"
				,Wexley,Number Unknown School,Open
				"""))).extracting(SchoolRegister.Row::closed).containsExactly(true, false);
	}

	@Test
	void takesNoOtherTableForARegister() {
		assertThat(SchoolRegister.is(read("URN,School\n123456,Mill Road School\n"))).isFalse();
		assertThat(SchoolRegister.is(read("The URN and EstablishmentName of LA (name)\nstand in the register.\n")))
			.isFalse();
	}

	private static Document read(String text) {
		return new DocumentReader().read(new Source("schools.csv", text.getBytes(StandardCharsets.UTF_8), "test"));
	}

}
