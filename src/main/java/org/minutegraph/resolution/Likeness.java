package org.minutegraph.resolution;

import java.util.List;
import java.util.Optional;

import org.minutegraph.extraction.Entity.Kind;

/**
 * How likely two identities of one kind are the same though nothing says so.
 *
 * @param score from 0 to 1
 * @param reason for people
 */
record Likeness(double score, String reason) {

	/**
	 * Compares two identities' names.
	 * @param together whether one document names both, so that they are hardly one
	 */
	static Optional<Likeness> of(Identity one, Identity other, boolean together) {
		Optional<Likeness> likeness = (one.kind() == Kind.PERSON) ? people(one, other) : things(one, other);
		return likeness.map((found) -> together
				? new Likeness(found.score / 4, found.reason + "; one document names both") : found);
	}

	private static Optional<Likeness> people(Identity one, Identity other) {
		PersonName a = PersonName.of(one);
		PersonName b = PersonName.of(other);
		if (a.words().isEmpty() || b.words().isEmpty() || a.conflicts(b)) {
			return Optional.empty();
		}
		if (a.key().equals(b.key())) {
			return Optional.of(new Likeness(a.full() ? 0.5 : 0.3, "the same name in papers that nothing connects"));
		}
		if (a.shortens(b) || b.shortens(a)) {
			boolean initial = Math.min(a.words().size(), b.words().size()) > 1;
			return Optional.of(new Likeness(initial ? 0.6 : 0.4, "one may be short for the other"));
		}
		if (!a.full() || !b.full()) {
			return Optional.empty();
		}
		if (a.surname().equals(b.surname())) {
			String first = a.words().getFirst();
			String second = b.words().getFirst();
			if (Spelling.sameGivenName(first, second)) {
				return Optional.of(new Likeness(0.7, "one given name is short for the other"));
			}
			return Spelling.slip(first, second) ? Optional.of(new Likeness(0.5, "spelt alike")) : Optional.empty();
		}
		boolean slip = a.words().size() == b.words().size() && Spelling.oneSlip(a.words(), b.words());
		return slip ? Optional.of(new Likeness(0.6, "spelt alike")) : Optional.empty();
	}

	private static Optional<Likeness> things(Identity one, Identity other) {
		String a = NameKey.of(one.name());
		String b = NameKey.of(other.name());
		boolean numbers = one.urn() != null && other.urn() != null;
		if (numbers || NameKey.generic(a) && NameKey.generic(b)) {
			return Optional.empty();
		}
		if (a.equals(b)) {
			return Optional.of(new Likeness(0.4, "the same name in papers that nothing connects"));
		}
		if (initialsOf(a, b) || initialsOf(b, a) || councilInitials(one, other) || councilInitials(other, one)) {
			return Optional.of(new Likeness(0.5, "one may be the other's initials"));
		}
		List<String> words = NameKey.words(a);
		List<String> others = NameKey.words(b);
		if (Spelling.oneSlip(words, others)) {
			return Optional.of(new Likeness(0.6, "spelt alike"));
		}
		boolean within = Math.min(words.size(), others.size()) > 1
				&& (words.containsAll(others) || others.containsAll(words));
		return within ? Optional.of(new Likeness(0.3, "one name holds the other")) : Optional.empty();
	}

	private static boolean initialsOf(String shorter, String name) {
		return NameKey.initials(name).equals(shorter);
	}

	/**
	 * "A&B" of "Borough of Aston and Bray": the words that say what it is do not count.
	 */
	private static boolean councilInitials(Identity shorter, Identity council) {
		String letters = CouncilShorts.initials(CouncilName.key(shorter.name()));
		return !letters.isEmpty() && council.types().contains("council")
				&& NameKey.initials(CouncilName.key(council.name())).equals(letters);
	}

}
