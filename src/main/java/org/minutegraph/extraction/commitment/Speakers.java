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

/**
 * Who speaks: the person or post that a sentence begins with. "He" and "she" mean whoever
 * spoke last.
 */
final class Speakers {

	private static final WordList SKIPS = WordList.load("speaker-skips");

	private static final WordList SAYING = WordList.load("saying-verbs");

	private static final WordList POSTS = WordList.load("bound-nouns");

	private static final WordList TITLES = WordList.load("posts");

	/** Blocks to go back for the one whom a pronoun means. */
	private static final int BACK = 4;

	private static final int SENTENCES_BACK = 40;

	/** Words of a post's title. */
	private static final int TITLE = 4;

	/** Tokens of a label before whoever speaks. */
	private static final int LABEL = 8;

	private final Mentions mentions;

	private final Owners owners;

	private final Sentences sentences;

	private final Answering answering;

	private final Genders genders;

	Speakers(AnnotatedDocument document, Mentions mentions, Owners owners, Sentences sentences) {
		this.mentions = mentions;
		this.owners = owners;
		this.sentences = sentences;
		this.genders = new Genders(document, mentions);
		this.answering = new Answering(document, mentions, owners, sentences, this);
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
		int first = opening(sentence);
		boolean heads = tokens.is(first, "(") && tokens.is(first + 2, ")");
		int i = (heads && tokens.is(first + 3, tokens.lower(first + 1))) ? first + 3 : first;
		Mention mention = this.mentions.at(tokens, i);
		if (mention != null && (mention.member().is(Kind.PERSON) || mention.member().is(Kind.POST))) {
			return new Speaker(mention.member(), mention.to());
		}
		Mention holder = NamedPosts.holder(this.mentions, tokens, i);
		if (holder != null) {
			return new Speaker(holder.member(), holder.to() + (tokens.is(holder.to(), ")") ? 1 : 0));
		}
		Member initials = (mention == null && tokens.isAllCaps(i) && tokens.word(i).length() > 1)
				? this.owners.initials(tokens.word(i)) : null;
		if (initials != null) {
			return new Speaker(initials, i + 1);
		}
		int length = POSTS.match(tokens, i);
		boolean post = length > 0 && "post".equals(POSTS.value(tokens, i));
		int to = post ? Subjects.titleEnd(tokens, i + length) : tokens.is(i - 1, "the") ? titleEnd(tokens, i) : i;
		return (to > i) ? new Speaker(this.owners.post(tokens.text(i, to)), to) : null;
	}

	/** Where "Planning Adviser" ends, a title in capitals; the same token for none. */
	private static int titleEnd(Tokens tokens, int from) {
		for (int i = from; i < from + TITLE && tokens.isCapital(i); i++) {
			int length = TITLES.match(tokens, i);
			if (length > 0 && !tokens.isCapital(i + length)) {
				return i + length;
			}
		}
		return from;
	}

	/** The same, also after a label. */
	private @Nullable Speaker labelled(Stretch sentence) {
		Speaker first = named(sentence);
		int label = (first == null) ? afterLabel(sentence) : -1;
		return (label > 0) ? named(sentence.from(label)) : first;
	}

	/** Where a sentence goes on after "Minute 24/21 –", or -1. */
	static int afterLabel(Stretch sentence) {
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
		return this.answering.forWhat(sentence);
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
				boolean near = b == block && s >= last - 1;
				Member only = (speaker == null && near) ? onlyPerson(sentence, Math.min(place, sentence.to())) : null;
				Member meant = (speaker != null) ? speaker.member() : only;
				if (meant != null && this.genders.fit(tokens.lower(place), meant)) {
					return meant;
				}
			}
			lastNamed = (lastNamed != null) ? lastNamed
					: lastPerson(b, (b < block) ? Integer.MAX_VALUE : place, tokens.lower(place));
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

	private @Nullable Member lastPerson(int block, int before, String pronoun) {
		Member last = null;
		for (Mention mention : this.mentions.in(block)) {
			if (mention.to() <= before && mention.member().is(Kind.PERSON)
					&& this.genders.fit(pronoun, mention.member())) {
				last = mention.member();
			}
		}
		return last;
	}

}
