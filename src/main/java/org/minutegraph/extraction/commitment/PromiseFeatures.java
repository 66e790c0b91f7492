package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.learned.Features;
import org.minutegraph.extraction.learned.ListedWords;
import org.minutegraph.extraction.learned.Shapes;
import org.minutegraph.reading.Block;

/**
 * Describes a sentence to the model that says whether it binds anybody: its words one by
 * one and in pairs, their vocabularies, and where it stands. Whoever is named counts by
 * kind alone.
 */
final class PromiseFeatures {

	/** Tokens of a sentence, and of a heading, that count. */
	private static final int LONGEST = 60;

	private static final int HEADING = 15;

	/** Words at a sentence's beginning, and at the end of the one before. */
	private static final int OPENING = 4;

	private static final int BEFORE = 3;

	private static final int LENGTHS = 6;

	private final Desk desk;

	private final ListedWords vocabularies;

	PromiseFeatures(Desk desk, ListedWords vocabularies) {
		this.desk = desk;
		this.vocabularies = vocabularies;
	}

	/**
	 * Describes the sentence of a number in its block.
	 * @param before the sentence before it, also of another block, or null for the first
	 */
	void describe(List<Stretch> sentences, int index, @Nullable Stretch before, Features features) {
		Stretch sentence = sentences.get(index);
		List<String> words = words(sentence);
		place(sentence, features);
		features.add("length", String.valueOf(Math.min(LENGTHS, words.size() / LENGTHS)));
		features.add("first", String.valueOf(index == 0));
		features.add("last", String.valueOf(index == sentences.size() - 1));
		String last = "<s>";
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			features.add("word", word);
			features.add("pair", last, word);
			if (i < OPENING) {
				features.add((i == 0) ? "opener" : "opening", word);
			}
			last = word;
		}
		features.add("pair", last, "</s>");
		int end = Math.min(sentence.to(), sentence.from() + LONGEST);
		for (int i = sentence.from(); i < end; i++) {
			this.vocabularies.describe(sentence.tokens(), i, features);
		}
		if (before != null) {
			before(before, features);
		}
	}

	private void place(Stretch sentence, Features features) {
		Block block = this.desk.blocks().get(sentence.block());
		features.add("in", this.desk.isMinutes() ? "minutes" : "report");
		features.add("block", block.kind().name());
		if (block.label() != null) {
			features.add("labelled", "");
		}
		if (block.table() >= 0) {
			features.add("table", "");
		}
		if (this.desk.written().isQuestion(block.ordinal())) {
			features.add("asked", "");
		}
		around("heading", block.heading(), features);
		around("lead", block.lead(), features);
	}

	private void around(String kind, int block, Features features) {
		if (block >= 0) {
			Tokens tokens = this.desk.tokens(block);
			for (int i = 0; i < Math.min(HEADING, tokens.size()); i++) {
				if (tokens.isWord(i) && this.desk.mentions().at(tokens, i) == null) {
					features.add(kind, tokens.lower(i));
				}
			}
		}
	}

	private void before(Stretch sentence, Features features) {
		List<String> words = words(sentence);
		for (int i = 0; i < words.size(); i++) {
			if (i < 2) {
				features.add("before-opens", words.get(i));
			}
			if (i >= words.size() - BEFORE) {
				features.add("before-ends", words.get(i));
			}
		}
	}

	/** The words of a sentence, a name as the kind of whom or what it names. */
	private List<String> words(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		List<String> words = new ArrayList<>();
		int i = sentence.from();
		while (i < sentence.to() && words.size() < LONGEST) {
			Mention mention = this.desk.mentions().from(tokens, i);
			words.add((mention != null) ? kind(mention) : Shapes.of(tokens, i, i == sentence.from()));
			i = (mention != null) ? Math.max(i + 1, mention.to()) : i + 1;
		}
		return words;
	}

	private static String kind(Mention mention) {
		return "<" + (mention.member().is(Kind.SCHOOL) ? Kind.BODY : mention.member().kind()) + ">";
	}

}
