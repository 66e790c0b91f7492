package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds whom the words before a relation's words name: their subject, the nearest, or a
 * list that ends there ("X (ABC), Y and the Z").
 */
final class PrecedingNames {

	private static final WordList NOUNS = WordList.load("acting-nouns");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList SAYINGS = WordList.load("saying-verbs");

	private static final WordList ADVERBS = WordList.load("adverbs");

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final Set<String> PRONOUNS = Set.of("it", "they", "who", "which", "he", "she");

	/** Words of a subject that names nobody. */
	private static final int PHRASE = 4;

	/** Tokens of brackets that only shorten or explain a name. */
	private static final int BRACKETS = 6;

	private final Mentions mentions;

	private final MeantActors meant;

	PrecedingNames(Mentions mentions, MeantActors meant) {
		this.mentions = mentions;
		this.meant = meant;
	}

	/**
	 * The subject of words at a place: the nearest before them in the sentence that fits
	 * and stands in no prepositional phrase, else the nearest in one.
	 * @param possessive whether "X's" may be it
	 */
	@Nullable Ends before(Tokens tokens, int at, Predicate<Member> fits, boolean possessive) {
		return before(tokens, at, fits, possessive, isCoordinated(tokens, at, tokens.sentenceStart(at)));
	}

	/** The first in the clause that stands free: whose doing all of its verbs are. */
	@Nullable Ends subject(Tokens tokens, int at, Predicate<Member> fits) {
		int i = at - 1;
		while (i > 0 && (HELPERS.match(tokens, i) > 0 || ADVERBS.match(tokens, i) > 0)) {
			i--;
		}
		Mention mention = this.mentions.at(tokens, i);
		Ends beside = (mention != null) ? named(tokens, mention, fits) : this.meant.at(tokens, i, fits);
		if (beside != null && !isInPhrase(tokens, beside.from())) {
			return beside;
		}
		return before(tokens, at, fits, false, true);
	}

	private @Nullable Ends before(Tokens tokens, int at, Predicate<Member> fits, boolean possessive,
			boolean coordinated) {
		int start = tokens.sentenceStart(at);
		if (hasOther(tokens, at, start)) {
			return null;
		}
		Ends inPhrase = null;
		Ends free = null;
		for (int i = at - 1; i >= start && !tokens.is(i, ";"); i--) {
			Mention mention = this.mentions.at(tokens, i);
			Ends ends = (mention != null) ? named(tokens, mention, fits) : this.meant.at(tokens, i, fits);
			if (ends != null) {
				boolean own = tokens.isPossessive(ends.to() - 1);
				if (!isInPhrase(tokens, ends.from()) && (!own || possessive)) {
					if (!coordinated) {
						return ends;
					}
					free = ends;
				}
				inPhrase = (inPhrase == null) ? ends : inPhrase;
				i = ends.from();
			}
			else if (tokens.is(i, "he") || tokens.is(i, "she")) {
				break;
			}
			else if (mention != null) {
				i = mention.from();
			}
			else if (SAYINGS.match(tokens, i) > 0 && i < at - 1) {
				break;
			}
		}
		return (free != null) ? free : inPhrase;
	}

	/**
	 * Whether the subject right before a verb is somebody unnamed: "these young adults
	 * are".
	 */
	private boolean hasOther(Tokens tokens, int at, int start) {
		int noun = at - 1;
		while (noun > start && isAuxiliary(tokens, noun)) {
			noun--;
		}
		int first = noun;
		while (first > start && first > noun - PHRASE && isPlain(tokens, first)
				&& DETERMINERS.match(tokens, first) == 0) {
			first--;
		}
		boolean determined = first < noun && DETERMINERS.match(tokens, first) > 0
				&& PREPOSITIONS.match(tokens, first - 1) == 0;
		boolean plural = first < noun && tokens.lower(noun).endsWith("s") && first > noun - PHRASE
				&& PREPOSITIONS.match(tokens, first) == 0 && this.mentions.at(tokens, first) == null
				&& !tokens.is(first, "and");
		return noun < at - 1 && (determined || plural);
	}

