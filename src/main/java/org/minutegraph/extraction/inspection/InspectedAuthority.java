package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.inspection.InspectionTitles.Titled;
import org.minutegraph.extraction.language.Tokens;

/**
 * Finds the authority that an inspection report is about where its title names only the
 * place: "Inspection of Exampleton local authority children's services", or a line with
 * the place over "Inspection of services for children in need of help and protection".
 */
public final class InspectedAuthority implements EntityReader {

	private static final String READER = "inspected name";

	/** Blocks at the top in which a report's title stands. */
	private static final int TOP = 16;

	/** Blocks at the top in which a place may stand over the title. */
	private static final int HEAD = 3;

	@Override
	public void read(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		for (int b = 0; b < Math.min(TOP, blocks.size()); b++) {
			Tokens tokens = blocks.get(b);
			Titled titled = InspectionTitles.in(tokens);
			if (titled != null) {
				readTitle(document.cast(), tokens, titled);
			}
			if (b > 0 && b < HEAD && isOfServices(tokens)) {
				readPlace(document.cast(), blocks.getFirst());
			}
		}
		if (document.cast().council().isEmpty()) {
			readArea(document);
		}
	}

	/** "… Exampleton local authority", "… Exampleton's children's services". */
	private static void readTitle(Cast cast, Tokens tokens, Titled titled) {
		int to = InspectionTitles.nameEnd(tokens, titled.from());
		if (to == titled.from()) {
			return;
		}
		boolean authority = tokens.is(to, "local") && tokens.lower(to + 1).startsWith("authority");
		String place = unpossessed(tokens.text(titled.from(), to));
		Member council = known(cast, place);
		if (council == null) {
			council = cast.add(Kind.BODY, authority ? place + " local authority" : place);
			council.types().add("council");
			council.alias(place);
		}
		council.evidence(tokens.span(titled.from(), authority ? to + 2 : to), READER, 0.8);
		if (cast.council().isEmpty()) {
			cast.council(council);
		}
	}

	/** The council of a place that is named elsewhere, or null. */
	private static @Nullable Member known(Cast cast, String place) {
		String end = " " + place.toLowerCase(Locale.ROOT) + " ";
		return cast.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && member.types().contains("council")
					&& (" " + member.name().toLowerCase(Locale.ROOT) + " ").contains(end))
			.findFirst()
			.orElse(null);
	}

	private static String unpossessed(String name) {
		return name.replaceFirst("['’]s$", "");
	}

	private static boolean isOfServices(Tokens tokens) {
		boolean inspection = tokens.is(0, "inspection") && tokens.is(1, "of");
		return inspection && (tokens.is(2, "services") && tokens.is(3, "for")
				|| tokens.is(2, "children's") && (tokens.is(3, "services") || tokens.is(3, "social"))
				|| tokens.is(2, "local") && tokens.is(3, "authority") || tokens.is(2, "safeguarding"));
	}

	private static void readPlace(Cast cast, Tokens first) {
		if (first.size() > 0 && first.isCapital(0) && InspectionTitles.nameEnd(first, 0) == first.size()) {
			name(cast, first, 0, first.size());
		}
	}

	/**
	 * "Information about this local authority area … children under the age of 18 years
	 * live in Exampleton": a report's page that stands alone.
	 */
	private static void readArea(AnnotatedDocument document) {
		boolean about = false;
		for (Tokens tokens : document.tokens()) {
			about |= tokens.is(0, "information") && tokens.is(1, "about") && tokens.is(3, "local")
					&& tokens.is(4, "authority");
			for (int i = 0; about && i < tokens.size(); i++) {
				int to = (tokens.is(i, "live") && tokens.is(i + 1, "in")) ? InspectionTitles.nameEnd(tokens, i + 2) : i;
				if (to > i + 2 && tokens.is(i - 1, "years") && !tokens.isWord(to)) {
					if (known(document.cast(), tokens.text(i + 2, to)) == null) {
						name(document.cast(), tokens, i + 2, to);
					}
					return;
				}
			}
		}
	}

	private static void name(Cast cast, Tokens tokens, int from, int to) {
		if (!cast.isFree(tokens.block().ordinal(), from, to)) {
			return;
		}
		Member council = cast.add(Kind.BODY, unpossessed(tokens.text(from, to)));
		council.types().add("council");
		cast.mention(council, tokens, from, to, READER, 0.8);
		if (cast.council().isEmpty()) {
			cast.council(council);
		}
	}

}
