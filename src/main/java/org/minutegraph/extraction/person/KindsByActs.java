package org.minutegraph.extraction.person;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * What people do at a council's meeting, as far as that says which of them are members.
 */
final class KindsByActs {

	private static final WordList MOVING = WordList.load("moving-words");

	private static final WordList ASKING = WordList.load("asking-verbs");

	private static final WordList ANSWERING = WordList.load("answering-verbs");

	private static final WordList VOTES = WordList.load("votes");

	/** Tokens of "(32):" behind "For" with no name after them. */
	private static final int REST = 4;

	private KindsByActs() {
	}

	/** "Question by A to B": of members, unless the public puts questions too. */
	static void questioners(AnnotatedDocument document, Map<Member, String> kinds) {
		for (Tokens tokens : document.tokens()) {
			if (new Stretch(tokens, 0, tokens.size()).indexOf("public") >= 0 && tokens.block().is(Block.Kind.HEADING)) {
				return;
			}
			Mention asker = tokens.is(0, "question") ? document.cast().at(tokens.block().ordinal(), 2).orElse(null)
					: null;
			if (asker != null && tokens.is(1, "by") && asker.member().is(Kind.PERSON)) {
				kinds.putIfAbsent(asker.member(), PersonKinds.COUNCILLOR);
			}
		}
	}

	/** "Proposed by A, seconded by B", "Proposer: A": members, in a council's papers. */
	static void movers(AnnotatedDocument document, Map<Member, String> kinds) {
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i + 2 < tokens.size(); i++) {
				if (MOVING.match(tokens, i) > 0) {
					int to = i + MOVING.match(tokens, i);
					Mention mover = (tokens.is(to, "by") || tokens.is(to, ":"))
							? document.cast().at(tokens.block().ordinal(), to + 1).orElse(null) : null;
					if (mover != null && mover.member().is(Kind.PERSON)) {
						kinds.putIfAbsent(mover.member(), PersonKinds.COUNCILLOR);
					}
				}
			}
		}
	}

	/** "For (32): A, B", "Abstain (1)": who votes is a member. */
	static void voters(AnnotatedDocument document, Map<Member, String> kinds) {
		for (Tokens tokens : document.tokens()) {
			int length = VOTES.match(tokens, 0);
			if (length > 0 && tokens.is(length, "(") && tokens.startsWithDigit(length + 1)
					&& tokens.is(length + 2, ")")) {
				int next = tokens.block().ordinal() + 1;
				Stream.of(tokens.block().ordinal(), tokens.size() > length + REST ? -1 : next)
					.filter((block) -> block >= 0 && block < document.tokens().size())
					.flatMap((block) -> document.cast().in(block).stream())
					.filter((mention) -> mention.member().is(Kind.PERSON))
					.forEach((mention) -> kinds.putIfAbsent(mention.member(), PersonKinds.COUNCILLOR));
			}
		}
	}

	/** Those who answer or report, and not only ask. */
	static Set<Member> answering(AnnotatedDocument document) {
		Set<Member> answering = new HashSet<>();
		Set<Member> asking = new HashSet<>();
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				if (mention.member().is(Kind.PERSON)) {
					if (ASKING.match(tokens, mention.to()) > 0) {
						asking.add(mention.member());
					}
					else if (ANSWERING.match(tokens, mention.to()) > 0) {
						answering.add(mention.member());
					}
				}
			}
		}
		answering.removeAll(asking);
		return answering;
	}

}
