package org.minutegraph.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a question.
 *
 * @param text as written
 * @param word in lower case
 */
record Token(String text, String word) {

	private static final Pattern WORD = Pattern
		.compile("£?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}&/-]|[.,'](?=[\\p{L}\\p{N}]))*|&|'(?=\\s|$)");

	private static final Pattern POSSESSIVE = Pattern.compile("(?i)(.+)'s");

	/** The words; a possessive ending is one of its own. */
	static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		Matcher words = WORD.matcher(text.replace('’', '\''));
		while (words.find()) {
			Matcher possessive = POSSESSIVE.matcher(words.group());
			if (possessive.matches()) {
				tokens.add(word(possessive.group(1)));
				tokens.add(word("'s"));
			}
			else if (!words.group().equals("'")) {
				tokens.add(word(words.group()));
			}
		}
		return tokens;
	}

	private static Token word(String text) {
		return new Token(text, text.toLowerCase(Locale.ROOT));
	}

	boolean possessive() {
		return this.word.equals("'s");
	}

	/** The words as one text; a possessive ending joins the word before. */
	static String join(List<Token> tokens) {
		StringBuilder text = new StringBuilder();
		for (Token token : tokens) {
			text.append((text.isEmpty() || token.text.equals("'s")) ? "" : " ").append(token.text);
		}
		return text.toString();
	}

}
