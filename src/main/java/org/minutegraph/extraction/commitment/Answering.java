package org.minutegraph.extraction.commitment;

import java.util.Collections;
import java.util.List;
import java.util.Set;

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
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.OtherTiers;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;

/**
 * Who answers for what is said to be done by nobody in particular: the other body that
 * tells so in it or in the sentence before, else those for whom the one speaks who says
 * so, else the officers of whoever meets.
 */
final class Answering {

	private static final WordList RANKS = WordList.load("police-ranks");

	private static final WordList SAYING = WordList.load("saying-verbs");

	private static final WordList PAPERS = WordList.load("papers-of-bodies");

	private static final WordList FOLLOWS = WordList.load("what-follows");

	private static final WordList PLANS = WordList.load("planning-auxiliaries");

	private static final WordList PERFECT = WordList.load("perfect-auxiliaries");

	/**
	 * Bodies that are ours, or of which others speak: the council acts on what they say.
	 */
	private static final Set<String> OWN = Set.of("committee", "department", "board", "regulator", "government");

	private static final int SENTENCES_BACK = 40;

	private final AnnotatedDocument document;

	private final Mentions mentions;

	private final Owners owners;

	private final Sentences sentences;

	private final Speakers speakers;

	private final OtherTiers others;

	Answering(AnnotatedDocument document, Mentions mentions, Owners owners, Sentences sentences, Speakers speakers) {
		this.document = document;
		this.mentions = mentions;
		this.owners = owners;
		this.sentences = sentences;
		this.speakers = speakers;
		this.others = new OtherTiers(document);
	}

	/**
	 * Who answers for what a sentence says is done: those for whom its speaker speaks.
	 */
	Member forWhat(Stretch sentence) {
		Speaker speaker = null;
		List<Stretch> all = this.sentences.of(sentence.block());
		int last = this.sentences.indexAt(sentence.tokens(), sentence.from());
		Member telling = telling(sentence);
		telling = (telling != null) ? telling : planning(sentence);
		Member topic = (telling == null && last > 0) ? ofSentenceBefore(sentence, all.get(last - 1)) : telling;
		if (topic != null) {
			return topic;
		}
		for (int s = last; s >= 0 && s > last - SENTENCES_BACK && speaker == null; s--) {
			speaker = speaker(all.get(s));
			speaker = (s == last && speaker != null && isDoneTo(speaker, sentence)) ? null : speaker;
			Member guestOf = (speaker != null) ? bodyAfter(sentence.tokens(), speaker) : null;
			guestOf = (speaker != null && guestOf == null) ? force(speaker.member()) : guestOf;
			guestOf = (speaker != null && guestOf == null) ? ofTier(speaker.member()) : guestOf;
			if (guestOf != null) {
				return guestOf;
			}
		}
		if (speaker == null) {
			speaker = introducing(sentence);
		}
		Member reporting = (speaker == null) ? reporting(sentence) : this.others.of(speaker.member());
		return (reporting != null) ? reporting : this.owners.officersOf((speaker != null) ? speaker.member() : null);
	}

	/** The council of another tier from which somebody comes, named or not; or null. */
	private @Nullable Member ofTier(Member speaker) {
		Member council = this.others.of(speaker);
		String tier = (council == null) ? this.others.tier(speaker) : null;
		return (tier != null) ? this.owners.post(tier + " council") : council;
	}

	/** Who speaks in a sentence, also behind its label: "Lanes – Ms Roe explained". */
	private @Nullable Speaker speaker(Stretch sentence) {
		Speaker opener = this.speakers.of(sentence);
		int label = (opener == null) ? Speakers.afterLabel(sentence) : -1;
		return (label > 0) ? this.speakers.of(sentence.from(label)) : opener;
	}

