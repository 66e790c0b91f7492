package org.minutegraph.extraction.inspection;

import java.util.Locale;
import java.util.Set;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/** Tells nurseries from schools that only have one. */
final class Nurseries {

	private static final Set<String> HEADS = Set.of("nursery", "pre-school");

	private Nurseries() {
	}

	/** Whether a word means one without its name ("the nursery"). */
	static boolean isHead(String word) {
		return HEADS.contains(word);
	}

	/** Whether a name says that it is of a nursery: no school before is "the nursery". */
	static boolean isNursery(Member member) {
		String name = member.name().toLowerCase(Locale.ROOT);
		return HEADS.stream().anyMatch(name::contains);
	}

	/** "Elmbrook Primary School and Nursery": "the nursery" is only a part of it. */
	static boolean has(Member member) {
		String name = member.name().toLowerCase(Locale.ROOT);
		return name.contains("and nursery") || name.contains("& nursery") || name.contains("with nursery");
	}

	/** Whether a mention ("the nursery") is only of the part of a school. */
	static boolean isPart(Tokens tokens, Mention mention) {
		return isHead(tokens.lower(mention.from())) && has(mention.member());
	}

}
