package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Exchange;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.WordList;

/** A question that has been put and waits for its answers. */
final class OpenQuestion {

	/** Sentences after a question within which its answer begins. */
	private static final int PATIENCE = 3;

	/** The same where the answer says that it is one: "Ms Roe responded that …". */
	private static final int LONG_PATIENCE = 8;

	private static final WordList FORMAL = WordList.load("formal-replies");

	private final Member asker;

	private final Stretch topic;

	private final List<Stretch> words = new ArrayList<>();

	private final List<Member> answerers = new ArrayList<>();

	private @Nullable Member addressee;

	private int silence;

	private boolean answered;

	OpenQuestion(Member asker, Stretch topic, Stretch words) {
		this.asker = asker;
		this.topic = topic;
		this.words.add(words);
	}

	void listen(Desk desk, Stretch sentence) {
		Speaker said = Replies.of(desk, AsidesOfSpeakers.own(sentence));
		boolean first = this.answerers.isEmpty() && this.silence == 0;
		Speaker reply = (said == null && first) ? Replies.reaction(desk, sentence) : said;
		reply = (reply == null) ? AsidesOfSpeakers.answerer(desk, sentence, this.words.getFirst()) : reply;
		reply = (reply == null && first) ? LabelledTalk.answerer(desk, sentence) : reply;
		boolean formal = reply != null && sentence.indexOf(FORMAL) >= 0 && this.answerers.isEmpty();
		boolean answers = reply != null && reply.member() != this.asker
				&& this.silence < (formal ? LONG_PATIENCE : PATIENCE);
		if (answers && reply != null) {
			this.answerers.add(reply.member());
			this.words.add(sentence);
		}
		this.silence = answers ? 0 : this.silence + 1;
	}

	/**
	 * Whether the one who asks opens the sentence, so that nobody answers in it first.
	 */
	boolean opens(Desk desk, Stretch sentence) {
		Speaker speaker = desk.speakers().of(sentence);
		return speaker == null || speaker.member() == this.asker;
	}

	boolean isForgotten() {
		return this.answerers.isEmpty() && this.silence >= LONG_PATIENCE;
	}

	Member asker() {
		return this.asker;
	}

	/**
	 * Who is asked, and so answers where nobody else does; null where nobody is named.
	 */
	void addressTo(@Nullable Member addressee) {
		this.addressee = addressee;
	}

	/** Says that an answer was given, though not by whom. */
	void answered() {
		this.answered = true;
	}

	void answer(Member answerer) {
		this.answerers.add(answerer);
	}

	/** The exchange, or null where nobody answered. */
	@Nullable Exchange exchange() {
		if (this.answerers.isEmpty() && this.addressee != null) {
			this.answerers.add(this.addressee);
		}
		if (this.answerers.isEmpty() && !this.answered) {
			return null;
		}
		List<Integer> ids = this.answerers.stream().map(Member::id).distinct().toList();
		return new Exchange(this.asker.id(), ids, this.topic.trimmed().text(),
				new Evidence(this.words.stream().map(Stretch::span).toList(), "questions", 0.9));
	}

}
