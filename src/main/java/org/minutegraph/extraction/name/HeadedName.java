package org.minutegraph.extraction.name;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * The grammar of a name with a head: modifiers, joined by "and" or by a few set phrases,
 * a head, and where the head takes one a complement with "of" or "for".
 */
final class HeadedName {

	private static final WordList NUMBERS = WordList.load("number-words");

	private static final WordList REGIONS = WordList.load("regions");

	private final Tokens tokens;

	private final int from;

	private final int end;

	private final NameComplements complements;

	private int to = -1;

	private @Nullable NameKind kind;

	private int headFrom;

	private HeadedName(Tokens tokens, int from, int end) {
		this.tokens = tokens;
		this.from = from;
		this.end = end;
		this.complements = new NameComplements(tokens, end);
	}

	/** The name that starts at a token and ends by another, or null. */
	static @Nullable NameCandidate at(Tokens tokens, int from, int end) {
		return new HeadedName(tokens, from, end).read();
	}

	private @Nullable NameCandidate read() {
		int at = this.from;
		while (at < this.end) {
			Match<NameKind> head = NameWords.head(this.tokens, at, this.end);
			if (head != null) {
				if (endsWith(head, at)) {
					break;
				}
				at = head.to();
				continue;
			}
			int step = modifier(at);
			if (step == 0) {
				break;
			}
			at += step;
		}
		NameKind named = this.kind;
		if (named == null) {
			return null;
		}
		if (named.kind() == null || isCutShort(named) || !named.strong() && hasPost() || isPerson(named)
				|| named.isDeciding() && NameWords.isTold(this.tokens, this.from, this.headFrom)) {
			return null;
		}
		boolean distinct = isDistinct(this.from) || this.headFrom == this.from && named.is(Kind.PROGRAMME)
				|| isDetermined(named);
		if (!distinct && !named.strong()) {
			return null;
		}
		if (named.is(Kind.SERVICE) && this.tokens.is(this.from, "nhs")) {
			named = NameKind.parse("body/nhs strong");
		}
		return new NameCandidate(this.tokens, start(named), regionEnd(named), named, distinct);
	}

	/** Token after the "North East" of "Elm Forum North East", a body of that region. */
	private int regionEnd(NameKind named) {
		int region = named.is(Kind.BODY) && named.strong() && !named.type().equals("council")
				&& this.headFrom > this.from ? REGIONS.match(this.tokens, this.to) : 0;
		int after = this.to + region;
		boolean whole = region > 0 && after <= this.end && NameWords.isCapital(this.tokens, this.to)
				&& !this.tokens.isPossessive(this.to - 1)
				&& !(after < this.end && NameWords.isCapital(this.tokens, after));
		return whole ? after : this.to;
	}

	/** Whether a capitalised word follows that makes it another thing ("School Lane"). */
	private boolean isCutShort(NameKind named) {
		boolean more = this.to < this.end && !this.tokens.lower(this.to - 1).endsWith("'s")
				&& NameWords.isCapital(this.tokens, this.to) && !this.tokens.isAllCaps(this.to)
				&& !NameWords.isPost(this.tokens, this.to);
		return more && (named.is(Kind.SCHOOL)
				|| !named.strong() && (named.is(Kind.SERVICE) || named.type().equals("company")));
	}

	/** "Ann Fair, Director": somebody whose surname is a word for a programme. */
	private boolean isPerson(NameKind named) {
		boolean two = this.to - this.from == 2;
		boolean given = two && NameWords.isGivenName(this.tokens, this.from);
		boolean initial = two && named.is(Kind.PROGRAMME) && PersonWords.isInitial(this.tokens, this.from);
		boolean called = named.isDeciding() && this.headFrom == this.to - 1
				&& NameWords.isGivenName(this.tokens, this.to - 3) && NameWords.isAnd(this.tokens, this.to);
		boolean ends = this.tokens.is(this.to, ",") || this.tokens.is(this.to, "(")
				|| this.tokens.isAllCaps(this.to) && !this.tokens.isAllCaps(this.from);
		boolean company = named.type().equals("company") && !named.strong();
		return called || initial || given && (ends && named.is(Kind.PROGRAMME) || company);
	}

