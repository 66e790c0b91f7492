package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Takes what an action line says is to act for a body though nothing else names it as
 * one: "Action: Quaywatch to send its figures", "ACTION: DFT to answer".
 */
final class NewActors {

	private static final WordList NOUNS = WordList.load("meeting-nouns");

	private static final WordList GOING = WordList.load("happenings");

	/** Words of the longest name. */
	private static final int LONGEST = 5;

	/** Letters of the shortest name in capitals; two are a person's initials. */
	private static final int ACRONYM = 3;

	private NewActors() {
	}

	/**
	 * The body that words before "to" name.
	 * @param words of the action line
	 * @param to token of "to", after which the act stands
	 * @return one body, or none where the words may mean a thing or somebody
	 */
	static List<Member> before(Desk desk, Stretch words, int to) {
		Tokens tokens = words.tokens();
		int from = tokens.is(words.from(), "the") ? words.from() + 1 : words.from();
		int act = Verbs.afterAdverbs(tokens, to + 1);
		if (to <= from || to - from > LONGEST || !Verbs.isTask(tokens, act) || GOING.match(tokens, act) > 0
				|| !desk.document().cast().isFree(words.block(), from, to)) {
			return List.of();
		}
		for (int i = from; i < to; i++) {
			if (!tokens.isCapital(i) || !tokens.isWord(i)) {
				return List.of();
			}
		}
		boolean acronym = to == from + 1 && tokens.isAllCaps(from) && tokens.word(from).length() >= ACRONYM;
		boolean noun = to > from + 1 && NOUNS.contains(tokens, to - 1);
		boolean name = to == from + 1 && !tokens.isAllCaps(from) && isName(desk, tokens, from);
		return (acronym || noun || name) ? List.of(body(desk.document().cast(), tokens, from, to)) : List.of();
	}

	/**
	 * Whether a word stands within another sentence, and is a capital wherever it stands.
	 */
	private static boolean isName(Desk desk, Tokens word, int at) {
		boolean within = false;
		for (Tokens tokens : desk.document().tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				if (tokens.is(i, word.lower(at))) {
					if (!tokens.isCapital(i)) {
						return false;
					}
					within |= i > tokens.sentenceStart(i) && !tokens.isCapital(i - 1) && tokens.isWord(i - 1);
				}
			}
		}
		return within;
	}

	private static Member body(Cast cast, Tokens tokens, int from, int to) {
		String name = tokens.text(from, to);
		@Nullable Member known = cast.named(name)
			.stream()
			.filter((member) -> !member.is(Kind.PERSON) && !member.is(Kind.PROGRAMME))
			.findFirst()
			.orElse(null);
		Member body = (known != null) ? known : cast.add(Kind.BODY, name);
		if (known == null) {
			body.types().add("other");
		}
		cast.refer(body, tokens, from, to, "action lines", 0.6);
		return body;
	}

}
