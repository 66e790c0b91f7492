package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.GradedAreas.Area;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Span;

/**
 * Reads the lines of a report card: a graded area with its grade and nothing else, in a
 * row or on a line, of the school or authority that the card is about.
 */
final class AreaCards {

	/** Blocks at the top among which a report's verdict stands. */
	private static final int OPENING = 12;

	/** Tokens of an area's name that may follow its grade. */
	private static final int REST = 6;

	/** Marks between an area and its grade and round a grade in figures. */
	private static final Set<String> MARKS = Set.of(",", ":", "–", "-", "—", "|", "(", ")");

	private static final String OVERALL = "overall";

	private static final WordList NOUNS = WordList.load("result-nouns");

	/** Tokens before the noun of "Overall Ofsted grade: Good". */
	private static final int LABEL = 3;

	/** Tokens of the longest line of a card. */
	private static final int LONGEST = 20;

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final JudgedSubjects subjects;

	private final Verdicts verdicts;

	private final InspectionReport report;

	private final ResultLeads leads;

	AreaCards(AnnotatedDocument document, Inspectorates inspectorates, InspectionReport report, JudgedSubjects subjects,
			ResultLeads leads, Verdicts verdicts) {
		this.leads = leads;
		this.document = document;
		this.inspectorates = inspectorates;
		this.report = report;
		this.subjects = subjects;
		this.verdicts = verdicts;
	}

	/** Whether a block is a line of a card; then its result is taken. */
	boolean read(Tokens tokens) {
		if (tokens.size() > LONGEST || tokens.size() == 0) {
			return false;
		}
		int from = start(tokens);
		String area = GradedAreas.valueAt(tokens, from);
		if (area == null && (readLabelled(tokens) || readGroup(tokens))) {
			return true;
		}
		if (area == null) {
			return this.report.exists() && tokens.block().ordinal() < OPENING && readVerdict(tokens);
		}
		Outcome grade = grade(tokens, from);
		if (grade == null && this.report.exists()) {
			return readOver(tokens, from, area);
		}
		boolean row = tokens.block().is(Kind.ROW);
		if (grade == null
				|| !this.report.exists() && !row && !this.inspectorates.areAbout(tokens) && !this.leads.exist(tokens)
				|| !row && !tokens.isCapital(grade.from())) {
			return false;
		}
		Member subject = subject(tokens);
		if (subject == null) {
			return false;
		}
		String name = area.equals(OVERALL) ? null : name(tokens, from, grade);
		add(subject, grade, name, tokens, tokens.span(from, tokens.size()));
		return true;
	}

	private void add(Member subject, Outcome grade, @Nullable String area, Tokens tokens, Span span) {
		String date = (this.report.date() != null) ? this.report.date() : this.leads.date(tokens);
		this.verdicts.add(subject, grade.label(), area, date, this.inspectorates.whose(tokens, grade.from()), span,
				0.85);
	}

	/**
	 * An area whose grade begins the next block: alone, or before the end of the area's
	 * name, where two lines of a cell stood round it.
	 */
	private boolean readOver(Tokens tokens, int from, String area) {
		int below = tokens.block().ordinal() + 1;
		if (below >= this.document.tokens().size() || isSaid(tokens, from)) {
			return false;
		}
		Tokens next = this.document.tokens().get(below);
		Outcome grade = next.isCapital(0) ? Outcome.at(next, 0) : null;
		if (grade == null || next.size() > grade.to() + REST || isSaid(next, grade.to())
				|| next.isCapital(grade.to())) {
			return false;
		}
		Member subject = subject(tokens);
		if (subject == null) {
			return false;
		}
		String name = tokens.text(from, tokens.size());
		name = (grade.to() < next.size()) ? name + " " + next.text(grade.to(), next.size()) : name;
		add(subject, grade, area.equals(OVERALL) ? null : name, next, next.span(0, next.size()));
		return true;
	}

