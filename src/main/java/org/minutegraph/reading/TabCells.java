package org.minutegraph.reading;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells between tabs; where the counts of tabs differ, any run of tabs is one border and
 * a dash that stands alone only a sign of it.
 */
final class TabCells implements Cells {

	private final boolean strict;

	private TabCells(boolean strict) {
		this.strict = strict;
	}

	static TabCells of(List<Segments> rows) {
		long counts = rows.stream().mapToInt(TabCells::tabs).distinct().count();
		return new TabCells(counts == 1 && rows.size() > 1);
	}

	private static int tabs(Segments row) {
		return row.parts().stream().mapToInt(Segments.Part::tabs).sum();
	}

	@Override
	public int[] of(Line line, Segments segments) {
		IntStream.Builder cells = IntStream.builder();
		if (line.indent > 7) {
			cells.add(line.from).add(line.from);
		}
		for (Segments.Part part : segments.parts()) {
			for (int i = 1; this.strict && i < part.tabs(); i++) {
				cells.add(part.from()).add(part.from());
			}
			if (this.strict || !isDash(line, part)) {
				cells.add(part.from()).add(part.to());
			}
		}
		return cells.build().toArray();
	}

	private static boolean isDash(Line line, Segments.Part part) {
		return part.to() - part.from() == 1 && Characters.isDash(line.glyphs.at(part.from()));
	}

	@Override
	public boolean wraps() {
		return false;
	}

}
