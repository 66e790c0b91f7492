package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/** Makes a request that somebody takes on right after it the undertaking of that one. */
final class TakenOn {

	private static final WordList ASSENTS = WordList.load("assents");

	private static final WordList TAKING = WordList.load("taking-on");

	/** Tokens of the one who takes it on, and from the verb to "it". */
	private static final int WHO = 8;

	private static final int REACH = 3;

	private TakenOn() {
	}

	/**
	 * "asked for a plan and Ms Roe undertook to draw it": what the end of a sentence
	 * takes on of what it asks or suggests, as the undertaking of that one; else the
	 * request.
	 */
	static Draft within(Desk desk, Stretch sentence, Draft request) {
		Tokens tokens = sentence.tokens();
		for (int i = request.text().from() + 1; i < sentence.to(); i++) {
			int length = TAKING.match(tokens, i);
			boolean same = length > 0 && isSame(tokens, i + length, Math.min(sentence.to(), i + length + REACH));
			for (int joint = i - 1; same && joint > i - WHO && joint > request.text().from(); joint--) {
				boolean joins = tokens.is(joint, "and") || tokens.is(joint, "but") || tokens.is(joint, ";")
						|| tokens.is(joint, ",");
				List<Member> who = joins ? desk.subjects().in(new Stretch(tokens, joint + 1, i)) : List.of();
				if (!who.isEmpty()) {
					Stretch asked = request.text().to(Math.min(joint, request.text().to()));
					return Draft.of("commitment", who, asked, sentence, request.reader())
						.requestedBy(request.requestedBy());
				}
			}
		}
		return request;
	}

	private static boolean isSame(Tokens tokens, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (Replies.isSame(tokens, i) || tokens.is(i, "same")) {
				return true;
			}
		}
		return false;
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
