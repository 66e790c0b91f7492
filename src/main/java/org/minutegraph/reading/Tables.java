package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of tables: cells parted by tabs, by pipes, or by columns that several
 * lines share.
 */
final class Tables {

	private static final int WIDE_GAP = 5;

	/** Lines above within which a table's row stands that goes on behind a gap. */
	private static final int LOOK_BACK = 8;

	private final List<Line> lines;

	private final @Nullable Segments[] segments;

	private final WrappedCells wraps;

	private int table;

	private Tables(List<Line> lines) {
		this.lines = lines;
		this.segments = new Segments[lines.size()];
		this.wraps = new WrappedCells(lines);
	}

	static void mark(List<Line> lines) {
		new Tables(lines).mark();
	}

	private void mark() {
		int from = 0;
		while (from < this.lines.size()) {
			int end = pipes(from);
			if (end > from + 1) {
				row(from, end, new PipeCells());
			}
			else {
				end = (hasGap(this.lines.get(from)) && segments(from).count() > 1) ? aligned(from) : from + 1;
			}
			from = end;
		}
	}

	/** A cheap look before a line is cut. */
	private static boolean hasGap(Line line) {
		boolean space = false;
		for (int i = line.from; i < line.to; i++) {
			char c = line.glyphs.at(i);
			if (c == '\t' || (space && c == ' ')) {
				return true;
			}
			space = c == ' ';
		}
		return false;
	}

	private int pipes(int from) {
		int end = from;
		while (end < this.lines.size() && PipeCells.has(this.lines.get(end))
				&& (end == from || this.lines.get(end).gap < 2)) {
			end++;
		}
		return end;
	}

	/** Marks the rows that begin at a line with a gap; gives where to go on. */
	private int aligned(int from) {
		int end = from + 1;
		while (end < this.lines.size() && belongs(from, end)) {
			end++;
		}
		List<Segments> several = new ArrayList<>();
		for (int i = from; i < end; i++) {
			if (segments(i).count() > 1) {
				several.add(segments(i));
			}
		}
		if (several.size() == 1) {
			alone(from);
			return from + 1;
		}
		boolean labels = several.stream().allMatch(this::isLabelled);
		boolean tabbed = several.stream().allMatch(Segments::tabbed);
		if (labels || isProse(several) || isHanging(from, end, several.size())
				|| !(tabbed || Columns.areShared(several))) {
			for (int i = from; i < end; i++) {
				alone(i);
			}
			return end;
		}
		row(from, end, tabbed ? TabCells.of(several) : Columns.of(several));
		return end;
	}

	private boolean belongs(int from, int index) {
		Line line = this.lines.get(index);
		Segments own = segments(index);
		Segments above = segments(index - 1);
		if (line.heading > 0 || line.page) {
			return false;
		}
		if (line.gap > 0) {
			boolean wide = own.count() > 1 && own.count() == above.count() && own.last().gap() >= WIDE_GAP
					&& above.last().gap() >= WIDE_GAP;
			return line.gap < 4 && !own.tabbed() && (wide && !isLabelled(own) || isBelow(own, from, index));
		}
		if (own.count() > 1) {
			return own.tabbed() == segments(from).tabbed();
		}
		boolean below = line.indent > 0 && (startsColumn(own.first(), above) || isInRow(own.first(), from, index)
				|| isBracketed(line) && startsColumn(own.first(), segments(from)));
		return below || (own.first().column() == segments(from).first().column()
				&& (line.startsLower() || isBracketed(line)) && fits(own, above));
	}

	/**
	 * Whether a lone stretch stands under a cell of the row of many that goes on here.
	 */
	private boolean isInRow(Segments.Part part, int from, int index) {
		for (int i = index - 1; i >= Math.max(from, index - LOOK_BACK) && this.lines.get(i + 1).gap == 0; i--) {
			if (segments(i).count() > 2) {
				return startsColumn(part, segments(i));
			}
		}
		return false;
	}

