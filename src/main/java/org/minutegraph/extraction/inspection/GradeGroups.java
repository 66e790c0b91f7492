package org.minutegraph.extraction.inspection;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.inspection.TableCells.Cell;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads areas in groups: a line that is a grade and nothing else, below it a line for
 * each area that has it.
 */
final class GradeGroups {

	/** Tokens of the longest line of an area. */
	private static final int LONGEST = 14;

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final JudgedSubjects subjects;

	private final ResultLeads leads;

	private final Verdicts verdicts;

	private final BitSet read = new BitSet();

	private @Nullable Member subject;

	private @Nullable String date;

	GradeGroups(AnnotatedDocument document, Inspectorates inspectorates, JudgedSubjects subjects, ResultLeads leads,
			Verdicts verdicts) {
		this.document = document;
		this.inspectorates = inspectorates;
		this.subjects = subjects;
		this.leads = leads;
		this.verdicts = verdicts;
	}

	/**
	 * Whether a block is of such a group; its results are taken with the grade's line.
	 */
	boolean read(Tokens tokens) {
		int block = tokens.block().ordinal();
		if (this.read.get(block)) {
			return true;
		}
		if (tokens.block().is(Kind.ROW)) {
			return readRow(tokens);
		}
		Outcome grade = alone(tokens);
		boolean after = block > 0 && !this.read.get(block - 1) && isArea(this.document.tokens().get(block - 1));
		if (grade == null || after || !this.inspectorates.areNear(tokens)) {
			return false;
		}
		List<Tokens> blocks = this.document.tokens();
		int end = block + 1;
		while (end < blocks.size() && isArea(blocks.get(end))) {
			end++;
		}
		if (end == block + 1) {
			return false;
		}
		if (block == 0 || !this.read.get(block - 1)) {
			Member led = this.leads.subject(tokens);
			this.subject = (led != null) ? led : this.subjects.overOrOnly(tokens);
			this.date = this.leads.date(tokens);
		}
		this.read.set(block, end);
		for (Tokens area : (this.subject != null) ? blocks.subList(block + 1, end) : List.<Tokens>of()) {
			this.verdicts.add(this.subject, grade.label(), name(area), this.date, this.inspectorates.whose(tokens, 0),
					area.span(0, area.size()), 0.85);
		}
		return true;
	}

	/** "Good | Preventing crime; supporting victims": the areas of a grade in a row. */
	private boolean readRow(Tokens tokens) {
		List<Cell> cells = TableCells.of(tokens);
		Outcome grade = (cells.size() > 1 && !cells.getFirst().isEmpty()) ? Outcome.at(tokens, 0) : null;
		if (grade == null || grade.to() != cells.getFirst().to() || !this.inspectorates.areNear(tokens)) {
			return false;
		}
		Member led = this.leads.subject(tokens);
		Member one = (led != null) ? led : this.subjects.overOrOnly(tokens);
		boolean found = false;
		for (int i = grade.to(); one != null && i < tokens.size(); i++) {
			GradedAreas.Area area = GradedAreas.at(tokens, i);
			boolean opens = area != null && (i == grade.to() || !tokens.isWord(i - 1) || tokens.is(i - 1, "and"));
			if (opens) {
				this.verdicts.add(one, grade.label(), area.name(), this.leads.date(tokens),
						this.inspectorates.whose(tokens, 0), tokens.span(0, area.to()), 0.8);
				found = true;
				i = area.to() - 1;
			}
		}
		return found;
	}

	private static @Nullable Outcome alone(Tokens tokens) {
		Outcome grade = (tokens.size() > 0 && tokens.isCapital(0) && !tokens.block().is(Kind.ROW))
				? Outcome.at(tokens, 0) : null;
		boolean whole = grade != null && (grade.to() == tokens.size()
				|| grade.to() == tokens.size() - 1 && !tokens.isWord(tokens.size() - 1));
		return whole ? grade : null;
	}

	private static boolean isArea(Tokens tokens) {
		if (tokens.size() == 0 || tokens.size() > LONGEST || tokens.block().is(Kind.ROW)) {
			return false;
		}
		int from = AreaCards.start(tokens);
		int to = from + GradedAreas.lengthAt(tokens, from);
		return to > from && (to >= tokens.size() || !tokens.isWord(to) && to == tokens.size() - 1);
	}

	private static String name(Tokens tokens) {
		int from = AreaCards.start(tokens);
		return tokens.text(from, from + GradedAreas.lengthAt(tokens, from));
	}

}
