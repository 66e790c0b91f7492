package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/** Makes a request that somebody takes on right after it the undertaking of that one. */
final class TakenOn {

	private static final WordList ASSENTS = WordList.load("assents");

	private TakenOn() {
	}

	/** "Ms Roe agreed to do this" right after a request makes it her undertaking. */
	static Draft assented(Desk desk, Stretch sentence, Draft request) {
		Stretch words = request.evidence().getLast();
		Stretch after = (sentence.to() < sentence.tokens().size()) ? Replies.next(desk, sentence) : null;
		int to = (after != null) ? after.indexOf("to") : -1;
		List<Member> charged = (after != null && to > after.from() && to - after.from() < 8)
				? desk.subjects().in(new Stretch(after.tokens(), after.from(), to)) : List.of();
		if (after != null && !charged.isEmpty() && Verbs.isAct(after.tokens(), to + 1)) {
			return Draft.of("action", charged, after.from(to + 1), after, "requests")
				.evidence(List.of(words, after))
				.requestedBy(request.requestedBy());
		}
		Stretch next = (words.to() < sentence.to()) ? sentence.from(words.to()) : Replies.next(desk, sentence);
		Speaker speaker = (next != null && next.block() == sentence.block()) ? desk.speakers().of(next) : null;
		if (next == null || speaker == null) {
			return request;
		}
		for (int i = speaker.to(); i < Math.min(next.to(), speaker.to() + 3); i++) {
			int length = ASSENTS.match(next.tokens(), i);
			if (length > 0 && Replies.isSame(next.tokens(), i + length + 1)) {
				return Draft.of("commitment", List.of(speaker.member()), request.text(), next, "requests")
					.evidence(List.of(words, next))
					.requestedBy(request.requestedBy());
			}
		}
		return request;
	}

}
