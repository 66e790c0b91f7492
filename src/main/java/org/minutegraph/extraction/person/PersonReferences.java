package org.minutegraph.extraction.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Individual;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the places where a known person stands under a part of the name only: untitled
 * full name, first name, surname, initials. A form that could be several people's stays
 * unread.
 */
final class PersonReferences {

	private static final String READER = "person reference";

	private static final WordList SPEECH = WordList.load("speech-verbs");

	private static final WordList LETTERS = WordList.load("letters-after-names");

	/** Tokens of the initials before a surname, their points among them. */
	private static final int INITIALS = 10;

	private final Individuals individuals;

	private final Cast cast;

	private final Map<String, List<Individual>> codes = new HashMap<>();

	PersonReferences(Individuals individuals, Cast cast) {
		this.individuals = individuals;
		this.cast = cast;
	}

	/** Letters that the document itself gives for a person. */
	void code(String code, Individual individual) {
		this.codes.merge(code, List.of(individual),
				(old, more) -> old.contains(individual) ? old : List.of(old.getFirst(), individual));
	}

	void read(Tokens tokens) {
		int block = tokens.block().ordinal();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.isCapital(i) && this.cast.isFree(block, i, i + 1)) {
				i = Math.max(i, readAt(tokens, i) - 1);
			}
		}
	}

	private int readAt(Tokens tokens, int i) {
		List<Individual> coded = this.codes.get(PersonWords.withoutPossessive(tokens.word(i)));
		if (coded != null) {
			boolean isLetters = LETTERS.match(tokens, i) > 0 && tokens.isCapital(i - 1);
			return (coded.size() == 1 && !isLetters) ? refer(coded.getFirst(), tokens, i, i + 1, 0.9) : i;
		}
		if (PersonWords.isInitial(tokens, i)) {
			return initialsAndSurname(tokens, i);
		}
		Set<Individual> sameGiven = this.individuals.given(PersonWords.plain(tokens, i));
		if (!sameGiven.isEmpty()) {
			int full = fullName(tokens, i, sameGiven);
			return (full > i) ? full : firstName(tokens, i, sameGiven);
		}
		return surname(tokens, i);
	}

	private int fullName(Tokens tokens, int i, Set<Individual> sameGiven) {
		int at = i + 1;
		while (PersonWords.isInitial(tokens, at) || tokens.is(at, ".") && PersonWords.isInitial(tokens, at - 1)) {
			at++;
		}
		for (Individual individual : this.individuals.surnamed(PersonWords.plain(tokens, at))) {
			if (sameGiven.contains(individual)) {
				return refer(individual, tokens, i, at + 1, 0.9);
			}
		}
		return i;
	}

	private int initialsAndSurname(Tokens tokens, int i) {
		int at = i;
		while (at - i < INITIALS && (PersonWords.isInitial(tokens, at) || at > i && tokens.is(at, "."))) {
			at++;
		}
		@Nullable Individual only = null;
		for (Individual individual : this.individuals.surnamed(PersonWords.plain(tokens, at))) {
			if (!individual.givens().isEmpty()
					&& individual.givens().getFirst().charAt(0) == tokens.lower(i).charAt(0)) {
				if (only != null) {
					return i;
				}
				only = individual;
			}
		}
		return (only != null) ? refer(only, tokens, i, at + 1, 0.9) : i;
	}

	private int firstName(Tokens tokens, int i, Set<Individual> sameGiven) {
		if (sameGiven.size() > 1 || !standsAlone(tokens, i)) {
			return i;
		}
		boolean begins = i == tokens.sentenceStart(i);
		if (PersonWords.isWordName(tokens, i) && begins && SPEECH.match(tokens, i + 1) == 0
				&& !tokens.is(i + 1, "to")) {
			return i;
		}
		return refer(sameGiven.iterator().next(), tokens, i, i + 1, 0.7);
	}

	private int surname(Tokens tokens, int i) {
		List<Individual> surnamed = this.individuals.surnamed(PersonWords.plain(tokens, i));
		if (surnamed.size() != 1 || !standsAlone(tokens, i) || SPEECH.match(tokens, i + 1) == 0) {
			return i;
		}
		return refer(surnamed.getFirst(), tokens, i, i + 1, 0.7);
	}

	/** Not part of a longer capitalised phrase, no date, no place. */
	private static boolean standsAlone(Tokens tokens, int i) {
		boolean capitalBefore = tokens.isCapital(i - 1) && tokens.sentence(i - 1) == tokens.sentence(i)
				&& !PersonWords.isNever(tokens, i - 1);
		boolean capitalAfter = tokens.isCapital(i + 1) && tokens.sentence(i + 1) == tokens.sentence(i)
				&& !tokens.isAllCaps(i + 1);
		return !capitalBefore && !capitalAfter && !tokens.startsWithDigit(i - 1) && !tokens.startsWithDigit(i + 1)
				&& !PersonWords.isNamedAfter(tokens, i + 1) && !tokens.is(i - 1, "st");
	}

	private int refer(Individual individual, Tokens tokens, int from, int to, double confidence) {
		if (individual.isInCast() && this.cast.refer(individual.member(), tokens, from, to, READER, confidence)) {
			individual.member().alias(PersonWords.withoutPossessive(tokens.text(from, to)));
			return to;
		}
		return from;
	}

}
