package org.minutegraph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops what a page carries and the text does not: page numbers, running heads. */
final class Furniture {

	private Furniture() {
	}

	static void drop(List<Line> lines) {
		Map<String, Integer> counts = new HashMap<>();
		for (Line line : lines) {
			if (PageNumbers.isOne(line)) {
				line.dropped = true;
			}
			else if (line.length() < 120) {
				String key = PageNumbers.mask(line.text());
				if (key.indexOf('#') >= 0) {
					counts.merge(key, 1, Integer::sum);
				}
			}
		}
	}

}