	private static boolean isAuxiliary(Tokens tokens, int i) {
		return HELPERS.match(tokens, i) > 0 || ADVERBS.match(tokens, i) > 0 || tokens.is(i, "will")
				|| tokens.is(i, "would") || tokens.is(i, "may") || tokens.is(i, "must") || tokens.is(i, "should")
				|| tokens.is(i, "receive");
	}

	private boolean isPlain(Tokens tokens, int i) {
		return tokens.isWord(i) && !tokens.isCapital(i) && this.mentions.at(tokens, i) == null
				&& NOUNS.match(tokens, i) == 0 && PREPOSITIONS.match(tokens, i) == 0 && !tokens.is(i, "and")
				&& !PRONOUNS.contains(tokens.lower(i)) && !tokens.lower(i).endsWith("ing");
	}

	/** Whether "and" joins a verb to one before it, so that they share a subject. */
	private boolean isCoordinated(Tokens tokens, int at, int start) {
		int i = at - 1;
		while (i > start && (HELPERS.match(tokens, i) > 0 || ADVERBS.match(tokens, i) > 0)) {
			i--;
		}
		return tokens.is(i, "and") && this.mentions.at(tokens, i) == null;
	}

	/** The nearest named before a place in its sentence that fits, or null. */
	@Nullable Ends nearest(Tokens tokens, int at, Predicate<Member> fits) {
		int start = tokens.sentenceStart(at);
		for (int i = at - 1; i >= start && !tokens.is(i, ";"); i--) {
			Mention mention = this.mentions.at(tokens, i);
			Ends ends = (mention != null) ? named(tokens, mention, fits) : this.meant.at(tokens, i, fits);
			if (ends != null) {
				return ends;
			}
		}
		return null;
	}

	/** The list of names that ends with a mention, if that one fits; or null. */
	@Nullable Ends named(Tokens tokens, Mention last, Predicate<Member> fits) {
		if (!fits.test(last.member())) {
			return null;
		}
		List<Member> members = new ArrayList<>();
		Mention mention = last;
		int from = last.from();
		while (mention != null) {
			members.addFirst(mention.member());
			from = mention.from();
			int i = from - 1;
			if (tokens.is(i, "(") && shortened(tokens, mention) != null) {
				mention = shortened(tokens, mention);
				from = mention.from();
				i = from - 1;
			}
			while (DETERMINERS.match(tokens, i) > 0) {
				i--;
			}
			boolean joined = tokens.is(i, "and") || tokens.is(i, ",") && members.size() > 1;
			i = (joined && tokens.is(i - 1, ",")) ? i - 2 : i - 1;
			mention = joined ? this.mentions.at(tokens, unbracketed(tokens, i)) : null;
			boolean alike = mention != null && fits.test(mention.member())
					&& tokens.sentence(mention.from()) == tokens.sentence(from);
			mention = alike ? mention : null;
		}
		return new Ends(List.copyOf(members), from, last.to());
	}

	/**
	 * "the Safeguarding Board (SB)": what a short form in brackets stands for, or null.
	 */
	private @Nullable Mention shortened(Tokens tokens, Mention inBrackets) {
		Mention full = this.mentions.at(tokens, inBrackets.from() - 2);
		boolean same = full != null && full.member() == inBrackets.member() && tokens.is(inBrackets.to(), ")");
		return same ? full : null;
	}

	/** Token before the brackets that end at a token, where they are short; else it. */
	private static int unbracketed(Tokens tokens, int i) {
		for (int open = i - 1; tokens.is(i, ")") && open >= Math.max(0, i - BRACKETS); open--) {
			if (tokens.is(open, "(")) {
				return open - 1;
			}
		}
		return i;
	}

	/** Whether a preposition stands before a name, past articles. */
	static boolean isInPhrase(Tokens tokens, int from) {
		int i = from - 1;
		while (DETERMINERS.match(tokens, i) > 0) {
			i--;
		}
		return PREPOSITIONS.match(tokens, i) > 0;
	}

}
