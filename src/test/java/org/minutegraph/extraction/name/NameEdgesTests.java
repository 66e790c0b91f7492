package org.minutegraph.extraction.name;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Read;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a name begins and ends, and words that look like one and are none. */
class NameEdgesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Rural Transport Forum North East gave a talk. | Rural Transport Forum North East
			A speaker from the Young Farmers' Federation Wales came. | Young Farmers' Federation Wales
			The Elm Care Association and others met in Scotland. | Elm Care Association
			Prices are sought from Jacobs Engineering for the wall. | Jacobs Engineering
			Both PHE and NHSE have asked for the figures. | PHE
			The Oakby PTFA gave £200 for books. | Oakby PTFA
			We shall use Peter Dunn of Hewitt and Harrow for the survey. | Hewitt and Harrow
			It was sent by the BADGERS campaign group on Monday. | BADGERS campaign group
			Kiteflyers Oakby requesting financial support. | Kiteflyers Oakby
			The stile was put to the Rights of Way Committee. | Rights of Way Committee
			Contact: Peter Hollis Committee and Appeals Officer, at Oakby Town Council | Oakby Town Council
			(iv) Menter Wendle re financial support. | Menter Wendle
			3. Hopewise - requesting donation | Hopewise
			It was bought from local supplier Pentaglass. | Pentaglass
			The oak was felled by Hornbeam Tree Surgeons. | Hornbeam Tree Surgeons
			WRPA/ELMDC have confirmed that no money is left. | WRPA
			3. ELMAPC invitation to a talk | ELMAPC
			Outreach is provided by Barnardo's. | Barnardo's
			It was written on the NHS's website. | NHS
			The digging will be watched by GLAT. | GLAT
			The work was carried out by Wolds Highways. | Wolds Highways
			Mary Finch works with the SKI user group. | SKI user group
			""")
	void readsABodyToItsEnd(String text, String body) {
		assertThat(Read.text(text).names(Kind.BODY)).contains(body);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Clerk had a meeting with Transport Officers.", "She is a Member of Parliament.",
			"They want Affordable Housing near the green, and Social Housing, too.",
			"There was support from Youth Workers on Friday.", "The wood is part of the SSSI and TPO.",
			"Please write to Elm Valley P. about it." })
	void readsNoBodiesInStaffAndFields(String text) {
		assertThat(Read.text(text).names(Kind.BODY)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Peter Dunn (Bobby) came.", "Anna Stone (S1 DH) spoke.", "Joan Barker (P7 PT) spoke.",
			"Joan Barker (Temp) came.", "Peter Dunn (Music) spoke." })
	void readsNoBodiesInNicknamesAndPostsByLetters(String text) {
		assertThat(Read.text(text).names(Kind.BODY)).isEmpty();
	}

	@Test
	void readsNoBodyInLettersWhereMinutesCallPeopleByTheirs() {
		assertThat(Read.text("""
				Present: Joan Barker (JB), Peter Dunn (PD)

				- JB to liaise with AY about the hall.
				""").names(Kind.BODY)).isEmpty();
	}

	@Test
	void readsAProgrammeWithAndWithoutWhoseItIs() {
		assertThat(forms(Kind.PROGRAMME, "The hall was built with a NSPCC Garden Makers grant."))
			.contains("NSPCC Garden Makers grant", "Garden Makers grant");
		assertThat(forms(Kind.PROGRAMME,
				"The team came for the Local Government Association Corporate Peer Challenge in May."))
			.contains("Corporate Peer Challenge");
		assertThat(forms(Kind.PROGRAMME, "They work on Elmshire's Joint Dementia strategy."))
			.contains("Joint Dementia strategy", "Joint Dementia");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The potholes in Lower Mill Car Park are worse. | Lower Mill Car Park
			The hedge at Wendle Allotments was cut. | Wendle Allotments
			There are molehills on Wendle Playing Field again. | Wendle Playing Field
			""")
	void readsAPlaceThatServesThePublicByTheNameOfWhereItIs(String text, String service) {
		assertThat(Read.text(text).names(Kind.SERVICE)).containsExactly(service);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Car Park is full.", "Allotments: the Chair spoke about the Playing Field." })
	void readsNoServiceInAPlaceWithoutAName(String text) {
		assertThat(Read.text(text).names(Kind.SERVICE)).isEmpty();
	}

	@Test
	void readsADepartmentWithThePlaceBeforeIt() {
		assertThat(forms(Kind.BODY, "It was agreed to ask Elmshire Highways for a new sign."))
			.contains("Elmshire Highways");
		assertThat(forms(Kind.BODY, "It was agreed to ask the Council's Highways team and Highways for a sign."))
			.doesNotContain("Council's Highways");
	}

	@Test
	void readsNoProgrammeInThePostOfWhoTrains() {
		assertThat(Read.text("Anna Stone, Oakby Housing Training & Events Officer, had First Aid Training.")
			.names(Kind.PROGRAMME)).isEmpty();
	}

	@Test
	void readsNoNameAcrossAWideGapOnALine() {
		assertThat(Read.text("""
				SPEAKERS:      Peter Dunn            Oakby Community Council, who spoke of the bus
				               Joan Barker           Community Council, who took the notes of it

				6(b)     Health Centre - PD has had no answer from NHS Elmshire              PD
				         Council has written, too.
				""").names(Kind.BODY)).doesNotContain("Joan Barker Community Council", "NHS Elmshire PD Council")
			.contains("NHS Elmshire");
	}

	/** Every form of the first of a kind. */
	private static List<String> forms(Kind kind, String text) {
		Entity first = Read.text(text)
			.findings()
			.entities()
			.stream()
			.filter((entity) -> entity.kind() == kind)
			.findFirst()
			.orElseThrow();
		return Stream.concat(Stream.of(first.name()), first.aliases().stream()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Oakby cum Ashby Parish Council", "Elm under Wold Parish Council",
			"Wold next the Mere Town Council", "Elm en le Fold Parish Council", "Harle with Denby Parish Council",
			"Elm on the Hill Town Council", "ELM ON THE HILL TOWN COUNCIL", "Harle by Welding Parish Council",
			"St Aldo in the Marsh Parish Council", "Great Harle with Denby Parish Council" })
	void readsAPlaceWhoseNameSmallWordsJoin(String council) {
		assertThat(Read.text("Minutes of " + council + "\n\nPresent: Cllr A Dunn").names(Kind.BODY))
			.containsExactly(council);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meeting with Elm Parish Council", "Prepared by Elm Parish Council",
			"Ann Hill with Elm Parish Council", "Full Elm Parish Council" })
	void readsNoPlaceInWhatStandsBeforeASmallWord(String words) {
		assertThat(Read.text("They spoke of a " + words + " about it.").names(Kind.BODY))
			.containsExactly("Elm Parish Council");
	}

}
