package org.minutegraph.extraction.name;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Findings.About;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

class OwnBodiesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					From: Ann Wren, Leader<br>To: Cabinet – 4 May 2024<br>Subject: Bins<br><br>The bins are new. | Cabinet
					OAKBY COUNCIL<br>Report to:      Housing Scrutiny Panel<br>Date:   4 May 2024 | Housing Scrutiny Panel
					Decision maker: Oakby Area Committee<br><br>Wards: All<br><br>The road is closed. | Oakby Area Committee
					Bins in 2024<br><br>Recommendations<br><br>Cabinet is asked to:<br><br>(a) note the bins; | Cabinet
					Ash Surgery (AS) Patients Committee – Email Minutes<br><br>All came. | Ash Surgery (AS) Patients Committee
					OAKBY QUARRY LIAISON MINUTES<br><br>The Liaison Committee looked at the dust. | Liaison Committee
					Oakby School<br><br>Governing Board - Resources Committee<br><br>Minutes, 4 May 2024<br><br>All came. | Resources Committee
					TWG 4 May 2024<br><br>Attendance: Ann Wren (Chair), Carl Dunn<br><br>The rates were shown. | TWG
					1. Welcome<br><br>All came.<br><br>R&P 4 May 2024<br><br>a<br><br>R&P 4 May 2024 | R&P
					New Pavilion Working group<br><br>Notes of meeting held in the hall, 4 May 2024<br><br>Parish Council to be asked. | New Pavilion Working group
					Ashmere and Oakby Transport forum<br><br>Meeting on 4 May<br><br>All came. | Ashmere and Oakby Transport forum
					OHTRA AGM 14/05/24, Chapel 7pm.<br><br>Members present: Ann Wren, Carl Dunn, Ivy Hale | OHTRA
					Minutes of the General Purposes Committee<br><br>All came. | General Purposes Committee
					DECISION OF THE APPEALS SUB-COMMITTEE<br><br>The appeal was heard. | APPEALS SUB-COMMITTEE
					2024-05-04 Board Minutes v1<br><br>Present: Ann Wren (Chair), Carl Dunn, Ivy Hale<br><br>OCC was thanked by the Board. The Board met. | Board
					Issue - meetings<br><br>Bins<br><br>Meeting: 04/05/2024 - Oakby Health & Care Board (Item 6)<br><br>All came. | Oakby Health & Care Board
					Note<br><br>Panel: Ann Wren (Chair), Carl Dunn (Ash Farms), Ivy Hale<br><br>The note was agreed. | Panel
					""")
	void takesTheBodyToWhichAPaperGoesOrThatItsTitleShortens(String text, String body) {
		assertThat(body(text)).isEqualTo(body);
	}

	@Test
	void takesTheCouncilOfWhichMinutesSpeakAsOfTheirOwn() {
		String top = """
				EXTRACT OF MINUTES OF EXTRAORDINARY MEETING

				Present: Cllrs Wren, Dunn, Hale, County Cllr Ash

				Discussion

				""";
		String roads = "WCC Highways will close the road. WCC has sent a plan. WCC is to mend it.\n\n";
		assertThat(councilOf(top + roads + "OCC raised no objections to the barn.")).isEqualTo("OCC");
		assertThat(councilOf(top + roads + "Mr Lamb will come to the next meeting of OCC.")).isEqualTo("OCC");
		assertThat(councilOf(top + roads + "Ivy Hale will tell WCC of a full meeting of the Traders Forum, with OCC."))
			.isEqualTo("WCC");
		assertThat(body(top + roads + "Ivy Hale will arrange a full meeting of the Traders Forum.")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			P – Present<br><br>P<br><br>P<br><br>Resources Committee<br><br>Agenda:<br><br>Fees | Resources Committee
			P – Present<br><br>P<br><br>P<br><br>Agenda:<br><br>Resources Committee | OAKBY SCHOOL BOARD OF GOVERNORS
			COMMITTEE<br><br>Full Governing Body<br><br>Agenda:<br><br>Fees | OAKBY SCHOOL BOARD OF GOVERNORS
			""")
	void readsTheHeadOfABoardsFormThatAPdfHasTornApart(String form, String body) {
		String separator = form.startsWith("COMMITTEE") ? "<br>" : "<br><br>";
		assertThat(body("OAKBY SCHOOL BOARD OF GOVERNORS" + separator + form
				+ "<br><br>The meeting commenced at six. The Resources Committee had met."))
			.isEqualTo(body);
	}

	@ParameterizedTest
	@ValueSource(strings = { "To: Oakby Council<br><br>Dear Sir, the bins are full.",
			"Ann Wren<br><br>AW 4 May 2024<br><br>The bins are full.", "AGM 4 May 2024<br><br>The bins are full.",
			"Annual General Meeting<br><br>The bins are full.",
			"Our walk<br><br>Oakby Borough Council is asked to:<br><br>(a) mend the path;",
			"Minutes of the walk<br><br>a<br><br>b<br><br>c<br><br>d<br><br>The Cabinet is asked to mend the path, said one.",
			"Our Walking group<br><br>We walked on 4 May.", "Registered charity<br><br>Minutes of a walk.",
			"QUARRY WALK MINUTES<br><br>a<br><br>b<br><br>c<br><br>d<br><br>The Finance Committee had looked at it." })
	void takesNoLettersAddresseeNorSomebodysInitialsForWhoMet(String text) {
		assertThat(body(text)).isNull();
	}

	@Test
	void takesNeitherAPartnerNorAParishForTheCouncilThatHasACabinet() {
		String cabinet = "Housing Scrutiny Committee\n\nCabinet had agreed. %s\n\nThe Council would pay. The Council met.\n";
		assertThat(councilOf(cabinet.formatted("It works with neighbouring Ashmere Council."))).isNull();
		assertThat(councilOf(cabinet.formatted("Oakby Town Council wrote about parking."))).isNull();
		assertThat(councilOf(cabinet.formatted("Oakby Borough Council has a plan.")))
			.isEqualTo("Oakby Borough Council");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			OBC owns the lane. Clerk to ask OBC for a bin. XCC agreed to pay for the bench. | XCC
			Email from Ann Wren, OBC Project Manager. OBC mend roads. XCC will hold a fair. | XCC
			Cllr Dunn will raise this with OBC. OBC has sent a map. It was proposed that XCC buy a map. | XCC
			OBC has sent a map. It was proposed that XCC buy a map. |
			""")
	void takesTheCouncilToWhichNobodyWritesForTheOneThatMet(String text, @Nullable String council) {
		assertThat(
				councilOf("Present: Cllrs Wren, Dunn & Hale, and the Clerk.\n\n" + text.replace(". ", ".\n\n") + "\n"))
			.isEqualTo(council);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Venue: Committee Room, Oakby Town Hall<br><br>Few schools in Oakby are full. | Oakby
					Contact: clerk@ashmerevale.example<br><br>Help was asked for by Ashmere Vale families. | Ashmere Vale
					The plan for Lowshire, and for others, was read. Lowshire children like it. Lowshire Homes Trust came. | Lowshire
					Places in Phase are few. Phase 2 will come. Phase families asked. |
					Homes in May were few. May residents asked. |
					Oakby Town Hall was let. Ashmere Borough Council wrote. Few schools in Oakby are full. | Ashmere Borough Council
					Regional schools came. Regional Care Trust came. |
					""")
	void takesThePlaceForTheCouncilWhereACommitteesPaperNamesNone(String text, @Nullable String place) {
		String paper = "Housing Scrutiny Committee\n\n%s\n\nCouncillor Ann Wren, Cabinet Member for Homes, came.\n";
		assertThat(councilOf(paper.formatted(text.replace("<br>", "\n").replace(". ", ".\n\n")))).isEqualTo(place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Minutes of Meeting (no. 12) of<br>Oakby Community Council<br><br>4 May 2024, 19:00.<br><br>All came. | Oakby Community Council
					FINAL minutes for the Oakby Community Council meeting<br><br>Held virtually on 4 May 2024<br><br>Ashmere Community Council wrote. | Oakby Community Council
					MINUTES for the<br>Oakby Community Council public meeting held in Church Hall on 4 May 2024<br><br>Ashmere Community Council wrote. | Oakby Community Council
					OAKBY<br><br>COMMUNITY COUNCIL<br><br>TOGETHER FOR ALL<br><br>MINUTES from the OCC meeting held in the hall on 4 May 2024 | OAKBY COMMUNITY COUNCIL
					ASHMERE & OAKBY PARISH MEETING<br><br>MINUTES OF PARISH COUNCIL MEETING at OAKBY VILLAGE HALL on 4 May 2024<br><br>Present: Clerk: Ann Wren | ASHMERE & OAKBY PARISH COUNCIL
					ASHMERE & OAKBY ANNUAL PARISH MEETING ASHMERE & OAKBY PARISH COUNCIL<br>MINUTES OF ANNUAL PARISH MEETING AT OAKBY VILLAGE HALL on 4 May 2024<br><br>Present: Clerk: Ann Wren | ASHMERE & OAKBY PARISH COUNCIL
					H OAKBY PARISH COUNCIL<br><br>MINUTES OF A MEETING OF OAKBY PARISH COUNCIL<br><br>HELD ON 4 MAY 2024 | OAKBY PARISH COUNCIL
					BY OAKBY PARISH COUNCIL<br><br>Minutes of 4 May 2024<br><br>Oakby Parish Council met. Oakby Parish Council has a lane. | Oakby Parish Council
					Notes of a meeting with the new owners of Glassworks<br><br>OAKBY PARISH COUNCIL<br><br>4 May 2024<br><br>All came. | OAKBY PARISH COUNCIL
					DRAFT<br><br>PARISH COUNCIL<br><br>Oakby Parish Council met on 4 May 2024. | Oakby Parish Council
					Annual General Meeting on<br>4 May 2024.<br><br>Minutes<br><br>Present:<br>1. Ann Wren      Chair<br>2. Carl Dunn     Treasurer<br><br>Ashmere City Council has mended the lane. Ashmere City Council has no plan. Ashmere City Council helps. |
					""")
	void takesTheCouncilThatATitleNames(String text, @Nullable String council) {
		assertThat(councilOf(text.replace("<br>", "\n") + "\n")).isEqualTo(council);
	}

	@Test
	void takesNeitherADraftNorThoseWhoCameForWhoMet() {
		assertThat(body("FINAL minutes for the Oakby Community Council meeting<br><br>Held on 4 May 2024")).isNull();
		assertThat(body(
				"MINUTES for the Oakby Community Council meeting<br><br>Members Present:<br><br>Ann Wren, Carl Dunn"
						+ "<br><br>The note was sent to OCC Members."))
			.isNull();
	}

	@Test
	void seeksNoPlaceInAPaperOfNoCouncil() {
		assertThat(councilOf("Oakby Walkers\n\nPaths in Oakby are wet.\n\nOakby residents came to Oakby Town Hall.\n"))
			.isNull();
	}

	@Test
	void takesNoOfficersPostForTheBeginningOfACouncilsName() {
		Read read = Read.text("""
				Oakby Community Council

				Present:
				Ann Wren      Treasurer CC
				Carl Dunn     Member CC
				""");
		assertThat(read.names(Kind.BODY)).containsExactly("Oakby Community Council");
	}

	private static @Nullable String body(String text) {
		Read read = Read.text(text.replace("<br>", "\n") + "\n");
		About about = read.findings().about();
		return (about.body() != null) ? read.name(about.body()) : null;
	}

	private static @Nullable String councilOf(String text) {
		Read read = Read.text(text);
		About about = read.findings().about();
		return (about.council() != null) ? read.name(about.council()) : null;
	}

	@Test
	void takesTheCouncilThatMetUnderItsName() {
		String minutes = """
				TARNBOROUGH CITY COUNCIL

				%s

				Monday 4 July 2022

				PRESENT: The Lord Mayor (Councillor Nora Wold) in the chair; Councillors Hewer, Pell and Garr

				7. A PAPER OF THE OVERVIEW AND SCRUTINY COMMITTEE

				RESOLVED - That the paper of the Overview and Scrutiny Committee be received.
				""";
		assertThat(body(minutes.formatted("COUNCIL"))).isEqualTo("TARNBOROUGH CITY COUNCIL");
		assertThat(body(minutes.formatted("PARKS COMMITTEE"))).isEqualTo("PARKS COMMITTEE");
		assertThat(Read.text(minutes.formatted("COUNCIL")).names(Kind.PERSON)).containsExactlyInAnyOrder("Nora Wold",
				"Hewer", "Pell", "Garr");
	}

	@Test
	void aCouncilWhereACorrespondentWorksIsNotTheOneWhosePaperItIs() {
		assertThat(councilOf(
				"Agenda item\n\nForums\n\nMinutes:\n\nThe group spoke to a friend at Tarnbury Borough Council."))
			.isNull();
	}

	@Test
	void aCommitteeThatIsToMeetHasNotMet() {
		assertThat(body(
				"Minutes of the Town Council Meeting, 5 March 2019\n\nPresent: Cllr A Teal (Chair), Cllr B Reed\n\n"
						+ "Agreed that a meeting of the Burial Sub-Committee be held."))
			.isNotEqualTo("Burial Sub-Committee");
	}

}
