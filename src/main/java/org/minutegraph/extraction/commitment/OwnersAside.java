package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.Locale;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Names in brackets that close what is to be done say whose it is: "Mend the gate (JS)",
 * "School to ring the printer (Ann Lowe/TF)". After a post they only name its holder, and
 * what a body decided stays the body's.
 */
final class OwnersAside {

	private static final WordList POSTS = WordList.load("bound-nouns");

	/** Tokens that brackets with owners may hold. */
	private static final int LONGEST = 12;

	private OwnersAside() {
	}

	/** The draft with the owners that stand in brackets, or as it was. */
	static Draft in(Desk desk, Draft draft) {
		boolean personal = draft.owners()
			.stream()
			.anyMatch((owner) -> isPersonal(owner) && !desk.owners().isGuess(owner));
		if (personal || draft.kind().equals("decision")) {
			return draft;
		}
		List<Member> named = named(desk, draft.evidence().getLast());
		boolean task = draft.kind().equals("action") || !isNamed(desk, draft);
		if (named.isEmpty() || !task) {
			return draft;
		}
		boolean asked = draft.kind().equals("request") && draft.requestedBy() == null;
		return draft.owners(asked ? "action" : draft.kind(), named);
	}

	private static List<Member> named(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		Stretch sentence = desk.sentences().at(tokens, words.to() - 1);
		List<Member> closing = before(desk, words, words.to());
		closing = closing.isEmpty() ? before(desk, words, Math.max(words.to(), sentence.to())) : closing;
		if (closing.isEmpty() && tokens.is(sentence.to(), "(")) {
			closing = before(desk, words, desk.sentences().at(tokens, sentence.to()).to());
		}
		return (closing.isEmpty() && tokens.block().is(Block.Kind.ITEM)) ? only(desk, tokens) : closing;
	}

	/** Those in the brackets that close right before a token. */
	private static List<Member> before(Desk desk, Stretch words, int to) {
		Tokens tokens = words.tokens();
		int close = to - 1;
		while (close > words.from() && !tokens.isWord(close) && !tokens.is(close, ")")) {
			close--;
		}
		for (int open = close - 1; open > words.from() && open > close - LONGEST; open--) {
			if (tokens.is(close, ")") && tokens.is(open, "(")) {
				return within(desk, tokens, open, close);
			}
		}
		return List.of();
	}

	/**
	 * Those in the only brackets of an item: "Spring visit (Ann Lowe) – to be agreed".
	 */
	private static List<Member> only(Desk desk, Tokens tokens) {
		int open = Stretch.whole(tokens).indexOf("(");
		int close = (open > 0) ? Stretch.whole(tokens).indexAfter(")", open) : tokens.size();
		boolean one = close < tokens.size() && new Stretch(tokens, close, tokens.size()).indexOf("(") < 0;
		return (one && close - open < LONGEST) ? within(desk, tokens, open, close) : List.of();
	}

	private static List<Member> within(Desk desk, Tokens tokens, int open, int close) {
		List<Member> named = desk.subjects().in(new Stretch(tokens, open + 1, close).trimmed());
		boolean owners = named.stream().allMatch(OwnersAside::isPersonal) && !isApposition(desk, tokens, open);
		return owners ? named : List.of();
	}

	/** "the Head (Ann Lowe)", "to the Cabinet Member for Roads (Cllr Lowe)". */
	private static boolean isApposition(Desk desk, Tokens tokens, int open) {
		Mention before = desk.mentions().at(tokens, open - 1);
		if (before != null && (isPersonal(before.member()) || before.member().is(Kind.BODY)) || isPost(tokens, open)) {
			return true;
		}
		int first = open;
		while (first > 0
				&& (tokens.isCapital(first - 1) || tokens.is(first - 1, "and") && first < open
						|| tokens.is(first - 1, "of") || tokens.is(first - 1, "for"))
				&& tokens.sentenceStart(open) < first) {
			first--;
		}
		return first < open && tokens.is(first - 1, "the");
	}

	private static boolean isPost(Tokens tokens, int open) {
		for (int length = 1; length <= 3; length++) {
			if (open >= length && POSTS.match(tokens, open - length) == length
					&& "post".equals(POSTS.value(tokens, open - length))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the words themselves name the one who is bound. */
	static boolean isNamed(Desk desk, Draft draft) {
		return draft.evidence()
			.stream()
			.flatMap((words) -> desk.mentions().in(words.block()).stream())
			.anyMatch((mention) -> draft.owners().contains(mention.member()));
	}

	/** A person or a post; "Committee" stands for a body that the text does not name. */
	private static boolean isPersonal(Member member) {
		return member.is(Kind.PERSON)
				|| member.is(Kind.POST) && !"body".equals(POSTS.valueOf(member.name().toLowerCase(Locale.ROOT)))
						&& !"council".equals(POSTS.valueOf(member.name().toLowerCase(Locale.ROOT)));
	}

}
