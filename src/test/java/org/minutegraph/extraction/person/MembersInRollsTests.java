package org.minutegraph.extraction.person;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.extraction.person.MeetingMembersTests.members;

/** Who of a roll in one line, with letters or with guests among them is a member. */
class MembersInRollsTests {

	@Test
	void leavesThePublicAndCouncillorsOfOtherTiers() {
		assertThat(members("""
				Oakby Parish Council

				Minutes of the meeting held on 4 March 2024

				Present: Cllrs Hay, Mower, Hill, County Cllr Webb and the Clerk. Public – Mr Oake & Mrs Jane Lund.

				APOLOGIES - Apologies had been received from Ruth Gale and Miles Orde, County Councillor
				""")).containsExactlyInAnyOrder("Hay MEMBER_OF Oakby Parish Council",
				"Mower MEMBER_OF Oakby Parish Council", "Hill MEMBER_OF Oakby Parish Council",
				"Ruth Gale MEMBER_OF Oakby Parish Council");
		assertThat(members("""
				Minutes of the meeting of OCC on 4 March 2024

				Present: Cllrs Hay, Mower, Hill, County Cllr Webb
				""")).containsExactlyInAnyOrder("Hay MEMBER_OF OCC", "Mower MEMBER_OF OCC", "Hill MEMBER_OF OCC");
	}

	@Test
	void readsWhoIsSentByABody() {
		assertThat(members("""
				Oakby Parish Council

				Minutes of the meeting held on 4 March 2024

				PRESENT:

				Nell Wold (in the Chair)
				Tom Pell

				Wolds Rail Ltd Representatives; Carl Stone, Petra Quill, Olive Dent and Ralph Ebb
				Cyril Wend (District Councillor)
				""")).containsExactlyInAnyOrder("Tom Pell MEMBER_OF Oakby Parish Council",
				"Carl Stone MEMBER_OF Wolds Rail Ltd", "Olive Dent MEMBER_OF Wolds Rail Ltd",
				"Petra Quill MEMBER_OF Wolds Rail Ltd", "Ralph Ebb MEMBER_OF Wolds Rail Ltd");
	}

	@Test
	void countsCouncillorsOfWhomSomeHaveOnlyASurname() {
		assertThat(members("""
				Ashmere Parish Council

				Minutes of the meeting held on 4 March 2024

				Present: Chairman: Cllr Mrs Pole Councillors: Mrs Tarn, Dibden, Hewer, Mrs Oak-Lane, Shaw
				""")).containsExactlyInAnyOrder("Tarn MEMBER_OF Ashmere Parish Council",
				"Dibden MEMBER_OF Ashmere Parish Council", "Hewer MEMBER_OF Ashmere Parish Council",
				"Oak-Lane MEMBER_OF Ashmere Parish Council", "Shaw MEMBER_OF Ashmere Parish Council");
	}

	@Test
	void countsThoseInALineOfCouncillorsAndInSmallWordsOfApology() {
		assertThat(members("""
				Harle Parish Council Extra Ordinary meeting.
				Held at Harle Hall at 19:00 on 6th May 2020
				Councillors A. Tarn, B. Hewer, C Pell.
				Apologies were received from councillors D. Oake, E. Lund, Mr. F Garr and were accepted
				""")).containsExactlyInAnyOrder("A. Tarn MEMBER_OF Harle Parish Council",
				"B. Hewer MEMBER_OF Harle Parish Council", "C Pell MEMBER_OF Harle Parish Council",
				"D. Oake MEMBER_OF Harle Parish Council", "E. Lund MEMBER_OF Harle Parish Council",
				"F Garr MEMBER_OF Harle Parish Council");
	}

