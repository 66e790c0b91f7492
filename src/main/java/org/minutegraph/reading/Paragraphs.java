package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins lines into paragraphs, items and rows. */
final class Paragraphs {

	private final Wrapping wrapping;

	private final Hyphens hyphens;

	private final List<Draft> drafts = new ArrayList<>();

	Paragraphs(Wrapping wrapping, Hyphens hyphens) {
		this.wrapping = wrapping;
		this.hyphens = hyphens;
	}

	List<Draft> join(List<Line> lines) {
		for (Line line : lines) {
			if (line.continued || !this.drafts.isEmpty() && this.wrapping.goesOn(this.drafts.getLast(), line)) {
				this.drafts.getLast().lines.add(line);
			}
			else {
				this.drafts.add(Draft.of(line));
			}
		}
		this.drafts.removeIf(Draft::isEmpty);
		this.drafts.forEach(this::finish);
		this.drafts.removeIf((draft) -> draft.text.length() == 0);
		return this.drafts;
	}

	private void finish(Draft draft) {
		Line first = draft.first();
		draft.table = first.table;
		if (first.table >= 0) {
			draft.kind = Block.Kind.ROW;
		}
		else if (first.heading > 0) {
			draft.kind = Block.Kind.HEADING;
			draft.level = first.heading;
		}
		draft.text = text(draft);
	}

	private Text text(Draft draft) {
		TextBuilder builder = new TextBuilder(draft.length() + draft.lines.size());
		if (draft.kind == Block.Kind.ROW) {
			row(builder, draft.lines);
			return builder.text();
		}
		Line above = null;
		for (Line line : draft.lines) {
			if (above != null && !above.isLabelOnly()) {
				joint(builder, above, line);
			}
			line(builder, line);
			above = line;
		}
		return builder.text();
	}

	private static void line(TextBuilder builder, Line line) {
		Glyphs glyphs = line.glyphs;
		if (line.shredded) {
			builder.addShredded(glyphs, line.body, line.to);
		}
		else if (line.tail > line.body) {
			builder.add(glyphs, line.body, line.tail);
			builder.tab(glyphs.origin(line.tail) - 1);
			builder.add(glyphs, line.tail, line.to);
		}
		else {
			builder.add(glyphs, line.body, line.to);
		}
	}

	/** A row, cell by cell; a cell may go on in the lines below. */
	private static void row(TextBuilder builder, List<Line> lines) {
		int[] first = lines.getFirst().cells;
		for (int cell = 0; cell < first.length; cell += 2) {
			if (cell > 0) {
				builder.tab(border(lines.getFirst(), first, cell));
			}
			for (Line line : lines) {
				if (cell < line.cells.length && line.cells[cell] < line.cells[cell + 1]) {
					if (line.continued) {
						builder.space(line.glyphs.origin(line.cells[cell]) - 1);
					}
					builder.add(line.glyphs, line.cells[cell], line.cells[cell + 1]);
				}
			}
		}
	}

	private static int border(Line line, int[] cells, int cell) {
		int end = cells[cell - 1];
		return line.glyphs.origin(Math.min(end, line.to - 1));
	}

	private void joint(TextBuilder builder, Line above, Line line) {
		if (above.soft) {
			return;
		}
		boolean hyphen = above.last() == '-' && above.to - above.body > 1
				&& Character.isLetterOrDigit(above.glyphs.at(above.to - 2));
		if (!hyphen) {
			builder.space(Math.max(above.glyphs.origin(above.to - 1) + 1, line.glyphs.origin(line.body) - 1));
		}
		else if (!this.hyphens.stays(above, line)) {
			builder.cut();
		}
	}

}
