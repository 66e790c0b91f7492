package org.minutegraph.extraction.inspection;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;

/**
 * Finds the authority that an inspection report is about where its title names only the
 * place: "Inspection of Exampleton local authority children's services", or a line with
 * the place over "Inspection of services for children in need of help and protection".
 */
public final class InspectedAuthority implements EntityReader {

	private static final String READER = "inspected name";

	/** Blocks at the top in which a report's title stands. */
	private static final int TOP = 4;

	/** Words of the longest name of a place. */
	private static final int LONGEST = 7;

	@Override
	public void read(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (int b = 0; b < Math.min(TOP, blocks.size()); b++) {
			Tokens tokens = blocks.get(b);
			for (int i = 1; i < tokens.size(); i++) {
				boolean visit = tokens.is(i - 1, "inspection") && tokens.is(i, "of")
						|| tokens.is(i - 1, "visit") && tokens.is(i, "to");
				if (visit) {
					readTitle(document.cast(), tokens, tokens.is(i + 1, "the") ? i + 2 : i + 1);
				}
			}
			if (b > 0 && b < 3 && isOfServices(tokens)) {
				readPlace(document.cast(), blocks.getFirst());
			}
		}
	}

	/** "… Exampleton local authority", "… Exampleton's children's services". */
	private static void readTitle(Cast cast, Tokens tokens, int from) {
		int to = nameEnd(tokens, from);
		boolean services = tokens.is(to, "children's") && tokens.is(to + 1, "services");
		boolean authority = tokens.is(to, "local") && tokens.lower(to + 1).startsWith("authority");
		if (to > from && (services || authority)) {
			name(cast, tokens, from, to);
		}
	}

	private static int nameEnd(Tokens tokens, int from) {
		int to = from;
		while (to < from + LONGEST && isOfName(tokens, to) && !tokens.is(to, "children's")) {
			to++;
			if (tokens.lower(to - 1).endsWith("'s") && tokens.is(to, "children's")) {
				break;
			}
		}
		return to;
	}

	private static boolean isOfName(Tokens tokens, int i) {
		boolean small = tokens.is(i, "of") || tokens.is(i, "and") || tokens.is(i, "upon") || tokens.is(i, "on")
				|| tokens.is(i, "the") || tokens.is(i, "with");
		return tokens.isCapital(i) || small && (tokens.isCapital(i + 1) || tokens.is(i + 1, "the"));
	}

	private static boolean isOfServices(Tokens tokens) {
		boolean inspection = tokens.is(0, "inspection") && tokens.is(1, "of");
		return inspection && (tokens.is(2, "services") && tokens.is(3, "for")
				|| tokens.is(2, "children's") && tokens.is(3, "services")
				|| tokens.is(2, "local") && tokens.is(3, "authority") || tokens.is(2, "safeguarding"));
	}

	private static void readPlace(Cast cast, Tokens first) {
		if (first.size() > 0 && first.isCapital(0) && nameEnd(first, 0) == first.size()) {
			name(cast, first, 0, first.size());
		}
	}

	private static void name(Cast cast, Tokens tokens, int from, int to) {
		if (!cast.isFree(tokens.block().ordinal(), from, to)) {
			return;
		}
		String name = tokens.text(from, to).replaceFirst("['’]s$", "");
		Member council = cast.add(Kind.BODY, name);
		council.types().add("council");
		cast.mention(council, tokens, from, to, READER, 0.8);
		if (cast.council().isEmpty()) {
			cast.council(council);
		}
	}

}
