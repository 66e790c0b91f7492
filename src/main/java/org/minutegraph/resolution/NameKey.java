package org.minutegraph.resolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a name when letter case, punctuation, accents, articles and a company's
 * legal form do not count. Two forms with one key are one name.
 */
final class NameKey {

	private static final Set<String> GENERIC = Lexicon.read("generic-name-words").keySet();

	private static final Pattern LEGAL_FORM = Pattern.compile(" (?:ltd|limited|plc|llp|cic)$");

	private static final Pattern SAINT = Pattern.compile("\\bsaint\\b");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

	private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private NameKey() {
	}

	/** The key of a name: its words in lower case, parted by single spaces. */
	static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String joined = APOSTROPHES.matcher(plain.replace("&", " and ")).replaceAll("");
		String key = BREAKS.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		String bare = SAINT.matcher(key.startsWith("the ") ? key.substring(4) : key).replaceAll("st");
		return LEGAL_FORM.matcher(bare).replaceFirst("");
	}

	/** The key's words. */
	static List<String> words(String key) {
		return key.isEmpty() ? List.of() : List.of(key.split(" "));
	}

	/** Whether a key says only what kind of thing is meant, not which. */
	static boolean generic(String key) {
		return GENERIC.containsAll(words(key));
	}

	/** Whether a form is written as an acronym: two to eight letters, mostly capitals. */
	static boolean acronym(String form) {
		long capitals = form.chars().filter(Character::isUpperCase).count();
		return form.length() <= 8 && !form.contains(" ") && capitals >= 2 && 2 * capitals >= form.length();
	}

	/** The initials of a key's words of weight: "care quality commission" gives "cqc". */
	static String initials(String key) {
		return words(key).stream()
			.filter((word) -> !Set.of("and", "of", "the", "for", "in").contains(word))
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining());
	}

}
