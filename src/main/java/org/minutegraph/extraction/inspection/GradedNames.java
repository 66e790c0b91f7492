package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds homes, nurseries and schools with plain names that only their grades make known
 * as such: "The Limes – Good" among the lines of a list, "Little Foxes went from
 * inadequate to good", "Tern Homecare, rated Good".
 */
final class GradedNames {

	private static final WordList HEADS = WordList.load("judged-heads");

	private static final WordList SERVICES = WordList.load("service-words");

	private static final WordList HOUSES = WordList.load("house-names");

	private static final WordList VERBS = WordList.load("graded-name-verbs");

	private static final WordList JUDGING = WordList.load("judging-verbs");

	private static final WordList WAITS = WordList.load("outcome-waits");

	/** Inspectorates of nothing but care. */
	private static final Set<String> CARE = Set.of("Care Quality Commission", "Care Inspectorate",
			"Care Inspectorate Wales");

	/** Tokens from a verb to its grade. */
	private static final int REACH = 6;

	/** Tokens from the name to the result of a line. */
	private static final int NEAR = 16;

	/** Blocks over a list among which its question or lead stands. */
	private static final int LEADS = 4;

	/** Lines of a list to go back for what stands over it. */
	private static final int FAR = 30;

	/** Blocks at the top among which the title stands. */
	private static final int TITLE = 4;

	/** Blocks at the top that say what a document is about. */
	private static final int TOP = 8;

	private final AnnotatedDocument document;

	private final Cast cast;

	private final Inspectorates inspectorates;

	GradedNames(AnnotatedDocument document, Inspectorates inspectorates) {
		this.document = document;
		this.cast = document.cast();
		this.inspectorates = inspectorates;
	}

	void read(Tokens tokens) {
		readTitle(tokens);
		if (tokens.block().is(Block.Kind.ROW) || !hasResult(tokens, 0, tokens.size())) {
			return;
		}
		readLine(tokens);
		for (int i = 1; i < tokens.size(); i++) {
			if (isInspected(tokens, i)) {
				int to = NameRuns.end(tokens, i);
				name(tokens, i, (to - i > 1) ? to : i, kind(tokens, i, to));
			}
			if (isHouse(tokens, i)) {
				int from = NameRuns.start(tokens, i);
				name(tokens, from, (i - from > 1) ? i : from, isInspected(tokens) ? Kind.SERVICE : null);
			}
			if (isGraded(tokens, i)) {
				int from = NameRuns.start(tokens, i);
				if (i - from > 1 || tokens.is(i, "(")) {
					name(tokens, from, i, kind(tokens, from, i));
				}
			}
		}
	}

