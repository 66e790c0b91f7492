package org.minutegraph.extraction.link;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** For whom people come, and who joins whom, in the text of minutes. */
class BelongingTests {

	private static final String TRUST = "Gill Hobbs MEMBER_OF Fellside Wildlife Trust";

	@ParameterizedTest
	@ValueSource(strings = { "An email was received from Gill Hobbs, Fellside Wildlife Trust.",
			"Gill Hobbs (Fellside Wildlife Trust) asked for a grant.", "Fellside Wildlife Trust's Gill Hobbs replied.",
			"Fellside Wildlife Trust volunteer Gill Hobbs replied.",
			"Gill Hobbs is employed by Fellside Wildlife Trust.",
			"Gill Hobbs spoke on behalf of Fellside Wildlife Trust.",
			"Gill Hobbs declared an interest as a committee member of Fellside Wildlife Trust." })
	void readsForWhomSomebodyComes(String text) {
		assertThat(LinksOf.text(text)).contains(TRUST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gill Hobbs, Fellside Wildlife Trust and the Environment Agency attended.",
			"Gill Hobbs said that her son was employed by Fellside Wildlife Trust.",
			"Gill Hobbs asked about Fellside Wildlife Trust.", "Gill Hobbs met Fellside Wildlife Trust.",
			"Chairs of committees: Gill Hobbs (Fellside Wildlife Trust) and Ivan Jessop (Wendle Trust)." })
	void leavesAloneWhoIsOnlyNamedBesideABody(String text) {
		assertThat(LinksOf.text(text)).doesNotContain(TRUST);
	}

	@Test
	void readsAllWhoComeTogether() {
		assertThat(LinksOf.text("Gill Hobbs and Ivan Jessop, from Fellside Wildlife Trust, attended.")).contains(TRUST,
				"Ivan Jessop MEMBER_OF Fellside Wildlife Trust");
		assertThat(LinksOf.text("Councillor Ann Tolley and Gill Hobbs from Fellside Wildlife Trust attended."))
			.containsExactly(TRUST);
	}

	@Test
	void readsWhoIsNamedAsMembersOfABody() {
		assertThat(LinksOf.text("The following were elected to the Finance Committee: Cllrs Marsh and Denby."))
			.contains("Marsh MEMBER_OF Finance Committee", "Denby MEMBER_OF Finance Committee");
		assertThat(LinksOf.text("Representatives of Fellside Wildlife Trust, Gill Hobbs and Ivan Jessop, attended."))
			.contains(TRUST, "Ivan Jessop MEMBER_OF Fellside Wildlife Trust");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Nia Oakes was co-opted as a councillor.",
			"It was resolved to co-opt Mrs Nia Oakes onto the Council.",
			"There was one applicant, Mrs Nia Oakes, who was duly co-opted.",
			"Mrs Nia Oakes was duly co-opted as a new member of the Parish Council.",
			"The Chairman welcomed Mrs Nia Oakes as a new member." })
	void readsWhoJoinsTheCouncil(String text) {
		assertThat(council(text)).contains("Nia Oakes MEMBER_OF Oakhurst Parish Council");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Council may co-opt Mrs Nia Oakes if there is no election.",
			"Mrs Nia Oakes asked to be co-opted as a member.", "Cllr Marsh welcomed Mrs Nia Oakes to the meeting.",
			"Mrs Nia Oakes was elected as a member of the Fellside Wildlife Trust.",
			"Committee members Nia Oakes and Ivan Jessop visited the site." })
	void makesNobodyAMemberWhoOnlyMightBeOneOrElsewhere(String text) {
		assertThat(council(text)).doesNotContain("Nia Oakes MEMBER_OF Oakhurst Parish Council");
	}

	@Test
	void readsMembersOfACommitteeThatMet() {
		assertThat(LinksOf.document("""
				Moorside Village Hall Management Committee
				Minutes of 5 March 2019

				1. Committee members Gill Hobbs and Ivan Jessop offered to help.
				""")).contains("Gill Hobbs MEMBER_OF Moorside Village Hall Management Committee",
				"Ivan Jessop MEMBER_OF Moorside Village Hall Management Committee");
	}

	private static List<String> council(String text) {
		return LinksOf.document("Oakhurst Parish Council\n\nMinutes of the meeting of 4 March 2021\n\n" + text);
	}

}
