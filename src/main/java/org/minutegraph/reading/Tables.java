package org.minutegraph.reading;

import java.util.List;

/** Finds rows of tables. */
final class Tables {

	private Tables() {
	}

	static void mark(List<Line> lines) {
		int table = 0;
		int from = 0;
		while (from < lines.size()) {
			int end = from;
			while (end < lines.size() && hasTab(lines.get(end)) && (end == from || lines.get(end).gap == 0)) {
				end++;
			}
			if (end - from > 1) {
				for (Line line : lines.subList(from, end)) {
					line.table = table;
				}
				table++;
			}
			from = Math.max(end, from + 1);
		}
	}

	private static boolean hasTab(Line line) {
		for (int i = line.from; i < line.to; i++) {
			if (line.glyphs.at(i) == '\t') {
				return true;
			}
		}
		return false;
	}

}