	private static boolean hasResult(Tokens tokens, int from, int to) {
		for (int i = from; i < Math.min(to, tokens.size()); i++) {
			if (Outcome.at(tokens, i) != null || tokens.is(i, "inspected") || WAITS.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether "Brackwater Lodge" ends before a token in a sentence with a written grade.
	 */
	private static boolean isHouse(Tokens tokens, int i) {
		boolean house = tokens.isCapital(i - 1) && HOUSES.match(tokens, i - 1) == 1 && !tokens.isCapital(i);
		int end = house ? tokens.sentenceEnd(i - 1) : i;
		for (int k = i; k < end; k++) {
			Outcome outcome = Outcome.at(tokens, k);
			if (outcome != null && (tokens.isCapital(k) || outcome.is(Outcome.Weight.SURE))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a token stands right after "inspection of" or "CQC inspected". */
	private static boolean isInspected(Tokens tokens, int i) {
		boolean of = tokens.is(i - 1, "of") && (tokens.is(i - 2, "inspection") || tokens.is(i - 2, "inspections"));
		boolean verb = (tokens.is(i - 1, "inspected") || tokens.is(i - 1, "visited") || tokens.is(i - 1, "rated"))
				&& Inspectorates.nameEndsAt(tokens, i - 2);
		return (of || verb) && tokens.isCapital(i);
	}

	/** Whether a token right after a name says which grade it has. */
	private static boolean isGraded(Tokens tokens, int i) {
		if (tokens.is(i, "(")) {
			int at = (Inspectorates.nameAt(tokens, i + 1) > 0) ? i + 2 : i + 1;
			Outcome outcome = Outcome.at(tokens, tokens.is(at, ":") ? at + 1 : at);
			return outcome != null && (tokens.is(outcome.to(), ")") || tokens.is(outcome.to(), ",")
					|| tokens.is(outcome.to(), ";") || tokens.startsWithDigit(outcome.to() + 1));
		}
		Outcome verb = Outcome.at(tokens, i);
		if (verb != null && tokens.lower(i).startsWith("require")) {
			return true;
		}
		boolean comma = tokens.is(i, ",")
				&& (JUDGING.match(tokens, i + 1) > 0 || VERBS.match(tokens, i + 1) > 0 && tokens.isCapital(i - 1));
		if (!comma && VERBS.match(tokens, i) == 0) {
			return false;
		}
		for (int k = comma ? i + 2 : i + 1; k < Math.min(tokens.sentenceEnd(i), i + REACH); k++) {
			if (Outcome.at(tokens, k) != null || tokens.is(k, "inspected")) {
				return !tokens.is(k - 1, "a") && !tokens.is(k - 1, "an");
			}
			if (!tokens.isWord(k)) {
				return false;
			}
		}
		return false;
	}

	/** "Beech Court" on a line of its own over the lines of its card. */
	private void readTitle(Tokens tokens) {
		int to = (tokens.size() > 0 && tokens.size() <= TITLE * 2) ? NameRuns.end(tokens, 0) : 0;
		boolean whole = to > 1 && (to == tokens.size() || tokens.is(to, "("));
		List<Tokens> blocks = this.document.tokens();
		int below = tokens.block().ordinal() + 1;
		boolean card = false;
		for (int b = below; whole && b < Math.min(below + 3, blocks.size()); b++) {
			Tokens line = blocks.get(b);
			int area = AreaCards.start(line);
			int grade = area + GradedAreas.lengthAt(line, area);
			card |= grade > area && !line.isWord(grade) && Outcome.at(line, grade + 1) != null;
		}
		String kind = card ? over(tokens) : null;
		if (kind != null) {
			name(tokens, 0, to, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
		}
	}

	/** A line of a list that begins with a name and goes on with its result. */
	private void readLine(Tokens tokens) {
		int to = lineEnd(tokens);
		String kind = (to > 0) ? over(tokens) : null;
		if (kind != null) {
			name(tokens, 0, to, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
		}
	}

	/** Where the name ends that a line of results begins with, or 0. */
	private static int lineEnd(Tokens tokens) {
		int to = NameRuns.end(tokens, 0);
		int mark = to;
		while (to > 0 && tokens.is(mark, "(") && mark < tokens.size()) {
			while (mark < tokens.size() && !tokens.is(mark, ")")) {
				mark++;
			}
			mark++;
		}
		boolean closed = tokens.is(mark, ":") || tokens.is(mark, "–") || tokens.is(mark, "-") || tokens.is(mark, "—")
				|| tokens.is(mark, ",") || VERBS.match(tokens, mark) > 0;
		boolean graded = to > 0 && tokens.is(to, "(") && hasResult(tokens, to, mark);
		return (graded || closed && hasResult(tokens, mark, mark + NEAR)) ? to : 0;
	}

	/** Of what kind those are that a list's lead, question or headings speak of. */
	private @Nullable String over(Tokens line) {
		List<Tokens> blocks = this.document.tokens();
		int above = line.block().ordinal() - 1;
		int last = Math.max(0, above - FAR);
		while (above >= last && isBeside(blocks.get(above), line)) {
			above--;
		}
		String kind = (above >= 0) ? plural(blocks.get(above)) : null;
		for (int b = above - 1; kind == null && b > above - LEADS && b >= 0; b--) {
			kind = plural(blocks.get(b));
		}
		Block over = this.document.document().headingOf(line.block()).orElse(null);
		for (int depth = 0; kind == null && over != null && depth < 3; depth++) {
			kind = (lineEnd(this.document.tokens(over)) > 0) ? null : plural(this.document.tokens(over));
			over = this.document.document().headingOf(over).orElse(null);
		}
		kind = (kind == null && CARE.contains(this.inspectorates.whose(line, 0))) ? "service" : kind;
		return (kind != null && this.inspectorates.areAnywhere()) ? kind : null;
	}

	private static boolean isBeside(Tokens above, Tokens line) {
		boolean item = above.block().is(Block.Kind.ITEM) && line.block().is(Block.Kind.ITEM)
				&& above.block().lead() == line.block().lead();
		return item || lineEnd(above) > 0;
	}

	/** Which kind the plural of a lead is of ("three homes"), or null. */
	private static @Nullable String plural(Tokens lead) {
		for (int i = 0; i < lead.size(); i++) {
			int words = HEADS.match(lead, i);
			if (words > 1 || words == 1 && lead.lower(i).endsWith("s")) {
				return HEADS.value(lead, i);
			}
		}
		return null;
	}

	/** Of what kind a name is by its last words, else by the text round it; or null. */
	private @Nullable Kind kind(Tokens tokens, int from, int to) {
		String head = HEADS.value(tokens, to - 1);
		if (head != null && tokens.isCapital(to - 1)) {
			return Kind.valueOf(head.toUpperCase(Locale.ROOT));
		}
		boolean service = HOUSES.match(tokens, to - 1) > 0;
		for (int i = from; i < to; i++) {
			service |= SERVICES.match(tokens, i) == to - i;
		}
		if (service) {
			return isInspected(tokens) ? Kind.SERVICE : null;
		}
		Block heading = this.document.document().headingOf(tokens.block()).orElse(null);
		String kind = plural(tokens);
		kind = (kind == null && heading != null) ? plural(this.document.tokens(heading)) : kind;
		kind = (kind == null && CARE.contains(this.inspectorates.whose(tokens, from))) ? "service" : kind;
		for (int top = 0; kind == null && top < Math.min(TITLE, this.document.tokens().size()); top++) {
			kind = plural(this.document.tokens().get(top));
		}
		return (kind != null && isInspected(tokens)) ? Kind.valueOf(kind.toUpperCase(Locale.ROOT)) : null;
	}

	/** Whether a block or the document's title speaks of inspections. */
	private boolean isInspected(Tokens tokens) {
		return this.inspectorates.areAbout(tokens) || this.document.tokens()
			.stream()
			.limit(TOP)
			.anyMatch((top) -> Inspectorates.areIn(top, 0, top.size()));
	}

	private void name(Tokens tokens, int from, int to, @Nullable Kind kind) {
		if (kind != null && from < to && this.cast.isFree(tokens.block().ordinal(), from, to)) {
			InspectedNames.name(this.cast, kind, tokens, from, to);
		}
	}

}
