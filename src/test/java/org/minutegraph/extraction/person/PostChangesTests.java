package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Who came into a post, who left it and who is to come. */
class PostChangesTests {

	private static final String COUNCIL = "PELLMERE BOROUGH COUNCIL\n\nCHILDREN’S SCRUTINY COMMITTEE\n\n";

	@Test
	void readsElectionsAndWhoGoesAtAnAnnualMeeting() {
		Read read = Read.text("""
				Oakhurst Town Council

				Present: Cllr B Harmon (outgoing Mayor), Cllrs P Doyle, S Kettle and Mrs J Farrow

				1. ELECTION OF MAYOR
				It was RESOLVED that Cllr Mrs J Farrow be elected Mayor for the ensuing year.

				2. COMMITTEES
				Planning Committee: Cllrs Doyle (Chairman), Kettle and Farrow

				3. STAFF
				Mr Ian Frame has been appointed as Town Ranger.

				Let me thank my predecessor as Portfolio Holder, Cllr Pat Nolan.

				Sir Peter Vane, as Chair of the Growth Partnership, would write.
				""");
		assertThat(read.all(Role.class))
			.extracting((role) -> read.name(role.person()), Role::title,
					(role) -> read.name(java.util.Objects.requireNonNull(role.body())), Role::status)
			.containsExactlyInAnyOrder(tuple("B Harmon", "Mayor", "Oakhurst Town Council", "past"),
					tuple("J Farrow", "Mayor", "Oakhurst Town Council", "current"),
					tuple("P Doyle", "Chairman", "Planning Committee", "current"),
					tuple("Ian Frame", "Town Ranger", "Oakhurst Town Council", "current"),
					tuple("Pat Nolan", "Portfolio Holder", "Oakhurst Town Council", "past"),
					tuple("Peter Vane", "Chair", "Growth Partnership", "current"));
	}

	@Test
	void tellsWhoIsToCome() {
		assertThat(Read
			.text("""
					Elm Lane Primary School Governing Body

					The new headteacher, Sally Hearn, has been appointed and she will join the school in September. Ann Noble
					will support me as Director of Learning. Owen Bright to be safeguarding governor.
					""")
			.all(Role.class)).extracting(Role::title, Role::status)
			.containsExactly(tuple("headteacher", "incoming"), tuple("Director of Learning", "incoming"),
					tuple("safeguarding governor", "current"));
	}

	@Test
	void readsTheFormerHolderFromTheSuccessor() {
		assertThat(Read.text(COUNCIL + """
				Andrew Crane spoke about arrangements to appoint his successor. Dora Pike was appointed as Director of
				Housing in May.
				""").all(Role.class)).extracting(Role::title, Role::status)
			.containsExactlyInAnyOrder(tuple("Director of Housing", "past"), tuple("Director of Housing", "current"));
	}

	@Test
	void readsAnotherTitleOfAPost() {
		assertThat(roles(COUNCIL + """
				Report from: Councillor Ada Mack, Portfolio Holder for Housing

				This Portfolio Holder is the designated lead member for housing (LMH).
				""")).contains("Ada Mack: Portfolio Holder for Housing at PELLMERE BOROUGH COUNCIL",
				"Ada Mack: designated lead member for housing at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void takesNoPostFromAnEnumeration() {
		assertThat(roles(COUNCIL + "Thanks went to Ann Tolley, the clerk and all volunteers.")).isEmpty();
		assertThat(roles(COUNCIL + "Contact officer: Berta Cole, 0100 555 0147")).isEmpty();
	}

	private static List<String> roles(String text) {
		Read read = Read.text(text);
		return read.all(Role.class)
			.stream()
			.map((role) -> read.name(role.person()) + ": " + role.title() + " at "
					+ ((role.body() != null) ? read.name(role.body()) : "-"))
			.toList();
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

}
