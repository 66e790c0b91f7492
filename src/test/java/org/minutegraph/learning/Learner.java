package org.minutegraph.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/**
 * Learns a linear model from examples: logistic regression with squared weights, one
 * class against the rest (liblinear). Only features of several bodies' papers count, so
 * that the model holds words of the trade and no place's or person's name.
 */
public final class Learner {

	private static final int BODIES = 5;

	private static final double COST = 0.25;

	private static final double PRECISION = 0.001;

	/** Smaller weights are left out. */
	private static final double LEAST = 0.01;

	private final List<String> classes;

	private final int bodies;

	/** A learner of some classes, by features of at least five bodies' papers. */
	Learner(List<String> classes) {
		this(classes, BODIES);
	}

	/**
	 * A learner of some classes.
	 * @param bodies in how many bodies' papers a feature has to stand
	 */
	public Learner(List<String> classes, int bodies) {
		this.classes = classes;
		this.bodies = bodies;
	}

	/** The lines of the model that examples teach, the same for the same examples. */
	public List<String> learn(List<Example> examples) {
		Map<String, Integer> numbers = numbers(examples);
		double[][] weights = new double[this.classes.size()][];
		for (int c = 0; c < weights.length; c++) {
			weights[c] = weights(examples, this.classes.get(c), numbers);
		}
		List<String> lines = new ArrayList<>();
		lines.add("feature\t" + String.join("\t", this.classes));
		numbers.forEach((feature, number) -> {
			boolean counts = false;
			StringBuilder line = new StringBuilder(feature);
			for (double[] ofClass : weights) {
				counts |= Math.abs(ofClass[number - 1]) >= LEAST;
				line.append('\t').append(String.format(Locale.ROOT, "%.2f", ofClass[number - 1]));
			}
			if (counts) {
				lines.add(line.toString());
			}
		});
		return lines;
	}

	/**
	 * Writes the model that examples teach.
	 * @param about what its first line says it is for
	 */
	void write(Path file, String about, List<Example> examples) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("# " + about + ": weights learned from annotated papers (docs/learning.md).");
		lines.addAll(learn(examples));
		Files.write(file, lines);
	}

	/** Features that count, numbered from 1. */
	private Map<String, Integer> numbers(List<Example> examples) {
		Map<String, Set<String>> bodiesOf = new HashMap<>();
		for (Example example : examples) {
			example.features()
				.counts()
				.keySet()
				.forEach((feature) -> bodiesOf.computeIfAbsent(feature, (any) -> new HashSet<>()).add(example.body()));
		}
		Map<String, Integer> numbers = new TreeMap<>();
		bodiesOf.forEach((feature, of) -> {
			if (of.size() >= this.bodies) {
				numbers.put(feature, 0);
			}
		});
		int number = 0;
		for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
			entry.setValue(++number);
		}
		return numbers;
	}

	private static double[] weights(List<Example> examples, String ofClass, Map<String, Integer> numbers) {
		List<Example> judged = examples.stream().filter((example) -> example.classes().containsKey(ofClass)).toList();
		Problem problem = new Problem();
		problem.l = judged.size();
		problem.n = numbers.size();
		problem.x = judged.stream().map((example) -> nodes(example, numbers)).toArray(Feature[][]::new);
		problem.y = judged.stream()
			.mapToDouble((example) -> Boolean.TRUE.equals(example.classes().get(ofClass)) ? 1 : 0)
			.toArray();
		Linear.disableDebugOutput();
		Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
		double[] weights = model.getFeatureWeights();
		if (model.getLabels()[0] == 0) {
			for (int i = 0; i < weights.length; i++) {
				weights[i] = -weights[i];
			}
		}
		return weights;
	}

	private static Feature[] nodes(Example example, Map<String, Integer> numbers) {
		List<Feature> nodes = new ArrayList<>();
		example.features().counts().forEach((feature, count) -> {
			Integer number = numbers.get(feature);
			if (number != null) {
				nodes.add(new FeatureNode(number, count));
			}
		});
		return nodes.toArray(Feature[]::new);
	}

}
