package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.cast.Sentences;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;

/**
 * Who answers for what is said to be done by nobody in particular: the other body of
 * which the sentence before tells, else those for whom the one speaks who says so, else
 * the officers of whoever meets.
 */
final class Answering {

	private static final WordList RANKS = WordList.load("police-ranks");

	private static final int SENTENCES_BACK = 40;

	private final AnnotatedDocument document;

	private final Mentions mentions;

	private final Owners owners;

	private final Sentences sentences;

	private final Speakers speakers;

	Answering(AnnotatedDocument document, Mentions mentions, Owners owners, Sentences sentences, Speakers speakers) {
		this.document = document;
		this.mentions = mentions;
		this.owners = owners;
		this.sentences = sentences;
		this.speakers = speakers;
	}

	/**
	 * Who answers for what a sentence says is done: those for whom its speaker speaks.
	 */
	Member forWhat(Stretch sentence) {
		Speaker speaker = null;
		List<Stretch> all = this.sentences.of(sentence.block());
		int last = this.sentences.indexAt(sentence.tokens(), sentence.from());
		Member topic = (last > 0) ? outsider(all.get(last - 1)) : null;
		if (topic != null) {
			return topic;
		}
		for (int s = last; s >= 0 && s > last - SENTENCES_BACK && speaker == null; s--) {
			speaker = this.speakers.of(all.get(s));
			Member guestOf = (speaker != null) ? bodyAfter(sentence.tokens(), speaker) : null;
			guestOf = (speaker != null && guestOf == null) ? force(speaker.member()) : guestOf;
			if (guestOf != null) {
				return guestOf;
			}
		}
		if (speaker == null) {
			speaker = introducing(sentence);
		}
		return this.owners.officersOf((speaker != null) ? speaker.member() : null);
	}

	/** The other body that a sentence tells of, or null. */
	private @Nullable Member outsider(Stretch sentence) {
		Speaker opener = this.speakers.opener(sentence);
		boolean body = opener != null && opener.member().is(Kind.BODY) && opener.member() != this.owners.council()
				&& opener.member() != this.owners.meeting();
		return (body && opener != null) ? opener.member() : null;
	}

	/**
	 * "Mr Frost of the Water Company said": the body from which a speaker comes, or null.
	 */
	private @Nullable Member bodyAfter(Tokens tokens, Speaker speaker) {
		int link = speaker.to();
		boolean from = tokens.is(link, "of") || tokens.is(link, "from") || tokens.is(link, "(") || tokens.is(link, ",");
		int name = tokens.is(link + 1, "the") ? link + 2 : link + 1;
		Mention body = (from && speaker.member().is(Kind.PERSON)) ? this.mentions.from(tokens, name) : null;
		boolean closed = body != null && (!tokens.is(link, ",") || tokens.is(body.to(), ","));
		return (body != null && closed && body.member().is(Kind.BODY)) ? body.member() : null;
	}

	/** "Sgt Frost said": the only police of a document, or null. */
	private @Nullable Member force(Member speaker) {
		List<Member> forces = this.document.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && member.types().contains("police"))
			.toList();
		return (forces.size() == 1 && speaker.is(Kind.PERSON) && isRanked(speaker)) ? forces.getFirst() : null;
	}

	private boolean isRanked(Member person) {
		for (Tokens tokens : this.document.tokens()) {
			for (Mention mention : this.mentions.in(tokens.block().ordinal())) {
				int name = mention.from();
				if (mention.member() == person && (RANKS.match(tokens, name) > 0 || RANKS.contains(tokens, name - 1))) {
					return true;
				}
			}
		}
		return false;
	}

	/** "Ms Roe highlighted the following points:" above the point of a list, or null. */
	private @Nullable Speaker introducing(Stretch sentence) {
		Document text = this.document.document();
		Block lead = text.leadOf(text.blocks().get(sentence.block())).orElse(null);
		return (lead != null) ? this.speakers.of(Stretch.whole(this.document.tokens().get(lead.ordinal()))) : null;
	}

}
