package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/**
 * People whose only title stands after the name: "Mr A Example (Parish Councillor)", "A
 * Example – County Councillor".
 */
final class CouncillorLabels {

	/** Councils of one document that are looked through. */
	private static final int MOST = 100;

	private static final Set<String> TIERS = Set.of("county", "district", "borough", "city", "unitary");

	private CouncillorLabels() {
	}

	/**
	 * A label.
	 *
	 * @param council the one council of that kind which the document names, or null
	 */
	record Label(Member person, @Nullable Member council, Tokens tokens, int from, int to) {
	}

	static List<Label> in(AnnotatedDocument document) {
		List<Label> labels = new ArrayList<>();
		List<Member> councils = document.cast()
			.members()
			.stream()
			.filter((member) -> member.types().contains("council"))
			.limit(MOST)
			.toList();
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				int i = mention.to();
				boolean mark = tokens.is(i, "(") || tokens.is(i, ",") || tokens.is(i, "–") || tokens.is(i, "-");
				if (mention.member().is(Kind.PERSON) && mark && tokens.isCapital(i + 1)
						&& tokens.is(i + 2, "councillor") && ends(tokens, i + 3)) {
					labels.add(new Label(mention.member(), council(councils, tokens.lower(i + 1)), tokens,
							mention.from(), i + 3));
				}
				else if (mention.member().is(Kind.PERSON)) {
					titles(tokens, mention, councils, labels);
				}
			}
		}
		return labels;
	}

	/** "County Councillor A", "County & District Cllr A". */
	private static void titles(Tokens tokens, Mention mention, List<Member> councils, List<Label> labels) {
		int title = mention.from();
		while (title < mention.to() && TIERS.contains(tokens.lower(title))) {
			title++;
		}
		if (!tokens.is(title, "councillor") && !tokens.is(title, "cllr")) {
			title--;
		}
		boolean titled = tokens.is(title, "councillor") || tokens.is(title, "cllr");
		for (int i = title - 1; titled && i >= 0 && TIERS.contains(tokens.lower(i)); i -= 2) {
			labels.add(new Label(mention.member(), council(councils, tokens.lower(i)), tokens, i, mention.to()));
			if (!tokens.is(i - 1, "&") && !tokens.is(i - 1, "and") && !tokens.is(i - 1, "/")) {
				return;
			}
		}
	}

	private static boolean ends(Tokens tokens, int i) {
		return !tokens.isCapital(i) && !tokens.is(i, "for") && !tokens.is(i, "of");
	}

	private static @Nullable Member council(List<Member> councils, String kind) {
		List<Member> named = councils.stream()
			.filter((member) -> List.of(member.name().toLowerCase(Locale.ROOT).split(" ")).contains(kind))
			.toList();
		return (named.size() == 1) ? named.getFirst() : null;
	}

}
