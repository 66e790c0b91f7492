package org.minutegraph.extraction.person;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minutegraph.extraction.person.Posts.COUNCIL;
import static org.minutegraph.extraction.person.Posts.roles;

/** Who came into a post, who left it and who is to come. */
class PostChangesTests {

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

				This Portfolio Holder is the statutory lead member for housing (LMH).
				""")).contains("Ada Mack: Portfolio Holder for Housing at PELLMERE BOROUGH COUNCIL",
				"Ada Mack: statutory lead member for housing at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void takesNoPostFromAnEnumeration() {
		assertThat(roles(COUNCIL + "Thanks went to Ann Tolley, the clerk and all volunteers.")).isEmpty();
		assertThat(roles(COUNCIL + "Contact officer: Berta Cole, 0100 555 0147")).isEmpty();
	}

	@Test
	void takesThePostBelowANameInATableOfNumberedActionsForAnotherRow() {
		assertThat(Posts.roles(Posts.COUNCIL + """
				Minutes of the meeting held on 4 May 2021

				ACTIONS
				ITEM          TASK                                   BY WHOM          BY WHEN
				21/22         Send the slides to all members         Anna Holt        June
				22/22         Put the minutes on the web             Clerk            June
				""")).isEmpty();
	}

	@Test
	void givesThePostToWhoeverWasElectedAndNotToThoseWhoMovedIt() {
		assertThat(roles("""
				Harle Parish Council

				Present: Cllrs J Aske, M Bolam, S Dodd

				Cllr Dodd was proposed by Cllr Aske, seconded by Cllr Bolam and duly elected Chair for 2019/20.
				""")).singleElement().asString().startsWith("S Dodd").contains("Chair");
	}

}
