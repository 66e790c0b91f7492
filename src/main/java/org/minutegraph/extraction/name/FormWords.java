package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the form of a name into words, nearly as the words of a text are cut. */
final class FormWords {

	private final String form;

	private final List<String> words = new ArrayList<>();

	private int from;

	private FormWords(String form) {
		this.form = form;
	}

	/**
	 * The words in lower case. A word begins with a comma, a full stop or a closing
	 * bracket and ends with an opening one; an apostrophe after a word is one by itself.
	 */
	static List<String> of(String form) {
		return new FormWords(form.toLowerCase(Locale.ROOT).replace('’', '\'')).cut();
	}

	private List<String> cut() {
		int end = this.form.stripTrailing().length();
		this.from = this.form.length() - this.form.stripLeading().length();
		for (int i = this.from; i < end; i++) {
			char c = this.form.charAt(i);
			if (c == ' ' || c >= '\t' && c <= '\r') {
				endAt(i);
				this.from = i + 1;
			}
			else if (c == ',' || c == '.' || c == ')') {
				endAt(i);
			}
			else if (c == '(') {
				endAt(i + 1);
			}
			else if (c == '\'' && i + 1 < this.form.length() && " ,)".indexOf(this.form.charAt(i + 1)) >= 0) {
				endAt(i);
				endAt(i + 1);
			}
		}
		endAt(end);
		return this.words;
	}

	private void endAt(int to) {
		if (this.from < to) {
			this.words.add(this.form.substring(this.from, to));
			this.from = to;
		}
	}

}
