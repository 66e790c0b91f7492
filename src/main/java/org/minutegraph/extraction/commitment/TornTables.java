package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Wraps;

/**
 * Finds the rows of an action table that a PDF has torn: the heads of its columns stand
 * on lines of their own, and either each column follows its head, or the cells of each
 * row follow each other. Columns are only put together again if each row has its owner.
 */
final class TornTables implements CommitmentReader {

	/** Lines over which a task may go on before its owner's cell. */
	private static final int LONGEST_TASK = 5;

	/**
	 * A row as it is put together: its task, the lines that name its owners, its date.
	 */
	private record Row(List<Stretch> task, List<Stretch> words, List<Member> owners, TornCells.@Nullable Dated due) {

		Draft draft() {
			List<Stretch> evidence = new ArrayList<>(this.task);
			evidence.addAll(this.words);
			if (this.due != null) {
				evidence.add(this.due.words());
			}
			Stretch first = this.task.getFirst();
			Draft draft = Draft.of("action", this.owners, first, first, "action tables")
				.further(this.task.subList(1, this.task.size()))
				.evidence(evidence);
			return (this.due != null) ? draft.due(this.due.value()) : draft;
		}

	}

	@Override
	public void read(Desk desk) {
		TornCells cells = new TornCells(desk, new Wraps(desk.document().document().text()));
		int from = 0;
		for (int b = 0; b < desk.blocks().size(); b++) {
			if (b < from || !cells.isTaskHead(b)) {
				continue;
			}
			List<Stretch> lines = cells.after(b);
			int heads = 0;
			boolean owned = false;
			while (heads < lines.size() && cells.head(lines.get(heads)) != null) {
				owned |= "owner".equals(cells.head(lines.get(heads++)));
			}
			List<Row> rows = owned ? inRows(cells, lines.subList(heads, lines.size())) : inColumns(desk, cells, lines);
			rows.forEach((row) -> desk.ledger().add(row.draft()));
			from = rows.isEmpty() ? b : rows.getLast().task().getLast().block();
		}
	}

	/** Task, owner and perhaps date, one after the other. */
	private static List<Row> inRows(TornCells cells, List<Stretch> lines) {
		List<Row> rows = new ArrayList<>();
		List<Stretch> task = new ArrayList<>();
		for (int i = 0; i < lines.size() && cells.head(lines.get(i)) == null && task.size() <= LONGEST_TASK; i++) {
			Stretch line = lines.get(i);
			List<Member> owners = cells.owners(line);
			if (owners.isEmpty() || task.isEmpty()) {
				if (!ActionRow.isReference(line) && TornCells.dates(line).isEmpty() && !TornCells.isStatus(line)) {
					TornCells.addTo(task, line);
				}
				continue;
			}
			List<TornCells.Dated> dates = (i + 1 < lines.size()) ? TornCells.dates(lines.get(i + 1)) : List.of();
			boolean dated = dates.size() == 1;
			rows.add(new Row(task, List.of(line), owners, dated ? dates.getFirst() : null));
			i += dated ? 1 : 0;
			task = new ArrayList<>();
		}
		return rows;
	}

	/**
	 * All tasks, then all owners, dates among or behind them. Where they do not match,
	 * nobody is bound, and no cell is a task.
	 */
	private static List<Row> inColumns(Desk desk, TornCells cells, List<Stretch> lines) {
		TornColumns columns = TornColumns.of(cells, lines);
		List<List<Stretch>> tasks = List.of();
		for (BiPredicate<Stretch, Stretch> begins : TornCells.waysOfBeginning()) {
			tasks = TornCells.tasks(columns.tasks(), begins);
			if (!tasks.isEmpty() && tasks.size() == columns.owners().size()) {
				return rows(columns, tasks);
			}
		}
		columns.owners().forEach((owner) -> owner.words().forEach(desk.ledger()::claim));
		columns.dates().forEach((date) -> desk.ledger().claim(date.words()));
		return columns.owners().isEmpty() ? List.of()
				: tasks.stream().map((task) -> new Row(task, List.of(), List.of(), null)).toList();
	}

	private static List<Row> rows(TornColumns columns, List<List<Stretch>> tasks) {
		boolean dated = columns.dates().size() == tasks.size();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < tasks.size(); i++) {
			TornColumns.Cell owner = columns.owners().get(i);
			rows.add(new Row(tasks.get(i), owner.words(), owner.members(), dated ? columns.dates().get(i) : null));
		}
		return rows;
	}

}
