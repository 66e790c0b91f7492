package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;

/** Finds the subject of a verb by going back to where its clause may begin. */
final class Clauses {

	private static final WordList BOUNDARIES = WordList.load("clause-boundaries");

	private static final WordList SAYING = WordList.load("saying-verbs");

	private static final WordList SUBORDINATORS = WordList.load("subordinators");

	/** What only somebody who speaks can do, so that it is not told of another. */
	private static final WordList SPEAKING = WordList.load("speaking-acts");

	private static final WordList PERSONAL = WordList.load("personal-acts");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	/** Tokens that a subject without a boundary before it may have. */
	private static final int NEAR = 8;

	/** Tokens of the subject at the end of words that lead points in. */
	private static final int LED = 6;

	/** Tokens to go back from a verb. */
	private static final int BACK = 50;

	private final Desk desk;

	Clauses(Desk desk) {
		this.desk = desk;
	}

	/**
	 * What stands before a verb.
	 *
	 * @param from first token of the clause
	 * @param members whom the subject means, empty for a subject that can not be bound
	 * @param bare whether the verb follows "which", "who" or "that" directly
	 * @param subordinate whether a condition, question or relative clause holds the verb
	 */
	record Clause(int from, List<Member> members, boolean bare, boolean subordinate) {

		boolean isBound() {
			return !this.members.isEmpty();
		}

	}

	/** The clause whose verb stands at a token of a sentence. */
	Clause before(Stretch sentence, int verb) {
		Tokens tokens = sentence.tokens();
		int limit = Math.min(verb, Math.max(sentence.from(), verb - BACK));
		int best = -1;
		List<Member> members = List.of();
		boolean subordinate = false;
		int hard = limit;
		for (int i = verb - 1; i >= limit; i--) {
			String boundary = BOUNDARIES.value(tokens, i);
			boolean isHard = "hard".equals(boundary) || i > sentence.from() && SAYING.match(tokens, i) > 0;
			if (isHard || boundary != null) {
				List<Member> found = this.desk.subjects().in(new Stretch(tokens, i + 1, verb));
				if (!found.isEmpty()) {
					best = i + 1;
					members = found;
				}
			}
			if (SUBORDINATORS.match(tokens, i) > 0 && best < 0) {
				int main = Subordination.after(tokens, i, verb);
				hard = (main > 0 && hard == limit) ? main : hard;
				subordinate = subordinate || main < 0;
			}
			if (isHard) {
				hard = i + 1;
				break;
			}
		}
		if (hard == limit || hard == sentence.from()) {
			List<Member> found = this.desk.subjects().in(new Stretch(tokens, limit, verb));
			if (!found.isEmpty()) {
				best = limit;
				members = found;
			}
		}
		if (members.isEmpty() && isPronoun(tokens, verb - 1)) {
			boolean led = SUBORDINATORS.match(tokens, verb - 2) > 0 && !tokens.is(verb - 2, "which");
			return new Clause(verb - 1, this.desk.subjects().in(new Stretch(tokens, verb - 1, verb)), led, false);
		}
		if (members.isEmpty() && !isElided(tokens, verb, sentence)) {
			int near = near(tokens, verb, Math.max(hard, verb - NEAR));
			if (near >= 0) {
				return new Clause(near, this.desk.subjects().in(new Stretch(tokens, near, verb)), false, false);
			}
		}
		if (members.isEmpty() && isElided(tokens, verb, sentence)) {
			Clause told = told(tokens, verb, limit);
			if (told != null) {
				return told;
			}
			Speakers.Speaker speaker = this.desk.speakers()
				.opener(tokens.is(verb - 1, ",") ? sentence.from(hard) : sentence);
			boolean asks = SPEAKING.match(tokens, verb) > 0
					|| PERSONAL.match(tokens, Verbs.afterAdverbs(tokens, verb + 1)) > 0;
			if (speaker != null && (asks || !isSaying(sentence, speaker.to(), verb))) {
				return new Clause(verb, List.of(speaker.member()), false, false);
			}
			List<Member> opening = (speaker == null) ? opening(sentence, verb) : List.of();
			opening = opening.isEmpty() ? this.leading(tokens, hard, verb) : opening;
			if (!opening.isEmpty()) {
				return new Clause(verb, opening, false, false);
			}
		}
		if (members.isEmpty() && verb == sentence.from()) {
			members = led(sentence);
		}
		boolean participle = tokens.lower(verb).endsWith("ing");
		Mention who = (participle || tokens.is(verb - 1, "who")) ? named(tokens, participle ? verb - 1 : verb - 2)
				: null;
		if (members.isEmpty() && who != null) {
			return new Clause(who.from(), List.of(who.member()), false, false);
		}
		boolean bare = tokens.is(verb - 1, "that") || tokens.is(verb - 1, "which") || tokens.is(verb - 1, "who");
		return new Clause((best >= 0) ? best : hard, members, bare, subordinate && members.isEmpty());
	}

