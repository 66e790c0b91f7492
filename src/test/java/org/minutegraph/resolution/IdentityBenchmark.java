package org.minutegraph.resolution;

/** Prints how well it is found out who is who, on pairs of names judged by hand. */
final class IdentityBenchmark {

	private IdentityBenchmark() {
	}

	public static void main(String[] arguments) {
		Scenes.Score score = Scenes.read("/resolution/identities.txt").score();
		score.errors().forEach(System.out::println);
		System.out.printf("%d pairs, %d of them the same: precision %.3f, recall %.3f, F1 %.3f%n", score.pairs(),
				score.same(), score.precision(), score.recall(), score.f1());
	}

}
