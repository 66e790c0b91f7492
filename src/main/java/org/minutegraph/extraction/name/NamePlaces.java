package org.minutegraph.extraction.name;

import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/** Where words stand to each other, as far as it says whether they make one name. */
final class NamePlaces {

	private static final WordList ENDS = WordList.load("company-ends");

	private static final Set<String> SAYING = Set.of("on", "by", "to", "in", "at", "with");

	private final Tokens tokens;

	private final Wraps wraps;

	NamePlaces(Tokens tokens, Wraps wraps) {
		this.tokens = tokens;
		this.wraps = wraps;
	}

	/**
	 * Whether a token follows the one before it in the same sentence, cell and column.
	 */
	boolean isNear(int i) {
		if (i <= 0 || i >= this.tokens.size() || this.tokens.sentence(i) != this.tokens.sentence(i - 1)) {
			return false;
		}
		String text = this.tokens.block().text();
		for (int at = this.tokens.end(i - 1); at < this.tokens.start(i); at++) {
			if (text.charAt(at) == '\t') {
				return false;
			}
		}
		return !this.wraps.isApart(this.tokens, i);
	}

	/**
	 * Whether words belong to the title of a post, "Training & Events Officer", too;
	 * "CLERK TO WRITE" after them is none.
	 */
	boolean isInPost(int from, int to) {
		boolean order = this.tokens.isAllCaps(to) && !this.tokens.isAllCaps(from);
		int post = this.tokens.is(to, "&") && this.tokens.isCapital(to + 1) ? to + 2 : to;
		if (isNear(post) && this.tokens.isCapital(post) && !order && NameWords.isPost(this.tokens, post)) {
			return true;
		}
		int before = from - 1;
		while (before > from - 9 && isPostLink(before) && isNear(before + 1)) {
			before--;
		}
		return before >= 0 && isNear(before + 1) && this.tokens.isCapital(before)
				&& (NameWords.isPost(this.tokens, before) || this.tokens.is(before, "directors"));
	}

	/** Whether a word may stand between a post and the rest of its title. */
	private boolean isPostLink(int i) {
		return isSmall(i) || this.tokens.is(i, ",") || this.tokens.is(i, "(") && !NameWords.isPost(this.tokens, i - 1)
				|| this.tokens.is(i, "-") || this.tokens.is(i, "–")
				|| this.tokens.isCapital(i) && !NameWords.isPost(this.tokens, i) && !this.tokens.is(i, "directors");
	}

	private boolean isSmall(int i) {
		return NameWords.isAnd(this.tokens, i) || NameWords.isOfOrFor(this.tokens, i);
	}

	/**
	 * First token with the numbers before: "18+ Care Leavers' Service", "P7-S1 Project".
	 */
	int numbered(int from, NameKind kind) {
		if (kind.is(Kind.BODY) && isOrdinal(from - 1)) {
			return from - 1;
		}
		if (!kind.is(Kind.SERVICE) && !kind.is(Kind.PROGRAMME)) {
			return from;
		}
		if (isSaying(from, kind)) {
			return from - 2;
		}
		if (this.tokens.is(from - 1, "+") && this.tokens.isGlued(from - 1) && this.tokens.startsWithDigit(from - 2)) {
			return from - 2;
		}
		boolean sum = this.tokens.startsWithDigit(from - 1) && this.tokens.is(from - 2, "+")
				&& this.tokens.isGlued(from - 1) && this.tokens.startsWithDigit(from - 3);
		return sum ? from - 3 : from;
	}

	/** "the Back on Track programme": a saying with a small word in it. */
	private boolean isSaying(int from, NameKind kind) {
		return kind.is(Kind.PROGRAMME) && SAYING.contains(this.tokens.lower(from - 1)) && isNear(from - 1)
				&& NameWords.isCapital(this.tokens, from - 2) && NameWords.isArticle(this.tokens, from - 3);
	}

