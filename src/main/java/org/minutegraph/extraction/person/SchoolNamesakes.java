package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Individual;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Knows the schools that a document also calls by their beginning alone, which is a
 * person's name: "Sir John Example" for Sir John Example Primary School. Somebody is no
 * person but the school where the name stands only at the beginning of a table's row or
 * in a list between brackets, in words about inspections or pupils.
 */
final class SchoolNamesakes {

	private static final WordList CUES = WordList.load("school-cues");

	private final Cast cast;

	SchoolNamesakes(Cast cast) {
		this.cast = cast;
	}

	/** The school that somebody is. */
	Optional<Member> school(Individual individual) {
		List<PersonForm> forms = individual.forms();
		if (!forms.stream().allMatch(SchoolNamesakes::isPlaceOfSchools)) {
			return Optional.empty();
		}
		return this.cast.members()
			.stream()
			.filter((member) -> member.is(Kind.SCHOOL)
					&& forms.stream().anyMatch((form) -> begins(member.name(), form.surface())))
			.findFirst();
	}

	private static boolean begins(String name, String form) {
		return name.toLowerCase(Locale.ROOT).startsWith(form.toLowerCase(Locale.ROOT) + " ");
	}

	private static boolean isPlaceOfSchools(PersonForm form) {
		Tokens tokens = form.tokens();
		if (tokens.block().is(Block.Kind.ROW)) {
			return form.from() == 0;
		}
		return isInBrackets(tokens, form) && isAboutSchools(tokens, form.from());
	}

	private static boolean isInBrackets(Tokens tokens, PersonForm form) {
		int open = form.from() - 1;
		while (open >= tokens.sentenceStart(form.from()) && !tokens.is(open, "(") && !tokens.is(open, ")")) {
			open--;
		}
		return tokens.is(open, "(") && (tokens.is(form.to(), ")") || tokens.is(form.to(), ",")
				|| tokens.is(form.to(), "and") || tokens.is(form.to(), "&"));
	}

	private static boolean isAboutSchools(Tokens tokens, int at) {
		for (int i = tokens.sentenceStart(at); i < tokens.sentenceEnd(at); i++) {
			if (CUES.contains(tokens, i)) {
				return true;
			}
		}
		return false;
	}

}
