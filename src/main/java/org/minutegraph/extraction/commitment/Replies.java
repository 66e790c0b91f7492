package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.NameWords;

/** Tells whether what was asked is answered on the spot. */
final class Replies {

	private static final WordList VERBS = WordList.load("reply-verbs");

	private static final WordList REACTIONS = WordList.load("reply-reactions");

	private static final WordList COULD = WordList.load("asked-possibilities");

	private static final WordList ASSENTS = WordList.load("assents");

	/** Words for what was just asked: "this", "so". */
	private static final WordList SAME = WordList.load("same-again");

	/** Tokens of the longest post and employer between a name and its verb. */
	private static final int ASIDE = 24;

	private Replies() {
	}

	/** Whether the next sentence is somebody else's reply. */
	static boolean follow(Desk desk, Stretch sentence, Member asker) {
		Stretch next = next(desk, sentence);
		Speaker reply = (next != null) ? of(desk, next) : null;
		return reply != null && reply.member() != asker;
	}

	/** "Ms Roe to send it" right after a request: whether somebody is told to meet it. */
	static boolean isCharged(Desk desk, Stretch sentence) {
		Stretch next = next(desk, sentence);
		Speaker charged = (next != null) ? desk.speakers().of(next) : null;
		return next != null && charged != null && next.tokens().is(charged.to(), "to");
	}

	/** Who replies in a sentence, or null if it is no reply. */
	static @Nullable Speaker of(Desk desk, Stretch sentence) {
		Speaker speaker = desk.speakers().of(sentence);
		if (speaker == null) {
			return null;
		}
		if (sentence.tokens().is(speaker.to(), ":")) {
			return speaker;
		}
		int to = Math.min(sentence.to(), afterTitle(sentence, speaker.to()) + 4);
		for (int i = speaker.to(); i < to; i++) {
			if (VERBS.match(sentence.tokens(), i) > 0) {
				return speaker;
			}
		}
		return null;
	}

	/** Who meets a question that has just been put without a word of saying; or null. */
	static @Nullable Speaker reaction(Desk desk, Stretch sentence) {
		Speaker speaker = desk.speakers().of(sentence);
		int at = (speaker != null) ? afterTitle(sentence, speaker.to()) : 0;
		boolean dash = sentence.tokens().is(at, "-") || sentence.tokens().is(at, "–");
		return (speaker != null && (dash || REACTIONS.match(sentence.tokens(), at) > 0)) ? speaker : null;
	}

	/** Whether the next speaker takes on what was asked: "she would do so". */
	static boolean takeOn(Desk desk, Stretch sentence) {
		Stretch next = next(desk, sentence);
		Speaker speaker = (next != null && next.block() == sentence.block()) ? desk.speakers().of(next) : null;
		if (next == null || speaker == null || sentence.indexOf(COULD) < 0) {
			return false;
		}
		int from = speaker.to();
		while (from < Math.min(next.to(), speaker.to() + 3)) {
			int length = ASSENTS.match(next.tokens(), from);
			if (length > 0 && isSame(next.tokens(), from + length + 1)) {
				return true;
			}
			from++;
		}
		return false;
	}

	/** Whether a token means what was just asked: "so", "this". */
	static boolean isSame(Tokens tokens, int i) {
		return SAME.match(tokens, i) > 0;
	}

	/** Passes over "(Head of …)" and ", Director of …," after a name. */
	static int afterTitle(Stretch sentence, int from) {
		Tokens tokens = sentence.tokens();
		if (tokens.is(from, "(")) {
			return sentence.indexAfter(")", from) + 1;
		}
		int at = from;
		while (tokens.is(at, ",") && at < from + ASIDE && isAside(tokens, at + 1)) {
			int comma = sentence.indexAfter(",", at + 1);
			if (comma >= sentence.to() || comma - from >= ASIDE) {
				break;
			}
			at = isAside(tokens, comma + 1) ? comma : comma + 1;
		}
		return at;
	}

	/** "Director of Roads", "the miller", "secretary of the club" behind a comma. */
	private static boolean isAside(Tokens tokens, int i) {
		return tokens.isCapital(i) || tokens.is(i, "the") || NameWords.isPost(tokens, i);
	}

	/** The sentence after a sentence, in its block or the next, or null. */
	static @Nullable Stretch next(Desk desk, Stretch sentence) {
		if (sentence.to() < sentence.tokens().size()) {
			return desk.sentences().at(sentence.tokens(), sentence.to());
		}
		int block = sentence.block() + 1;
		List<Stretch> following = (block < desk.blocks().size()) ? desk.sentences().of(block) : List.of();
		return following.isEmpty() ? null : following.getFirst();
	}

}
