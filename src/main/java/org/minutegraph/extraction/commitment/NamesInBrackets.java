package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.Locale;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads brackets that hold nothing but people: "(JS)", "(Ann Lowe/TF)". After a post they
 * only name its holder.
 */
final class NamesInBrackets {

	private static final WordList POSTS = WordList.load("bound-nouns");

	/** Tokens that brackets with names may hold. */
	private static final int LONGEST = 12;

	private NamesInBrackets() {
	}

	/** Those in the brackets that close a stretch, before its full stop; else nobody. */
	static List<Member> closing(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		int close = words.to() - 1;
		while (close > words.from() && !tokens.isWord(close) && !tokens.is(close, ")")) {
			close--;
		}
		for (int open = close - 1; tokens.is(close, ")") && open >= words.from() && open > close - LONGEST; open--) {
			if (tokens.is(open, "(")) {
				return within(desk, tokens, open, close);
			}
		}
		return List.of();
	}

	/** Those who alone stand after the dash that closes a stretch; else nobody. */
	static List<Member> afterDash(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.to() - 1; i > Math.max(words.from(), words.to() - LONGEST); i--) {
			if (tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—")) {
				List<Member> named = desk.subjects().in(words.from(i + 1).trimmed());
				return named.stream().allMatch(NamesInBrackets::isPersonal) ? named : List.of();
			}
		}
		return List.of();
	}

	/**
	 * Those in the only brackets of a block: "Spring visit (Ann Lowe) – to be agreed".
	 */
	static List<Member> only(Desk desk, Tokens tokens) {
		int open = Stretch.whole(tokens).indexOf("(");
		int close = (open > 0) ? Stretch.whole(tokens).indexAfter(")", open) : tokens.size();
		boolean one = close < tokens.size() && new Stretch(tokens, close, tokens.size()).indexOf("(") < 0;
		return (one && close - open < LONGEST) ? within(desk, tokens, open, close) : List.of();
	}

	private static List<Member> within(Desk desk, Tokens tokens, int open, int close) {
		Member initials = (close == open + 2) ? desk.owners().initials(tokens.word(open + 1)) : null;
		List<Member> named = (initials != null) ? List.of(initials)
				: desk.subjects().in(new Stretch(tokens, open + 1, close).trimmed());
		boolean people = named.stream().allMatch(NamesInBrackets::isPersonal) && !isApposition(desk, tokens, open);
		return people ? named : List.of();
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

	/** A person or a post; "Committee" stands for a body that the text does not name. */
	static boolean isPersonal(Member member) {
		return member.is(Kind.PERSON)
				|| member.is(Kind.POST) && !"body".equals(POSTS.valueOf(member.name().toLowerCase(Locale.ROOT)))
						&& !"council".equals(POSTS.valueOf(member.name().toLowerCase(Locale.ROOT)));
	}

}
