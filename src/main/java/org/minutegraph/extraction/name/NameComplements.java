package org.minutegraph.extraction.name;

import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;

/** What follows the head of a name: "of X and Y", "for Pupils with Needs". */
final class NameComplements {

	private final Tokens tokens;

	private final int end;

	NameComplements(Tokens tokens, int end) {
		this.tokens = tokens;
		this.end = end;
	}

	/** Length of "of X and Y" after a head, 0 for none. */
	int length(int after) {
		if (!NameWords.isOfOrFor(this.tokens, after) && !NameWords.isOfOrFor(this.tokens, after - 1)) {
			return acronymThenComplement(after);
		}
		int at = NameWords.isOfOrFor(this.tokens, after - 1) ? after : after + 1;
		if (this.tokens.is(at, "the")) {
			at++;
		}
		int start = at;
		while (at < this.end) {
			if (NameWords.isCapital(this.tokens, at)) {
				at++;
			}
			else if (at > start && NameWords.inner(this.tokens, at) > 0) {
				at += NameWords.inner(this.tokens, at);
			}
			else if (ListedNames.isComplementComma(this.tokens, at) || NameWords.isAnd(this.tokens, at)
					&& NameWords.isCapital(this.tokens, at + 1) && !isName(at + 1) && !this.tokens.is(at + 2, "of")) {
				at += 2;
			}
			else {
				break;
			}
			if (this.tokens.lower(at - 1).endsWith("'s") && (!NameWords.isCapital(this.tokens, at) || isName(at))) {
				break;
			}
		}
		boolean nested = at > start && isName(start);
		return (at == start || nested) ? 0 : at - after;
	}

	/**
	 * Goes on over "Strategy for Pupils |with Needs|", "Plan for Places |in Ashmere|".
	 */
	int linked(int end) {
		boolean link = (this.tokens.is(end, "with") || this.tokens.is(end, "in"))
				&& NameWords.isCapital(this.tokens, end + 1) && !isName(end + 1)
				&& this.tokens.sentence(end + 1) == this.tokens.sentence(end - 1);
		int at = link ? end + 2 : end;
		while (link && at < this.tokens.size() && this.tokens.sentence(at) == this.tokens.sentence(end)
				&& (NameWords.isCapital(this.tokens, at) || NameWords.isAnd(this.tokens, at)
						&& NameWords.isCapital(this.tokens, at + 1) && !isName(at + 1))) {
			at++;
		}
		return at;
	}

	private int acronymThenComplement(int after) {
		boolean acronym = this.tokens.is(after, "(") && this.tokens.is(after + 2, ")")
				&& NameWords.isOfOrFor(this.tokens, after + 3);
		int complement = acronym ? length(after + 3) : 0;
		return (complement > 0) ? complement + 3 : 0;
	}

	/** Whether what starts here is a name of its own with a strong head. */
	private boolean isName(int at) {
		for (int i = at; i < this.end && NameWords.isCapital(this.tokens, i); i++) {
			Match<NameKind> head = NameWords.head(this.tokens, i, this.end);
			if (head != null && head.value().strong() && i > at) {
				return true;
			}
			if (this.tokens.lower(i).endsWith("'s")) {
				break;
			}
		}
		return NameWords.term(this.tokens, at, this.end) != null;
	}

}