	private boolean hasPost() {
		for (int i = this.from; i < this.headFrom; i++) {
			if (NameWords.isPost(this.tokens, i)
					&& !(i == this.headFrom - 1 && i > this.from && NameWords.isWork(this.tokens, i))) {
				return true;
			}
		}
		return false;
	}

	/** First token of the name proper: a body that decides is not called after people. */
	private int start(NameKind named) {
		int council = named.type().equals("council") ? NameWords.councilStart(this.tokens, this.from, this.headFrom)
				: this.from;
		if (council > this.from) {
			return council;
		}
		boolean person = (named.isDeciding() || named.type().equals("nhs"))
				&& NameWords.isGivenName(this.tokens, this.from) && this.headFrom > this.from + 2
				&& NameWords.isCapital(this.tokens, this.from + 1);
		boolean fund = named.is(Kind.SCHOOL) && NameWords.isAnd(this.tokens, this.from + 1)
				&& NameWords.isProgramme(this.tokens, this.from) && isDistinct(this.from + 2);
		return person || fund ? this.from + 2 : !named.is(Kind.SCHOOL) && NameWords.isOwner(this.tokens, this.from)
				&& (isDistinct(this.from + 1) || isDetermined(named)) ? this.from + 1 : this.from;
	}

	/** Takes a head in; whether the name ends with it. */
	private boolean endsWith(Match<NameKind> head, int at) {
		int after = head.to();
		boolean bare = at == this.from && (after - at < 3 || !head.value().strong()) && !isThePlan(head, at)
				&& !(after - at == 2 && head.value().type().equals("council") && NameWords.isCapital(this.tokens, at));
		boolean small = head.value().is(Kind.PROGRAMME) && !this.tokens.isCapital(at);
		boolean letters = at == this.from + 1 && this.tokens.isAllCaps(this.from)
				&& (this.tokens.is(at, "fund") || this.tokens.is(at, "grant"));
		if (small && (letters || this.kind != null && this.kind.type().equals("council"))) {
			return true;
		}
		boolean council = head.value().type().equals("council") && this.tokens.is(after, "for")
				&& this.tokens.is(after + 1, "the");
		int complement = head.value().complement() && !small && !council ? this.complements.length(after) : 0;
		if (complement > 0) {
			int to = after + complement;
			take(at, head.value().is(Kind.PROGRAMME) ? this.complements.linked(to) : to, head.value());
			return true;
		}
		if (!bare) {
			take(at, after, head.value());
		}
		if (after >= this.end || this.tokens.lower(after - 1).endsWith("'s") && !bare) {
			return true;
		}
		if (bare && head.value().isDeciding() && (NameWords.isAnd(this.tokens, after) || isMeeting(at, after))) {
			return true;
		}
		if (NameWords.isCapital(this.tokens, after) || this.tokens.is(after, "(")
				|| NameWords.head(this.tokens, after, this.end) != null) {
			return false;
		}
		if (!NameWords.isAnd(this.tokens, after)) {
			return !bare && !(this.tokens.isGlued(after)) && NameWords.inner(this.tokens, after) == 0;
		}
		return !bare && (head.value().strong() || !leadsToBody(after + 1));
	}

	/**
	 * "the School Organisation Programme", "the three Local Area Teams": common words,
	 * but certain things.
	 */
	private boolean isDetermined(NameKind named) {
		boolean service = named.is(Kind.SERVICE) && this.headFrom > this.from + 1;
		boolean capital = this.headFrom > this.from && this.tokens.isCapital(this.headFrom)
				&& !this.tokens.isAllCaps(this.headFrom) && !NameWords.isCapital(this.tokens, this.to);
		return capital && (named.is(Kind.PROGRAMME) || service) && isCertain(named);
	}

	private boolean isCertain(NameKind named) {
		int before = this.from - 1;
		boolean several = this.tokens.lower(this.headFrom).endsWith("s") && NUMBERS.contains(this.tokens, before);
		boolean one = named.is(Kind.PROGRAMME) && (this.tokens.is(before, "a") || this.tokens.is(before, "an"));
		return several || one || this.tokens.is(before, "the") || this.tokens.is(before, "our") || isOwned()
				|| NameWords.isOwner(this.tokens, before);
	}

