package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;

/** The tiers of councils above parishes, towns and communities. */
public final class Tiers {

	private static final Set<String> TIERS = Set.of("county", "district", "borough", "city", "unitary");

	private static final Set<String> LOCAL = Set.of("parish", "town", "community");

	/** Councils of one document that are looked through. */
	private static final int MOST = 100;

	private Tiers() {
	}

	/** Whether a word, in small letters, is one for a tier. */
	public static boolean isTier(String word) {
		return TIERS.contains(word);
	}

	/** Whether a word is "councillor", "Councillors'", "Cllr's" or the like. */
	public static boolean isCouncillor(Tokens tokens, int i) {
		return tokens.lower(i).startsWith("councillor") || tokens.lower(i).startsWith("cllr");
	}

	/** Whether a council is a parish's, town's or community's by its name. */
	public static boolean isLocal(Member council) {
		return List.of(council.name().toLowerCase(Locale.ROOT).split(" ")).stream().anyMatch(LOCAL::contains);
	}

	/** The councils that a document names. */
	public static List<Member> councils(AnnotatedDocument document) {
		return document.cast()
			.members()
			.stream()
			.filter((member) -> member.types().contains("council"))
			.limit(MOST)
			.toList();
	}

	/**
	 * The one of some councils that is of a tier by its name ("Example County Council"),
	 * else by its initials ("XCC"), or null.
	 */
	public static @Nullable Member council(List<Member> councils, String tier) {
		List<Member> named = councils.stream()
			.filter((member) -> List.of(member.name().toLowerCase(Locale.ROOT).split(" ")).contains(tier))
			.toList();
		List<Member> found = named.isEmpty()
				? councils.stream().filter((member) -> isInitials(member.name(), tier)).toList() : named;
		return (found.size() == 1) ? found.getFirst() : null;
	}

	private static boolean isInitials(String name, String tier) {
		int last = name.length() - 1;
		return last > 1 && name.chars().allMatch(Character::isUpperCase) && name.charAt(last) == 'C'
				&& name.charAt(last - 1) == Character.toUpperCase(tier.charAt(0));
	}

}
