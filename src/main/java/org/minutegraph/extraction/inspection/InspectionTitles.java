package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds the service that the title of an inspection's report or letter names: "Inspection
 * of Exampleton local authority children's services", "Focused visit to Exampleton
 * children's services". Goes before the readers of names, who would take the authority's
 * name out of it.
 */
public final class InspectionTitles implements EntityReader {

	private static final WordList SERVICES = WordList.load("inspected-services");

	private static final String READER = "inspected name";

	/** Blocks at the top in which the title of a letter stands, below its addresses. */
	private static final int TOP = 16;

	/** Tokens before "inspection of": "Joint targeted area". */
	private static final int LEAD = 4;

	/** Words of the longest name of a place. */
	private static final int LONGEST = 8;

	/**
	 * The service that a title names.
	 *
	 * @param from first token of its name
	 * @param service first token of what follows the place, "children's services"; the
	 * first of all where no place is named
	 * @param to token after its last
	 */
	record Titled(int from, int service, int to) {
	}

	@Override
	public void read(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			Titled titled = in(tokens);
			if (titled != null && (titled.service() > titled.from() || !tokens.isCapital(titled.from()))) {
				Member service = document.cast().add(Kind.SERVICE, tokens.text(titled.from(), titled.to()));
				document.cast().mention(service, tokens, titled.from(), titled.to(), READER, 0.85);
				return;
			}
		}
	}

	/** The service that a block names as the title of its inspection, or null. */
	static @Nullable Titled in(Tokens tokens) {
		int from = inspectedAt(tokens);
		int service = (from > 0) ? serviceAt(tokens, from) : -1;
		int to = (service > 0) ? service + SERVICES.match(tokens, service) : -1;
		boolean ends = to == tokens.size() || to > 0 && tokens.startsWithDigit(to) && to + 1 == tokens.size();
		return ends ? new Titled(from, service, to) : null;
	}

	/** Token after "inspection of" or "visit to" near a block's beginning, or -1. */
	static int inspectedAt(Tokens tokens) {
		for (int i = 0; i < Math.min(LEAD, tokens.size()); i++) {
			boolean visit = tokens.is(i, "inspection") && tokens.is(i + 1, "of")
					|| tokens.is(i, "visit") && (tokens.is(i + 1, "to") || tokens.is(i + 1, "of"));
			if (visit) {
				return tokens.is(i + 2, "the") ? i + 3 : i + 2;
			}
		}
		return -1;
	}

	private static int serviceAt(Tokens tokens, int from) {
		int at = nameEnd(tokens, from);
		while (tokens.is(at, "local") || tokens.lower(at).startsWith("authority") || tokens.is(at, "council's")) {
			at++;
		}
		return (SERVICES.match(tokens, at) > 0) ? at : -1;
	}

	/** Token after the last word of a place's name. */
	static int nameEnd(Tokens tokens, int from) {
		int to = from;
		while (to < from + LONGEST && isOfName(tokens, to) && SERVICES.match(tokens, to) == 0) {
			to++;
		}
		return to;
	}

	private static boolean isOfName(Tokens tokens, int i) {
		boolean small = tokens.is(i, "of") || tokens.is(i, "and") || tokens.is(i, "upon") || tokens.is(i, "on")
				|| tokens.is(i, "the") || tokens.is(i, "with") || tokens.is(i, "in");
		return tokens.isCapital(i) || small && (tokens.isCapital(i + 1) || tokens.is(i + 1, "the"));
	}

}
