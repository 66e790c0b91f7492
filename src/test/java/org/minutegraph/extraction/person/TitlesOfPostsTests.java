package org.minutegraph.extraction.person;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.person.Posts.COUNCIL;
import static org.minutegraph.extraction.person.Posts.roles;

/** From where to where the title of a post goes. */
class TitlesOfPostsTests {

	@Test
	void keepsCommasOfATitleTogether() {
		assertThat(roles(COUNCIL + """
				Jane Harwood (Service Director for Schools, Families and Lifelong Learning) spoke.
				""")).containsExactly(
				"Jane Harwood: Service Director for Schools, Families and Lifelong Learning at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void readsWhatADirectorDirectsAfterAComma() {
		assertThat(roles(COUNCIL + """
				IN ATTENDANCE: Sue Tate (Assistant Director, Revenues and Benefits), Piers Hallow (Director,
				Marlow Homes Ltd)
				""")).contains("Sue Tate: Assistant Director, Revenues and Benefits at PELLMERE BOROUGH COUNCIL",
				"Piers Hallow: Director at Marlow Homes Ltd");
	}

	@Test
	void statesAPostOnceUnderItsFullestTitle() {
		assertThat(roles(COUNCIL + """
				IN ATTENDANCE: Dave Shaw (Head of Finance, Property and IT)

				Dave Shaw, Head of Finance, presented the accounts.
				""")).containsExactly("Dave Shaw: Head of Finance, Property and IT at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void readsTitlesThatFillTheirBracket() {
		assertThat(roles(
				COUNCIL + """
						IN ATTENDANCE: Hayley Boden (Service Manager Quality Assurance and Professional Standards),
						Ingrid Crane (Director of integrated Children’s Services), Roz Hall (Designated Nurse for Looked after Children)
						"""))
			.containsExactly(
					"Hayley Boden: Service Manager Quality Assurance and Professional Standards at PELLMERE BOROUGH COUNCIL",
					"Ingrid Crane: Director of integrated Children’s Services at PELLMERE BOROUGH COUNCIL",
					"Roz Hall: Designated Nurse for Looked after Children at -");
	}

	@Test
	void readsPortfoliosWrittenSmallAndLeadersOfGroups() {
		assertThat(roles(COUNCIL + """
				Ken Ellis, cabinet member for traffic and parking, replied. The Leader of the Labour Group, Mr Bray,
				moved on. Andrew Proudfoot, who was previously Leader at Lowmoor District Council, was welcomed.
				""")).containsExactlyInAnyOrder(
				"Ken Ellis: cabinet member for traffic and parking at PELLMERE BOROUGH COUNCIL",
				"Bray: Leader of the Labour Group at Labour Group",
				"Andrew Proudfoot: Leader at Lowmoor District Council");
	}

	@Test
	void takesTheClassOfAParentForNoPartOfThePost() {
		assertThat(roles("""
				Otterbourne Primary School Parent Council

				Attendees: Cara Dent (P1 & Secretary), Dan Eel (P5 and Treasurer), Eve Foss (Head of Art & Design)
				""")).extracting((line) -> line.substring(0, line.indexOf(" at ")))
			.containsExactly("Cara Dent: Secretary", "Dan Eel: Treasurer", "Eve Foss: Head of Art & Design");
	}

	@Test
	void readsWhatAManagerDirectsBehindAComma() {
		assertThat(roles("""
				Pellmere Borough Council

				In attendance: Ada Cole (Service Manager, Fostering and Kinship Care), Ben Dart (Vice Principal,
				Quality of Learning), Cy Elm (Manager, Wend Valley Trust)
				"""))
			.anySatisfy((line) -> assertThat(line).startsWith("Ada Cole: Service Manager, Fostering and Kinship Care"))
			.anySatisfy((line) -> assertThat(line).startsWith("Ben Dart: Vice Principal, Quality of Learning"))
			.anySatisfy((line) -> assertThat(line).isEqualTo("Cy Elm: Manager at Wend Valley Trust"));
	}

	@Test
	void readsAPostWrittenSmallBehindTheLettersOfItsHolder() {
		assertThat(roles("""
				Elm Lane Primary School
				Minutes of the governing body

				Present: Ada Cole (AC) parent governor
				         Ben Dart (BD) staff governor
				""")).anySatisfy((line) -> assertThat(line).startsWith("Ada Cole: parent governor"))
			.anySatisfy((line) -> assertThat(line).startsWith("Ben Dart: staff governor"));
	}

	@Test
	void aPostBehindTheCommaOfAnOpeningPhraseIsNotThatOfThePersonInIt() {
		for (String text : new String[] { "In response to a question from Mr Reeve, the Director of Parks was asked.",
				"Following a word from Mrs Lowe, the Head of Housing will write to tenants." }) {
			assertThat(roles(COUNCIL + text)).as(text).isEmpty();
		}
		assertThat(roles(COUNCIL + "After a word from Mrs Lowe, the Head of Housing, members had tea."))
			.containsExactly("Lowe: Head of Housing at PELLMERE BOROUGH COUNCIL");
		assertThat(roles(COUNCIL + "Members thanked Mrs Lowe, the Head of Housing."))
			.containsExactly("Lowe: Head of Housing at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void aPostBeginsBehindThePersonNamedBeforeIt() {
		assertThat(roles(COUNCIL + "The Leader of the Council, Cllr Ada Wade and Parks and Baths Portfolio Holder, "
				+ "Cllr P Reeve, spoke."))
			.contains("P Reeve: Parks and Baths Portfolio Holder at PELLMERE BOROUGH COUNCIL");
	}

	@Test
	void aPostBehindTheLettersOfAPersonIsThatPersonsAndNotTheNextOnes() {
		assertThat(roles("Minutes of Oakby Town Council, 5 March 2019. All spoke: Cllr John Hale (JH) - Chairman, "
				+ "Cllr Tom Reed (TR) and Ivy Penn (IP) - Clerk left."))
			.containsExactly("John Hale: Chairman at Oakby Town Council", "Ivy Penn: Clerk at Oakby Town Council");
	}

}
