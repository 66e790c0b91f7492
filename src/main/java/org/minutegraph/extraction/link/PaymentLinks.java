package org.minutegraph.extraction.link;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Payment;
import org.minutegraph.extraction.cast.PaymentList;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Span;

/**
 * Reads lists of sums beside names: donations agreed ("Air Ambulance - £100, Youth Club -
 * £50") and payments approved ("Example Ltd - £65.78 - Lighting Maintenance"). Pay, dues
 * and what is given back to somebody contract nobody.
 */
final class PaymentLinks {

	private static final WordList GIFTS = WordList.load("gift-nouns");

	private static final WordList PAY = WordList.load("payment-pay");

	private static final WordList NEIGHBOURS = WordList.load("payment-neighbours");

	private static final Set<String> NO_SUPPLIERS = Set.of("government", "regulator", "committee", "board", "police",
			"partnership");

	private final AnnotatedDocument document;

	private final Actors actors;

	private final Links links;

	/** Who was paid before: two payments to one firm are one relation. */
	private final Set<Member> paid = new HashSet<>();

	PaymentLinks(AnnotatedDocument document, Actors actors, Links links) {
		this.document = document;
		this.actors = actors;
		this.links = links;
	}

	/** Reads all lists of the document. */
	void read() {
		PaymentList.of(this.document).forEach(this::read);
	}

	private void read(Payment payment) {
		Tokens tokens = payment.tokens();
		Mention mention = this.actors.at(tokens, payment.from());
		if (mention == null || !mention.member().is(Kind.BODY) || mention.member() == this.actors.own()) {
			return;
		}
		Member other = mention.member();
		Span span = tokens.span(payment.from(), payment.sum() + 1);
		String purpose = (payment.purposeTo() > payment.purposeFrom())
				? tokens.text(payment.purposeFrom(), payment.purposeTo()) : after(payment);
		if (payment.gift() || isIn(GIFTS, payment)) {
			String on = (purpose != null && !payment.gift()) ? purpose : tokens.text(payment.sum(), payment.sum() + 1);
			this.links.add(this.actors.own(), "FUNDS", other, on, span, 0.8);
		}
		else if (!isIn(PAY, payment) && !isNeighbour(payment)
				&& other.types().stream().noneMatch(NO_SUPPLIERS::contains)) {
			String on = this.paid.add(other) ? purpose : null;
			this.links.add(this.actors.own(), "CONTRACTS", other, on, span, 0.7);
		}
	}

	/** "Example Ltd - £65.78 - Lighting Maintenance": what stands after the sum. */
	private static @Nullable String after(Payment payment) {
		Tokens tokens = payment.tokens();
		int from = payment.sum() + 1;
		if (!tokens.is(from, "-") && !tokens.is(from, "–")) {
			return null;
		}
		int to = from + 1;
		while (to < tokens.size() && !tokens.is(to, ",") && !tokens.is(to, ";") && !tokens.is(to, "(")) {
			to++;
		}
		return (to > from + 1) ? tokens.text(from + 1, to) : null;
	}

	/** Whether a hall, church or club of the place is paid. */
	private static boolean isNeighbour(Payment payment) {
		return NEIGHBOURS.isIn(payment.tokens(), payment.from(), payment.to());
	}

	private static boolean isIn(WordList list, Payment payment) {
		Tokens tokens = payment.tokens();
		int end = Math.min(tokens.size(), payment.sum() + 1);
		if (list.isIn(tokens, payment.to(), end)) {
			return true;
		}
		String after = after(payment);
		for (int i = payment.sum() + 1; after != null && i < tokens.size() && !tokens.is(i, ","); i++) {
			if (list.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
