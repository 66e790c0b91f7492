package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the subject of a verb of judging: what stands right before it. Where that is
 * neither somebody named, a pronoun nor a graded area, the grade is of something else
 * ("attendance was good") and nobody is found.
 */
final class VerbSubjects {

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final WordList CHANGES = WordList.load("change-verbs");

	private static final WordList PLURALS = WordList.load("judged-plurals");

	private static final WordList NOUNS = WordList.load("result-nouns");

	private static final WordList FOLLOWERS = WordList.load("grade-followers");

	private static final WordList COUNCILS = WordList.load("council-areas");

	private static final WordList INSPECTIONS = WordList.load("inspection-words");

	/** Words that say what kind of service a name is of. */
	private static final int KIND = 4;

	private final JudgedSubjects subjects;

	private final InspectionDates dates;

	VerbSubjects(JudgedSubjects subjects, InspectionDates dates) {
		this.subjects = subjects;
		this.dates = dates;
	}

	/**
	 * Whose grade it is.
	 *
	 * @param area the graded area that the verb's subject is, or null
	 */
	record Subject(Found found, @Nullable Area area) {
	}

	/** The subject of the verb at a token, or null. */
	@Nullable Subject of(Tokens tokens, int verb) {
		int start = tokens.sentenceStart(verb);
		int at = verb - 1;
		while (at >= start && HELPERS.match(tokens, at) == 1) {
			at--;
		}
		if (at < start) {
			return tokens.is(start, "both") ? pairBefore(tokens, start) : null;
		}
		if (tokens.is(at, "overall")) {
			at--;
		}
		if (tokens.is(at, "whole") && tokens.is(at - 1, "a") && tokens.is(at - 2, "as")) {
			at -= 3;
		}
		Mention mention = this.subjects.fittingAt(tokens, at);
		if (mention != null) {
			return ofMention(tokens, at, mention);
		}
		Mention headed = headed(tokens, at, start);
		if (headed != null) {
			return free(Found.of(headed.member(), headed.from()));
		}
		Mention owner = owner(tokens, at);
		if (owner != null) {
			return free(Found.of(owner.member(), owner.from()));
		}
		Member meant = tokens.is(at, "we") ? this.subjects.own() : this.subjects.meantAt(tokens, at);
		if (meant != null) {
			return new Subject(Found.of(meant, -1), null);
		}
		if (PLURALS.match(tokens, at) > 0) {
			return free(this.subjects.listed(tokens, verb));
		}
		Area area = GradedAreas.endingAt(tokens, at + 1);
		if (area != null) {
			return ofArea(tokens, area);
		}
		Found back = leadsBack(tokens, at) ? this.subjects.before(tokens, at + 1) : null;
		back = (back == null) ? ofResult(tokens, at, start) : back;
		int from = (back != null) ? Math.max(start, back.from()) : at;
		return areOthers(tokens, from, at) ? null : free(back);
	}

	/** "The rating": of the only one of whose inspection the sentence before speaks. */
	private @Nullable Found ofResult(Tokens tokens, int at, int start) {
		boolean opens = NOUNS.match(tokens, at) > 0 && start > 0 && (tokens.is(start, "the") || tokens.is(start, "its"))
				&& (at == start + 1 || at == start + 2 && tokens.is(start + 1, "overall"));
		Found found = (opens && Inspectorates.areIn(tokens, tokens.sentenceStart(start - 1), start))
				? this.subjects.before(tokens, start - 1) : null;
		return (found != null && found.members().size() == 1) ? found : null;
	}