	@Test
	void takesLettersWithATitleForWhoeverIsCalledSo() {
		Read read = Read.text("""
				Oakby Parish Council

				Present: Cllrs Nora Wells (NW), Pia Brand (PB), Abel Fell (AF)

				434 APOLOGIES FOR ABSENCE

				Cllr Rosa Lund

				436 INTERESTS

				Cllrs NW and PB declared an interest. Cllr PB will leave.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Nora Wells", "Pia Brand", "Abel Fell",
				"Rosa Lund");
		assertThat(read.all(Link.class)).hasSize(4);
	}

	@Test
	void readsNamesThatOnlyTheirLettersPart() {
		Read read = Read
			.text("""
					Minutes of a meeting of the Governing Body of Wold Academy

					Governors Present: Dora Pike (DP) Chair Nell Brook (NB) Vice Chair Owen Hart (OH) Headteacher Carl Treen (CT) Sam Lowe (SL)
					Also in attendance: Ivy Garr Clerk to the Governors
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Dora Pike", "Nell Brook", "Owen Hart",
				"Carl Treen", "Sam Lowe", "Ivy Garr");
		assertThat(read.all(Role.class)).extracting(Role::title)
			.containsExactlyInAnyOrder("Chair", "Vice Chair", "Headteacher", "Clerk to the Governors");
	}

	@Test
	void countsCommunityCouncillorsWithTheirLettersAndPosts() {
		Read read = Read
			.text("""
					Lochend Community Council Minutes of the meeting: Monday 7th March 2022

					Community Councillors present: Morven Bell (MB-Chair), Alan Firth (AF- Vice-Chair), Una Craig (UC), Rory Dunn (RD).

					Also in Attendance: Kirsty Pell (Minute Taker)

					1. MB will write to Police Scotland.
					""");
		assertThat(read.names(Kind.PERSON)).containsExactlyInAnyOrder("Morven Bell", "Alan Firth", "Una Craig",
				"Rory Dunn", "Kirsty Pell");
		assertThat(read.names(Kind.BODY)).containsExactlyInAnyOrder("Lochend Community Council", "Police Scotland");
		assertThat(read.all(Role.class)).extracting(Role::title).containsExactlyInAnyOrder("Chair", "Vice-Chair");
		assertThat(MeetingMembersTests.members(read)).containsExactlyInAnyOrder(
				"Una Craig MEMBER_OF Lochend Community Council", "Rory Dunn MEMBER_OF Lochend Community Council");
	}

	@Test
	void countsMembersWhoCameForHalfADay() {
		assertThat(members("""
				Fellside Council

				Minutes of Meeting of the Parks Committee held on 8 December 2016

				Present:

				Mr H Tarn, Mr G Wold, Ms A Pell (pm only)
				""")).contains("A Pell MEMBER_OF Parks Committee");
	}

	@Test
	void leavesWhomALabelCallsACouncillorOfAnotherTier() {
		assertThat(members("""
				Minutes of the Annual Meeting of Harle Parish Council, Wed 8 May 2019

				Present
				Cllrs: J Aske, M Bolam
				District Cllr: P Farrow
				Public: 5
				""")).containsExactlyInAnyOrder("J Aske MEMBER_OF Harle Parish Council",
				"M Bolam MEMBER_OF Harle Parish Council");
	}

	@Test
	void namesWithInitialsNeedNoCommasBetweenThem() {
		Read read = Read.text("""
				Minutes of the meeting of Oakby Community Council held on 5 March 2019

				Minute no. 1 – Members Present Councillors: A Teal B Marsh B Reed I R Hodge (in the Chair) C D Penn

				Also present the Clerk Ivor Lowe.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("A Teal", "B Marsh", "B Reed", "I R Hodge", "C D Penn",
				"Ivor Lowe");
	}

	@Test
	void aTitleGluedToANameAndANameBehindAnInitialArePartOfWhoIsThere() {
		Read read = Read.text("""
				OAKBY COMMUNITY COUNCIL
				Minutes of a meeting of the Community Council held on 5 March 2019

				PRESENT – CllrsKevin Penn(Chair), Paula Reed and Mr J Alun Foster (Clerk).
				1. APOLOGIES – CllrAnn Teal.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Kevin Penn", "Paula Reed", "J Alun Foster", "Ann Teal");
	}

}
