package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.NameWords;
import org.minutegraph.reading.Block;

/**
 * Finds schools and services that only their inspection makes known as such: the first
 * cells of a table of outcomes, "X – an outstanding local school", and the services that
 * are judged as a whole ("social care had been rated good").
 */
public final class InspectedNames implements EntityReader {

	private static final WordList SERVICES = WordList.load("inspected-services");

	private static final WordList AFTER = WordList.load("after-inspected");

	private static final WordList HEADS = WordList.load("judged-heads");

	private static final WordList VERBS = WordList.load("judging-verbs");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList OPENERS = WordList.load("name-openers");

	private static final String READER = "inspected name";

	private static final int LONGEST = 8;

	/** Words between an inspection and what it found. */
	private static final int REACH = 9;

	@Override
	public void read(AnnotatedDocument document) {
		Inspectorates inspectorates = new Inspectorates(document);
		GradedNames graded = new GradedNames(document, inspectorates);
		for (Tokens tokens : document.tokens()) {
			if (!tokens.block().is(Block.Kind.ROW) && Inspectorates.areIn(tokens, 0, tokens.size())) {
				readServices(document.cast(), tokens);
				readApposed(document.cast(), tokens);
				readJudged(document.cast(), tokens);
				LedNames.readPlace(document.cast(), tokens);
				LedNames.readMoves(document.cast(), tokens);
			}
			graded.read(tokens);
			if (!tokens.block().is(Block.Kind.ROW)) {
				readDescribed(document.cast(), tokens);
			}
		}
		InspectionDates dates = new InspectionDates(document);
		ResultTable.in(document, inspectorates, dates)
			.forEach((table) -> TabledNames.read(document.cast(), table, dates));
	}

