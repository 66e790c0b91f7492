package org.minutegraph.extraction.name;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Tokens;

/**
 * Says whose paper it is that a councillor of another tier writes for a local council:
 * "COUNTY COUNCILLOR REPORT TO EXAMPLE PARISH COUNCIL" is the county's.
 */
final class CouncillorsReports {

	private static final Set<String> PAPERS = Set.of("report", "update", "newsletter", "bulletin");

	/** Blocks at the top in which a title stands. */
	private static final int TITLE = 3;

	/** Tokens of the longest title. */
	private static final int LONGEST = 20;

	private CouncillorsReports() {
	}

	/**
	 * The tier of the councillor who reports, or null where a paper is no such report.
	 */
	static @Nullable String tier(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens().subList(0, Math.min(TITLE, document.tokens().size()))) {
			String tier = null;
			boolean report = false;
			for (int i = 0; i < Math.min(tokens.size(), LONGEST) && !tokens.is(i, "minutes"); i++) {
				tier = (Tiers.isCouncillor(tokens, i) && Tiers.isTier(tokens.lower(i - 1))) ? tokens.lower(i - 1)
						: tier;
				report = report || PAPERS.contains(tokens.lower(i));
			}
			if (tier != null && report && tokens.size() <= LONGEST) {
				return tier;
			}
		}
		return null;
	}

}
