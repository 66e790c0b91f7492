package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Locale;

import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.language.Tokens;

/** Short codes for people: "(AB)", "(ABE)", "(AWa)", "(HO)" for Ms Hale-Orr. */
final class Initials {

	private Initials() {
	}

	/**
	 * Whether a token may be a code for the person so named: its first letter begins the
	 * given name, the first letter of the surname stands in it, and all its letters come
	 * in the order of the name.
	 */
	static boolean stands(Tokens tokens, int i, PersonForm form) {
		String word = (i < tokens.size()) ? tokens.word(i) : "";
		int length = word.length();
		if (length < 2 || length > 4 || !tokens.isCapital(i) || !Character.isUpperCase(word.charAt(1))) {
			return false;
		}
		String code = word.toLowerCase(Locale.ROOT);
		List<String> givens = form.givens();
		String surname = form.surname();
		if (!form.hasGiven()) {
			int joint = surname.indexOf('-') + 1;
			return length == 2 && joint > 0 && joint < surname.length() && code.charAt(0) == surname.charAt(0)
					&& code.charAt(1) == surname.charAt(joint);
		}
		String letters = String.join("", givens) + surname;
		return code.charAt(0) == letters.charAt(0) && code.indexOf(surname.charAt(0), 1) > 0
				&& isInOrder(code, letters);
	}

	/** "(HT)" after Hanna Tarn says who she is and no post: letters in lower case. */
	static boolean areOf(String code, String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : name.toLowerCase(Locale.ROOT).split("[ -]+")) {
			initials.append(word, 0, Math.min(1, word.length()));
		}
		return code.contentEquals(initials);
	}

	private static boolean isInOrder(String code, String letters) {
		int at = 0;
		for (int i = 0; i < code.length(); i++) {
			at = letters.indexOf(code.charAt(i), at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}

}
