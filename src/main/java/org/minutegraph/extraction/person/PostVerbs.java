package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Posts given by a verb: "A was appointed as Clerk", "A is the Clerk". */
final class PostVerbs {

	private static final WordList VERBS = WordList.load("post-verbs");

	private static final WordList COMING = WordList.load("coming-into-post");

	private static final int REACH = 14;

	private final Tokens tokens;

	private final People people;

	PostVerbs(Tokens tokens, People people) {
		this.tokens = tokens;
		this.people = people;
	}

	/**
	 * Who holds the title before which these words stand.
	 * @param from first token of the title, determiners included
	 * @param status as the determiners say
	 */
	@Nullable Holding before(int from, String status) {
		int at = from - 1;
		boolean before = this.tokens.is(at, "previously") || this.tokens.is(at, "formerly");
		if (before || this.tokens.is(at, "also") || this.tokens.is(at, "now") || this.tokens.is(at, "still")
				|| this.tokens.is(at, "currently")) {
			at--;
			if (this.tokens.is(at, "is") || this.tokens.is(at, "was") || this.tokens.is(at, "am")) {
				return copula(at, before ? "past" : status);
			}
		}
		at = from - 1;
		if (this.tokens.is(at, "as")) {
			Holding chosen = afterVerb(at, status);
			Mention beside = (chosen == null) ? this.people.at(this.tokens.is(at - 1, ",") ? at - 2 : at - 1) : null;
			return (beside != null) ? Holding.of(beside, status) : chosen;
		}
		if (this.tokens.is(at, "be") && this.tokens.is(at - 1, "to")) {
			boolean agreed = this.tokens.is(at - 2, "agreed") && this.tokens.is(at - 3, "was");
			boolean chosen = agreed || VERBS.match(this.tokens, at - 2) > 0;
			Mention subject = this.people.at(at - 2);
			boolean named = subject != null && subject.to() == at - 1
					&& subject.from() == this.tokens.sentenceStart(at);
			return chosen ? afterVerb(at, status) : named ? Holding.of(subject, status) : null;
		}
		if (this.tokens.is(at, "is") || this.tokens.is(at, "was") || this.tokens.is(at, "became")
				|| this.tokens.is(at, "remains") || this.tokens.is(at, "am") || this.tokens.is(at, "currently")) {
			return copula(at, status);
		}
		return (this.tokens.is(at, "elected") || this.tokens.is(at, "appointed")) ? afterVerb(from, status) : null;
	}

	private @Nullable Holding copula(int at, String status) {
		int before = (this.tokens.is(at, "currently")) ? at - 2 : at - 1;
		Mention subject = this.people.subject(before);
		boolean pronoun = this.tokens.is(before, "he") || this.tokens.is(before, "she");
		if (subject == null || subject.to() < before - 2 && !pronoun) {
			return null;
		}
		boolean newly = this.tokens.is(at + 1, "new") || this.tokens.is(at + 2, "new")
				|| this.tokens.is(at + 2, "newly");
		boolean told = pronoun && this.tokens.is(before - 1, "that");
		return Holding.of(subject, this.tokens.is(at, "was") && !newly && !told ? "past" : status);
	}

	private @Nullable Holding afterVerb(int as, String status) {
		int start = Math.max(this.tokens.sentenceStart(as - 1), as - REACH);
		int verb = as - 1;
		while (verb >= start && VERBS.match(this.tokens, verb) == 0 && !this.tokens.is(verb, "agreed")) {
			verb--;
		}
		if (verb < start) {
			return null;
		}
		String found = this.tokens.is(verb, "agreed") ? "current" : String.valueOf(VERBS.value(this.tokens, verb));
		Mention object = this.people.between(verb, as);
		Mention subject = this.tokens.is(verb, "reappoint") && object != null ? object : this.people.subject(verb - 1);
		subject = (subject != null) ? subject : object;
		if (subject == null) {
			return null;
		}
		boolean interim = found.equals("interim");
		String time = status.equals("current") && !interim ? found : status;
		boolean habit = isHabit(verb);
		if (time.equals("past") && (isFuture(verb - 1) || habit || this.tokens.is(verb - 1, "is"))) {
			time = "current";
		}
		else if (time.equals("current") && (isFuture(verb - 1) || this.tokens.is(verb - 1, "be") && isFuture(verb - 2))
				&& !this.tokens.is(verb, "reappoint")) {
			time = "incoming";
		}
		return new Holding(subject.member(), subject.from(), subject.to(), time, interim, null);
	}

	/** "normally attended and acted as". */
	private boolean isHabit(int verb) {
		int start = Math.max(this.tokens.sentenceStart(verb), verb - REACH);
		for (int i = verb - 1; i >= start; i--) {
			if (this.tokens.is(i, "normally") || this.tokens.is(i, "usually")) {
				return true;
			}
		}
		return false;
	}

	private boolean isFuture(int i) {
		return this.tokens.is(i, "will") || this.tokens.is(i, "would") || this.tokens.is(i, "to")
				|| this.tokens.is(i, "shall");
	}

	/** The one who held a post before: "succeeded A as …", or null. */
	@Nullable Mention predecessor(PostTitle title) {
		int as = title.from() - 1;
		int start = Math.max(0, as - REACH);
		for (int i = as; i >= start && this.tokens.sentence(i) == this.tokens.sentence(title.from()); i--) {
			if (this.tokens.is(i, "succeeded") || this.tokens.is(i, "succeeds") || this.tokens.is(i, "replaced")
					|| this.tokens.is(i, "replaces")) {
				return this.people.between(i, as);
			}
		}
		int end = Math.min(this.tokens.size(), title.to() + REACH);
		for (int i = title.to(); i < end && this.tokens.sentence(i) == this.tokens.sentence(title.from()); i++) {
			boolean succession = this.tokens.is(i, "succession") && this.tokens.is(i + 1, "to");
			if (succession || this.tokens.is(i, "from") && this.people.at(i + 1) != null) {
				return this.people.at(succession ? i + 2 : i + 1);
			}
		}
		return null;
	}

	/** Whether words after holder and title say that the holder is yet to come. */
	boolean comes(int after) {
		int end = Math.min(this.tokens.sentenceEnd(Math.max(0, after - 1)), after + REACH);
		for (int i = after; i + 1 < end; i++) {
			boolean will = this.tokens.is(i, "will") || this.tokens.is(i, "would");
			boolean about = this.tokens.is(i, "will") && this.tokens.is(i + 1, "be");
			int verb = about ? i + 2 : i + 1;
			if (will && COMING.match(this.tokens, verb) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether words after a title say that its holder has left it: ", retired". */
	boolean leaves(int title) {
		for (int i = title; i < Math.min(title + 6, this.tokens.size()); i++) {
			String value = this.tokens.isWord(i) ? VERBS.value(this.tokens, i) : null;
			if ("past".equals(value) && this.tokens.sentence(i) == this.tokens.sentence(title - 1)
					&& (i == title || this.tokens.is(i - 1, ",") || this.tokens.is(i - 1, "who")
							|| this.tokens.is(i - 1, "had") || this.tokens.is(i - 1, "has"))) {
				return !this.tokens.is(i + VERBS.match(this.tokens, i), "as");
			}
		}
		return false;
	}

}
