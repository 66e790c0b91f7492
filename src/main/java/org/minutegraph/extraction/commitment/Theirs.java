package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.cast.Sentences;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;

/**
 * Whom "they" at a sentence's beginning means: the people with whom the sentence before
 * begins ("Ann Lowe and Bob Tarn met the architect. They will …"), else the only body of
 * others that it names after one person ("Ann Lowe wrote to the Trust. They will …").
 */
final class Theirs {

	/** Sentences that begin with "they" themselves and are passed over. */
	private static final int BACK = 3;

	/** Tokens within which a sentence says that its people speak of themselves. */
	private static final int NEAR = 14;

	private final Mentions mentions;

	private final Sentences sentences;

	private final Owners owners;

	Theirs(Mentions mentions, Sentences sentences, Owners owners) {
		this.mentions = mentions;
		this.sentences = sentences;
		this.owners = owners;
	}

	/** Whom the word at a token means, or none where the sentence before does not say. */
	List<Member> at(Tokens tokens, int place) {
		List<Stretch> all = this.sentences.of(tokens.block().ordinal());
		int index = this.sentences.indexAt(tokens, place);
		if (all.get(index).from() != place) {
			List<Member> telling = new ArrayList<>();
			int verb = (place - all.get(index).from() <= NEAR) ? people(all.get(index).to(place), telling) : place;
			return (verb < place && telling.size() > 1) ? telling : List.of();
		}
		int before = index - 1;
		while (before > 0 && before > index - BACK && tokens.is(all.get(before).from(), "they")) {
			before--;
		}
		return (before >= 0) ? named(all.get(before)) : List.of();
	}

	private List<Member> named(Stretch sentence) {
		List<Member> people = new ArrayList<>();
		int verb = people(sentence, people);
		if (people.size() != 1) {
			return people;
		}
		Member only = null;
		for (int i = verb; i < sentence.to(); i++) {
			Mention mention = this.mentions.from(sentence.tokens(), i);
			if (mention != null && !isOurs(mention.member())) {
				if (only != null && only != mention.member() || mention.member().is(Kind.PERSON)) {
					return List.of();
				}
				only = mention.member();
			}
		}
		return (only != null && (only.is(Kind.BODY) || only.is(Kind.SCHOOL))) ? List.of(only) : List.of();
	}

	/** Takes those with whom a sentence begins; returns the token after them. */
	private int people(Stretch sentence, List<Member> people) {
		Tokens tokens = sentence.tokens();
		int i = sentence.from();
		while (i < sentence.to()) {
			Mention mention = this.mentions.from(tokens, i);
			boolean person = mention != null && mention.member().is(Kind.PERSON);
			boolean joins = tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "/") || tokens.is(i, ",");
			if (!person && !joins || mention != null && !person) {
				return i;
			}
			if (mention != null && !people.contains(mention.member())) {
				people.add(mention.member());
			}
			i = (mention != null) ? mention.to() : i + 1;
		}
		return i;
	}

	private boolean isOurs(Member member) {
		return member == this.owners.council() || member == this.owners.meeting() || member == this.owners.officers();
	}

}
