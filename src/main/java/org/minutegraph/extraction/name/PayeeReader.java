package org.minutegraph.extraction.name;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.Payment;
import org.minutegraph.extraction.cast.PaymentList;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds bodies that nothing but a list of payments or gifts tells: who is paid there is
 * somebody, and a firm where the words look like a firm's name. People are left alone.
 */
public final class PayeeReader implements EntityReader {

	private static final WordList ENDS = WordList.load("company-ends");

	private static final WordList PURPOSES = WordList.load("payment-purposes");

	private static final String READER = "payee";

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		SmallWords small = new SmallWords(document);
		for (Payment payment : PaymentList.of(document)) {
			Tokens tokens = payment.tokens();
			Member known = cast.at(tokens.block().ordinal(), payment.from()).map(Cast.Mention::member).orElse(null);
			if (known != null) {
				if (known.is(Kind.SERVICE) && isFirm(tokens, payment)) {
					known.become(Kind.BODY);
					known.types().add(payment.gift() ? "charity" : "company");
				}
				continue;
			}
			if (isBody(tokens, payment, small) && cast.isFree(tokens.block().ordinal(), payment.from(), payment.to())) {
				add(cast, tokens, payment);
			}
		}
	}

	private static void add(Cast cast, Tokens tokens, Payment payment) {
		String name = tokens.text(payment.from(), payment.to());
		Member body = cast.named(name)
			.stream()
			.filter((member) -> member.is(Kind.BODY))
			.findFirst()
			.orElseGet(() -> cast.add(Kind.BODY, name));
		if (body.types().isEmpty()) {
			body.types().add(payment.gift() ? "other" : "company");
		}
		cast.refer(body, tokens, payment.from(), payment.to(), READER, 0.6);
	}

	/** Whether the last word is a firm's: "Services", "Ltd". */
	private static boolean isFirm(Tokens tokens, Payment payment) {
		return payment.to() - payment.from() > 1 && ENDS.match(tokens, payment.to() - 1) > 0;
	}

	/**
	 * Whether a payee that nobody knows is a body: a firm's ending, initials, or in a row
	 * that marks where the name ends, words that are names and not a person's.
	 */
	private static boolean isBody(Tokens tokens, Payment payment, SmallWords small) {
		int from = payment.from();
		int length = payment.to() - from;
		if (isPerson(tokens, from) || NameWords.isPost(tokens, from) || !isOwn(tokens, payment, small)) {
			return false;
		}
		boolean initials = length == 1 && tokens.isAllCaps(from) && tokens.word(from).length() > 2;
		return isFirm(tokens, payment) || payment.marked() && (length > 1 || initials || isSure(tokens, payment));
	}

	/** A single word is a name only where more of the row says what it is paid for. */
	private static boolean isSure(Tokens tokens, Payment payment) {
		boolean comma = tokens.is(payment.to(), ",");
		boolean pays = payment.purposeTo() > payment.purposeFrom() && (PURPOSES.match(tokens, payment.purposeFrom()) > 0
				|| comma && PURPOSES.isIn(tokens, payment.purposeFrom(), payment.purposeTo()));
		return pays && PURPOSES.match(tokens, payment.from()) == 0;
	}

	private static boolean isPerson(Tokens tokens, int from) {
		boolean initials = tokens.isCapital(from) && tokens.word(from).length() < 3 && !tokens.is(from + 1, "&");
		return initials || NameWords.isHonorific(tokens, from) || NameWords.isGivenName(tokens, from);
	}

	/** Whether some word of it stands nowhere small, as words that are no names would. */
	private static boolean isOwn(Tokens tokens, Payment payment, SmallWords small) {
		for (int i = payment.from(); i < payment.to(); i++) {
			String word = tokens.lower(i);
			boolean possessive = word.endsWith("'s") || word.endsWith("s'");
			if (tokens.isCapital(i) && !possessive && !small.contains(word) && !NameWords.isGeneric(word)
					&& ENDS.match(tokens, i) == 0) {
				return true;
			}
		}
		return false;
	}

}