	/**
	 * Whose affairs a label or a heading announces: "Oakby Trust – a meeting will be
	 * held", "Oakby Trust" or "County Councillor's report" over a section; or null.
	 */
	private @Nullable Member reporting(Stretch sentence) {
		int label = Speakers.afterLabel(sentence);
		Member topic = (label > 0) ? whole(sentence.to(label - 1)) : null;
		if (topic != null) {
			return topic;
		}
		Document text = this.document.document();
		Block block = text.blocks().get(sentence.block());
		Block heading = text.leadOf(block).or(() -> text.headingOf(block)).orElse(null);
		if (heading == null) {
			return null;
		}
		Tokens tokens = this.document.tokens().get(heading.ordinal());
		Member other = this.others.under(tokens);
		return (other != null) ? other : this.owners.officers().is(Kind.SCHOOL) ? null : whole(Stretch.whole(tokens));
	}

	/** The other body that words name and nothing else, but that it reports, or null. */
	private @Nullable Member whole(Stretch words) {
		Mention mention = this.mentions.from(words.tokens(), words.from());
		boolean body = mention != null && mention.member().is(Kind.BODY) && mention.member() != this.owners.council()
				&& mention.member() != this.owners.meeting() && Collections.disjoint(mention.member().types(), OWN);
		int to = (mention != null) ? mention.to() : words.to();
		while (to < words.to() && (!words.tokens().isWord(to) || PAPERS.contains(words.tokens(), to))) {
			to++;
		}
		return (body && mention != null && to >= words.to()) ? mention.member() : null;
	}

	/**
	 * "Lighting – The County has confirmed that it will be mended": who tells, or null.
	 */
	private @Nullable Member telling(Stretch sentence) {
		Speaker opener = opener(sentence);
		boolean body = opener != null && opener.member().is(Kind.BODY);
		int verb = (opener != null) ? opener.to() : sentence.to();
		while (verb < sentence.to() && PERFECT.contains(sentence.tokens(), verb)) {
			verb++;
		}
		return (body && opener != null && SAYING.match(sentence.tokens(), verb) > 0) ? opener.member() : null;
	}

	/**
	 * "Ms Roe (Oakby Trust) will also be invited": no speaker, but whom it is done to.
	 */
	private static boolean isDoneTo(Speaker speaker, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int verb = tokens.is(speaker.to(), "(") ? sentence.indexAfter(")", speaker.to()) + 1 : speaker.to();
		return (tokens.is(verb, "will") || tokens.is(verb, "would"))
				&& tokens.is(Verbs.afterAdverbs(tokens, verb + 1), "be");
	}

	/**
	 * "The County reported on the lane. Signs will follow", "The County bought a field.
	 * It will be fenced": the other body of which the sentence before tells, or null.
	 */
	private @Nullable Member ofSentenceBefore(Stretch sentence, Stretch before) {
		Member teller = telling(before);
		boolean goesOn = FOLLOWS.match(sentence.tokens(), sentence.from()) > 0;
		Speaker acting = (teller == null && goesOn) ? acting(before) : null;
		return (acting != null) ? acting.member() : teller;
	}

	/** "The Trust will buy the hut and it will be painted": who acts first, or null. */
	private @Nullable Member planning(Stretch sentence) {
		Speaker acting = acting(sentence);
		boolean will = acting != null && PLANS.match(sentence.tokens(), acting.to()) > 0
				&& !sentence.tokens().is(Verbs.afterAdverbs(sentence.tokens(), acting.to() + 1), "be");
		return (will && acting != null) ? acting.member() : null;
	}

	/** The other body that opens a sentence and does or did something in it, or null. */
	private @Nullable Speaker acting(Stretch sentence) {
		Speaker opener = opener(sentence);
		boolean ours = opener != null
				&& (opener.member() == this.owners.council() || opener.member() == this.owners.meeting());
		return (opener != null && opener.member().is(Kind.BODY) && !ours) ? opener : null;
	}

	/** Who opens a sentence, behind its label: "Lanes – The County". */
	private @Nullable Speaker opener(Stretch sentence) {
		return this.speakers.opener(sentence.from(Math.max(sentence.from(), Speakers.afterLabel(sentence))));
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
