package org.minutegraph.reading;

import java.util.Arrays;
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
		int[] all = rows.stream()
			.flatMap((row) -> row.parts().stream().skip(1))
			.filter((part) -> part.gap() >= CLEAR_GAP)
			.mapToInt(Segments.Part::column)
			.sorted()
			.toArray();
		boolean jagged = rows.size() > 1 && rows.stream().allMatch((row) -> row.count() == 2);
		int[] starts = new int[all.length + 1];
		int count = 1;
		int at = 0;
		while (at < all.length) {
			int end = at;
			while (end < all.length && all[end] - all[at] <= NEAR) {
				end++;
			}
			if (end - at > 1) {
				starts[count++] = all[at];
			}
			at = end;
		}
		if (count == 1 && jagged && all.length == rows.size()) {
			starts[count++] = all[0];
		}
		return new Columns(Arrays.copyOf(starts, count));
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
		return (column == 0 && part != row.first()) ? Math.min(1, this.starts.length - 1) : column;
	}

	@Override
	public boolean wraps() {
		return true;
	}

}
