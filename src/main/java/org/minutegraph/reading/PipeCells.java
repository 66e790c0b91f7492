package org.minutegraph.reading;

import java.util.stream.IntStream;

/** Cells between pipes, as Markdown writes tables. */
final class PipeCells implements Cells {

	static boolean has(Line line) {
		if (line.glyphs.at(line.from) == '|') {
			return line.length() > 2;
		}
		int pipes = 0;
		for (int i = line.from; i < line.to; i++) {
			if (line.glyphs.at(i) == '|') {
				pipes++;
			}
		}
		return pipes > 1;
	}

	@Override
	public int[] of(Line line, Segments segments) {
		IntStream.Builder cells = IntStream.builder();
		int from = (line.glyphs.at(line.from) == '|') ? line.from + 1 : line.from;
		int end = (line.last() == '|' && line.to > from) ? line.to - 1 : line.to;
		int at = from;
		while (at <= end) {
			if (at == end || line.glyphs.at(at) == '|') {
				cells.add(from).add(at);
				from = at + 1;
			}
			at++;
		}
		return cells.build().toArray();
	}

	@Override
	public boolean wraps() {
		return false;
	}

}
