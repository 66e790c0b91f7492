package org.minutegraph.learning;

import java.util.List;
import java.util.Locale;

import org.minutegraph.extraction.learned.LinearModel;
import org.minutegraph.extraction.learned.LinearModel.Judgement;

/**
 * Tries a learner on papers of bodies from which it did not learn, an eighth of the
 * bodies at a time.
 */
final class Trial {

	/** Into how many parts the bodies are divided. */
	static final int PARTS = 8;

	private Trial() {
	}

	/** Prints precision and recall of a class by how sure the model has to be. */
	static void print(Learner learner, List<Example> examples, String ofClass) {
		int[][] taken = new int[10][2];
		int all = 0;
		for (int part = 0; part < PARTS; part++) {
			int left = part;
			LinearModel model = LinearModel
				.of(learner.learn(examples.stream().filter((example) -> part(example.body()) != left).toList()));
			int number = model.classes().indexOf(ofClass);
			for (Example example : examples.stream().filter((each) -> part(each.body()) == left).toList()) {
				Boolean is = example.classes().get(ofClass);
				if (is == null) {
					continue;
				}
				all += is ? 1 : 0;
				double sure = of(model, example).probability(number);
				for (int i = 0; i < taken.length; i++) {
					if (sure >= i / 10.0) {
						taken[i][is ? 1 : 0]++;
					}
				}
			}
		}
		System.out.println("of " + examples.size() + " examples " + all + " are " + ofClass);
		for (int i = 1; i < taken.length; i++) {
			double right = taken[i][1];
			System.out.println(String.format(Locale.ROOT, "from %.1f: precision %.3f recall %.3f", i / 10.0,
					right / Math.max(1, right + taken[i][0]), right / all));
		}
	}

	/** The part in which a body is left out. */
	static int part(String body) {
		return Math.floorMod(body.hashCode() * 31, PARTS);
	}

	static Judgement of(LinearModel model, Example example) {
		Judgement judgement = model.judgement();
		example.features().counts().forEach((feature, count) -> {
			String[] words = (feature + "   ").split(" ", -1);
			for (int i = 0; i < count; i++) {
				judgement.add(words[0], words[1], words[2], words[3]);
			}
		});
		return judgement;
	}

}
