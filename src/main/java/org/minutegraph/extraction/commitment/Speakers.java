package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.cast.Sentences;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;

/**
 * Who speaks: the person or post that a sentence begins with. "He" and "she" mean whoever
 * spoke last.
 */
final class Speakers {

	private static final WordList SKIPS = WordList.load("speaker-skips");

	private static final WordList SAYING = WordList.load("saying-verbs");

	private static final WordList POSTS = WordList.load("bound-nouns");

	/** Blocks to go back for the one whom a pronoun means. */
	private static final int BACK = 4;

	private static final int SENTENCES_BACK = 40;

	/** Tokens of a label before whoever speaks. */
	private static final int LABEL = 8;

	private final AnnotatedDocument document;

	private final Mentions mentions;

	private final Owners owners;

	private final Sentences sentences;

	Speakers(AnnotatedDocument document, Mentions mentions, Owners owners, Sentences sentences) {
		this.document = document;
		this.mentions = mentions;
		this.owners = owners;
		this.sentences = sentences;
	}

	/**
	 * The person or post that a sentence begins with.
	 *
	 * @param to token after its name
	 */
	record Speaker(Member member, int to) {
	}

	/** Who a stretch begins with, or null if with nobody. */
	@Nullable Speaker of(Stretch sentence) {
		Speaker named = named(sentence);
		if (named != null) {
			return named;
		}
		Tokens tokens = sentence.tokens();
		int i = opening(sentence);
		if (tokens.is(i, "he") || tokens.is(i, "she")) {
			Member last = before(tokens, i);
			return (last != null) ? new Speaker(last, i + 1) : null;
		}
		return null;
	}

