package org.minutegraph.extraction.name;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Cuts a block's capitalised stretches into names: a term of the vocabulary, or the
 * longest phrase that ends in a head ("… Committee", "… Team") and, where the head takes
 * one, its complement ("Department for …").
 */
final class NamePhrases {

	private static final int LONGEST = 20;

	private static final WordList NUMBERS = WordList.load("number-words");

	private static final NameKind CHARITY = NameKind.parse("body/charity strong");

	private final Tokens tokens;

	private final NamePlaces places;

	private final Consumer<NameCandidate> found;

	private final boolean heading;

	private NamePhrases(Tokens tokens, Wraps wraps, Consumer<NameCandidate> found) {
		this.tokens = tokens;
		this.places = new NamePlaces(tokens, wraps);
		this.found = found;
		this.heading = tokens.block().is(Block.Kind.HEADING) || isShouted(tokens);
	}

	/** Gives the names of a block; the next block may be null. */
	static void read(Tokens tokens, @Nullable Tokens below, Wraps wraps, Consumer<NameCandidate> found) {
		new NamePhrases(tokens, wraps, found).read(MeetingTitles.read(tokens, below, found));
	}

	private static boolean isShouted(Tokens tokens) {
		int shouted = 0;
		int words = 0;
		for (int i = 0; i < tokens.size() && words < 40; i++) {
			if (tokens.isWord(i) && !tokens.startsWithDigit(i)) {
				words++;
				shouted += tokens.isAllCaps(i) ? 1 : 0;
			}
		}
		return words > 1 && shouted * 5 > words * 4;
	}

	private void read(int from) {
		int i = from;
		while (i < this.tokens.size()) {
			if (startsName(i)) {
				i = readStretch(i);
			}
			else {
				i = smallTerm(i);
			}
		}
	}

	private int readStretch(int from) {
		List<NameCandidate> list = PluralList.at(this.tokens, from);
		if (!list.isEmpty()) {
			list.forEach(this.found);
			return PluralList.end(this.tokens, list.getLast().to());
		}
		int end = stretchEnd(from);
		split(from, end);
		return end;
	}

	private boolean startsName(int i) {
		return NameWords.isCapital(this.tokens, i) && !NameWords.isPartOfNumber(this.tokens, i)
				|| NameWords.isRange(this.tokens, i) && this.places.isNear(i + 1)
						&& (NameWords.isCapital(this.tokens, i + 1) || isLowProgramme(i + 1));
	}

	private int smallTerm(int i) {
		Match<NameKind> term = NameWords.smallTerm(this.tokens, i);
		if (term == null || this.heading) {
			return i + 1;
		}
		if (term.value().kind() != null) {
			add(i, term.to(), term.value(), true);
		}
		return term.to();
	}

	private int stretchEnd(int from) {
		int to = from + 1;
		while (this.places.isNear(to)) {
			int step = step(to);
			if (step == 0) {
				break;
			}
			to += step;
		}
		return to;
	}

	/** How many tokens from i on carry the stretch on, 0 for none. */
	private int step(int i) {
		if (NameWords.isCapital(this.tokens, i)) {
			return NameWords.isHonorific(this.tokens, i) ? 0 : 1;
		}
		Match<NameKind> low = lowHead(i);
		if (low != null) {
			return low.to() - i;
		}
		int inner = NameWords.inner(this.tokens, i);
		if (inner > 0) {
			return inner;
		}
		int next = i + 1;
		if (this.tokens.isGlued(i) && isJoint(i) && NameWords.isAnd(this.tokens, next)
				&& NameWords.isCapital(this.tokens, next + 1)
				&& (isJoint(next + 2) || this.tokens.lower(next + 1).endsWith("'"))) {
			return 1;
		}
		if (this.tokens.is(i, ",")) {
			return this.places.isNear(next) && ListedNames.goesOn(this.tokens, next) ? 2 : 0;
		}
		if (isSmall(i)) {
			if (this.tokens.is(next, "the") && NameWords.isOfOrFor(this.tokens, i)) {
				next++;
			}
		}
		else if (!(this.tokens.isGlued(i) && isJoint(i))) {
			return acronymStep(i);
		}
		return this.places.isNear(next) && NameWords.isCapital(this.tokens, next)
				&& !NameWords.isHonorific(this.tokens, next) ? next + 1 - i : 0;
	}

