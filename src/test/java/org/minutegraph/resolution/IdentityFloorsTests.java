package org.minutegraph.resolution;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is who is found as well as it was; {@link IdentityBenchmark} prints the figures.
 */
class IdentityFloorsTests {

	@Test
	void holdsPrecisionAndF1OnPairsJudgedByHand() {
		Scenes.Score score = Scenes.read("/resolution/identities.txt").score();
		assertThat(score.pairs()).isGreaterThanOrEqualTo(300);
		assertThat(score.precision()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1()).as("%s", score.errors()).isGreaterThanOrEqualTo(0.95);
	}

}