	/** Whose name or post a stretch begins with; no pronoun is followed. */
	private @Nullable Speaker named(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int i = opening(sentence);
		Mention mention = this.mentions.at(tokens, i);
		if (mention != null && (mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST))) {
			return new Speaker(mention.member(), mention.to());
		}
		Mention holder = NamedPosts.holder(this.mentions, tokens, i);
		if (holder != null) {
			return new Speaker(holder.member(), holder.to() + (tokens.is(holder.to(), ")") ? 1 : 0));
		}
		int length = POSTS.match(tokens, i);
		boolean post = length > 0 && "post".equals(POSTS.value(tokens, i));
		return post ? new Speaker(this.owners.post(tokens.text(i, i + length)), i + length) : null;
	}

	/** The same, also after a label. */
	private @Nullable Speaker labelled(Stretch sentence) {
		Speaker first = named(sentence);
		int label = (first == null) ? afterLabel(sentence) : -1;
		return (label > 0) ? named(sentence.from(label)) : first;
	}

	/** Where a sentence goes on after "Minute 24/21 –", or -1. */
	private static int afterLabel(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from() + 1; i < Math.min(sentence.to() - 1, sentence.from() + LABEL); i++) {
			if (tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—")) {
				return i + 1;
			}
		}
		return -1;
	}

	/** The first token that is no mere opening ("However, the …"). */
	private int opening(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int i = sentence.from();
		while (i < sentence.to() && (!tokens.isWord(i) && !tokens.is(i, "(") || SKIPS.match(tokens, i) > 0)
				&& this.mentions.at(tokens, i) == null) {
			i += Math.max(1, SKIPS.match(tokens, i));
		}
		return i;
	}

	/** The person or post whose name ends at a token, or null. */
	@Nullable Speaker at(Tokens tokens, int i) {
		Mention mention = this.mentions.at(tokens, i);
		boolean acts = mention != null && mention.to() == i + 1
				&& (mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST));
		return acts ? new Speaker(mention.member(), mention.to()) : null;
	}

	/** Who or what acts that a stretch begins with: also a body, service or school. */
	@Nullable Speaker opener(Stretch sentence) {
		Speaker speaker = of(sentence);
		if (speaker != null) {
			return speaker;
		}
		Tokens tokens = sentence.tokens();
		int from = sentence.from();
		while (from < sentence.to() && (!tokens.isWord(from) || SKIPS.match(tokens, from) > 0)
				&& this.mentions.at(tokens, from) == null) {
			from++;
		}
		Mention mention = this.mentions.at(tokens, from);
		return (mention != null && !mention.member().is(Kind.PROGRAMME)) ? new Speaker(mention.member(), mention.to())
				: null;
	}

	/**
	 * Who answers for what a sentence says is done: those for whom its speaker speaks.
	 */
	Member responsible(Stretch sentence) {
		Speaker speaker = null;
		List<Stretch> all = this.sentences.of(sentence.block());
		int last = this.sentences.indexAt(sentence.tokens(), sentence.from());
		Member topic = (last > 0) ? outsider(all.get(last - 1)) : null;
		if (topic != null) {
			return topic;
		}
		for (int s = last; s >= 0 && s > last - SENTENCES_BACK && speaker == null; s--) {
			speaker = of(all.get(s));
			Member guestOf = (speaker != null) ? bodyAfter(sentence.tokens(), speaker) : null;
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
		Speaker opener = opener(sentence);
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

	/** "Ms Roe highlighted the following points:" above the point of a list, or null. */
	private @Nullable Speaker introducing(Stretch sentence) {
		Document text = this.document.document();
		Block lead = text.leadOf(text.blocks().get(sentence.block())).orElse(null);
		return (lead != null) ? of(Stretch.whole(this.document.tokens().get(lead.ordinal()))) : null;
	}

	/** The body that says "that it will …" of itself, or null. */
	@Nullable Member reporting(Tokens tokens, int place) {
		Speaker opener = opener(this.sentences.at(tokens, place));
		boolean body = opener != null && !opener.member().is(Kind.PERSON) && !opener.member().is(Kind.POST);
		return (body && opener != null && place - opener.to() < 8) ? opener.member() : null;
	}

	/**
	 * The body that the sentence before is about, where "it" begins a sentence; or null.
	 */
	@Nullable Member continued(Tokens tokens, int place) {
		int index = this.sentences.indexAt(tokens, place);
		List<Stretch> all = this.sentences.of(tokens.block().ordinal());
		if (index == 0 || all.get(index).from() != place) {
			return null;
		}
		Speaker opener = opener(all.get(index - 1));
		boolean body = opener != null && !opener.member().is(Kind.PERSON) && !opener.member().is(Kind.POST);
		return (body && opener != null) ? opener.member() : null;
	}

	/** The last one before a place who began a sentence, else who was named; or null. */
	@Nullable Member before(Tokens tokens, int place) {
		int block = tokens.block().ordinal();
		Member saying = saying(tokens, place);
		if (saying != null) {
			return saying;
		}
		Member lastNamed = null;
		for (int b = block; b >= 0 && b > block - BACK; b--) {
			List<Stretch> list = this.sentences.of(b);
			int last = (b < block) ? list.size() - 1 : this.sentences.indexAt(tokens, place);
			for (int s = last; s >= 0 && s > last - SENTENCES_BACK; s--) {
				Stretch sentence = list.get(s);
				Speaker named = labelled(sentence);
				Speaker speaker = (named != null && named.to() <= ((b < block) ? sentence.to() : place)) ? named : null;
				Member only = (speaker == null && b == block && s == last) ? onlyPerson(sentence, place) : null;
				if (speaker != null || only != null) {
					return (speaker != null) ? speaker.member() : only;
				}
			}
			lastNamed = (lastNamed != null) ? lastNamed : lastPerson(b, (b < block) ? Integer.MAX_VALUE : place);
		}
		return lastNamed;
	}

	/** "Roads – the Chair said that she would": who says it in the same sentence. */
	private @Nullable Member saying(Tokens tokens, int place) {
		int from = Math.max(0, place - 20);
		for (int i = place - 1; i > from && tokens.sentence(i) == tokens.sentence(place); i--) {
			if (SAYING.match(tokens, i) > 0) {
				Mention mention = this.mentions.at(tokens, i - 1);
				if (mention != null && (mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST))) {
					return mention.member();
				}
				return "post".equals(POSTS.value(tokens, i - 1)) ? this.owners.post(tokens.word(i - 1)) : null;
			}
		}
		return null;
	}

	/** The one person named in a sentence before a place, or null for none or more. */
	private @Nullable Member onlyPerson(Stretch sentence, int before) {
		Member only = null;
		for (int i = sentence.from(); i < before; i++) {
			Mention mention = this.mentions.at(sentence.tokens(), i);
			if (mention != null && mention.member().is(Kind.PERSON)) {
				if (only != null && only != mention.member()) {
					return null;
				}
				only = mention.member();
			}
		}
		return only;
	}

	private @Nullable Member lastPerson(int block, int before) {
		Member last = null;
		for (Mention mention : this.mentions.in(block)) {
			if (mention.to() <= before && mention.member().is(Kind.PERSON)) {
				last = mention.member();
			}
		}
		return last;
	}

}
