package org.minutegraph.extraction.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads numbers as written: "1,857", "£9.6m", "three", "16-17". */
public final class Numerals {

	private static final WordList WORDS = WordList.load("number-words");

	private static final Set<String> MAGNITUDES = Set.of("million", "billion", "thousand", "m", "bn", "k");

	private Numerals() {
	}

	/** Whether a token is written in digits, a currency sign in front or not. */
	public static boolean isNumeral(Tokens tokens, int i) {
		return tokens.startsWithDigit(i);
	}

	/** Whether a token is a number in words, "twenty-two" included. */
	public static boolean isNumberWord(Tokens tokens, int i) {
		return amountOfWord(tokens, i) != null;
	}

	/** Whether a word in lower case multiplies the number before it ("million"). */
	public static boolean isMagnitude(String lower) {
		return MAGNITUDES.contains(lower);
	}

	private static @Nullable Double numberOf(String word) {
		String value = WORDS.valueOf(word);
		return (value == null) ? null : Double.valueOf(value);
	}

	/** Whether a token consists of digits, commas and a point only. */
	public static boolean isPlain(String lower) {
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			if (!Character.isDigit(c) && c != ',' && c != '.') {
				return false;
			}
		}
		return !lower.isEmpty();
	}

	/**
	 * The number meant.
	 * @param value as written, in lower case
	 * @return the number, or null where it can not be told
	 */
	static public @Nullable Double amount(String value) {
		StringBuilder digits = new StringBuilder();
		int i = 0;
		while (i < value.length() && !Character.isDigit(value.charAt(i))) {
			i++;
		}
		while (i < value.length() && (Character.isDigit(value.charAt(i)) || ".,".indexOf(value.charAt(i)) >= 0)) {
			if (value.charAt(i) != ',') {
				digits.append(value.charAt(i));
			}
			i++;
		}
		try {
			return digits.isEmpty() ? null : Double.parseDouble(digits.toString()) * magnitude(value.substring(i));
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static double magnitude(String rest) {
		String word = rest.strip();
		if (word.startsWith("bn") || word.startsWith("billion")) {
			return 1e9;
		}
		if (word.equals("m") || word.startsWith("million") || word.startsWith("m ")) {
			return 1e6;
		}
		return (word.equals("k") || word.startsWith("thousand")) ? 1e3 : 1;
	}

	/** The number a word means ("three"), or null for no number. */
	static public @Nullable Double amountOfWord(Tokens tokens, int i) {
		if (tokens.isHyphenated(i)) {
			return amountOfWord(tokens.lower(i));
		}
		String value = WORDS.valueOf(tokens, i);
		return (value == null) ? null : Double.valueOf(value);
	}

	/** The number that a word means, in lower case, or null. */
	static public @Nullable Double amountOfWord(String lower) {
		int hyphen = lower.indexOf('-');
		if (hyphen < 0) {
			return numberOf(lower);
		}
		Double tens = numberOf(lower.substring(0, hyphen));
		Double units = numberOf(lower.substring(hyphen + 1));
		return (tens != null && units != null && tens >= 20 && units < 10) ? Double.valueOf(tens + units) : null;
	}

}
