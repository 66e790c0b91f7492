package org.minutegraph.extraction.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class LayBodiesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Oakby Primary School – Parent Council | Parent Council
			THE TWO BROOKS FEDERATION<br><br>GOVERNING BODY – AUTUMN TERM MEETING | GOVERNING BODY
			Ashmere High School<br><br>School Council<br><br>Minutes of Friday 3 May 2024 | School Council
			Three Fields Academy – Local Governing Body | Local Governing Body
			ASHMERE LEARNING TRUST BOARD OF TRUSTEES MEETING MINUTES | ASHMERE LEARNING TRUST BOARD OF TRUSTEES
			Oakby Grammar School<br><br>Finance Committee of the Governing Body | Finance Committee
			HEAD'S REPORT TO THE GOVERNING BODY | GOVERNING BODY
			""")
	void takesTheBodyThatATitleNamesWithoutItsSchoolForTheOneThatMet(String title, String body) {
		Read read = Read.text(title.replace("<br>", "\n") + "\n\nPresent: Mrs Ann Wren (Chair), Mr Carl Dunn\n");
		assertThat(read.findings().about().body()).isNotNull().extracting(read::name).isEqualTo(body);
	}

	@Test
	void takesNobodyForAMemberOfACouncilThatGovernorsOnlyMention() {
		Read read = Read.text("""
				Friends of Oakby School (PTA)

				Present: Ann Wren, Carl Dunn

				The Borough Council wants a fee for the stall.
				""");
		assertThat(read.all(Statement.Link.class)).noneMatch((link) -> read.name(link.to()).equals("Borough Council"));
		assertThat(read.names(Kind.SCHOOL)).containsExactly("Oakby School");
	}

	@Test
	void namesTheSchoolOrTrustWhoseBodyATitleNames() {
		assertThat(Read.text("OAKBY GRAMMAR SCHOOL RESOURCES COMMITTEE\n\nA paper was read.\n").names(Kind.SCHOOL))
			.containsExactly("OAKBY GRAMMAR SCHOOL");
		assertThat(Read.text("ASHMERE MULTI ACADEMY TRUST BOARD OF TRUSTEES\n\nA paper was read.\n").names(Kind.SCHOOL))
			.isEmpty();
		assertThat(Read.text("The cluster with Ysgol Gyfun Bro Wen met Oakby Infant School and Nursery.")
			.names(Kind.SCHOOL)).containsExactly("Ysgol Gyfun Bro Wen", "Oakby Infant School and Nursery");
	}

	@Test
	void takesPeopleOfATrustsBoardForItsOwnAndReadsWhoIsHereInPlainWords() {
		Read trust = Read.text("""
				ASHMERE LEARNING TRUST BOARD OF TRUSTEES MEETING

				Present:
				Dame Ann Wren (AW) Chair
				Carl Dunn (CD) CEO

				In attendance:
				Ivy Hale, Headteacher, Oakby Academy
				""");
		assertThat(bodies(trust)).contains("CEO of ASHMERE LEARNING TRUST", "Headteacher of Oakby Academy",
				"Chair of ASHMERE LEARNING TRUST BOARD OF TRUSTEES");
		Read parents = Read.text("""
				Oakby Primary – Parent Council
				Monday 13th May 2024

				Here: Ann Wren (AW, Chair), Carl Dunn (CD), Ms Hale (IH, Head Teacher)
				On Teams: Tom Marsh (TM, Treasurer)
				Sorry: Beth Finch (BF)

				1. Last minutes agreed. The meeting will be held here: see the map.
				""");
		assertThat(bodies(parents)).containsExactlyInAnyOrder("Chair of Parent Council", "Treasurer of Parent Council",
				"Head Teacher of Oakby Primary");
		assertThat(parents.all(Statement.Link.class)).extracting((link) -> parents.name(link.from()))
			.containsExactlyInAnyOrder("Carl Dunn", "Beth Finch");
	}

	@Test
	void takesInitialsInTheMarginForNobodysPost() {
		Read read = Read.text("""
				OAKBY GRAMMAR SCHOOL
				RESOURCES COMMITTEE

				PRESENT:  Mr Carl Dunn (Headmaster)
				          Mrs Ann Wren, Bursar

				1. BUDGET

				The Bursar was asked to obtain a quotation.        AW
				The Headmaster added that the gate was open.
				""");
		assertThat(bodies(read)).containsExactlyInAnyOrder("Headmaster of OAKBY GRAMMAR SCHOOL",
				"Bursar of OAKBY GRAMMAR SCHOOL");
		assertThat(bodies(Read.text("Mr Carl Dunn, the Headmaster of Oakby School, spoke.")))
			.containsExactly("Headmaster of Oakby School");
	}

	private static List<String> bodies(Read read) {
		return read.all(Statement.Role.class)
			.stream()
			.map((role) -> role.title() + " of " + ((role.body() != null) ? read.name(role.body()) : "nobody"))
			.toList();
	}

}
