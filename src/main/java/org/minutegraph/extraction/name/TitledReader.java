package org.minutegraph.extraction.name;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds programmes and services that bear a title rather than a name with a head: quoted
 * before a noun ("the ‘Moving On’ programme"), before such a noun with small words inside
 * ("Threads of Hope campaign"), in a list after one ("schemes such as …"), beginning with
 * a verb ("Securing Ashmere's Future"), "Operation Kestrel", "Teacher of the Year".
 */
public final class TitledReader implements EntityReader {

	private static final WordList NOUNS = WordList.load("titled-nouns");

	private static final WordList LEADS = WordList.load("title-leads");

	private static final WordList PLURALS = WordList.load("titled-plurals");

	private static final WordList VERBS = WordList.load("title-verbs");

	private static final String READER = "title";

	private static final int LONGEST_QUOTED = 9;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		for (Tokens tokens : document.tokens()) {
			boolean heading = tokens.block().is(Block.Kind.HEADING);
			for (int i = 0; i < tokens.size(); i++) {
				int to = quoted(cast, tokens, i);
				if (to == i && !heading) {
					to = listed(cast, tokens, i);
				}
				if (to == i && !heading && tokens.isCapital(i) && TitleWords.isFree(cast, tokens, i)) {
					to = titled(cast, tokens, i);
				}
				i = Math.max(i, to - 1);
			}
		}
	}

	/** "‘Moving On’ programme"; the token after the quotation, or the token itself. */
	private static int quoted(Cast cast, Tokens tokens, int open) {
		if (!isOpen(tokens, open)) {
			return open;
		}
		int close = open + 1;
		while (close < open + LONGEST_QUOTED && close < tokens.size() && !isClose(tokens, close)) {
			close++;
		}
		int end = tokens.is(close - 1, ",") ? close - 1 : close;
		if (!isClose(tokens, close) || end == open + 1 || !cast.isFree(tokens.block().ordinal(), open + 1, end)) {
			return open;
		}
		int after = close + 1;
		boolean letters = tokens.is(after, "(") && tokens.isAllCaps(after + 1) && tokens.is(after + 2, ")");
		String kind = noun(tokens, letters ? after + 3 : after);
		boolean titled = tokens.isCapital(open + 1) || end - open > 2;
		if (kind == null || !titled) {
			return open;
		}
		Member member = name(cast, NameKind.parse(kind), tokens, open + 1, end);
		if (letters) {
			member.alias(tokens.word(after + 1));
		}
		return close + 1;
	}

	/** The kind that a noun at a token, or the one after it, gives; or null. */
	private static @Nullable String noun(Tokens tokens, int i) {
		String kind = NOUNS.value(tokens, i);
		return (kind != null || !tokens.isWord(i) || tokens.isCapital(i)) ? kind : NOUNS.value(tokens, i + 1);
	}

	private static boolean isOpen(Tokens tokens, int i) {
		return tokens.is(i, "‘") || tokens.is(i, "“") || tokens.is(i, "\"") || tokens.is(i, "'");
	}

	private static boolean isClose(Tokens tokens, int i) {
		return tokens.is(i, "’") || tokens.is(i, "”") || tokens.is(i, "\"") || tokens.is(i, "'");
	}

	/** "programmes such as A, B and C"; the token after the last. */
	private static int listed(Cast cast, Tokens tokens, int i) {
		int lead = LEADS.match(tokens, i);
		String kind = (lead > 0) ? PLURALS.value(tokens, i - 1) : null;
		if (kind == null) {
			return i;
		}
		int at = i + lead;
		int last = i;
		while (at < tokens.size()) {
			at = tokens.is(at, "the") ? at + 1 : at;
			int to = TitleWords.end(cast, tokens, at);
			to = beforeAnd(tokens, at, to);
			if (to == at || TitleWords.proper(tokens, at, to) == 0) {
				break;
			}
			name(cast, NameKind.parse(kind), tokens, at, to);
			last = to;
			at = to;
			while (tokens.is(at, ",") || tokens.is(at, "and")) {
				at++;
			}
			if (at == to) {
				break;
			}
		}
		return last;
	}

	private static int beforeAnd(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "and")) {
				return i;
			}
		}
		return to;
	}

	private static int titled(Cast cast, Tokens tokens, int i) {
		if (NameWords.isArticle(tokens, i)) {
			return i + 1;
		}
		int to = TitleWords.end(cast, tokens, i);
		boolean inside = i > tokens.sentenceStart(i) && tokens.isWord(i - 1) && (!tokens.isCapital(i - 1)
				|| NameWords.isArticle(tokens, i - 1) || !TitleWords.isFree(cast, tokens, i - 1));
		String kind = NOUNS.value(tokens, to);
		boolean small = TitleWords.hasSmall(tokens, i, to);
		if (inside && kind != null && !tokens.isCapital(to) && to - i > 1 && small
				&& TitleWords.proper(tokens, i, to) > 0 && !NameWords.isGeneric(tokens.lower(i))
				&& !NameWords.isHead(tokens.lower(i)) && !NameWords.isOpener(tokens, i)) {
			name(cast, NameKind.parse(kind), tokens, i, to);
			return to;
		}
		boolean operation = tokens.is(i, "operation") && tokens.isCapital(i + 1) && !tokens.isAllCaps(i);
		if (operation && !NameWords.isPost(tokens, i + 1)) {
			name(cast, NameKind.parse("programme"), tokens, i, i + 2);
			return i + 2;
		}
		int end = beforeNextVerb(tokens, i, to);
		boolean law = tokens.is(end - 1, "bill") || tokens.is(end - 1, "act");
		if (inside && !law && isDoing(tokens, i, end) || isAward(tokens, end)) {
			name(cast, NameKind.parse("programme"), tokens, i, end);
		}
		return end;
	}

	/** Where "Framing Elm's Future and Securing Elm's Future" begins the next title. */
	private static int beforeNextVerb(Tokens tokens, int from, int to) {
		for (int i = from + 1; i + 1 < to; i++) {
			if (tokens.is(i, "and") && VERBS.contains(tokens, i + 1) && tokens.isCapital(i + 1)
					&& hasOwner(tokens, from, i) && hasOwner(tokens, i, to)) {
				return i;
			}
		}
		return to;
	}

	private static boolean hasOwner(Tokens tokens, int from, int to) {
		boolean owner = false;
		for (int i = from; i < to; i++) {
			owner |= tokens.isPossessive(i);
		}
		return owner;
	}

	/** "Securing Ashmere's Future": a verb in -ing and two capitalised words more. */
	private static boolean isDoing(Tokens tokens, int from, int to) {
		int capitals = 0;
		for (int i = from + 1; i < to; i++) {
			capitals += tokens.isCapital(i) ? 1 : 0;
		}
		String first = tokens.lower(from);
		return first.length() > 5 && first.endsWith("ing") && capitals > 1 && VERBS.contains(tokens, from)
				&& TitleWords.proper(tokens, from + 1, to) > 0;
	}

	/** "… of the Year". */
	private static boolean isAward(Tokens tokens, int to) {
		return tokens.is(to - 1, "year") && tokens.is(to - 2, "the") && tokens.is(to - 3, "of");
	}

	private static Member name(Cast cast, NameKind kind, Tokens tokens, int from, int to) {
		String name = new NameCandidate(tokens, from, to, kind, true).text();
		Member member = cast.named(name)
			.stream()
			.filter((known) -> kind.is(known.kind()))
			.findFirst()
			.orElseGet(() -> cast.add(Objects.requireNonNull(kind.kind()), name));
		cast.refer(member, tokens, from, to, READER, 0.6);
		return member;
	}

}
