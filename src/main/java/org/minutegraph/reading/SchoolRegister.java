package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A register of schools as the government publishes it: a CSV file with a row a school
 * and a heading that names each column. Of its many columns only a few are read.
 */
public final class SchoolRegister {

	private static final String URN = "URN";

	private static final String NAME = "EstablishmentName";

	private static final String AUTHORITY = "LA (name)";

	private static final String STATUS = "EstablishmentStatus (name)";

	private static final List<String> NEEDED = List.of(URN, NAME, AUTHORITY);

	private static final List<String> READ = List.of(URN, NAME, AUTHORITY, STATUS);

	private static final String CLOSED = "Closed";

	private SchoolRegister() {
	}

	/**
	 * A school.
	 *
	 * @param urn its number
	 * @param authority the local authority's name
	 * @param closed whether it is there no more
	 * @param urnPlace where the number stands
	 * @param namePlace where the name stands
	 */
	public record Row(String urn, String name, String authority, boolean closed, Span urnPlace, Span namePlace) {
	}

	/** Whether a document's rows are those of such a register. */
	public static boolean is(Document document) {
		List<Block> blocks = document.blocks();
		return blocks.size() > 1 && blocks.getFirst().is(Block.Kind.ROW)
				&& blocks.getFirst().cells().containsAll(NEEDED);
	}

	/** The schools of a register; a row without number, name or authority is left out. */
	public static List<Row> rows(Document document) {
		List<String> headings = document.blocks().getFirst().cells();
		List<Row> rows = new ArrayList<>();
		for (Block block : document.blocks().subList(1, document.blocks().size())) {
			List<String> cells = block.cells();
			if (cells.size() == headings.size()) {
				String urn = cells.get(headings.indexOf(URN));
				String name = cells.get(headings.indexOf(NAME));
				String authority = cells.get(headings.indexOf(AUTHORITY));
				boolean closed = headings.contains(STATUS) && cells.get(headings.indexOf(STATUS)).equals(CLOSED);
				if (!urn.isBlank() && !name.isBlank() && !authority.isBlank()) {
					rows.add(new Row(urn, name, authority, closed, place(block, headings.indexOf(URN)),
							place(block, headings.indexOf(NAME))));
				}
			}
		}
		return rows;
	}

	private static Span place(Block row, int cell) {
		List<String> cells = row.cells();
		int start = cells.subList(0, cell).stream().mapToInt((before) -> before.length() + 1).sum();
		return row.span(start, start + cells.get(cell).length());
	}

	/** The rows of a text that is such a register. */
	static Optional<List<Block>> blocks(String text) {
		int line = text.indexOf('\n');
		if (line < 0 || !NEEDED.stream().allMatch(text.substring(0, line)::contains)) {
			return Optional.empty();
		}
		List<String> headings = CsvRow.first(text).cells();
		if (!headings.containsAll(NEEDED)) {
			return Optional.empty();
		}
		int[] columns = READ.stream().mapToInt(headings::indexOf).filter((column) -> column >= 0).sorted().toArray();
		List<CsvRow> rows = CsvRow.all(text, (column) -> Arrays.binarySearch(columns, column) >= 0);
		List<Block> blocks = new ArrayList<>();
		for (CsvRow row : rows) {
			blocks.add(row.block(blocks.size(), columns));
		}
		return Optional.of(blocks);
	}

}
