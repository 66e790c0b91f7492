package org.minutegraph.extraction.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Commitment;

import static org.assertj.core.api.Assertions.assertThat;

/** The letters that minutes use for people, wherever they say whose they are. */
class LettersOfPeopleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Here: Ann Lowe (AL, Chair), Carl Dent (CD – Fairs), Ms Hale-Orr (HO, Head Teacher) > Hale-Orr
			Present: Ann Lowe (AL; Treasurer), Carl Dent (CD), Helen Orr (HO/Secretary) > Helen Orr
			Members present: Cllr Ann Lowe (Chair) AL, Cllr Carl Dent CD, Cllr Helen Mary Orr HMO > Helen Mary Orr
			""")
	void readsLettersBesideAName(String present, String name) {
		String letters = name.contains("Mary") ? "HMO" : "HO";
		Read read = Read.text("Quay Street School Parent Council\n\nTuesday 4 June 2024\n\n" + present + "\n\n- "
				+ letters + " to sort the raffle");
		assertThat(owners(read)).containsExactly(name);
	}

	@Test
	void readsLettersOnTheLineOfEachName() {
		Read read = Read.text("""
				Quay Street Community Council

				Minutes of the meeting held on 4 May 2021

				Cllr Ann Lowe (Chair) AL
				Cllr Ann Mary Tarn AMT
				Cllr Sam Moor SM (by phone)
				Clerk: Diana Ruth Benn DRB

				1. Slipway – still wet. DRB to ring the mason.	Action DRB
				2. Bins – the lid is off. AMT to mend it.	Action AMT
				""");
		assertThat(read.names(Kind.PERSON)).containsExactly("Ann Lowe", "Ann Mary Tarn", "Sam Moor", "Diana Ruth Benn");
		assertThat(owners(read)).containsExactly("Diana Ruth Benn", "Ann Mary Tarn");
	}

	@Test
	void readsLettersInTheColumnBeforeTheNames() {
		Read read = Read.text("""
				FULL GOVERNING BODY

				Minutes of the meeting held on 4 May 2021

				INITIALS	NAME	ROLE
				AL	Mrs Ann Lowe	Chair
				CD	Mr Carl Dent	Parent Governor

				1. The gate sticks. CD to mend it.
				""");
		assertThat(owners(read)).containsExactly("Carl Dent");
	}

	@Test
	void knowsTheLettersOfWhoeverSpeaksWhereOthersHaveTheirs() {
		String list = "Minutes of the meeting held on 4 May 2021\n\nPresent: Ann Lowe (AL), Carl Dent (CD), Bob Stow (BS), "
				+ "Ruth Arkle, Head\n\n";
		assertThat(owners(Read.text(list + "RA said she would mend the gate."))).containsExactly("Ruth Arkle");
		assertThat(Read.text(list + "The RA grant had come.").findings().entities())
			.noneMatch((entity) -> entity.kind() == Kind.PERSON && entity.aliases().contains("RA"));
	}

	@Test
	void leavesLettersThatAreNotThoseOfTheNameBesideThem() {
		Read read = Read
			.text("Minutes of the meeting held on 4 May 2021\n\nMr Carl Dent GP spoke. Mrs Ann Lowe (SEND) left.");
		assertThat(read.findings().entities()).noneMatch((entity) -> entity.aliases().contains("GP"))
			.noneMatch((entity) -> entity.aliases().contains("SEND"));
	}

	private static List<String> owners(Read read) {
		return read.all(Commitment.class)
			.stream()
			.flatMap((commitment) -> commitment.owners().stream())
			.map(read::name)
			.toList();
	}

	@Test
	void takesNobodyForADoctorByTheLettersOfAnother() {
		assertThat(Read.text("""
				Present: Debbie Ross (DR), John Stubbs (JS)

				Who\tWhat\tWhen
				DR\tCirculate the drawings\tMay
				JS\tRing the school\tMay
				""").names(Kind.PERSON)).containsExactlyInAnyOrder("Debbie Ross", "John Stubbs");
	}

}
