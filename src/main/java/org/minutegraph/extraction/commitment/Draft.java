package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Stretch;

/**
 * A commitment as a reader found it, before it becomes a statement.
 *
 * @param kind as in {@link org.minutegraph.extraction.Statement.Commitment}
 * @param text what is to be done
 * @param further where the text goes on in other rows of its table
 * @param evidence the words that state it, in order
 */
record Draft(String kind, List<Member> owners, @Nullable Member requestedBy, Stretch text, List<Stretch> further,
		@Nullable String due, String status, List<Stretch> evidence, String reader, double confidence) {

	/** An open commitment whose evidence is one stretch; its deadline is read from it. */
	static Draft of(String kind, List<Member> owners, Stretch text, Stretch evidence, String reader) {
		return new Draft(kind, owners, null, text.trimmed(), List.of(), DueDates.in(evidence), "open",
				List.of(evidence), reader, 0.8);
	}

	Draft owners(List<Member> bound) {
		return new Draft(this.kind, bound, this.requestedBy, this.text, this.further, this.due, this.status,
				this.evidence, this.reader, this.confidence);
	}

	Draft kind(String word) {
		return new Draft(word, this.owners, this.requestedBy, this.text, this.further, this.due, this.status,
				this.evidence, this.reader, this.confidence);
	}

	Draft requestedBy(@Nullable Member member) {
		return new Draft(this.kind, this.owners, member, this.text, this.further, this.due, this.status, this.evidence,
				this.reader, this.confidence);
	}

	Draft owners(String kindThen, List<Member> bound) {
		return new Draft(kindThen, bound, this.requestedBy, this.text, this.further, this.due, this.status,
				this.evidence, this.reader, this.confidence);
	}

	Draft due(@Nullable String date) {
		return new Draft(this.kind, this.owners, this.requestedBy, this.text, this.further, date, this.status,
				this.evidence, this.reader, this.confidence);
	}

	Draft status(String word) {
		return new Draft(this.kind, this.owners, this.requestedBy, this.text, this.further, this.due, word,
				this.evidence, this.reader, this.confidence);
	}

	Draft evidence(List<Stretch> words) {
		return new Draft(this.kind, this.owners, this.requestedBy, this.text, this.further, this.due, this.status,
				words, this.reader, this.confidence);
	}

	Draft confidence(double likely) {
		return new Draft(this.kind, this.owners, this.requestedBy, this.text, this.further, this.due, this.status,
				this.evidence, this.reader, likely);
	}

	Draft further(List<Stretch> words) {
		return new Draft(this.kind, this.owners, this.requestedBy, this.text, words, this.due, this.status,
				this.evidence, this.reader, this.confidence);
	}

	/** What "to a … and to b …" asks in turn, each for itself; else this alone. */
	List<Draft> parts() {
		List<Stretch> acts = this.text.tokens().is(this.text.from() - 1, "to") && this.evidence.size() == 1
				? Coordination.ofInfinitives(this.text) : List.of();
		if (acts.size() < 2) {
			return List.of(this);
		}
		Stretch whole = this.evidence.getFirst();
		return acts.stream().map((act) -> {
			Stretch words = (act.from() == this.text.from()) ? whole.to(act.to()) : act;
			return Draft.of(this.kind, this.owners, act, words, this.reader).requestedBy(this.requestedBy);
		}).toList();
	}

	/** What is to be done, from all the places where it stands. */
	String words() {
		StringBuilder words = new StringBuilder(this.text.text());
		this.further.forEach((stretch) -> words.append(' ').append(stretch.text()));
		return words.toString();
	}

}
