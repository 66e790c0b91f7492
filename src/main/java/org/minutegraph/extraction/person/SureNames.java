package org.minutegraph.extraction.person;

import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.person.PersonNames.Titles;
import org.minutegraph.reading.Block.Kind;

/**
 * Tells names that are surely people's from any two capitalised words, which a list of
 * those attending takes for a name as well.
 */
final class SureNames {

	private static final WordList POSTS = WordList.load("posts");

	private final PersonNames names;

	SureNames(PersonNames names) {
		this.names = names;
	}

	/** Whether a name stands at a token with a title, initials or a known given name. */
	boolean is(Tokens tokens, int i) {
		PersonForm form = this.names.listed(tokens, i, Titles.none(i));
		return form != null && (form.isTitled() || PersonWords.isInitial(tokens, i) || isKnown(tokens, form));
	}

	private static boolean isKnown(Tokens tokens, PersonForm form) {
		return PersonWords.isGiven(tokens, form.from()) && !PersonWords.isWordName(tokens, form.from())
				&& PersonWords.isUncommonPart(tokens, form.surnameFrom());
	}

	/**
	 * Whether a name begins a line: "Ann Tolley, Wendle Education Authority", "Ann Tolley
	 * (AT) Staff", "Cllr Tolley – Wendle Council".
	 */
	boolean beginLine(Tokens tokens) {
		PersonForm form = this.names.listed(tokens, 0, Titles.none(0));
		if (form == null || form.to() == tokens.size() && !form.isTitled()) {
			return false;
		}
		int to = form.to();
		return tokens.is(to, ",") || tokens.is(to, "(") || AttendanceMarks.isDash(tokens, to)
				|| Wraps.beginsCell(tokens, to)
				|| PersonNames.titles(tokens, 0).to() > 0 && !PersonNames.titles(tokens, 0).plural()
				|| isKnown(tokens, form);
	}

	/**
	 * "Cllrs A, B and C, Dan Example": after the last of the surnames a name without
	 * title.
	 * @return the titles that the name at i bears from those before it
	 */
	Titles carry(Titles carried, Tokens tokens, int i) {
		boolean none = carried.plural() && (followSurnames(tokens, i) || isClerk(tokens, i));
		return none ? Titles.none(i) : carried;
	}

	/** "Cllrs A, B and Mr Dan Example (Clerk)": a clerk is no councillor. */
	private boolean isClerk(Tokens tokens, int i) {
		PersonForm form = this.names.listed(tokens, i, Titles.none(i));
		if (form == null || form.isCouncillor()) {
			return false;
		}
		boolean mark = tokens.is(form.to(), "(") || tokens.is(form.to(), ",")
				|| AttendanceMarks.isDash(tokens, form.to());
		return mark && "clerk".equals(POSTS.value(tokens, form.to() + 1));
	}

	/**
	 * "Works will begin", "Clerk to write": whether a block is a sentence that opens with
	 * nobody's name.
	 */
	boolean isProse(Tokens tokens) {
		int post = POSTS.match(tokens, 0);
		boolean prose = post > 0 && tokens.is(post, "to") && !tokens.isCapital(post + 1) && !tokens.is(post + 1, "the");
		for (int i = 0; !prose && i < tokens.sentenceEnd(0); i++) {
			prose = !tokens.isCapital(i) && Finite.isAt(tokens, i);
		}
		return prose && !tokens.block().is(Kind.ROW) && !is(tokens, 0);
	}

	private boolean followSurnames(Tokens tokens, int i) {
		PersonForm form = (tokens.is(i - 1, ",") && tokens.is(i - 3, "and")) ? this.names.untitled(tokens, i, false)
				: null;
		return form != null && tokens.isCapital(i - 2);
	}

	/** In rows a sure name tells that unsure ones are bodies. */
	boolean areIn(Tokens tokens, int from, int limit) {
		if (!tokens.block().is(Kind.ROW)) {
			return false;
		}
		for (int i = from; i < limit; i++) {
			if (Wraps.beginsCell(tokens, i)
					&& (PersonNames.titles(tokens, i).to() > i || this.names.untitled(tokens, i, false) != null)) {
				return true;
			}
		}
		return false;
	}

}