	private boolean isSmall(int i) {
		return NameWords.isAnd(this.tokens, i) || NameWords.isOfOrFor(this.tokens, i);
	}

	private boolean isJoint(int i) {
		return this.tokens.is(i, "'") || this.tokens.is(i, "’")
				|| this.tokens.is(i, ".") && this.tokens.is(i - 1, "st");
	}

	/** "(ABC)" inside a name: "… Planning (XYZ) Group". */
	private int acronymStep(int i) {
		boolean acronym = this.tokens.is(i, "(") && this.tokens.isAllCaps(i + 1) && this.tokens.is(i + 2, ")");
		if (!acronym || !this.places.isNear(i + 3)) {
			return 0;
		}
		Match<NameKind> head = NameWords.head(this.tokens, i + 3, this.tokens.size());
		boolean on = head != null && (NameWords.isCapital(this.tokens, i + 3) || head.value().low())
				|| NameWords.isOfOrFor(this.tokens, i + 3) && NameWords.isCapital(this.tokens, i + 4);
		return on ? 3 : 0;
	}

	private @Nullable Match<NameKind> lowHead(int i) {
		if (!this.tokens.isWord(i) || NameWords.isCapital(this.tokens, i)) {
			return null;
		}
		Match<NameKind> head = NameWords.head(this.tokens, i, this.tokens.size());
		return (head != null && head.value().low()) ? head : null;
	}

	private boolean isLowProgramme(int i) {
		Match<NameKind> head = lowHead(i);
		return head != null && head.value().is(Kind.PROGRAMME);
	}

	/** "Treasurer CC": an officer of the one that its own minutes abbreviate. */
	private boolean isInitialled(int at, int to) {
		return to == at + 2 && this.tokens.isAllCaps(at + 1) && this.tokens.word(at + 1).length() == 2;
	}

	private void split(int from, int end) {
		int at = from;
		while (at < end) {
			at = next(at, end);
		}
	}

	private int next(int at, int end) {
		Match<NameKind> term = NameWords.term(this.tokens, at, this.tokens.size());
		if (NameWords.isHonorific(this.tokens, at)) {
			return namedAfter(at, end);
		}
		if (term == null && !NameWords.isCapital(this.tokens, at) && !this.tokens.startsWithDigit(at)) {
			return at + 1;
		}
		NameCandidate headed = HeadedName.at(this.tokens, at, Math.min(end, at + LONGEST));
		if (headed != null && headed.from() > at) {
			return headed.from();
		}
		if (headed != null && NameWords.isPost(this.tokens, at)
				&& (!headed.kind().strong() || isOffice(at) || isInitialled(at, headed.to()))) {
			headed = null;
		}
		if (term != null && termWins(term, headed)) {
			if (term.value().kind() != null && !NameWords.isModified(this.tokens, term.to())
					&& !this.places.isLaw(term.to(), end) && !this.places.isNoName(at, term)) {
				boolean stands = term.value().is(Kind.BODY) && !term.value().type().equals("department");
				int to = term.value().place() ? this.places.placeEnd(term.to())
						: this.places.firmEnd(term.to(), term.value());
				boolean label = term.value().is(Kind.SERVICE) && this.places.isLabel(at, to);
				add(at, to, term.value(), !this.heading && !label || stands || to - at > 2);
				return to;
			}
			return term.to();
		}
		if (headed != null && !isOpened(at)) {
			boolean shouted = headed.to() - at > 1 && this.tokens.isAllCaps(at)
					&& this.tokens.isAllCaps(headed.to() - 1);
			add(at, headed.to(), headed.kind(),
					headed.certain() && (headed.kind().strong() || !this.heading && !shouted));
			return headed.to();
		}
		return at + 1;
	}

