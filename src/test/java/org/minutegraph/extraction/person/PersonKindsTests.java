package org.minutegraph.extraction.person;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is councillor, officer or neither. */
class PersonKindsTests {

	@Test
	void goesByTitleAndPost() {
		assertThat(kinds("""
				PELLMERE BOROUGH COUNCIL

				Councillor Ada Tarn asked Ben Stroud, Director of Housing, about Carl Fenn, Headteacher of Oakby
				Primary School. The Mayor, Dora Pike, thanked Canon Edith Sloe.
				""")).containsExactly(Map.entry("Ada Tarn", "councillor"), Map.entry("Ben Stroud", "officer"),
				Map.entry("Carl Fenn", "other"), Map.entry("Dora Pike", "councillor"),
				Map.entry("Edith Sloe", "other"));
	}

	@Test
	void goesByWhatPeopleDoAtACouncilsMeeting() {
		assertThat(kinds("""
				Councillor Ada Tarn opened the item. Nadia Trent asked what it cost. Jan Sorrell replied that it was
				free.
				""")).containsExactly(Map.entry("Ada Tarn", "councillor"), Map.entry("Jan Sorrell", "officer"),
				Map.entry("Nadia Trent", "other"));
	}

	@Test
	void takesNobodyInASchoolForAnOfficer() {
		assertThat(kinds("""
				Oakby Primary School Parent Council

				Present: Gail Fenn (Treasurer), Cllr Rob Dunn, Tess Orme (Head Teacher)

				Tess reported that the roll had grown.
				""")).containsExactly(Map.entry("Gail Fenn", "other"), Map.entry("Rob Dunn", "councillor"),
				Map.entry("Tess Orme", "other"));
	}

	@Test
	void takesMembersOfAParishCouncilForCouncillors() {
		assertThat(kinds("""
				Lowmoor Parish Council

				Present: Frank Reeve (FRE) Councillor, Ann Tolley, Mrs N. Cope, Clerk, Paul Barr (Lowmoor Barons)
				""")).containsExactly(Map.entry("Ann Tolley", "councillor"), Map.entry("Frank Reeve", "councillor"),
				Map.entry("N. Cope", "officer"), Map.entry("Paul Barr", "other"));
	}

	@Test
	void takesMembersOfAScottishCommunityCouncilForNoCouncillors() {
		String minutes = """
				Glenoak Community Council

				Present: Ann Tolley (Chair), Carl Dunn (Treasurer), Ivy Roe, Cllr Frank Reeve (ABC)

				Apologies were received from %s.
				""";
		assertThat(kinds(minutes.formatted("Gail Fenn MSP"))).containsEntry("Ann Tolley", "other")
			.containsEntry("Carl Dunn", "other")
			.containsEntry("Ivy Roe", "other")
			.containsEntry("Frank Reeve", "councillor");
		assertThat(kinds(minutes.formatted("Gail Fenn MS"))).containsEntry("Ivy Roe", "councillor");
	}

	@Test
	void takesThoseWhoseVotesAreCountedForCouncillors() {
		assertThat(kinds("""
				PELLMERE COUNTY COUNCIL

				Mr Ada Tarn moved the motion.

				For (3)

				Mr Ben Stroud, Mr Carl Fenn and Mrs Dora Pike

				Against (1): Mr Frank Reeve

				Ms Gail Orme came for tea.
				""")).containsEntry("Ben Stroud", "councillor")
			.containsEntry("Dora Pike", "councillor")
			.containsEntry("Frank Reeve", "councillor")
			.containsEntry("Gail Orme", "other");
	}

	@Test
	void takesAllWhoSitInACabinetForCouncillors() {
		assertThat(kinds("""
				PELLMERE BOROUGH COUNCIL

				Minutes of a meeting of the Cabinet held on 4 May 2021

				Present: Mr Ben Stroud (Leader of the Council), Mrs Dora Pike (Adult Social Care and Health)

				Also present: Mr Carl Fenn
				""")).containsEntry("Ben Stroud", "councillor").containsEntry("Dora Pike", "councillor");
	}

	@Test
	void takesNobodyBesideTheOneCouncillorOfAHallsCommitteeForAnother() {
		assertThat(kinds("""
				LOWMOOR VILLAGE HALL

				Committee meeting, 4 May 2021

				Here: Gail Fenn (chair), Pete Dunn, Tess Orme, Cllr Rob Reeve (Parish Council)

				The Parish Council has paid for the roof of the hall. The Parish Council was thanked.
				""")).containsEntry("Pete Dunn", "other")
			.containsEntry("Tess Orme", "other")
			.containsEntry("Rob Reeve", "councillor");
	}