	/**
	 * Whether all of at least three cells stand in the columns of a row not far above; a
	 * label ("Apologies:") begins a list of its own.
	 */
	private boolean isBelow(Segments own, int from, int index) {
		boolean row = own.count() > 2 && this.lines.get(index).glyphs.at(own.first().to() - 1) != ':';
		for (int i = index - 1; row && i >= Math.max(from, index - LOOK_BACK); i--) {
			Segments above = segments(i);
			if (above.count() > 2) {
				return own.parts()
					.stream()
					.allMatch((part) -> above.parts()
						.stream()
						.anyMatch((other) -> Math.abs(other.column() - part.column()) < 3));
			}
		}
		return false;
	}

	/** Whether a lone stretch continues a cell of the row above. */
	private static boolean startsColumn(Segments.Part part, Segments above) {
		return above.parts()
			.stream()
			.skip((above.count() > 1) ? 1 : 0)
			.anyMatch((other) -> Math.abs(other.column() - part.column()) < 3);
	}

	/** "(Elmbrook Homes Ltd)" alone on a line: it goes on with the cell above. */
	private static boolean isBracketed(Line line) {
		return line.glyphs.at(line.from) == '(' && line.glyphs.at(line.to - 1) == ')';
	}

	private static boolean fits(Segments own, Segments above) {
		return above.count() > 1
				&& own.first().to() - own.first().from() + own.first().column() < above.parts().get(1).column();
	}

	/** A line that has a gap and no table: an owner at its end stays apart by a tab. */
	private void alone(int index) {
		Segments own = segments(index);
		if (own.count() == 1) {
			return;
		}
		Line line = this.lines.get(index);
		line.shredded = Shreds.in(line.glyphs, own);
		if (!line.shredded && own.count() > 2 && own.tabbed() && !isLabelled(own) && !isLong(own.first())) {
			row(index, index + 1, TabCells.of(List.of(own)));
			return;
		}
		Segments.Part last = own.last();
		line.tail = (isLong(own.first()) && last.gap() >= WIDE_GAP - 2 && last.to() - last.from() < 60) ? last.from()
				: -1;
	}

	private static boolean isLong(Segments.Part part) {
		return part.to() - part.from() > 40;
	}

	/** Owners after the text: "… to write to the county. Clerk". */
	private static boolean isProse(List<Segments> several) {
		return several.stream().allMatch((row) -> row.count() == 2) && several.stream().anyMatch((row) -> {
			Segments.Part first = row.first();
			return first.to() - first.from() > 90;
		});
	}

	/**
	 * Paragraphs that hang beside their numbers: most lines are long and have one
	 * stretch.
	 */
	private boolean isHanging(int from, int end, int several) {
		int lone = 0;
		for (int i = from; i < end; i++) {
			lone += (segments(i).count() == 1 && this.lines.get(i).length() > 45) ? 1 : 0;
		}
		return lone > several * 3 / 2;
	}

	private boolean isLabelled(Segments row) {
		if (row.count() != 2) {
			return false;
		}
		Glyphs glyphs = this.lines.getFirst().glyphs;
		Labels labels = new Labels(glyphs);
		Segments.Part first = row.first();
		return labels.read(first.from(), row.last().to()) != null && labels.end() == first.to();
	}

	private void row(int from, int end, Cells cells) {
		boolean label = false;
		for (int i = from; i < end; i++) {
			Line line = this.lines.get(i);
			line.table = this.table;
			line.cells = cells.of(line, segments(i));
			label = (line.cells[0] < line.cells[1]) ? line.glyphs.at(line.cells[1] - 1) == ':' : label;
			boolean lone = line.cells[0] == line.cells[1] || segments(i).count() == 1 && isBracketed(line);
			line.continued = i > from && line.gap == 0 && lone && cells.wraps() && this.wraps.goOn(i, label);
		}
		this.table++;
	}

	private Segments segments(int index) {
		Segments known = this.segments[index];
		if (known == null) {
			known = Segments.of(this.lines.get(index));
			this.segments[index] = known;
		}
		return known;
	}

}