	/**
	 * "the Council's Specialist Teaching Service": two words at least besides the head.
	 */
	private boolean isOwned() {
		return NameWords.isOwner(this.tokens, this.from) && this.headFrom > this.from + 2;
	}

	/** "the Recovery Plan": the one that the paper is about. */
	private boolean isThePlan(Match<NameKind> head, int at) {
		boolean determined = this.tokens.is(at - 1, "the") || this.tokens.is(at - 1, "our")
				|| this.tokens.is(at - 1, "its") || this.tokens.is(at - 1, "revised");
		return determined && head.to() - at == 2 && head.value().is(Kind.PROGRAMME) && head.value().low()
				&& this.tokens.isCapital(at + 1) && !this.tokens.isAllCaps(at)
				&& !NameWords.isCapital(this.tokens, at + 2);
	}

	/** "Committee" or "Board" alone: no name goes on after it. */
	private boolean isMeeting(int at, int after) {
		return after == at + 1 && (this.tokens.is(at, "committee") || this.tokens.is(at, "board"));
	}

	private boolean leadsToBody(int at) {
		for (int i = at; i < this.end; i++) {
			Match<NameKind> head = NameWords.head(this.tokens, i, this.end);
			if (head != null && head.value().isDeciding()) {
				return true;
			}
			if (!NameWords.isCapital(this.tokens, i) && !NameWords.isAnd(this.tokens, i)) {
				return false;
			}
		}
		return false;
	}

	private void take(int head, int after, NameKind what) {
		this.headFrom = head;
		this.to = after;
		this.kind = what;
	}

	/** How many tokens from at on modify the head to come, 0 for none. */
	private int modifier(int at) {
		if (NameWords.isCapital(this.tokens, at) || at == this.from || isCapitalFor(at)) {
			return 1;
		}
		if (this.tokens.is(at, "(")) {
			return 3;
		}
		if (this.tokens.isGlued(at)
				&& (this.tokens.is(at, "'") || this.tokens.is(at, "’") || this.tokens.is(at, "."))) {
			return 1;
		}
		if (this.tokens.is(at, ",")) {
			return (this.kind == null && ListedNames.isComma(this.tokens, this.from, at, this.end)) ? 1 : 0;
		}
		int inner = NameWords.inner(this.tokens, at);
		if (inner > 0) {
			return inner;
		}
		if (NameWords.isAnd(this.tokens, at)) {
			return this.kind == null || this.to != at ? andStep(at) : 1;
		}
		if (this.tokens.is(at, "of") && at == this.from + 1 && NameWords.isOfStarter(this.tokens, this.from)
				|| this.tokens.is(at, "of") && NameWords.isOfStarter(this.tokens, at - 1)
						&& this.tokens.is(at - 1, "borough")) {
			return this.tokens.is(at + 1, "the") ? 2 : 1;
		}
		return 0;
	}

	/** The "For" of "Care For All Alliance", outside headings. */
	private boolean isCapitalFor(int at) {
		return this.tokens.is(at, "for") && this.tokens.isCapital(at) && !this.tokens.isAllCaps(at)
				&& !this.tokens.block().is(Block.Kind.HEADING);
	}

	private int andStep(int at) {
		boolean person = at - 2 >= this.from && NameWords.isGivenName(this.tokens, at - 2);
		boolean holders = NameWords.isPost(this.tokens, at - 2)
				&& (this.tokens.is(at - 1, "members") || this.tokens.is(at - 1, "officers"))
				|| this.tokens.is(at - 1, "members") && NameWords.isGeneric(this.tokens.lower(at - 2));
		boolean council = at - 1 == this.from && this.tokens.isAllCaps(this.from)
				&& AcronymBodies.isCouncil(this.tokens.lower(this.from));
		return person || holders || council ? 0 : 1;
	}

	/** Whether a word besides the head tells the name from all others of its sort. */
	private boolean isDistinct(int start) {
		for (int i = start; i < this.to; i++) {
			boolean inHead = i >= this.headFrom && NameWords.isHead(this.tokens.lower(i));
			if (!inHead && this.tokens.isWord(i) && !isSmall(i) && !NameWords.isGeneric(this.tokens.lower(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean isSmall(int i) {
		return NameWords.isAnd(this.tokens, i) || NameWords.isOfOrFor(this.tokens, i) || this.tokens.is(i, "the");
	}

}
