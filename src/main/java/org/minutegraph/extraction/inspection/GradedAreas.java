package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/** Reads which areas of an inspection a grade is for. */
final class GradedAreas {

	private static final WordList AREAS = WordList.load("graded-areas");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine");

	private static final String OVERALL = "overall";

	private static final int LONGEST = 16;

	/** Words of an area that no list names. */
	private static final int UNLISTED = 4;

	private GradedAreas() {
	}

	/**
	 * An area between tokens.
	 *
	 * @param name as written, or null for the whole
	 */
	record Area(@Nullable String name, int from, int to) {
	}

	/** The area that begins at token i, or null. */
	static @Nullable Area at(Tokens tokens, int i) {
		int from = tokens.is(i, "the") ? i + 1 : i;
		String value = AREAS.value(tokens, from);
		if (value == null && isIndicator(tokens, from)) {
			return new Area(tokens.word(from), from, from + 1);
		}
		if (value == null || value.equals("open")) {
			return null;
		}
		int to = from + AREAS.match(tokens, from);
		return new Area(name(tokens, value, from, to), from, to);
	}

	/** An area as written or, of a short form, in full; null for the whole. */
	private static @Nullable String name(Tokens tokens, String value, int from, int to) {
		return switch (value) {
			case OVERALL -> null;
			case "area", "open" -> tokens.text(from, to);
			default -> value;
		};
	}

	/**
	 * "(the Council's) services for |care leavers| to be": the area before a grade; null
	 * for all services.
	 */
	static @Nullable Area ofServices(Tokens tokens, int from, int grade) {
		int i = tokens.is(from, "own") ? from + 1 : from;
		boolean services = (tokens.is(i, "services") || tokens.is(i, "arrangements") || tokens.is(i, "work"))
				&& (tokens.is(i + 1, "for") || tokens.is(i + 1, "with"));
		int start = services ? i + 2 : i;
		int to = start;
		while (to < grade && to - start < LONGEST && !tokens.is(to, "to") && !tokens.is(to, "as")) {
			to++;
		}
		boolean all = tokens.is(start, "children")
				&& (to == start + 1 || tokens.is(start + 1, "and") || tokens.is(start + 1, "'s"));
		boolean listed = services || valueAt(tokens, start) != null && lengthAt(tokens, start) == to - start;
		return (listed && !all && to > start && to < grade) ? new Area(tokens.text(start, to), start, to) : null;
	}

	/** "for 2.3": the number of a quality indicator. */
	private static boolean isIndicator(Tokens tokens, int i) {
		String word = tokens.lower(i);
		return word.length() == 3 && word.charAt(1) == '.' && word.charAt(0) >= '1' && word.charAt(0) <= '3'
				&& Character.isDigit(word.charAt(2)) && (tokens.is(i - 1, "for") || tokens.is(i - 1, "qi"));
	}

	/** What the list says of the area that begins at token i, or null. */
	static @Nullable String valueAt(Tokens tokens, int i) {
		return AREAS.value(tokens, i);
	}

	/** Length in tokens of the listed words of an area at token i, or 0. */
	static int lengthAt(Tokens tokens, int i) {
		return AREAS.match(tokens, i);
	}

	/** The area that ends before a token in its sentence, or null. */
	static @Nullable Area endingAt(Tokens tokens, int to) {
		int start = Math.max(tokens.sentenceStart(to - 1), to - LONGEST);
		for (int i = start; i < to; i++) {
			String value = AREAS.value(tokens, i);
			if (value != null && value.equals("open")) {
				return new Area(tokens.text(i, to), i, to);
			}
			if (value != null && i + AREAS.match(tokens, i) == to) {
				return new Area(name(tokens, value, i, to), i, to);
			}
		}
		return null;
	}

	/** An area and those that commas and "and" join before it, in order. */
	static List<Area> listEndingAt(Tokens tokens, Area last) {
		List<Area> areas = new ArrayList<>();
		Area area = last;
		while (area != null) {
			areas.addFirst(area);
			int i = area.from();
			i = tokens.is(i - 1, "the") ? i - 1 : i;
			int to = i;
			while (tokens.is(to - 1, ",") || tokens.is(to - 1, "and")) {
				to--;
			}
			area = (to < i && to > tokens.sentenceStart(i)) ? endingAt(tokens, to) : null;
		}
		return areas;
	}

