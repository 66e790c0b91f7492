package org.minutegraph.extraction.commitment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AppealsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', textBlock = """
			Parents are asked to ring the quay before noon. > Parents | PORTLEIGH HARBOUR COMMITTEE
			Local residents will be encouraged to report oil. > Local residents | PORTLEIGH HARBOUR COMMITTEE
			Anyone with an old rope is asked to bring it. > PORTLEIGH HARBOUR COMMITTEE | PORTLEIGH HARBOUR COMMITTEE
			Councillor Lowe encouraged families to keep their boats tied up. > Families | Ann Lowe
			Councillor Tarn urged as many as possible to come to the regatta. > PORTLEIGH HARBOUR COMMITTEE | Bob Tarn
			Councillor Tarn asked visitors not to park on the slip. > Visitors | Bob Tarn
			Councillor Tarn has asked the police to watch the slipway. > Police | Bob Tarn
			Cara Dent would urge boat owners to mark their moorings. > Boat owners | Cara Dent
			""")
	void readsWhatPeopleAtLargeAreAsked(String sentence, String ownerAndRequester) {
		assertThat(Promised.in(Promised.TOP + sentence)).singleElement()
			.asString()
			.startsWith("request | " + ownerAndRequester + " | ");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Please bring a rope to the next meeting.", "The tide is early, so please send cards in May.",
					"If there is oil on the slip, please could you tell the warden." })
	void readsAPlea(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).singleElement().asString().startsWith("request | ");
	}

	@Test
	void bindsNobodyToThePleaOfALetter() {
		assertThat(Promised.in("Dear boat owners\n\nPlease mark your moorings before 3 May 2021."))
			.containsExactly("request |  | - | 2021-05-03 | mark your moorings before 3 May 2021");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Please note that the gate is closed.", "Please see Appendix B.",
			"Cara Dent was invited to speak about the tides.", "Those who are asked to pay often complain.",
			"If members are asked to vote, the count is public.",
			"Councillor Lowe asked two questions to clear this up.", "The visitors were pleased to see the slipway." })
	void leavesWhatAsksNobody(String sentence) {
		assertThat(Promised.in(Promised.TOP + sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Members are invited to declare any interest that they have in the quay.",
			"Members are requested to disclose their interests at the start of the meeting.",
			"Members should disclose any pecuniary interest which comprises\n\n1  Details of any moorings.\n\n"
					+ "2  Boats which are to be sold.\n\n3  Works that will be carried out." })
	void theDutyToDeclareInterestsAsksForNothing(String text) {
		assertThat(Promised.in(Promised.TOP + text)).isEmpty();
	}

}
