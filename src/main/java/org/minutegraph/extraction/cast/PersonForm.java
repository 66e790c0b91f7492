package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.minutegraph.extraction.language.Tokens;

/**
 * How one place of the text names a person: "Councillor Mrs A. B. Example OBE".
 *
 * @param from first token, titles included
 * @param nameFrom first token of the name proper
 * @param surnameFrom first token of the surname; the same as nameFrom where no given name
 * or initial stands there
 * @param nameTo token after the surname
 * @param to token after everything, letters after the name included
 * @param titles in lower case
 * @param kind what the title says: "councillor", "mr", "public", or "" for no title
 */
public record PersonForm(Tokens tokens, int from, int nameFrom, int surnameFrom, int nameTo, int to,
		List<String> titles, String kind) {

	/** Whether a form of address stands before the name. */
	public boolean isTitled() {
		return !this.titles.isEmpty();
	}

	/** Whether the form of address is an elected member's. */
	public boolean isCouncillor() {
		return this.kind.equals("councillor");
	}

	/** Whether a given name or an initial stands before the surname. */
	public boolean hasGiven() {
		return this.surnameFrom > this.nameFrom;
	}

	/** Given names and initials in lower case. */
	public List<String> givens() {
		List<String> givens = new ArrayList<>();
		for (int i = this.nameFrom; i < this.surnameFrom; i++) {
			if (this.tokens.isWord(i)) {
				givens.add(PersonWords.plain(this.tokens, i));
			}
		}
		return givens;
	}

	/** The surname in lower case, without the possessive's ending. */
	public String surname() {
		return PersonWords.withoutPossessive(
				this.tokens.text(this.surnameFrom, this.nameTo).toLowerCase(Locale.ROOT).replace('’', '\''));
	}

	/** The name proper as written; surnames in capitals are set in small letters. */
	public String name() {
		StringBuilder name = new StringBuilder();
		for (int i = this.nameFrom; i < this.nameTo; i++) {
			if (i > this.nameFrom && !this.tokens.isGlued(i)) {
				name.append(' ');
			}
			name.append(inSmallLetters(i));
		}
		return PersonWords.withoutPossessive(name.toString());
	}

	/** The form as written, without the possessive's ending. */
	public String surface() {
		return PersonWords.withoutPossessive(this.tokens.text(this.from, this.to));
	}

	private String inSmallLetters(int i) {
		String word = this.tokens.word(i);
		boolean name = PersonWords.isGiven(this.tokens, i) && this.tokens.isAllCaps(this.surnameFrom);
		boolean initials = i < this.surnameFrom && PersonWords.areInitials(this.tokens, i) && !name;
		if (!this.tokens.isAllCaps(i) || initials) {
			return word;
		}
		StringBuilder small = new StringBuilder(word.length());
		for (int at = 0; at < word.length(); at++) {
			boolean keeps = at == 0 || !Character.isLetter(word.charAt(at - 1));
			small.append(keeps ? word.charAt(at) : Character.toLowerCase(word.charAt(at)));
		}
		return small.toString();
	}

}
