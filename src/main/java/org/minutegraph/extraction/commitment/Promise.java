package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * A word of undertaking in its sentence, with the subject before it.
 *
 * @param form of the word, as the vocabulary of undertakings has it
 * @param from first token of the word
 * @param to token after it
 */
record Promise(Desk desk, Stretch sentence, String form, int from, int to, Clause clause) {

	private static final WordList WORD = WordList.load("giving-word");

	private static final WordList PERFECT = WordList.load("perfect-auxiliaries");

	private static final String READER = "undertakings";

	/** Tokens of an adverbial that stands before the subject: "In 2017-18, we will …". */
	private static final int FRONTED = 8;

	Tokens tokens() {
		return this.sentence.tokens();
	}

	/** Who answers for what is said to be done, where the words name nobody. */
	Member responsible() {
		int word = this.sentence.to(this.clause.from()).indexOf(WORD);
		if (word > this.sentence.from() && tokens().is(this.clause.from() - 1, "that")) {
			boolean pronoun = tokens().is(word - 1, "he") || tokens().is(word - 1, "she");
			Speakers.Speaker opener = this.desk.speakers().of(this.sentence);
			Member giver = pronoun ? this.desk.speakers().before(tokens(), word - 1)
					: (opener != null && opener.to() <= word) ? opener.member() : null;
			if (giver != null) {
				return giver;
			}
		}
		return this.desk.speakers().responsible(this.sentence);
	}

	Promise with(Clause other) {
		return new Promise(this.desk, this.sentence, this.form, this.from, this.to, other);
	}

	/**
	 * "The school won a prize and this year it hopes to …": the same bound by the one of
	 * whom the sentence speaks first, where nothing else says whom "it" means.
	 */
	Promise ofIt() {
		if (this.clause.isBound() || !tokens().is(this.from - 1, "it")) {
			return this;
		}
		for (int i = this.sentence.from(); i < this.from - 1; i++) {
			Mention mention = this.desk.mentions().from(tokens(), i);
			boolean body = mention != null && (mention.member().is(Kind.BODY) || mention.member().is(Kind.SCHOOL));
			int noun = Subjects.noun(tokens(), i);
			List<Member> members = (body && mention != null) ? List.of(mention.member())
					: (noun > 0 && tokens().is(i - 1, "the"))
							? this.desk.subjects().in(new Stretch(tokens(), i, i + noun)) : List.of();
			if (!members.isEmpty()) {
				return with(new Clause(this.from - 1, members, false, false));
			}
		}
		return this;
	}

	/** The same bound by whom its subject names though nothing else does, if any. */
	Promise ofUnknown() {
		int verb = Math.max(this.clause.from(), this.from);
		while (verb > this.clause.from() && PERFECT.contains(tokens(), verb - 1)) {
			verb--;
		}
		Clause named = UnknownActors.before(this.desk, new Stretch(tokens(), this.clause.from(), verb));
		return named.isBound() ? with(named) : this;
	}

	/** The same where somebody is bound, else by whom its subject names, if any. */
	Promise ofAnybody() {
		return this.clause.isBound() ? this : ofUnknown();
	}

	/** What the subject undertakes after the word, one draft for each "to". */
	List<Draft> parts(String kind) {
		List<Draft> drafts = new ArrayList<>();
		for (Stretch part : Coordination.ofInfinitives(this.sentence.from(this.to))) {
			int start = drafts.isEmpty() ? this.clause.from() : part.from();
			drafts.add(draft(this.clause.members(), kind, start, part.from(), part.to()));
		}
		return drafts;
	}

	/** The whole clause as one undertaking of the owners. */
	List<Draft> whole(List<Member> owners, String kind) {
		return List.of(draft(owners, kind, this.clause.from(), this.clause.from(), end()));
	}

	/** The points of the list that the word leads in ("We will:"). */
	List<Draft> items(String kind) {
		List<Draft> drafts = new ArrayList<>();
		this.desk.itemsOf(tokens().block()).forEach((item) -> {
			Stretch words = Stretch.whole(this.desk.tokens(item.ordinal())).trimmed();
			if (!words.isEmpty()) {
				drafts.add(Draft.of(kind, this.clause.members(), words, words, READER));
			}
		});
		return drafts;
	}

	/** Whether nothing but a colon follows the word, up to the paragraph's end. */
	boolean leadsList() {
		return this.to < this.sentence.to() && tokens().is(this.to, ":") && this.to + 1 >= this.sentence.to() - 1
				&& this.sentence.to() == tokens().size();
	}

	/** Token after the last of the clause. */
	int end() {
		return this.sentence.indexAfter(";", this.to);
	}

	private Draft draft(List<Member> owners, String kind, int start, int textFrom, int stop) {
		Stretch evidence = new Stretch(tokens(), start, stop);
		Draft draft = Draft.of(kind, owners, new Stretch(tokens(), textFrom, stop), evidence, READER);
		boolean fronted = draft.due() == null && start - this.sentence.from() <= FRONTED;
		return fronted ? draft.due(DueDates.in(this.sentence.to(start))) : draft;
	}

}
