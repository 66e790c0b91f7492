package org.minutegraph.extraction.link;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads lists of sums beside names: donations agreed ("Air Ambulance - £100, Youth Club -
 * £50") and payments approved ("Example Ltd - £65.78 - Lighting Maintenance").
 */
final class PaymentLinks {

	private static final WordList PAYMENTS = WordList.load("payment-words");

	private static final WordList GIFTS = WordList.load("gift-nouns");

	private static final Set<String> NO_SUPPLIERS = Set.of("government", "regulator", "council", "committee", "board",
			"department", "police", "partnership");

	private final AnnotatedDocument document;

	private final Actors actors;

	private final Links links;

	PaymentLinks(AnnotatedDocument document, Actors actors, Links links) {
		this.document = document;
		this.actors = actors;
		this.links = links;
	}

	/** Reads a block's names with sums, if it is of such a list. */
	void read(Tokens tokens) {
		for (Mention mention : this.document.cast().in(tokens.block().ordinal())) {
			int sum = sumAfter(tokens, mention.to());
			if (sum > 0 && mention.member().is(Kind.BODY)) {
				add(tokens, mention, sum);
			}
		}
	}

	/** Place of the sum that stands beside a name, or -1. */
	private static int sumAfter(Tokens tokens, int after) {
		int i = after;
		while (tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, ":") || tokens.is(i, "dd")) {
			i++;
		}
		return (i > after && tokens.lower(i).startsWith("£")) ? i : -1;
	}

	private void add(Tokens tokens, Mention mention, int sum) {
		Member own = this.actors.own();
		Member other = mention.member();
		if (isIn(GIFTS, tokens, 0, mention.from())) {
			this.links.add(own, "FUNDS", other, tokens.text(sum, sum + 1), tokens.span(mention.from(), sum + 1), 0.8);
		}
		else if (other.types().stream().noneMatch(NO_SUPPLIERS::contains) && isPayment(tokens)) {
			int end = purposeEnd(tokens, sum + 1);
			String on = purpose(tokens, sum + 1, end);
			this.links.add(own, "CONTRACTS", other, on, tokens.span(mention.from(), Math.max(sum + 1, end)), 0.7);
		}
	}

	private boolean isPayment(Tokens tokens) {
		boolean over = this.document.document()
			.headingOf(tokens.block())
			.or(() -> this.document.document().leadOf(tokens.block()))
			.map(this.document::tokens)
			.map((words) -> isIn(PAYMENTS, words, 0, words.size()))
			.orElse(false);
		return over || isIn(PAYMENTS, tokens, 0, tokens.size());
	}

	private static int purposeEnd(Tokens tokens, int from) {
		int to = from;
		while (to < tokens.size() && tokens.sentence(to) == tokens.sentence(from) && !tokens.is(to, ",")
				&& !tokens.is(to, ";")) {
			to++;
		}
		return to;
	}

	private static @Nullable String purpose(Tokens tokens, int from, int to) {
		int start = from;
		while (start < to && !tokens.isWord(start)) {
			start++;
		}
		return (start > from && start < to) ? tokens.text(start, to) : null;
	}

	private static boolean isIn(WordList list, Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (list.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
