package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class ActionsTests {

	private static final String TOP = """
			TARNSIDE PARISH COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Cllr Ann Lowe (Chair), Cllr Bob Tarn, Mrs Cara Dent (Clerk)

			""";

	@Test
	void readsOwnerFromActionLineAndRequesterFromTheSentenceThatItCloses() {
		assertThat(Promised.in(TOP + """
				The surveyor described the roof. Councillor Lowe asked for a list of empty garages.

				ACTION: Cara Dent
				""")).containsExactly("action | Cara Dent | Ann Lowe | - | a list of empty garages");
	}

	@Test
	void coversTheSentenceAndTheLineThatClosesIt() {
		Read read = Read.text(TOP + """
				Councillor Lowe asked for a list of empty garages.

				ACTION: Cara Dent
				""");
		assertThat(read.all(Statement.Commitment.class)).singleElement()
			.satisfies((action) -> assertThat(read.quotes(action))
				.containsExactly("Councillor Lowe asked for a list of empty garages.", "ACTION: Cara Dent"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					Action: Bob Tarn to book the hall by 12/07/2021. > action | Bob Tarn | - | 2021-07-12 | book the hall by 12/07/2021
					**Action:** Ann Lowe to thank the bowls club. > action | Ann Lowe | - | - | thank the bowls club
					Bob Tarn to send the drawings to the museum. > action | Bob Tarn | - | - | send the drawings to the museum
					Bus shelter – the roof leaks. Bob Tarn to get a price. > action | Bob Tarn | - | - | get a price
					The stile is broken. Letter to be sent to the landowner. > action | TARNSIDE PARISH COUNCIL | - | - | Letter to be sent to the landowner
					Cllr Tarn was asked to paint the railings. > request | Bob Tarn | TARNSIDE PARISH COUNCIL | - | paint the railings
					""")
	void readsATaskInNoteForm(String words, String expected) {
		assertThat(Promised.in(TOP + words)).containsExactly(expected);
	}

	@Test
	void readsTasksInCapitalsThatFollowEachOther() {
		assertThat(Promised.in(TOP + "The verge is untidy. CLERK TO RING HIGHWAYS CLERK TO THANK THE SCOUTS"))
			.extracting((line) -> line.substring(line.lastIndexOf("|") + 2))
			.containsExactly("RING HIGHWAYS", "THANK THE SCOUTS");
	}

	@Test
	void readsAnOwnerLooseAtTheEndOfTheLine() {
		assertThat(Promised.in(TOP + """
				•  Gritting – the bin in Mill Lane is empty.                     Bob Tarn
				•  Allotments – nothing to report.
				""")).singleElement().asString().startsWith("action | Bob Tarn | - | - |");
	}

	@Test
	void readsTheRowsOfAnActionTableWithNewestDateAndStatus() {
		Read read = Read.text(TOP + """
				ACTION LOG

				Item\tAction\tBy whom\tBy when\tStatus
				4\tOrder new grit bins\tBob Tarn\t30 June 2021, moved to 31 July 2021\tOverdue
				5\tMow the green\tDirector of Parks\tDec 2021\tOpen
				7\tThank the bell ringers\tAnn Lowe\t1 June 2021\tCompleted
				""");
		assertThat(read.all(Statement.Commitment.class))
			.extracting((row) -> row.text() + " / " + row.due() + " / " + row.status())
			.containsExactly("Order new grit bins / 2021-07-31 / open", "Mow the green / 2021-12 / open",
					"Thank the bell ringers / 2021-06-01 / done");
		assertThat(read.all(Statement.Commitment.class).get(1).owners()).extracting(read::name)
			.containsExactly("Director of Parks");
	}

	@Test
	void takesNobodyWhoCameForATask() {
		assertThat(Promised.in("""
				PORTLEIGH HARBOUR COMMITTEE

				Present:      Cllrs Ann Lowe (Chair)     Gail Frost      Bob Tarn
				              Will Crane                 Cara Dent       Ivy Roe
				""")).isEmpty();
	}

	@Test
	void readsTheRowsOfATableThatBlankLinesPart() {
		assertThat(Promised.in(TOP + """
				ACTIONS BROUGHT FORWARD

				Meeting date    Agenda item               Who           Due / Status

				14.2.21         Grit bins at Mill Lane    Bob Tarn      Order two, open
				                                                        31 July 2021

				14.2.21         Bells                     Cllr Lowe     Open

				14.3.21         Roof of the boat          Cara Dent     Closed
				                shed
				""")).containsExactly("action | Bob Tarn | - | 2021-07-31 | Grit bins at Mill Lane",
				"action | Ann Lowe | - | - | Bells", "action | Cara Dent | - | - | Roof of the boat shed");
	}

	@Test
	void readsActionsWhoseOwnersBearTheSameLetters() {
		assertThat(Promised.in(TOP + """
				ACTIONS TO BE TAKEN

				ITEM\tBY WHOM BY WHEN
				12/2122 a. Order new grit bins\ta. Bob Tarn

				b. Thank the bell ringers for the long\tb. Ann
				peal on Sunday\tLowe/Clerk

				21/2122 To record those present\tThe meeting began at seven
				""")).contains("action | Bob Tarn | - | - | Order new grit bins")
			.anyMatch((line) -> line.startsWith("action | ")
					&& line.endsWith("Thank the bell ringers for the long peal on Sunday"))
			.noneMatch((line) -> line.contains("record those"));
	}

	@Test
	void partsLetteredTasksOfOneCell() {
		assertThat(Promised
			.in(TOP + """
					ACTIONS TO BE TAKEN

					ITEM\tACTION\tBY WHOM\tBY WHEN
					12/2122\ta. Order new grit bins b. The bells to be oiled c. See p. 4 of the plan\ta. Bob Tarn b. Ann Lowe c. Ann Lowe\tasap
					13/2122\ta. Paint the gate b. Hang the lamp\tBob Tarn\tasap
					"""))
			.containsExactly("action | Bob Tarn | - | asap | Order new grit bins",
					"action | Ann Lowe | - | asap | The bells to be oiled",
					"action | Ann Lowe | - | asap | See p. 4 of the plan",
					"action | Bob Tarn | - | asap | Paint the gate", "action | Bob Tarn | - | asap | Hang the lamp");
	}

	@Test
	void takesNoNumberOfAnItemForWhatIsToBeDone() {
		Read read = Read.text(TOP + """
				ACTIONS TO BE TAKEN

				ITEM\t\tBY WHOM\tBY WHEN
				12/2122\tOrder new grit bins\tBob Tarn\t30 June 2021
				14b/2122\tThank the bell ringers\tAnn Lowe\tasap
				""");
		assertThat(read.all(Statement.Commitment.class)).extracting(Statement.Commitment::text)
			.containsExactly("Order new grit bins", "Thank the bell ringers");
	}

	@Test
	void readsPersonResponsibleAndDeadline() {
		assertThat(Promised.in(TOP + """
				The Chair asked for a plan of the drains to be brought to the June meeting.

				Person responsible: Bob Tarn   Deadline: 9 June 2021
				""")).singleElement().asString().startsWith("action | Bob Tarn |").contains("| 2021-06-09 |");
	}

	@Test
	void readsTheListUnderActions() {
		assertThat(Promised.in(TOP + """
				Actions:

				- Find a cheaper printer (Bob Tarn)
				- Ann Lowe to write to the brass band
				""")).containsExactly("action | Bob Tarn | - | - | Find a cheaper printer (Bob Tarn)",
				"action | Ann Lowe | - | - | write to the brass band");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>',
			textBlock = """
					The footpath is overgrown again - to be reported > action | TARNSIDE PARISH COUNCIL | - | - | The footpath is overgrown again - to be reported
					Old accounts to be shared by Ann Lowe / Bob Tarn before the fair. > action | Ann Lowe, Bob Tarn | - | - | Old accounts to be shared by Ann Lowe / Bob Tarn before the fair
					Clerk ask Highways what the survey showed. > action | Cara Dent | - | - | ask Highways what the survey showed
					Clerk to see which day the hall is free. > action | Cara Dent | - | - | see which day the hall is free
					Bob Tarn and Ann Lowe to be in touch on this. > action | Bob Tarn, Ann Lowe | - | - | Bob Tarn and Ann Lowe to be in touch on this
					Dog fouling to be an agenda item for the next meeting. > action | TARNSIDE PARISH COUNCIL | - | next meeting | Dog fouling to be an agenda item for the next meeting
					""")
	void readsATaskThatNeedsNoVerbOfItsOwn(String words, String expected) {
		assertThat(Promised.in(TOP + words)).containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bob Tarn’s report had been sent out in advance.",
			"In 2019 the parish had to write a Statement of Action. Inspectors had named two gaps.",
			"Clerk put up a sign." })
	void leavesWhatOnlyLooksLikeATask(String words) {
		assertThat(Promised.in(TOP + words)).isEmpty();
	}

	@Test
	void takesOnlyTheRowsOfATableUnderActions() {
		assertThat(Promised.in(TOP + """
				9. ACTIONS

				Ref\tWhat\tWho\tWhen
				1\tOrder new bins\tBob Tarn\t3 June 2021

				The meeting closed at 9 pm.
				""")).containsExactly("action | Bob Tarn | - | 2021-06-03 | Order new bins");
	}

	@Test
	void holdsAllWrappedLinesOfATablesRow() {
		assertThat(Promised.in("""
				LARKHILL PARISH COUNCIL

				Minutes of the meeting held on 6 June 2022

				Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

				| Ref | Action | Owner | Deadline |
				| --- | --- | --- | --- |
				| 1 | Ask the county for the costs of | Councillor Penn | 1 July 2022 |
				|  | a new footbridge | | |
				| 2 | Paint the railings at the mill (not | Councillor Moss | 3 May 2023 |

				the gate)

				The meeting closed at nine.
				""")).containsExactly(
				"action | Rolf Penn | - | 2022-07-01 | Ask the county for the costs of a new footbridge",
				"action | Ida Moss | - | 2023-05-03 | Paint the railings at the mill (not the gate)");
	}

	@Test
	void readsADeadlineThatStandsUnderTheTable() {
		assertThat(Promised.in("""
				LARKHILL PARISH COUNCIL

				Minutes of the meeting held on 6 June 2022

				Present: Councillor Ida Moss (Chair), Councillor Rolf Penn

				| Ref | Action | Person responsible |
				| --- | --- | --- |
				| 1 | Price a footbridge | Councillor Penn |

				Deadline: 28 November 2022
				""")).containsExactly("action | Rolf Penn | - | 2022-11-28 | Price a footbridge");
	}

	@Test
	void readsALabelBeforeInitialsAloneWhereverItStands() {
		assertThat(Promised.in(TOP + """
				1. Paths
				   o Towpath: The map is to be redrawn before June.

				         Action AL
				   o A key is to be cut for the museum.
				                                                              Action CD
				     Posters are to be printed.                               Action AL & CD
				""")).containsExactly(
				"action | Ann Lowe | - | before June | Towpath: The map is to be redrawn before June",
				"action | Cara Dent | - | - | A key is to be cut for the museum",
				"action | Ann Lowe, Cara Dent | - | - | Posters are to be printed");
	}

	@Test
	void takesNoLabelForOneWhereMoreThanNamesFollows() {
		assertThat(Promised.in(TOP + "The towpath was walked.\n\nAction Cara Dent took last year was praised."))
			.isEmpty();
	}

	@Test
	void leavesTheTalkBesideAnActionThatSaysWhoDoesIt() {
		assertThat(Promised.in("""
				Parent Council Meeting – Kirkfauld Primary

				Present: Isla Rennie (Chair), Tom Baxter (Treasurer), Morag Lennox (HT), Calum Shields

				| Item | Discussion | Action |
				| --- | --- | --- |
				| 1. HT report | The new policy will be launched in October. | ML to send policy to parents |
				| 2. Disco | Isla and Calum will organise. | |
				""")).containsExactly(
				"commitment | Parent Council | - | October | The new policy will be launched in October",
				"action | Morag Lennox | - | - | ML to send policy to parents",
				"commitment | Isla Rennie, Calum Shields | - | - | organise");
	}

}