	/** "X is among schools that": whether tokens name others by a plural. */
	static boolean areOthers(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (PLURALS.match(tokens, i) > 0 && !tokens.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/** The two with which the sentence before ends, or null. */
	private @Nullable Subject pairBefore(Tokens tokens, int start) {
		Found pair = (start > 0) ? this.subjects.before(tokens, start - 1) : null;
		return (pair != null && pair.members().size() == 2) ? free(pair) : null;
	}

	/** "Rowan House children's home": the name whose kind the last words say, or null. */
	private @Nullable Mention headed(Tokens tokens, int at, int start) {
		int i = at;
		while (this.subjects.isHead(tokens, at) && i > Math.max(start, at - KIND) && !tokens.isCapital(i)
				&& tokens.isWord(i)) {
			i--;
		}
		Mention mention = (i < at) ? this.subjects.fittingAt(tokens, i) : null;
		boolean own = mention != null && mention.to() == i + 1 && !tokens.isPossessive(i)
				&& mention.member().is(Kind.SERVICE);
		return own ? mention : null;
	}

	/** "X's own services": X, where it is a body. */
	private @Nullable Mention owner(Tokens tokens, int at) {
		int i = tokens.is(at, "services") ? at - 1 : -1;
		i = tokens.is(i, "own") ? i - 1 : i;
		Mention mention = (i >= 0 && tokens.lower(i).endsWith("'s")) ? this.subjects.fittingAt(tokens, i) : null;
		return (mention != null && mention.member().is(Kind.BODY)) ? mention : null;
	}

	/** A name right before the verb, unless it only says whose something else is. */
	private @Nullable Subject ofMention(Tokens tokens, int at, Mention mention) {
		int noun = this.subjects.nounOf(tokens, mention);
		if (noun < 0 || NOUNS.match(tokens, noun) > 0 || INSPECTIONS.match(tokens, noun) > 0
				|| this.subjects.isHead(tokens, noun)) {
			return free(this.subjects.before(tokens, at + 1));
		}
		Area area = GradedAreas.endingAt(tokens, noun + 1);
		return (area != null) ? new Subject(Found.of(mention.member(), mention.from()), area) : null;
	}

	/**
	 * Whose area it is: named in the sentence, before it, over it, or alone in the block.
	 */
	@Nullable Subject ofArea(Tokens tokens, Area area) {
		Found found = this.subjects.before(tokens, area.from());
		boolean councils = found == null && COUNCILS.isIn(tokens, area.from(), area.to());
		Member over = (found == null) ? this.subjects.topic(tokens, area.from()) : null;
		over = (councils && over == null) ? this.subjects.council() : over;
		over = (found == null && over == null) ? before(tokens, area.from()) : over;
		over = (found == null && over == null) ? this.subjects.overOrOnly(tokens) : over;
		found = (over != null) ? Found.of(over, -1) : found;
		return (found != null) ? new Subject(found, area) : null;
	}

	private @Nullable Member before(Tokens tokens, int at) {
		Found found = null;
		int to = tokens.sentenceStart(at);
		while (found == null && to > 0) {
			found = this.subjects.before(tokens, to - 1);
			to = tokens.sentenceStart(to - 1);
		}
		return (found != null) ? found.members().getFirst() : null;
	}

	private static @Nullable Subject free(@Nullable Found found) {
		return (found != null) ? new Subject(found, null) : null;
	}

	/**
	 * Whether what stands before a verb only interrupts: "X, which …," "X (…)", "and".
	 */
	private boolean leadsBack(Tokens tokens, int at) {
		return switch (tokens.lower(at)) {
			case ",", ")", "–", "-", "and", "but", "which", "that", "then", "on", "for", "when" -> true;
			default -> NOUNS.match(tokens, at) > 0 || CHANGES.match(tokens, at) > 0 || INSPECTIONS.match(tokens, at) > 0
					|| Inspectorates.nameAt(tokens, at) > 0 || endsDate(tokens, at);
		};
	}

	/**
	 * Whether a grade may end here: what follows is none of the nouns it could describe.
	 */
	boolean mayEnd(Tokens tokens, int after) {
		return !tokens.isWord(after) || FOLLOWERS.match(tokens, after) > 0 || NOUNS.match(tokens, after) > 0
				|| Inspectorates.nameAt(tokens, after) > 0 || this.dates.at(tokens, after) != null
				|| tokens.sentence(after) != tokens.sentence(after - 1);
	}

	private boolean endsDate(Tokens tokens, int at) {
		for (int i = at; i >= Math.max(0, at - 4); i--) {
			InspectionDates.Dated dated = this.dates.at(tokens, i);
			if (dated != null && dated.to() == at + 1) {
				return true;
			}
		}
		return false;
	}

}
