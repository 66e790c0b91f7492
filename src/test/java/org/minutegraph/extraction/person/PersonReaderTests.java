package org.minutegraph.extraction.person;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is named, under which forms, and who is one and the same. */
class PersonReaderTests {

	@Test
	void readsMembersOverWrappedLines() {
		Read read = Read.text("""
				PRESENT:  Councillors Mrs P. J. Quillan (Chair), T. Ashdown-Reyes (Vice-Chair),
				L. Brockway, Ms E. Tarrow and Dr N. Iqbal.

				1. MINUTES

				RESOLVED: That the minutes be confirmed.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("P. J. Quillan", "T. Ashdown-Reyes", "L. Brockway",
				"E. Tarrow", "N. Iqbal");
	}

	@Test
	void readsSurnamesThatAreCommonWordsAndNamesInTheProseUnderAList() {
		Read read = Read.text("""
				Present: Cllr Ann Quill (Chair), Cllr D Human, Cllr T Ashdown

				We met Carl Dunn at the gate. Peter Moss spoke.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Quill", "D Human", "T Ashdown", "Carl Dunn",
				"Peter Moss");
	}

	@Test
	void readsCapitalSurnamesInSmallLetters() {
		Read read = Read.text("Present: Councillors R T BELLMORE (Chairman), Mrs D OAKSHAW and G ST JOHN-FARR.");
		assertThat(read.names(Kind.PERSON)).containsExactly("R T Bellmore", "D Oakshaw", "G St John-Farr");
	}

