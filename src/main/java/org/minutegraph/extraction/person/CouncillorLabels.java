package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.name.Tiers;

/**
 * People whose only title stands after the name: "Mr A Example (Parish Councillor)", "A
 * Example – County Councillor".
 */
final class CouncillorLabels {

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
		List<Member> councils = Tiers.councils(document);
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : document.cast().in(tokens.block().ordinal())) {
				int i = mention.to();
				boolean mark = tokens.is(i, "(") || tokens.is(i, ",") || tokens.is(i, "–") || tokens.is(i, "-");
				if (mention.member().is(Kind.PERSON) && mark && tokens.isCapital(i + 1)
						&& tokens.is(i + 2, "councillor") && ends(tokens, i + 3)) {
					labels.add(new Label(mention.member(), Tiers.council(councils, tokens.lower(i + 1)), tokens,
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
		while (title < mention.to() && Tiers.isTier(tokens.lower(title))) {
			title++;
		}
		if (!tokens.is(title, "councillor") && !tokens.is(title, "cllr")) {
			title--;
		}
		boolean titled = tokens.is(title, "councillor") || tokens.is(title, "cllr");
		for (int i = title - 1; titled && i >= 0 && Tiers.isTier(tokens.lower(i)); i -= 2) {
			labels.add(new Label(mention.member(), Tiers.council(councils, tokens.lower(i)), tokens, i, mention.to()));
			if (!tokens.is(i - 1, "&") && !tokens.is(i - 1, "and") && !tokens.is(i - 1, "/")) {
				return;
			}
		}
	}

	private static boolean ends(Tokens tokens, int i) {
		return !tokens.isCapital(i) && !tokens.is(i, "for") && !tokens.is(i, "of");
	}

}