	/** Whether words from a token on make a sentence. */
	private static boolean isSaid(Tokens tokens, int from) {
		for (int i = from; i < tokens.size(); i++) {
			boolean mark = !tokens.isWord(i) && !tokens.is(i, ",") && !tokens.is(i, ":");
			if (mark || Finite.isAt(tokens, i) && !tokens.is(i - 1, "who") || Outcome.at(tokens, i) != null) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Children's services in Exampleton are good": a report's verdict on its first page.
	 */
	private boolean readVerdict(Tokens tokens) {
		int last = tokens.is(tokens.size() - 1, ".") ? tokens.size() - 1 : tokens.size();
		int verb = 0;
		while (verb < last && !tokens.is(verb, "are") && !tokens.is(verb, "is")) {
			verb++;
		}
		boolean services = false;
		for (int i = 0; i < verb; i++) {
			services |= tokens.is(i, "services");
		}
		Outcome grade = (services && verb + 1 < last) ? Outcome.at(tokens, verb + 1) : null;
		Member subject = (grade != null && grade.to() == last) ? subject(tokens) : null;
		if (subject != null) {
			add(subject, grade, null, tokens, tokens.span(0, last));
		}
		return subject != null;
	}

	/** "Outcome: Good", below the line that tells of the inspection. */
	private boolean readLabelled(Tokens tokens) {
		int noun = 0;
		while (noun < LABEL && NOUNS.match(tokens, noun) == 0) {
			noun++;
		}
		boolean mark = tokens.is(noun + 1, ":") || tokens.is(noun + 1, "–") || tokens.is(noun + 1, "-");
		Outcome grade = mark && NOUNS.match(tokens, noun) == 1 ? Outcome.at(tokens, noun + 2) : null;
		if (grade == null || grade.to() < tokens.size() || !tokens.isCapital(grade.from())
				|| !this.leads.exist(tokens)) {
			return false;
		}
		Member subject = subject(tokens);
		if (subject != null) {
			add(subject, grade, null, tokens, tokens.span(0, tokens.size()));
		}
		return subject != null;
	}

	/** "Strong standard: inclusion, achievement": the areas of one grade. */
	private boolean readGroup(Tokens tokens) {
		Outcome grade = tokens.isCapital(0) ? Outcome.at(tokens, 0) : null;
		boolean mark = grade != null
				&& (tokens.is(grade.to(), ":") || tokens.is(grade.to(), "–") || tokens.is(grade.to(), "-"));
		List<Area> areas = mark ? GradedAreas.after(tokens, grade.to() + 1) : List.of();
		while (!areas.isEmpty() && tokens.is(areas.getLast().to(), ";")) {
			List<Area> more = GradedAreas.after(tokens, areas.getLast().to() + 1);
			if (more.isEmpty()) {
				break;
			}
			areas = Stream.concat(areas.stream(), more.stream()).toList();
		}
		boolean whole = !areas.isEmpty() && areas.getLast().to() >= tokens.size() - 1
				&& (this.inspectorates.areAbout(tokens) || this.leads.exist(tokens));
		Member subject = whole ? subject(tokens) : null;
		for (Area area : (subject != null) ? areas : List.<Area>of()) {
			add(subject, grade, area.name(), tokens, tokens.span(0, tokens.size()));
		}
		return subject != null;
	}

	/** Where the area begins: after a number and an article. */
	static int start(Tokens tokens) {
		int from = 0;
		while (from < tokens.size()
				&& (tokens.startsWithDigit(from) || tokens.is(from, ".") || tokens.is(from, "the"))) {
			from++;
		}
		return from;
	}

	/** The only grade of the line, which ends it or stands in the first line of two. */
	private static @Nullable Outcome grade(Tokens tokens, int from) {
		Outcome only = null;
		for (int i = from + GradedAreas.lengthAt(tokens, from); i < tokens.size(); i++) {
			Outcome outcome = Outcome.at(tokens, i);
			boolean asked = tokens.is(from, "how");
			boolean mark = !tokens.isWord(i) && !MARKS.contains(tokens.lower(i)) && !(asked && tokens.is(i, "?"));
			boolean said = Finite.isAt(tokens, i) && outcome == null && !asked && !tokens.is(i - 1, "who");
			if (mark || said || outcome != null && only != null) {
				return null;
			}
			only = (outcome != null) ? outcome : only;
			i = (outcome != null) ? outcome.to() - 1 : i;
		}
		boolean rest = only != null && only.to() < tokens.size();
		return (rest && tokens.isCapital(only.to())) ? null : only;
	}

	private static String name(Tokens tokens, int from, Outcome grade) {
		int to = grade.from();
		while (to > from + 1 && (!tokens.isWord(to - 1) || tokens.startsWithDigit(to - 1))) {
			to--;
		}
		String name = tokens.text(from, to);
		return (grade.to() < tokens.size()) ? name + " " + tokens.text(grade.to(), tokens.size()) : name;
	}

	private @Nullable Member subject(Tokens tokens) {
		Member own = this.report.exists() ? this.report.subject() : null;
		own = (own != null) ? own : this.leads.subject(tokens);
		own = (own != null) ? own : this.subjects.overOrOnly(tokens);
		return (own == null && this.report.exists()) ? this.document.cast().council().orElse(null) : own;
	}

}