	/**
	 * The areas after a grade: "for A and for B", "in A", "overall", "A"; may be none.
	 */
	static List<Area> after(Tokens tokens, int at) {
		List<Area> areas = new ArrayList<>();
		int open = at;
		while (tokens.is(open, "”") || tokens.is(open, "’") || tokens.is(open, "'") || tokens.is(open, "\"")
				|| tokens.is(open, ")")) {
			open++;
		}
		int i = tokens.is(open, "for") || tokens.is(open, "in") || tokens.is(open, "at") || tokens.is(open, "(")
				? open + 1 : open;
		int counted = (i > open && (NUMBERS.contains(tokens.lower(i)) || tokens.startsWithDigit(i))) ? i + 1 : i;
		counted = (counted > i && tokens.is(counted, "areas")) ? counted + 1 : counted;
		boolean listed = counted > i && (tokens.is(counted, "(") || tokens.is(counted, ":") || tokens.is(counted, "–"));
		i = listed ? counted + 1 : i;
		Area area = at(tokens, i);
		while (area != null) {
			areas.add(area);
			i = area.to();
			while (tokens.is(i, ",") || tokens.is(i, "and") || tokens.is(i, "for") || tokens.is(i, "in")
					|| tokens.is(i, "at")) {
				i++;
			}
			area = (i > area.to()) ? at(tokens, i) : null;
		}
		return areas;
	}

	/**
	 * The area that no list names after one more grade of an inspection: "for work with
	 * families", up to the end of its clause; or null.
	 */
	static @Nullable Area unlistedAfter(Tokens tokens, int at) {
		int from = (tokens.is(at, "for") || tokens.is(at, "in")) ? at + 1 : at;
		int to = from;
		while (to <= from + UNLISTED && isPlain(tokens, to) && !joins(tokens, to)) {
			to++;
		}
		boolean ends = !tokens.isWord(to) || joins(tokens, to)
				|| to < tokens.size() && tokens.sentence(to) != tokens.sentence(at);
		boolean fits = from > at && to > from && to - from <= UNLISTED && ends && DETERMINERS.match(tokens, from) == 0;
		return fits ? new Area(tokens.text(from, to), from, to) : null;
	}

	/** "and requires improvement for": another grade begins. */
	private static boolean joins(Tokens tokens, int i) {
		boolean joint = tokens.is(i, "and") || tokens.is(i, "but") || tokens.is(i, "with");
		return joint && (Outcome.at(tokens, i + 1) != null || Outcome.at(tokens, i + 2) != null);
	}

	/**
	 * The area that no list names between a joint and the verb or mark before one more
	 * grade: "and people was good"; or null.
	 */
	static @Nullable Area unlistedBeforeVerb(Tokens tokens, int from, WordList copulas) {
		int start = tokens.is(from, "the") ? from + 1 : from;
		int to = start;
		while (to < start + UNLISTED && isPlain(tokens, to) && copulas.match(tokens, to) == 0
				&& Outcome.at(tokens, to) == null) {
			to++;
		}
		boolean grade = to > start && (Outcome.at(tokens, to) != null
				|| copulas.match(tokens, to) > 0 && Outcome.at(tokens, to + 1) != null);
		return (grade && !tokens.is(start, "it") && !tokens.is(start, "they"))
				? new Area(tokens.text(start, to), start, to) : null;
	}

	/**
	 * The area that no list names between "with" and one more grade that is written as
	 * such: "with resettlement Outstanding"; or null.
	 */
	static @Nullable Area unlistedBeforeGrade(Tokens tokens, int from) {
		int to = from;
		while (to < from + UNLISTED && isPlain(tokens, to) && Outcome.at(tokens, to) == null) {
			to++;
		}
		boolean grade = to > from && tokens.isCapital(to) && Outcome.at(tokens, to) != null;
		return grade ? new Area(tokens.text(from, to), from, to) : null;
	}

	private static boolean isPlain(Tokens tokens, int i) {
		return tokens.isWord(i) && !tokens.isCapital(i) && !tokens.startsWithDigit(i);
	}

	/**
	 * The area of the inspection that the sentence before a grade dates: "The last
	 * inspection of the authority's |safeguarding arrangements| was in March 2012."; it
	 * has no place of its own (-1). Null where that sentence says no such thing.
	 */
	static @Nullable Area ofInspectionBefore(Tokens tokens, int grade) {
		int end = tokens.sentenceStart(grade);
		int from = -1;
		boolean inspection = false;
		for (int i = (end > 0) ? tokens.sentenceStart(end - 1) : end; i < end; i++) {
			inspection |= tokens.is(i, "inspection") && tokens.is(i + 1, "of");
			if (inspection && from < 0 && tokens.isPossessive(i)) {
				from = i + 1;
			}
			else if (from >= 0 && (tokens.is(i, "was") || tokens.is(i, "/") || tokens.is(i, "took"))) {
				return (i > from && i - from < LONGEST) ? new Area(tokens.text(from, i), -1, -1) : null;
			}
		}
		return null;
	}

}
