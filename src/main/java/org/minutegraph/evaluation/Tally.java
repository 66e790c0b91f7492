package org.minutegraph.evaluation;

/**
 * Counts of one part of a measurement.
 *
 * @param right found and annotated
 * @param wrong found but not annotated
 * @param missed annotated but not found
 */
public record Tally(int right, int wrong, int missed) {

	/** Nothing counted yet. */
	public static final Tally NONE = new Tally(0, 0, 0);

	public Tally plus(Tally other) {
		return new Tally(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
	}

	/** Share of what was found that is right, 1 where nothing was found. */
	public double precision() {
		return (this.right + this.wrong == 0) ? 1 : (double) this.right / (this.right + this.wrong);
	}

	/** Share of what is annotated that was found, 1 where nothing is annotated. */
	public double recall() {
		return (this.right + this.missed == 0) ? 1 : (double) this.right / (this.right + this.missed);
	}

	/** Harmonic mean of precision and recall. */
	public double f1() {
		double sum = precision() + recall();
		return (sum == 0) ? 0 : 2 * precision() * recall() / sum;
	}

}
