package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Coordination;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds stated aims: sentences and points under a heading "Priorities", "priorities
 * included: a; b; c", "a key priority remains …", "the aim of the programme was to …".
 */
final class Priorities implements CommitmentReader {

	private static final WordList HEADINGS = WordList.load("priority-headings");

	private static final WordList NOUNS = WordList.load("priority-nouns");

	private static final WordList COPULAS = WordList.load("priority-copulas");

	private static final WordList QUALIFIERS = WordList.load("priority-qualifiers");

	private static final WordList PREDICATES = WordList.load("priority-predicates");

	private static final WordList STRIVING = WordList.load("priority-verbs");

	/** Longest point without a verb. */
	private static final int NOTE = 30;

	/** Words before "priority" in the label of one. */
	private static final int LABEL = 3;

	private static final WordList DASHES = WordList.load("priority-dashes");

	private static final WordList UNDERTAKING = WordList.load("undertakings");

	@Override
	public void read(Desk desk) {
		for (Block block : desk.blocks()) {
			Stretch numbered = numbered(desk, block);
			if (numbered != null && !desk.ledger().isClaimed(numbered)) {
				add(desk, numbered);
			}
			if (numbered != null || block.is(Kind.HEADING) || block.is(Kind.ROW)) {
				continue;
			}
			boolean headed = isHeaded(desk, block);
			boolean point = block.is(Kind.ITEM) && desk.sentences().of(block.ordinal()).size() == 1;
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				if (!desk.ledger().isClaimed(sentence)) {
					read(desk, sentence, headed, point);
				}
			}
		}
	}

	/** "Priority 2 – a safer quay": what stands behind the dash, or null. */
	private static @Nullable Stretch numbered(Desk desk, Block block) {
		Stretch words = Stretch.whole(desk.tokens(block.ordinal())).trimmed();
		Tokens tokens = words.tokens();
		int noun = words.indexOf("priority");
		boolean labelled = noun >= 0 && noun <= words.from() + LABEL && tokens.startsWithDigit(noun + 1)
				&& (tokens.is(noun + 2, ":") || DASHES.contains(tokens, noun + 2)) && words.to() > noun + 4;
		return labelled ? words.from(noun + 3) : null;
	}

	/** Whether a block stands under a heading or lead that announces priorities. */
	static boolean isHeaded(Desk desk, Block block) {
		Optional<Block> heading = desk.document().document().headingOf(block);
		Optional<Block> lead = desk.document().document().leadOf(block);
		return lead.or(() -> heading).filter((above) -> names(desk, above, above.is(Kind.HEADING))).isPresent();
	}

	private static boolean names(Desk desk, Block above, boolean heading) {
		Stretch words = Stretch.whole(desk.tokens(above.ordinal()));
		return heading ? words.to() < 12 && words.indexOf(HEADINGS) >= 0 : opensList(words) >= 0;
	}

	private void read(Desk desk, Stretch sentence, boolean headed, boolean point) {
		List<Stretch> listed = AimLists.in(sentence);
		int list = opensList(sentence);
		if (list >= 0 && (listed.isEmpty() || sentence.tokens().is(list - 1, ":"))) {
			list(desk, sentence, list);
			return;
		}
		for (Stretch aim : listed) {
			desk.ledger().add(Draft.of("priority", List.of(owner(desk, sentence)), aim, aim, "priorities"));
		}
		boolean aim = listed.isEmpty() && isAim(sentence);
		boolean infinitive = sentence.tokens().is(sentence.from(), "to");
		if (aim || listed.isEmpty() && headed
				&& ((point || infinitive) && isNote(sentence) || sentence.indexOf(STRIVING) >= 0)) {
			boolean promised = !aim && sentence.indexOf(UNDERTAKING) >= 0;
			if (!promised) {
				add(desk, sentence);
			}
		}
	}

	/** A point without a verb: "Improve placement stability", "A new strategy". */
	private static boolean isNote(Stretch sentence) {
		int length = sentence.to() - sentence.from();
		return !Finite.isIn(sentence) && length >= 2 && length <= NOTE;
	}

	/** "priorities for the year included: …": where the list begins, or -1. */
	private static int opensList(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int limit = Math.min(sentence.to(), sentence.from() + 14);
		boolean named = false;
		for (int i = sentence.from(); i < limit; i++) {
			named = named || HEADINGS.match(tokens, i) > 0;
			if (named && (tokens.is(i, ":") || DASHES.contains(tokens, i))) {
				return i + 1;
			}
		}
		return -1;
	}

	private static void list(Desk desk, Stretch sentence, int from) {
		List<Stretch> points = Coordination.ofSemicolons(sentence.from(from));
		Stretch lead = sentence.to(from);
		String due = DueDates.in(lead);
		for (Stretch point : points) {
			Draft draft = Draft.of("priority", List.of(owner(desk, lead)), point, point, "priorities");
			desk.ledger().add((draft.due() != null) ? draft : draft.due(due));
		}
	}

	private static boolean isAim(Stretch sentence) {
		Tokens tokens = sentence.tokens();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (NOUNS.match(tokens, i) > 0) {
				int noun = i + NOUNS.match(tokens, i);
				for (int k = noun; k < Math.min(sentence.to(), noun + 10); k++) {
					if (COPULAS.match(tokens, k) > 0) {
						return !tokens.is(k + COPULAS.match(tokens, k), "been");
					}
				}
			}
			if (isPredicate(tokens, i)) {
				return true;
			}
		}
		return false;
	}

	/** "… will be a priority", "remains a key priority". */
	private static boolean isPredicate(Tokens tokens, int i) {
		if (!tokens.is(i, "priority") && !tokens.is(i, "priorities") && !(tokens.is(i, "area") && tokens.is(i + 1, "of")
				&& (tokens.is(i + 2, "work") || tokens.is(i + 2, "focus")))) {
			return false;
		}
		int at = i - 1;
		while (QUALIFIERS.match(tokens, at) > 0) {
			at--;
		}
		return tokens.is(at, "be") ? tokens.is(at - 1, "will") || tokens.is(at - 1, "would")
				|| tokens.is(at - 1, "to") && tokens.is(at - 2, "continues") : PREDICATES.match(tokens, at) > 0;
	}

	private static void add(Desk desk, Stretch words) {
		Member owner = owner(desk, words);
		desk.ledger().add(Draft.of("priority", List.of(owner), words, words, "priorities"));
	}

	/** Whoever the sentence names as its actor, else those who report. */
	private static Member owner(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		int start = tokens.is(words.from(), "the") ? words.from() + 1 : words.from();
		boolean mine = words.indexOf("my") >= 0 && words.indexOf("my") < words.from() + 4;
		Member author = mine ? desk.owners().author(tokens) : null;
		if (author != null) {
			return author;
		}
		int of = words.indexAfter("of", words.from()) + 1;
		boolean aim = of < words.from() + 5;
		int named = aim ? tokens.is(of, "the") ? of + 1 : of : start;
		Mention mention = desk.mentions().at(tokens, named);
		if (mention != null && !mention.member().is(Entity.Kind.PERSON)
				&& (aim || !mention.member().is(Entity.Kind.PROGRAMME))) {
			return mention.member();
		}
		for (int i = words.from(); i < Math.min(words.to(), words.from() + 30); i++) {
			boolean group = tokens.is(i, "team") || tokens.is(i, "partnership");
			if (group && (tokens.is(i - 1, "the") || tokens.is(i - 1, "our"))) {
				return desk.owners().lastNamed(tokens, i, tokens.lower(i)).orElseGet(desk.owners()::officers);
			}
		}
		return desk.speakers().responsible(words);
	}

}