	/** The "1st" of "1st Ashmere Scouts". */
	private boolean isOrdinal(int i) {
		String word = this.tokens.lower(i);
		return isNear(i + 1) && this.tokens.startsWithDigit(i) && word.length() > 2
				&& Character.isLetter(word.charAt(word.length() - 1))
				&& Character.isLetter(word.charAt(word.length() - 2))
				&& (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"));
	}

	/** Token after the place that follows a name ("Healthwatch Ashmere"). */
	int placeEnd(int from) {
		int to = from;
		while (to < from + 4 && isNear(to) && (isPlaceWord(to) || isWelshArticle(to) && isPlaceWord(to + 1))) {
			to++;
		}
		return isNear(to) && NameWords.isCapital(this.tokens, to)
				&& NameWords.head(this.tokens, to, this.tokens.size()) != null ? beforeAnd(from, to) : to;
	}

	/**
	 * Token after the "Engineering" or "Energy" that a known firm's name goes on with.
	 */
	int firmEnd(int from, NameKind kind) {
		boolean firm = kind.type().equals("company") && isNear(from) && NameWords.isCapital(this.tokens, from)
				&& ENDS.contains(this.tokens, from);
		return firm ? from + 1 : from;
	}

	/** "The NHS and Ashmere Council": what stands before a head is that name. */
	private int beforeAnd(int from, int to) {
		for (int i = from; i < to; i++) {
			if (NameWords.isAnd(this.tokens, i)) {
				return i;
			}
		}
		return to;
	}

	/**
	 * "Police.uk"; "Children in need of help"; "Member of Parliament"; "Highways
	 * Development": words of the vocabulary that name something else there.
	 */
	boolean isNoName(int at, Match<NameKind> term) {
		int to = term.to();
		boolean address = this.tokens.is(to, ".") && this.tokens.isGlued(to) && this.tokens.isGlued(to + 1)
				&& this.tokens.isWord(to + 1) && !this.tokens.isCapital(to + 1);
		boolean opens = at == 0 || this.tokens.sentence(at) != this.tokens.sentence(at - 1);
		boolean sentence = opens && to - at > 1 && term.value().type().equals("charity")
				&& !this.tokens.isCapital(to - 1);
		boolean member = this.tokens.is(to - 1, "parliament") && this.tokens.is(at - 1, "of");
		boolean part = term.value().type().equals("department") && isNear(to) && NameWords.isCapital(this.tokens, to)
				&& !this.tokens.isAllCaps(to) && !NameWords.isPost(this.tokens, to);
		return address || sentence || member || part;
	}

	/** Whether words open a block as the label of what follows ("Early Years. …"). */
	boolean isLabel(int at, int to) {
		return at == 0 && (this.tokens.is(to, ".") || this.tokens.is(to, "("));
	}

	/** "Levelling Up |and Regeneration Bill|": the law's name goes on to its end. */
	boolean isLaw(int from, int end) {
		for (int i = from; i < end; i++) {
			if (this.tokens.is(i, "bill") || this.tokens.is(i, "act")) {
				return true;
			}
		}
		return false;
	}

	/** "… Project, a local charity" is no project. */
	boolean isCharity(int to) {
		if (!this.tokens.is(to, ",") || !NameWords.isArticle(this.tokens, to + 1)) {
			return false;
		}
		return this.tokens.is(to + 2, "charity") || this.tokens.is(to + 3, "charity")
				|| this.tokens.is(to + 4, "charity");
	}

	/** The "y" of "Ysgol y Bryn". */
	private boolean isWelshArticle(int i) {
		return this.tokens.is(i, "y") || this.tokens.is(i, "yr");
	}

	/** Whether a word may be of a place's name: no post, no head of another name. */
	private boolean isPlaceWord(int i) {
		boolean and = NameWords.isAnd(this.tokens, i) && isPlaceWord(i + 1);
		return and || NameWords.isCapital(this.tokens, i) && !this.tokens.isAllCaps(i)
				&& !NameWords.isPost(this.tokens, i) && NameWords.head(this.tokens, i, this.tokens.size()) == null
				&& !NameWords.isGeneric(this.tokens.lower(i));
	}

}
