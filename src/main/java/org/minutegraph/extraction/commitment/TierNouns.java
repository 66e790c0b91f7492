package org.minutegraph.extraction.commitment;

import java.util.Locale;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.name.Tiers;

/**
 * Tells whom "the district council" means in the minutes of a parish: not the parish.
 */
final class TierNouns {

	private TierNouns() {
	}

	/** The council that a noun at a token means. */
	static Member council(Owners owners, Tokens tokens, int i, int length) {
		int last = i + length - 1;
		String tier = tokens.lower(last - 1);
		Member own = owners.council();
		boolean other = tokens.is(last, "council") && Tiers.isTier(tier) && Tiers.isLocal(own)
				&& !own.name().toLowerCase(Locale.ROOT).contains(tier);
		boolean unknown = !tokens.is(last, "council") && !own.types().contains("council") && own.is(Kind.BODY)
				&& own.types().contains("other");
		if (unknown) {
			return owners.post(tokens.text(tokens.is(i, "the") ? i + 1 : i, i + length));
		}
		return other ? owners.post(tier + " council") : owners.authority(tokens.is(last, "council"));
	}

}