	@Test
	void goesByTheLabelAfterAName() {
		assertThat(kinds("""
				Ashby Village Liaison Committee

				Mr. Les Bonham (Parish Councillor)

				Apologies came from Mr M Stone – County Councillor.
				""")).containsExactly(Map.entry("Les Bonham", "councillor"), Map.entry("M Stone", "councillor"));
	}

	@Test
	void takesMoversAndMembersOfGroupsForCouncillors() {
		assertThat(kinds("""
				PELLMERE COUNTY COUNCIL

				Call-in of decision 24/01

				Proposer: Ms Mel Dawe

				Seconder: Mr Barry Lowe

				The request of Mrs Meadows (Labour Group) was valid. The Leader of the Green Group, Mr Hale, agreed.
				""")).containsExactly(Map.entry("Barry Lowe", "councillor"), Map.entry("Hale", "councillor"),
				Map.entry("Meadows", "councillor"), Map.entry("Mel Dawe", "councillor"));
	}

	@Test
	void takesNobodyAtAnOpenMeetingForACouncillorOrOfficerWithoutATitle() {
		assertThat(kinds("""
				Minutes of the Oakby Annual Parish Meeting

				Present: Mrs A Tolley, Mr B Reeve, Mrs N Cope (Clerk), Borough Councillor C Dunn

				Tess Orme reported that the pavilion of Oakby Parish Council was full.
				""")).containsExactly(Map.entry("A Tolley", "other"), Map.entry("B Reeve", "other"),
				Map.entry("C Dunn", "councillor"), Map.entry("N Cope", "officer"), Map.entry("Tess Orme", "other"));
	}

	@Test
	void takesMembersOfAParishCouncilForCouncillorsAtItsAnnualMeeting() {
		assertThat(kinds("""
				Minutes of the Annual Meeting of Oakby Parish Council

				Present: Mrs A Tolley, Mr B Reeve, Mrs N Cope (Clerk)
				""")).containsExactly(Map.entry("A Tolley", "councillor"), Map.entry("B Reeve", "councillor"),
				Map.entry("N Cope", "officer"));
	}

	@Test
	void takesNoBodyKnownByInitialsAloneForTheCouncilThatMet() {
		assertThat(kinds("""
				WTU Committee Meeting

				Present: Gail Fenn, Rob Dunn (Treasurer)

				1. Workshop: the treasurer has registered the WCC workshop.

				2. Tools: WCC have confirmed that they will repair the stands of the WCC. The committee thanked WCC.
				""")).containsExactly(Map.entry("Gail Fenn", "other"), Map.entry("Rob Dunn", "other"));
	}

	@Test
	void takesNoInspectorOfTheCrownForAnOfficerOfTheCouncilInspected() {
		assertThat(kinds("""
				Focused visit to Pellmere Borough Council

				The inspectors were Ada Tarn, Her Majesty’s Inspector, and Ben Stroud, His Majesty's Inspector.
				""")).containsExactly(Map.entry("Ada Tarn", "other"), Map.entry("Ben Stroud", "other"));
	}

	@Test
	void takesNobodyWithAUnionsPostForAnOfficerOfTheCouncil() {
		assertThat(kinds("""
				Lowmoor Parish Council

				Councillor Ada Tarn thanked Carl Fenn, Unison Policy Officer, and Jan Sorrell, Policy Officer.
				""")).containsExactly(Map.entry("Ada Tarn", "councillor"), Map.entry("Carl Fenn", "other"),
				Map.entry("Jan Sorrell", "officer"));
	}

	@Test
	void takesInitialsAfterANameInAListForNobody() {
		assertThat(kinds("""
				Lowmoor Parish Council

				Present
				Councillors A Tarn (Chair), B Fenn and C Sorrell, D Pike, WDC, Clerk E Orme
				""")).containsOnlyKeys("A Tarn", "B Fenn", "C Sorrell", "D Pike", "E Orme");
	}

	private static Map<String, String> kinds(String text) {
		Map<String, String> kinds = new TreeMap<>();
		for (Entity entity : Read.text(text).findings().entities()) {
			if (entity.kind() == Entity.Kind.PERSON) {
				kinds.put(entity.name(), String.join(",", entity.types()));
			}
		}
		return kinds;
	}

}
