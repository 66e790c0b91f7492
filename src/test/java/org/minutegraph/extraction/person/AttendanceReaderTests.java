package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Attendance;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Who was there, and who belongs to the body that met. */
class AttendanceReaderTests {

	private static final String MINUTES = """
			LOWMOOR DISTRICT COUNCIL

			PRESENT: Councillors R Bellow (Chairman), D Oake and P Tarn.

			Also in attendance: Mrs C Latham (Citizens Advice Lowmoor)

			Officers:
			Fiona Garr          (Chief Executive)

			Apologies were received from Councillor K Wool. Councillor Wool was substituted by Councillor Tarn.

			45. MINUTES

			Councillor Oake moved the minutes.
			""";

	@Test
	void readsHowEachCame() {
		Read read = Read.text(MINUTES);
		assertThat(read.all(Attendance.class)).extracting((it) -> read.name(it.person()) + ": " + it.as())
			.containsExactly("R Bellow: present", "D Oake: present", "P Tarn: present", "C Latham: in attendance",
					"Fiona Garr: in attendance", "K Wool: apologies");
	}

	@Test
	void statesMembershipOnceAndNotOfOfficersOrSubstitutes() {
		assertThat(members(MINUTES)).containsExactly("D Oake MEMBER_OF LOWMOOR DISTRICT COUNCIL",
				"C Latham MEMBER_OF Citizens Advice Lowmoor", "K Wool MEMBER_OF LOWMOOR DISTRICT COUNCIL");
	}

	@Test
	void endsWithTheProse() {
		Read read = Read.text("""
				Present: Ann Tolley, Ben Marsh

				Ann Tolley welcomed Carol Denby from the library. Natural England visited.
				""");
		assertThat(read.all(Attendance.class)).hasSize(2);
	}

	@Test
	void givesRowsTheBodyOfTheirFirstCell() {
		Read read = Read.text("""
				LOWMOOR HEALTH AND WELLBEING BOARD

				Present:
				Organisation	Member
				Lowmoor Council	Mr. I. Petts (Cabinet Member for Health)
				Healthwatch Lowmoor	Mrs. P. Ainsley (Manager)
				""");
		assertThat(read.all(Statement.Role.class))
			.extracting((it) -> read.name(it.person()) + " at " + read.name(it.body()))
			.contains("P. Ainsley at Healthwatch Lowmoor");
		assertThat(read.all(Attendance.class)).hasSize(2);
	}

	private static List<String> members(String text) {
		Read read = Read.text(text);
		return read.all(Link.class)
			.stream()
			.filter((link) -> link.type().equals("MEMBER_OF"))
			.map((link) -> read.name(link.from()) + " MEMBER_OF " + read.name(link.to()))
			.toList();
	}

}
