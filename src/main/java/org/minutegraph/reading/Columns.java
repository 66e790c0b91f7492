package org.minutegraph.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Columns of a page that several lines share. */
final class Columns implements Cells {

	private static final int NEAR = 2;

	private static final int CLEAR_GAP = 3;

	private final int[] starts;

	private Columns(int[] starts) {
		this.starts = starts;
	}

	/** Whether at least two lines begin a stretch at the same place after a clear gap. */
	static boolean areShared(List<Segments> rows) {
		return of(rows).starts.length > 1;
	}

	static Columns of(List<Segments> rows) {
		List<Segments.Part> parts = rows.stream()
			.flatMap((row) -> row.parts().stream().skip(1))
			.sorted(Comparator.comparingInt(Segments.Part::column))
			.toList();
		int[] starts = new int[parts.size() + 1];
		int count = 1;
		int at = 0;
		while (at < parts.size()) {
			int end = at;
			boolean clear = false;
			while (end < parts.size() && parts.get(end).column() - parts.get(at).column() <= NEAR) {
				clear |= parts.get(end++).gap() >= CLEAR_GAP;
			}
			if (end - at > 1 && clear) {
				starts[count++] = parts.get(at).column();
			}
			at = end;
		}
		if (count == 1 && isJagged(rows)) {
			starts[count++] = parts.getFirst().column();
		}
		return new Columns(Arrays.copyOf(starts, count));
	}

	/** Two stretches a line, always far apart, never below each other. */
	private static boolean isJagged(List<Segments> rows) {
		return rows.size() > 1 && rows.stream().allMatch((row) -> row.count() == 2 && row.last().gap() >= CLEAR_GAP);
	}

	@Override
	public int[] of(Line line, Segments segments) {
		int[] cells = new int[this.starts.length * 2];
		boolean[] filled = new boolean[this.starts.length];
		for (Segments.Part part : segments.parts()) {
			int column = column(part, segments);
			if (!filled[column]) {
				cells[column * 2] = part.from();
			}
			filled[column] = true;
			cells[column * 2 + 1] = part.to();
		}
		int next = line.from;
		for (int i = 0; i < filled.length; i++) {
			if (!filled[i]) {
				cells[i * 2] = next;
				cells[i * 2 + 1] = next;
			}
			next = cells[i * 2 + 1];
		}
		return cells;
	}

	private int column(Segments.Part part, Segments row) {
		int column = 0;
		while (column + 1 < this.starts.length && this.starts[column + 1] <= part.column() + NEAR) {
			column++;
		}
		boolean jagged = column == 0 && part == row.last() && row.count() == 2 && this.starts.length == 2;
		return (jagged && part.gap() >= CLEAR_GAP) ? 1 : column;
	}

	@Override
	public boolean wraps() {
		return true;
	}

}
