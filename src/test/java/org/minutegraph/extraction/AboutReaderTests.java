package org.minutegraph.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extraction.Findings.About;

import static org.assertj.core.api.Assertions.assertThat;

class AboutReaderTests {

	@Test
	void takesTheTitleUnderAnAgendaItem() {
		About about = Read.text("""
				Agenda item

				School Places in the North

				Minutes:

				The officer presented the report.
				""").findings().about();
		assertThat(about.title()).isEqualTo("School Places in the North");
		assertThat(about.kind()).isEqualTo("minutes");
	}

	@Test
	void readsWhoseReportItIsAndOfWhichDay() {
		Read read = Read.text("""
				HARROW DALE BOROUGH COUNCIL

				Housing Scrutiny Committee

				13 June 2016

				REPAIRS UPDATE

				Report of the Director of Housing

				1. EXECUTIVE SUMMARY

				1.1. This report tells how repairs went.
				""");
		About about = read.findings().about();
		assertThat(about.title()).isEqualTo("REPAIRS UPDATE");
		assertThat(about.date()).isEqualTo("2016-06-13");
		assertThat(about.kind()).isEqualTo("report");
		assertThat(about.council()).isNotNull();
		assertThat(about.body()).isNotNull();
	}

	@Test
	void takesTheMeetingsDayAndNotThatOfTheMinutesThatItApproved() {
		About about = Read.text("""
				Harrow Dale Parish Council

				The minutes of the meeting held on 3 April 2019 were approved. The council met on 8 May 2019.
				""").findings().about();
		assertThat(about.date()).isEqualTo("2019-05-08");
	}

	@Test
	void takesTheCouncilThatIsNamedMostWhereNoHeadingNamesOne() {
		Read read = Read.text("""
				Harrow Dale Council has five homes. Harrow Dale Council runs them with Otterbourne Council.

				Harrow Dale Council will open a sixth.
				""");
		assertThat(read.name(read.findings().about().council())).isEqualTo("Harrow Dale Council");
	}

	@Test
	void tellsAPaperWithoutSignsOfAMeetingForAReport() {
		assertThat(Read.text("Inspection of Otterbourne School\n\nPupils enjoy the garden.").findings().about().kind())
			.isEqualTo("report");
		assertThat(Read.text("Question by Ann Lowe to Bob Tarn\n\nWhen will the weir be mended?")
			.findings()
			.about()
			.kind()).isEqualTo("minutes");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					HARROW DALE COUNCIL / Report to: Cabinet / Subject: Moorings at the weir / 1. Purpose | Moorings at the weir
					Harrow Dale House / www.harrow.test / Dear Ms Lowe / Visit to Otterbourne School / Thank you. | Visit to Otterbourne School
					HARROW DALE COUNCIL / MINUTES of a meeting of the Harbour Committee held in the Hall on 4 May 2021. / PRESENT: Ann Lowe / UNRESTRICTED ITEMS | MINUTES of a meeting of the Harbour Committee
					Otterbourne Parish Council / Minutes of the meeting held on 4 May 2021 / Present: Ann Lowe / POLICE REPORT | Minutes of the meeting held on 4 May 2021
					Otterbourne Parish Council 4 May 2021 / Present: / Ann Lowe / 1. Apologies | Otterbourne Parish Council 4 May 2021
					Harrow Dale Cycling Forum Open Evening / Friday 4 May 2021 at the Hall / Present: / Ann Lowe | Harrow Dale Cycling Forum Open Evening
					ATTENDANCE OF THE CABINET MEMBER FOR HOUSING / Report from: Councillor Ann Lowe | ATTENDANCE OF THE CABINET MEMBER FOR HOUSING
					Otterbourne Borough Council / Meeting of 4 MAY 2021 / FERRIES: NEW TIMES / Report from: Ann Lowe | FERRIES: NEW TIMES
					""")
	void takesTheTitleFromTheHeadAndNoSectionForIt(String text, String title) {
		assertThat(Read.text(text.replace(" / ", "\n\n")).findings().about().title()).isEqualTo(title);
	}

	@Test
	void givesAPaperThatBeginsWithItsListOfThosePresentNoTitle() {
		assertThat(Read.text("Present: Cllrs Lowe and Tarn.\n\n12. Police report: none.").findings().about().title())
			.isEmpty();
	}

	@Test
	void saysNoCouncilWhereThePaperNamesNone() {
		About about = Read
			.text("Agenda item\n\nThe weir\n\nMinutes:\n\nThe Council agreed to mend the weir. The Council was "
					+ "asked for a date. The Council would see.")
			.findings()
			.about();
		assertThat(about.council()).isNull();
	}

	@Test
	void takesNoDayOfMinutesThatWereReadOrSentRound() {
		assertThat(Read
			.text("Parish Council March 2021 minutes\n\n1. The minutes of the meeting held on 1st February 2021, "
					+ "which had been sent out, were taken as read.")
			.findings()
			.about()
			.date()).isNotEqualTo("2021-02-01");
		assertThat(Read
			.text("Agenda and minutes\n\nC. The Minutes of the Council held on 1 February 2021 (previously "
					+ "circulated).")
			.findings()
			.about()
			.date()).isNull();
	}

}