	@Test
	void readsNamesWithoutSeparators() {
		Read read = Read.text("""
				Attendance: Cllr Ann Tolley Cllr Jim McKeddie Cllr Kit Vane-Harvey Helen Pargeter Parish Clerk

				The Clerk agreed to write.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Tolley", "Jim McKeddie", "Kit Vane-Harvey",
				"Helen Pargeter");
	}

	@Test
	void readsUnknownGivenNamesInALineEach() {
		Read read = Read.text("""
				Governors present:
				Zebulane Orrick (ZO) – Parent Governor
				Quenbert Haldenby (QH) – Headteacher

				ZO asked about attendance. QH said that it had risen.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Zebulane Orrick", "Quenbert Haldenby");
		assertThat(entity(read, "Zebulane Orrick").aliases()).contains("ZO");
		assertThat(entity(read, "Quenbert Haldenby").evidence()).hasSize(3);
	}

	@Test
	void leavesInitialsOfTwoPeopleUnread() {
		Read read = Read.text("""
				Present: Mandy Wells (MW), Martin Webb (MW), Paul Sorrel (PS)

				MW offered to bake. PS will buy flour.
				""");
		assertThat(entity(read, "Mandy Wells").evidence()).hasSize(1);
		assertThat(entity(read, "Martin Webb").evidence()).hasSize(1);
		assertThat(entity(read, "Paul Sorrel").evidence()).hasSize(3);
	}

	@Test
	void readsApologiesWithinASentence() {
		Read read = Read.text("Apologies for absence were received from Councillors N. Garrow and Mrs P. Ulm "
				+ "and from Mr R Tench OBE (Church representative).");
		assertThat(read.names(Kind.PERSON)).containsExactly("N. Garrow", "P. Ulm", "R Tench");
		assertThat(entity(read, "N. Garrow").types()).isEqualTo(Set.of("councillor"));
		assertThat(entity(read, "R Tench").types()).isEqualTo(Set.of("other"));
	}

	@Test
	void findsTheSamePersonUnderShorterForms() {
		Read read = Read.text("""
				Councillor Rosa Tindall opened the debate. Cllr. Tindall thanked all. Cllr Rosa moved the motion.
				R. Tindall seconded it.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Rosa Tindall");
		assertThat(entity(read, "Rosa Tindall").aliases()).contains("Councillor Rosa Tindall", "Cllr. Tindall",
				"Cllr Rosa", "R. Tindall");
	}

	@Test
	void keepsTwoPeopleOfOneSurnameApart() {
		Read read = Read.text("""
				Present: Councillors Alun Pryddon, Kim Pryddon and Joe Marl.

				Cllr A. Pryddon proposed the motion. Councillor Pryddon abstained.
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Alun Pryddon", "Kim Pryddon", "Joe Marl");
		assertThat(entity(read, "Alun Pryddon").evidence()).hasSize(2);
		assertThat(entity(read, "Kim Pryddon").evidence()).hasSize(1);
	}

	@Test
	void forgivesOneWrongLetter() {
		Read read = Read.text("Cllr Sue Lantern spoke. Cllr Sue Lantern voted. Cllr Sue Lanter left.");
		assertThat(read.names(Kind.PERSON)).containsExactly("Sue Lantern");
	}

	@Test
	void findsUnknownNamesBeforeVerbsOfSpeech() {
		Read read = Read.text("Nandira Velhan asked why costs had risen. The Environment Agency said nothing.");
		assertThat(read.names(Kind.PERSON)).containsExactly("Nandira Velhan");
	}

	@Test
	void findsUnknownNamesBesidePosts() {
		Read read = Read.text("The Monitoring Officer, Albanor Threlk, advised that the rules applied.");
		assertThat(read.names(Kind.PERSON)).containsExactly("Albanor Threlk");
	}

	@Test
	void knowsThingsNamedAfterPeople() {
		Read read = Read.text("""
				Visits to John Farthing Primary School and the Ernest Tolbert Memorial Garden were planned. The
				petition on the Mary Bankes bridge and on Victoria Road was noted.
				""");
		assertThat(read.names(Kind.PERSON)).isEmpty();
	}

	@Test
	void findsFirstNamesAloneButNotMonths() {
		Read read = Read.text("""
				Present: Beth Larnach (Secretary), Will Prosper

				Beth will draft a letter. Will the hall be open in May? Nobody knew.
				""");
		assertThat(entity(read, "Beth Larnach").evidence()).hasSize(2);
		assertThat(entity(read, "Will Prosper").evidence()).hasSize(1);
	}

	@Test
	void findsTheHolderOfAPost() {
		Read read = Read.text("""
				DUNMARSH BOROUGH COUNCIL

				Present: Councillors H Pell (Chair) and J Orde.

				In attendance: Ms Fay Strand (Executive Director of Resources)

				The Chair welcomed everyone. The Executive Director presented the budget.
				""");
		assertThat(entity(read, "H Pell").aliases()).contains("The Chair");
		assertThat(entity(read, "Fay Strand").aliases()).contains("The Executive Director");
	}

	@Test
	void keepsThePostOfSomebodyUnnamed() {
		Read read = Read.text("The Chair asked for an update. Ian Harrow replied that none was due.");
		assertThat(read.names(Kind.POST)).contains("Chair");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ian Harrow");
	}

	@Test
	void takesTheBeginningOfASchoolsNameForTheSchoolAmongSchools() {
		Read read = Read.text("""
				Ofsted inspected Dame Ida Marsh Primary School and Orde Park School.

				Two rose at their last inspection (Orde Park and Dame Ida Marsh).

				School | Before | Now
				-------|--------|----
				Dame Ida Marsh | Good (May 2014) | Outstanding (June 2018)
				Orde Park | Good (May 2014) | Good (June 2018)
				""");
		assertThat(read.names(Kind.PERSON)).isEmpty();
		assertThat(entity(read, "Dame Ida Marsh Primary School").aliases()).contains("Dame Ida Marsh");
	}

	@Test
	void takesWhoeverBearsASchoolsNameForAPersonElsewhere() {
		assertThat(Read.text("Dame Ida Marsh opened Dame Ida Marsh Primary School. Pupils thanked Dame Ida Marsh.")
			.names(Kind.PERSON)).containsExactly("Ida Marsh");
	}

	private static Entity entity(Read read, String name) {
		return read.findings()
			.entities()
			.stream()
			.filter((entity) -> entity.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
