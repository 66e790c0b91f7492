package org.minutegraph.extraction.learned;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.learned.LinearModel.Judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class LinearModelTests {

	private static final LinearModel MODEL = LinearModel.of(List.of("# a comment", "feature\tbinds\taction\tdecision",
			"word will\t2.00\t0.50\t-1.00", "pair will write\t1.00\t1.00\t0.00", "labelled\t-1.00\t0.00\t0.25",
			"list forms-of-be\t0.10\t0.00\t0.00"));

	@Test
	void sumsTheWeightsOfWhatItIsTold() {
		Judgement judgement = MODEL.judgement();
		judgement.add("word", "will");
		judgement.add("pair", "will", "write");
		judgement.add("labelled", "");
		assertThat(judgement.probability(0)).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-6));
	}

	@Test
	void countsAFeatureAsOftenAsItStands() {
		Judgement judgement = MODEL.judgement();
		judgement.add("word", "will");
		judgement.add("word", "will");
		assertThat(judgement.probability(0)).isCloseTo(1 / (1 + Math.exp(-4)), within(1e-6));
	}

	@Test
	void passesOverWhatItHasNotLearned() {
		Judgement judgement = MODEL.judgement();
		judgement.add("word", "write");
		judgement.add("pair", "write", "will");
		judgement.add("will", "word");
		assertThat(judgement.probability(0)).isEqualTo(0.5);
	}

	@Test
	void saysWhichClassIsLikeliest() {
		Judgement judgement = MODEL.judgement();
		judgement.add("labelled", "");
		assertThat(MODEL.classes().get(judgement.likeliest(1))).isEqualTo("decision");
		judgement.add("word", "will");
		assertThat(MODEL.classes().get(judgement.likeliest(1))).isEqualTo("action");
	}

	@Test
	void refusesANameThatNoModelHas() {
		assertThatIllegalArgumentException().isThrownBy(() -> LinearModel.load("none")).withMessageContaining("none");
	}

}
