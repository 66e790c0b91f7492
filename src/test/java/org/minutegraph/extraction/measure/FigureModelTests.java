package org.minutegraph.extraction.measure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Measure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureModelTests {

	@ParameterizedTest
	@ValueSource(strings = { "It was agreed that the three governors would meet before the next meeting.",
			"The Chair thanked the three volunteers for their work.",
			"Governors discussed the five priorities of the plan.",
			"We are in touch with the four groups about progress on this.",
			"The four aims of this report are set out below.", "We agreed to look at the three phases in the report." })
	void leavesAloneWhatOnlySaysAgainHowManyAreMeant(String sentence) {
		assertThat(Read.text(sentence).all(Measure.class)).isEmpty();
	}

	@Test
	void isTheSurerTheMoreAFigureLooksLikeAMeasure() {
		List<Double> sure = new ArrayList<>();
		for (String sentence : List.of("There were three questions to ask.",
				"There were 212 children in care in March, against 240 a year before.")) {
			sure.add(Read.text(sentence).all(Measure.class).getFirst().evidence().confidence());
		}
		assertThat(sure.getFirst()).isBetween(0.4, 0.8);
		assertThat(sure.getLast()).isGreaterThan(0.9);
	}

}