	/**
	 * "Dame Alice Example School"; without a school after it a title names nothing here.
	 */
	private int namedAfter(int at, int end) {
		NameCandidate headed = HeadedName.at(this.tokens, at, Math.min(end, at + LONGEST));
		boolean school = headed != null && headed.from() == at && headed.kind().is(Kind.SCHOOL)
				&& (this.tokens.is(at, "sir") || this.tokens.is(at, "dame") || this.tokens.is(at, "lord")
						|| this.tokens.is(at, "lady") || this.tokens.is(at, "bishop")
						|| this.tokens.is(at, "archbishop") || this.tokens.is(at, "canon"));
		if (headed == null || !school) {
			return at + 1;
		}
		add(at, headed.to(), headed.kind(), headed.certain());
		return headed.to();
	}

	/** "Co-Chair Ash Subgroup": an office and its body. */
	private boolean isOffice(int i) {
		return this.tokens.is(i, "chair") || this.tokens.is(i, "co-chair") || this.tokens.is(i, "vice-chair")
				|| this.tokens.is(i, "chairman") || this.tokens.is(i, "secretary") || this.tokens.is(i, "treasurer");
	}

	private boolean termWins(Match<NameKind> term, @Nullable NameCandidate headed) {
		return headed == null || headed.to() <= term.to()
				|| term.value().is(Kind.BODY) && (NameWords.isAnd(this.tokens, term.to()) || isEmployer(term, headed))
				|| this.tokens.isPossessive(term.to() - 1) && !term.value().any();
	}

	/** "Example Union Policy Officer": a body and a post in it, not a policy. */
	private boolean isEmployer(Match<NameKind> body, NameCandidate headed) {
		return headed.kind().isPartOfPosts() && body.to() < headed.to()
				&& this.places.isInPost(headed.from(), headed.to());
	}

	/** Whether the word is capitalised only because it comes first, or by grammar. */
	private boolean isOpened(int at) {
		boolean first = at == 0 || !this.places.isNear(at)
				|| !this.tokens.isWord(at - 1) && !(this.tokens.is(at - 1, "(") && NUMBERS.contains(this.tokens, at));
		return NameWords.isArticle(this.tokens, at) || (first || this.heading) && NameWords.isOpener(this.tokens, at);
	}

	private void add(int from, int end, NameKind stated, boolean certain) {
		int to = stated.is(Kind.BODY) ? NameWords.withoutTrailer(this.tokens, from, end) : end;
		NameKind kind = this.places.isCharity(to) ? CHARITY : stated;
		int start = this.places.numbered(from, kind);
		if (kind.isPartOfPosts() && this.places.isInPost(from, to)) {
			return;
		}
		boolean defined = this.tokens.is(to, "(") && this.tokens.isAllCaps(to + 1) && this.tokens.is(to + 2, ")");
		this.found.accept(new NameCandidate(this.tokens, start, to, kind, certain || defined && !this.heading));
		boolean ofSchool = kind.type().equals("other") || kind.type().equals("board") || kind.type().equals("charity")
				|| kind.type().equals("committee");
		boolean friends = this.tokens.is(from, "friends");
		if (kind.is(Kind.BODY) && (kind.strong() || friends) && ofSchool && to - from > 3) {
			schoolOf(from, to);
		}
	}

	/** The school of "Friends of … School", the trust of "… Academy Trust Trustees". */
	private void schoolOf(int from, int to) {
		int start = this.tokens.is(from, "friends") ? from + 2 : from;
		for (int end = (start > from) ? to : to - 1; end > start + 1; end--) {
			NameCandidate school = HeadedName.at(this.tokens, start, end);
			boolean whole = school != null && (school.to() == end || start == from);
			if (whole && (school.kind().is(Kind.SCHOOL) || school.kind().type().equals("trust")) && school.certain()) {
				this.found.accept(school);
				return;
			}
		}
	}

}