	/**
	 * "Fell House was inspected", "Ofsted rated Fell House good", "Fell House care home".
	 */
	private static void readJudged(Cast cast, Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			boolean judging = tokens.is(i, "inspected") || VERBS.match(tokens, i) > 0;
			boolean passive = judging && (tokens.is(i - 1, "was") || tokens.is(i - 1, "been"));
			if (judging && !passive && isBy(tokens, i)) {
				int to = i + 1;
				while (tokens.isCapital(to) && Outcome.at(tokens, to) == null) {
					to++;
				}
				nameJudged(cast, tokens, i + 1, to);
			}
			else if (passive || tokens.is(i, "home") && tokens.isWord(i - 1) && !tokens.isCapital(i - 1)) {
				int to = i - 1;
				to = (passive && (tokens.is(to - 1, "had") || tokens.is(to - 1, "has"))) ? to - 1 : to;
				to = passive ? LedNames.beforeClause(tokens, to) : to;
				int from = to;
				while (tokens.isCapital(from - 1) && tokens.sentence(from - 1) == tokens.sentence(i)) {
					from--;
				}
				nameJudged(cast, tokens, from, to);
			}
		}
	}

	private static boolean isBy(Tokens tokens, int verb) {
		int i = (tokens.is(verb - 1, "had") || tokens.is(verb - 1, "has")) ? verb - 2 : verb - 1;
		return Inspectorates.nameEndsAt(tokens, i) || tokens.is(i, "inspectors");
	}

	private static void nameJudged(Cast cast, Tokens tokens, int from, int to) {
		int start = (from < to && DETERMINERS.match(tokens, from) > 0) ? from + 1 : from;
		if (to > start + 1 && cast.isFree(tokens.block().ordinal(), start, to)) {
			String kind = tokens.is(start, "ysgol") ? "school" : HEADS.value(tokens, to - 1);
			name(cast, Kind.valueOf((kind != null) ? kind.toUpperCase(Locale.ROOT) : "SERVICE"), tokens, start, to);
		}
	}

	private static void readServices(Cast cast, Tokens tokens) {
		for (int i = 0; i < tokens.size() && SERVICES.mayStandIn(tokens); i++) {
			int length = SERVICES.match(tokens, i);
			int block = tokens.block().ordinal();
			if (length > 0 && cast.isFree(block, i, i + length)
					&& (!tokens.isCapital(i + length) || Inspectorates.nameAt(tokens, i + length) > 0)
					&& !isKindOfInspection(tokens, i, i + length)
					&& Inspectorates.areIn(tokens, tokens.sentenceStart(i), tokens.sentenceEnd(i))) {
				boolean body = tokens.lower(i + length - 1).startsWith("partnership");
				name(cast, body ? Kind.BODY : Kind.SERVICE, tokens, i, i + length);
				i += length - 1;
			}
		}
	}

	/** "Area SEND inspection of X": a framework; "pupils with SEND": a need. */
	private static boolean isKindOfInspection(Tokens tokens, int from, int to) {
		if (to - from == 1 && (tokens.is(from - 1, "with") || tokens.is(from - 1, "area") || !isDone(tokens, to))) {
			return true;
		}
		boolean area = tokens.is(from, "area") || tokens.is(from, "local");
		return area && (tokens.is(to, "inspection") || tokens.is(to, "inspections")) && !isResult(tokens, to)
				|| area && (tokens.is(to, ")") || tokens.is(to, "leadership") || tokens.is(to, "leaders"))
				|| tokens.is(from - 1, "and") && tokens.is(from - 2, "education") && tokens.is(from - 3, "from")
				|| isOffice(tokens, from);
	}

	/** "SEND was judged", "of SEND, which": no word that only describes the next. */
	private static boolean isDone(Tokens tokens, int i) {
		return !tokens.isWord(i) || tokens.isCapital(i) || AFTER.contains(tokens, i);
	}

	/** "The area SEND inspection found …". */
	private static boolean isResult(Tokens tokens, int from) {
		int end = Math.min(tokens.sentenceEnd(from), from + REACH);
		for (int i = from; i < end; i++) {
			if (VERBS.match(tokens, i) > 0 || tokens.is(i, "found") || tokens.is(i, "identified")) {
				return true;
			}
		}
		return false;
	}

	/** "Director of Children's Services": a post, no service that is judged. */
	private static boolean isOffice(Tokens tokens, int from) {
		int i = from - 1;
		while (i > from - 4 && tokens.isCapital(i) && !NameWords.isPost(tokens, i)) {
			i--;
		}
		return (tokens.is(i, "of") || tokens.is(i, "for")) && NameWords.isPost(tokens, i - 1)
				|| tokens.is(i, "for") && tokens.is(i - 1, "member")
				|| tokens.is(i, "of") && tokens.is(i - 1, "directors");
	}

	/** "X – an outstanding local school". */
	private static void readDescribed(Cast cast, Tokens tokens) {
		for (int i = 1; i < tokens.size(); i++) {
			Outcome outcome = Outcome.at(tokens, i);
			boolean article = outcome != null && (tokens.is(i - 1, "an") || tokens.is(i - 1, "a"))
					&& (tokens.is(i - 2, "–") || tokens.is(i - 2, "-") || tokens.is(i - 2, ","));
			String kind = article ? headAfter(tokens, outcome.to()) : null;
			int from = i - 2;
			while (kind != null && from > 0 && tokens.isCapital(from - 1)
					&& tokens.sentence(from - 1) == tokens.sentence(i)) {
				from--;
			}
			if (kind != null && from < i - 2 && cast.isFree(tokens.block().ordinal(), from, i - 2)) {
				name(cast, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), tokens, from, i - 2);
			}
		}
	}

	/** "its crisis service, Fell House", "Fell House, the short breaks home,". */
	private static void readApposed(Cast cast, Tokens tokens) {
		for (int i = 1; i < tokens.size(); i++) {
			String kind = tokens.is(i, ",") ? HEADS.value(tokens, i - 1) : null;
			int to = i + 1;
			while (kind != null && to < tokens.size() && tokens.isCapital(to)) {
				to++;
			}
			boolean whose = tokens.is(i + 1, "the") && (!tokens.isCapital(i + 2) || tokens.isPossessive(i + 2))
					|| tokens.is(i + 1, "our") || tokens.is(i + 1, "one") && tokens.is(i + 2, "of")
					|| tokens.is(i + 1, "a");
			if (kind == null && tokens.is(i, ",") && tokens.isCapital(i - 1) && whose) {
				readNameBefore(cast, tokens, i);
			}
			else if (kind != null && !tokens.isCapital(i - 1) && to > i + 2
					&& cast.isFree(tokens.block().ordinal(), i + 1, to)) {
				name(cast, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), tokens, i + 1, to);
			}
		}
	}

	private static void readNameBefore(Cast cast, Tokens tokens, int comma) {
		String kind = headAfter(tokens, comma + 2);
		int from = comma;
		while (kind != null && from > 0 && tokens.isCapital(from - 1)) {
			from--;
		}
		boolean single = from == comma - 1 && OPENERS.match(tokens, from) == 0 && isClosed(tokens, comma + 1);
		if (kind != null && (from < comma - 1 || single) && cast.isFree(tokens.block().ordinal(), from, comma)) {
			name(cast, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), tokens, from, comma);
		}
	}

	/** "the borough's short breaks home in Sorrel Lane, had been": an apposition. */
	private static boolean isClosed(Tokens tokens, int from) {
		int i = from;
		while (i < from + LONGEST + 2 && tokens.isWord(i)) {
			i++;
		}
		return tokens.is(i, ",") && (tokens.is(i + 1, "had") || tokens.is(i + 1, "was") || tokens.is(i + 1, "has")
				|| tokens.is(i + 1, "is"));
	}

	private static @Nullable String headAfter(Tokens tokens, int at) {
		for (int i = at; i < at + REACH && tokens.isWord(i); i++) {
			String kind = HEADS.value(tokens, i);
			if (kind != null && !tokens.isWord(i + HEADS.match(tokens, i)) || kind != null && i < at + 4) {
				return kind;
			}
		}
		return null;
	}

	/** Takes words for the name of a school or service: of one known, else a new one. */
	static void name(Cast cast, Kind kind, Tokens tokens, int from, int to) {
		List<Member> known = cast.named(tokens.text(from, to))
			.stream()
			.filter((member) -> member.is(Kind.SCHOOL) || member.is(Kind.SERVICE) || member.is(Kind.BODY))
			.toList();
		Member whole = known.isEmpty() ? part(cast, kind, tokens, from, to) : null;
		Member member = (whole != null) ? whole
				: known.isEmpty() ? cast.add(kind, tokens.text(from, to)) : known.getFirst();
		cast.mention(member, tokens, from, to, READER, 0.8);
	}

	/** The only school or service whose longer name these words begin or end, or null. */
	private static @Nullable Member part(Cast cast, Kind kind, Tokens tokens, int from, int to) {
		String words = tokens.text(from, to).toLowerCase(Locale.ROOT);
		String owned = words.replaceFirst("['’]s$", "");
		List<Member> whole = cast.members().stream().filter((member) -> {
			String name = member.name().toLowerCase(Locale.ROOT);
			boolean ends = kind != Kind.SCHOOL && to - from > 2 && name.endsWith(" " + owned);
			return ends || (member.is(Kind.SCHOOL) || member.is(Kind.SERVICE))
					&& (name.startsWith(words + " ") || name.startsWith(owned + " "));
		}).toList();
		return (whole.size() == 1) ? whole.getFirst() : null;
	}

}
