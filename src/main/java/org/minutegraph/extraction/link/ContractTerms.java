package org.minutegraph.extraction.link;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * What a contract is for and how long it runs, as far as its sentence and the next say.
 *
 * @param subject the words after "contract for", "contract to", "to deliver", or null
 * @param term "three years", or null
 * @param extension by how much it may be extended, or null
 * @param start ISO or the words, or null
 */
record ContractTerms(@Nullable String subject, @Nullable String term, @Nullable String extension,
		@Nullable String start) {

	private static final WordList UNITS = WordList.load("duration-units");

	private static final WordList NUMBERS = WordList.load("number-words");

	private static final int LONGEST = 18;

	static ContractTerms of(Tokens tokens, int contract, int supplierEnd) {
		int start = tokens.sentenceStart(contract);
		int end = tokens.sentenceEnd(contract);
		while (end < tokens.size() && goesOn(tokens, end)) {
			end = tokens.sentenceEnd(end);
		}
		String term = null;
		String extension = null;
		String begin = null;
		boolean option = false;
		for (int i = start; i < end; i++) {
			option |= tokens.lower(i).startsWith("exten") || tokens.is(i, "option");
			int to = duration(tokens, i);
			if (to > 0 && option && extension == null) {
				extension = tokens.text(i, to);
			}
			else if (to > 0 && term == null) {
				term = tokens.text(i, to);
			}
			boolean from = tokens.is(i, "from") || tokens.is(i, "begin") || tokens.is(i, "begins")
					|| tokens.is(i, "live") || tokens.is(i, "starting") || tokens.is(i, "commencing");
			begin = (from && begin == null) ? date(tokens, i + 1) : begin;
		}
		return new ContractTerms(subject(tokens, contract, supplierEnd), term, extension, begin);
	}

	private static boolean goesOn(Tokens tokens, int sentence) {
		int i = sentence;
		return tokens.is(i, "the") && tokens.is(i + 1, "contract") || tokens.is(i, "it") && tokens.is(i + 1, "is")
				|| tokens.is(i, "this") && tokens.is(i + 1, "contract");
	}

	private static @Nullable String date(Tokens tokens, int at) {
		int i = at;
		while (tokens.is(i, "on") || tokens.is(i, "the") || tokens.is(i, "in")) {
			i++;
		}
		Dates.Found found = Dates.at(tokens, i);
		return (found != null) ? found.value() : null;
	}

	/** Token after a number and a unit of time at i, or 0. */
	private static int duration(Tokens tokens, int i) {
		boolean number = tokens.startsWithDigit(i) || NUMBERS.match(tokens, i) == 1;
		int unit = tokens.is(i + 1, "-") ? i + 2 : i + 1;
		return (number && UNITS.match(tokens, unit) > 0) ? unit + 1 : 0;
	}

	private static @Nullable String subject(Tokens tokens, int contract, int supplierEnd) {
		int i = contract + 1;
		boolean says = tokens.is(i, "for") || tokens.is(i, "to");
		if (!says && (tokens.is(supplierEnd, "for") || tokens.is(supplierEnd, "to"))) {
			i = supplierEnd;
			says = true;
		}
		int from = i + 1;
		int to = from;
		int end = Math.min(tokens.sentenceEnd(contract), from + LONGEST);
		while (says && to < end && !stops(tokens, to)) {
			to++;
		}
		return (to > from && duration(tokens, from) == 0) ? tokens.text(from, to) : null;
	}

	private static boolean stops(Tokens tokens, int i) {
		return tokens.is(i, ",") || tokens.is(i, ".") || tokens.is(i, ";") || tokens.is(i, "be") || tokens.is(i, "has")
				|| tokens.is(i, "have") || tokens.is(i, "was") || tokens.is(i, "had") || tokens.is(i, "and");
	}

}