	/** "The Committee:" over the points "noted …", "asked …": their subject. */
	private List<Member> led(Stretch point) {
		Document text = this.desk.document().document();
		Block lead = text.leadOf(text.blocks().get(point.block())).orElse(null);
		Tokens above = (lead != null && point.from() == 0) ? this.desk.tokens(lead.ordinal()) : null;
		if (above == null || this.desk.sentences().of(above.block().ordinal()).isEmpty()) {
			return List.of();
		}
		Stretch words = this.desk.sentences().of(above.block().ordinal()).getLast().trimmed();
		List<Member> whole = this.desk.subjects().in(words);
		return whole.isEmpty() && isFronted(words) ? this.desk.subjects().in(last(words)) : whole;
	}

	private static boolean isFronted(Stretch words) {
		return !words.isEmpty()
				&& (PREPOSITIONS.match(words.tokens(), words.from()) > 0 || words.tokens().is(words.from(), "after")
						|| words.tokens().is(words.from(), "following") || words.tokens().is(words.from(), "having"));
	}

	/** "the Committee" of "After a long discussion the Committee". */
	private static Stretch last(Stretch words) {
		int from = words.to() - 1;
		for (int i = words.to() - 1; i > words.from() && words.to() - i <= LED; i--) {
			if (words.tokens().is(i, "the")) {
				from = i;
			}
		}
		return words.from(from);
	}

	/** The person named right before "who" or ", who", or null. */
	private @Nullable Mention named(Tokens tokens, int i) {
		Mention mention = this.desk.mentions().at(tokens, tokens.is(i, ",") ? i - 1 : i);
		boolean person = mention != null
				&& (mention.member().is(Entity.Kind.PERSON) || mention.member().is(Entity.Kind.POST));
		return person ? mention : null;
	}

	/**
	 * Where a subject right before the verb begins that no preposition governs, or -1.
	 */
	private int near(Tokens tokens, int verb, int limit) {
		for (int i = limit + 1; i < verb; i++) {
			boolean opens = tokens.is(i, "the") || this.desk.mentions().from(tokens, i) != null;
			boolean governed = PREPOSITIONS.match(tokens, i - 1) > 0 || tokens.is(i - 1, "the")
					|| tokens.is(i - 1, "and") || tokens.is(i - 1, "or");
			if (opens && !governed && !this.desk.subjects().in(new Stretch(tokens, i, verb)).isEmpty()) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * "X met the head and will write to her", "X has the key, will lock up": the subject
	 * is said before.
	 */
	private static boolean isElided(Tokens tokens, int verb, Stretch sentence) {
		if (tokens.is(verb - 1, ",") && tokens.is(verb, "will")) {
			return sentence.to(verb - 1).indexOf(",") < 0;
		}
		return verb > sentence.from() && (tokens.is(verb - 1, "and") || tokens.is(verb - 1, "but")
				|| tokens.is(verb - 1, "also") && tokens.is(verb - 2, "and"));
	}

	private static boolean isSaying(Stretch sentence, int from, int to) {
		return new Stretch(sentence.tokens(), from, Math.max(from, Math.min(to, from + 4))).indexOf("that") >= 0;
	}

	/** "said that the Board met monthly and would publish …": the Board is elided. */
	private @Nullable Clause told(Tokens tokens, int verb, int limit) {
		for (int i = verb - 1; i > limit; i--) {
			if (tokens.is(i, "that")) {
				int from = tokens.is(i + 1, "the") ? i + 2 : i + 1;
				Mention mention = this.desk.mentions().at(tokens, from);
				boolean pronoun = tokens.is(from, "she") || tokens.is(from, "he");
				int length = pronoun ? 1 : Subjects.noun(tokens, from);
				int to = (mention != null) ? mention.to() : from + length;
				List<Member> members = (to > from) ? this.desk.subjects().in(new Stretch(tokens, i + 1, to))
						: List.of();
				return members.isEmpty() ? null : new Clause(verb, members, false, false);
			}
		}
		return null;
	}

	/** "Shed – BT has built a frame and will …", "I sit on the panel and will …". */
	private List<Member> leading(Tokens tokens, int from, int verb) {
		Mention mention = this.desk.mentions().at(tokens, tokens.is(from, "the") ? from + 1 : from);
		int to = (mention != null) ? mention.to() : isPronoun(tokens, from) ? from + 1 : verb;
		return (to < verb && (mention == null || Finite.isAt(tokens, to)))
				? this.desk.subjects().in(new Stretch(tokens, from, to)) : List.of();
	}

	/**
	 * "The team ran events and would run more": the noun that the sentence begins with.
	 */
	private List<Member> opening(Stretch sentence, int verb) {
		Tokens tokens = sentence.tokens();
		int from = tokens.is(sentence.from(), "the") ? sentence.from() + 1 : sentence.from();
		int noun = 0;
		for (int i = from; i < Math.min(verb, from + 3) && noun == 0; i++) {
			noun = Subjects.noun(tokens, i) > 0 ? i + Subjects.noun(tokens, i) : 0;
		}
		boolean determined = tokens.is(sentence.from(), "the") || tokens.is(sentence.from(), "this");
		return (noun > 0 && determined) ? this.desk.subjects().in(new Stretch(tokens, noun - 1, noun)) : List.of();
	}

	private static boolean isPronoun(Tokens tokens, int i) {
		return tokens.is(i, "they") || tokens.is(i, "we") || tokens.is(i, "he") || tokens.is(i, "she")
				|| tokens.is(i, "i");
	}

}
