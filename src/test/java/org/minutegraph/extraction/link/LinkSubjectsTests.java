package org.minutegraph.extraction.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Between whom {@link LinkReader} finds a relation, and where it finds none. */
class LinkSubjectsTests {

	@Test
	void passesOverShortFormsInAList() {
		assertThat(LinksOf.text("Felpersham City Council (FCC) and the Borchester Integrated Care Board (ICB) are "
				+ "jointly responsible for the Night Shelter Service."))
			.anyMatch((link) -> link
				.startsWith("Felpersham City Council PARTNERS_WITH Borchester Integrated Care Board"));
	}

	@Test
	void readsWhatAParticipleDescribes() {
		assertThat(LinksOf.text("Members saw the Steady Minds Service (SMS) run by the Ambridge Youth Trust."))
			.containsExactly("Ambridge Youth Trust DELIVERS Steady Minds Service");
		assertThat(LinksOf.text("We visited the Night Shelter Service, provided by the Ambridge Youth Trust."))
			.containsExactly("Ambridge Youth Trust DELIVERS Night Shelter Service");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The paper on the Early Help Service rests on figures provided by the Ambridge Youth Trust.",
			"Adult Social Care takes over at 18, because until then these young adults are supported by the Leaving "
					+ "Care Service.",
			"Mrs Jane Tregorran is working with the Ambridge Youth Trust on her own account.",
			"She was about to engage with the Ambridge Youth Trust.",
			"JT will help with reading and has been working with the Ambridge Youth Trust.",
			"Loxley Arts Trust ran a picnic, and there was a fair held in collaboration with the Ambridge Youth Trust.",
			"The report covers the Future of Commissioned Services at Ambridge Youth Trust.",
			"The Leaving Care Service told us that meaning young adults will receive support from Adult Social Care.",
			"Plans are under way with the Ambridge Youth Trust.",
			"The Early Help Service was identified to be part of an Ofsted thematic inspection.",
			"The new line is part of Borchester Harbour Board's access plan.",
			"We thank everyone engaging with all the advice that the Ambridge Youth Trust publishes." })
	void findsNoRelationOfThoseWhoOnlyStandNearby(String text) {
		assertThat(LinksOf.text(text)).isEmpty();
	}

}
