package org.minutegraph.extraction.commitment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How clerks of parishes note tasks and decisions in running paragraphs. */
class ParishNotesTests {

	private static final String PARISH = """
			Larkhill Parish Council

			Minutes of the meeting held on 4 May 2021

			Present: Cllr Ann Lowe (Chairman), Cllr Tom Frost, Mrs Ruth Day (Clerk)

			""";

	private static List<String> in(String words) {
		return Promised.in(PARISH + words.replace("//", "\n\n"));
	}

	@Test
	void readsTasksBehindStarsInAParagraphOfLetteredPoints() {
		assertThat(
				in("8. LETTERS a. Letter about the path by the mill. *Clerk to tell Highways. b. Complaint about dogs "
						+ "*to be put on the board c. Note of the verge. *Clerk to write to the owner and put it on the July agenda."))
			.containsExactly("action | Ruth Day | - | - | tell Highways",
					"action | Larkhill Parish Council | - | - | Complaint about dogs *to be put on the board",
					"action | Ruth Day | - | July agenda | write to the owner and put it on the July agenda");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Clerk asked to write to the miller. > request | Ruth Day | Larkhill Parish Council | - | write to the miller
					The path is shut. *Clerk asked to ring the miller. > request | Ruth Day | Larkhill Parish Council | - | ring the miller
					Chairman asked to be told. > request | Larkhill Parish Council | Ann Lowe | - | be told
					Cllr Frost did however offer to mend it. > commitment | Tom Frost | - | - | mend it
					Mr Elm was glad. Action TF It was late. > action | Tom Frost | - | - | Mr Elm was glad
					He is to ring the miller. Action Clerk Path Nobody came. > action | Ruth Day | - | - | He is to ring the miller
					""")
	void readsNotesWithoutArticleVerbOrMark(String words, String expected) {
		assertThat(in(words)).first().isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The lane will be watched to see whether the hours set by Fenshire District Council help. > Larkhill Parish Council
					The lane will be watched by Fenshire District Council. > Fenshire District Council
					A plan will be drawn up and sent out by Cllr Frost. > Tom Frost
					Fenshire District Council has given us signs. These will be put up in the lane. > Larkhill Parish Council
					Residents will be asked to park with care. > Larkhill Parish Council
					The constable will be invited to attend the next meeting. > Larkhill Parish Council
					""")
	void thoseWhoMeetDoWhatNobodyElseIsSaidToDo(String words, String owner) {
		assertThat(in(words)).last().satisfies((found) -> {
			assertThat(found).startsWith("commitment | ");
			assertThat(found.split(" \\| ")[1]).isEqualTo(owner);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			It was agreed that fees would be looked at at a future meeting. > future meeting
			Cllr Frost will mend the gate in good time. > in good time
			It will be looked at at the June Parish Council meeting. > June Parish Council meeting
			Cllr Frost will mend the gate at a future date. > at a future date
			""")
	void readsTimesThatAreNotFixedYet(String words, String due) {
		assertThat(in(words)).last().satisfies((found) -> assertThat(found.split(" \\| ")[3]).isEqualTo(due));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			The Tree Officer has agreed to look at the oak. > Tree Officer
			Feedback – the Planning Officer will pay a visit. > Planning Officer
			The officer will pay a visit. > Larkhill Parish Council
			Cllr Frost is in the process of obtaining three quotes. > Tom Frost
			""")
	void anOfficerWhoIsNotTheCouncilsIsBoundByHisPost(String words, String owner) {
		assertThat(in(words)).last().satisfies((found) -> {
			assertThat(found).startsWith("commitment | ");
			assertThat(found.split(" \\| ")[1]).isEqualTo(owner);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "5. To receive suggestions to be considered for the next agenda",
			"5. To agree a list of works to be carried out by the Rangers",
			"11. HIGHWAYS - discuss any current issues and resolve on any action required.",
			"11. LAMPS - this was all carried out in May." })
	void takesNoItemOfAnAgendaAndNothingDoneForADecision(String words) {
		assertThat(in(words)).isEmpty();
		assertThat(Promised.likely(PARISH + words)).isEmpty();
	}

	@Test
	void aVoteAloneOnItsLineIsOfTheResolutionUnderIt() {
		assertThat(in("7. Website//Members met the firm.//Proposed – Cllr Lowe Seconded – Cllr Frost//"
				+ "‘That the sum of £600 is agreed for the website’"))
			.singleElement()
			.asString()
			.contains("£600");
	}

	@Test
	void readsWhatThePlanningAuthorityDecidedOnEachApplication() {
		assertThat(in("Fenshire District Council wrote.//Notice of decision://Porch at 3 Mill Lane 09/01234/F//"
				+ "Permission granted//Notices of planning decision://Permission refused for a barn at Hill Farm."))
			.containsExactly("decision | Fenshire District Council | - | - | Permission granted",
					"decision | Fenshire District Council | - | - | Permission refused for a barn at Hill Farm");
	}

	@Test
	void takesNoNoticeOfDecisionWhereNoPlanningAuthorityIsNamed() {
		assertThat(in("Notice of decision://Porch at 3 Mill Lane 09/01234/F//Permission granted"))
			.noneMatch((found) -> found.contains("Permission granted") && !found.contains("Larkhill"));
	}

	@Test
	void bindsWhoeverAnActionSaysWillDoIt() {
		assertThat(in("1. Staff//Two teachers have left.//Action//TF will tell parents once the post is filled.//"
				+ "2. Fair//Sue spoke.//Action//AL to ring the hall"))
			.containsExactly("action | Tom Frost | - | once the post is filled | tell parents once the post is filled",
					"action | Ann Lowe | - | - | ring the hall");
	}

	@Test
	void bindsThoseInTheBracketBehindTheSentence() {
		assertThat(in("4. Accounts Tom Frost queried the sum and it was agreed that he would ask the bank. "
				+ "(Action Ann Lowe/Tom Frost) Ann Lowe agreed to ring the printer. (Action Ann Lowe) The lamp is new."))
			.satisfies((found) -> assertThat(found).hasSize(2).first().asString().contains("Ann Lowe, Tom Frost"))
			.last()
			.isEqualTo("action | Ann Lowe | - | - | Ann Lowe agreed to ring the printer");
	}

}
