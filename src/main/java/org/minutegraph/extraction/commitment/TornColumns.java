package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;

/**
 * The columns of an action table that stand below each other.
 *
 * @param tasks lines of the first column
 * @param owners cells of the owners' column
 * @param dates of the column of dates
 */
record TornColumns(List<Stretch> tasks, List<Cell> owners, List<TornCells.Dated> dates) {

	/** Lines of other columns and running heads between two columns. */
	private static final int BETWEEN = 25;

	/** Words from which a line is prose and no cell. */
	private static final int PROSE = 6;

	/** Lines behind the first prose in which dates may still stand. */
	private static final int LATE = 6;

	/**
	 * A cell of the owners' column.
	 *
	 * @param words its lines
	 */
	record Cell(List<Stretch> words, List<Member> members) {
	}

	/**
	 * Reads the columns whose first head stands right above.
	 * @return empty columns where no owners' head follows
	 */
	static TornColumns of(TornCells cells, List<Stretch> lines) {
		int at = 0;
		while (at < lines.size() && cells.head(lines.get(at)) == null && !cells.isHeading(lines.get(at))) {
			at++;
		}
		List<Stretch> tasks = lines.subList(0, at);
		int limit = Math.min(lines.size(), at + BETWEEN);
		while (at < limit && !"owner".equals(cells.head(lines.get(at)))) {
			at++;
		}
		TornColumns columns = new TornColumns(tasks, new ArrayList<>(), new ArrayList<>());
		if (at < limit) {
			columns.fill(cells, lines.subList(at + 1, lines.size()));
		}
		return columns;
	}

	private void fill(TornCells cells, List<Stretch> lines) {
		int late = 0;
		for (int i = 0; i < lines.size() && late < LATE; i++) {
			Stretch line = lines.get(i);
			List<TornCells.Dated> times = TornCells.dates(line);
			Stretch next = (i + 1 < lines.size()) ? lines.get(i + 1) : null;
			List<Member> torn = (next != null && late == 0) ? cells.tornOwners(line, next) : List.of();
			if (late > 0 || line.to() - line.from() >= PROSE && times.isEmpty()) {
				late++;
			}
			this.dates.addAll(times);
			if (!torn.isEmpty() && next != null) {
				this.owners.add(new Cell(List.of(line, next), torn));
				i++;
			}
			else if (late == 0 && times.isEmpty() && !cells.owners(line).isEmpty()) {
				this.owners.add(new Cell(List.of(line), cells.owners(line)));
			}
		}
	}

}
