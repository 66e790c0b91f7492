package org.minutegraph.extraction.learned;

import java.util.List;

import org.minutegraph.extraction.language.ResourceLines;

/**
 * Logistic regression: the weights of a thing's features are summed for each class and
 * give its probability. Read from {@code models/NAME.tsv}: lines that begin with # are
 * comments, then the names of the classes, then a feature a line with its weight for each
 * class.
 */
public final class LinearModel {

	private final List<String> classes;

	private final List<String> lists;

	private final long[] keys;

	/** The weights of each key's feature, class by class. */
	private final float[] weights;

	private LinearModel(List<String> lines) {
		this.classes = List.of(lines.getFirst().split("\t")).subList(1, lines.getFirst().split("\t").length);
		this.lists = lines.stream()
			.filter((line) -> line.startsWith(ListedWords.KIND + " "))
			.map((line) -> line.substring(ListedWords.KIND.length() + 1, line.indexOf('\t')))
			.toList();
		this.keys = new long[Integer.highestOneBit(lines.size() * 2) * 2];
		this.weights = new float[this.keys.length * this.classes.size()];
		lines.subList(1, lines.size()).forEach(this::enter);
	}

	private void enter(String line) {
		String[] cells = line.split("\t");
		String[] words = (cells[0] + "   ").split(" ", -1);
		int place = place(key(words[0], words[1], words[2], words[3]));
		this.keys[place] = key(words[0], words[1], words[2], words[3]);
		for (int c = 0; c < this.classes.size(); c++) {
			this.weights[place * this.classes.size() + c] = Float.parseFloat(cells[c + 1]);
		}
	}

	/**
	 * The model of a name.
	 * @throws IllegalArgumentException if there is none
	 */
	public static LinearModel load(String name) {
		return of(ResourceLines.of("/models/" + name + ".tsv"));
	}

	/** The model that these lines describe. */
	public static LinearModel of(List<String> lines) {
		return new LinearModel(lines.stream().filter((line) -> !line.startsWith("#")).toList());
	}

	/** Names of its classes, in order. */
	public List<String> classes() {
		return this.classes;
	}

	/** The vocabularies that it knows, for its features. */
	public ListedWords listedWords() {
		return new ListedWords(this.lists);
	}

	/** A new judgement, to which features are given. */
	public Judgement judgement() {
		return new Judgement();
	}

	/** Where a key stands or would stand. */
	private int place(long key) {
		int place = (int) (key >>> 32) & this.keys.length - 1;
		while (this.keys[place] != 0 && this.keys[place] != key) {
			place = place + 1 & this.keys.length - 1;
		}
		return place;
	}

	/** A number for a feature: two of them are as good as never the same. */
	private static long key(String kind, String first, String second, String third) {
		long words = (first.hashCode() * 31L + second.hashCode()) * 0x9E3779B97F4A7C15L + third.hashCode();
		return mixed(words * 0xD1342543DE82EF95L + kind.hashCode()) | 1;
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
	private static long mixed(long bits) {
		long mixed = bits + 0x9E3779B97F4A7C15L;
		mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}

	/** What the model says of one thing. */
	public final class Judgement implements Features {

		private final double[] sums = new double[LinearModel.this.classes.size()];

		private Judgement() {
		}

		@Override
		public void add(String kind, String first, String second, String third) {
			int place = place(key(kind, first, second, third));
			if (LinearModel.this.keys[place] != 0) {
				for (int c = 0; c < this.sums.length; c++) {
					this.sums[c] += LinearModel.this.weights[place * this.sums.length + c];
				}
			}
		}

		/** How likely a class is by what has been given, from 0 to 1. */
		public double probability(int ofClass) {
			return 1 / (1 + StrictMath.exp(-this.sums[ofClass]));
		}

		/** The likeliest of the classes from a number on. */
		public int likeliest(int from) {
			int best = from;
			for (int c = from + 1; c < this.sums.length; c++) {
				best = (this.sums[c] > this.sums[best]) ? c : best;
			}
			return best;
		}

	}

}
