package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Drops what a page carries and the text does not: page numbers, and running heads, which
 * stand beside a page's border and come again, or say the document's title over.
 */
final class Furniture {

	private static final int LONGEST = 140;

	private static final int OPENING = 10;

	/** Lines beside a page's border that may be heads. */
	private static final int REACH = 3;

	private final List<Line> lines;

	private final Map<Long, Integer> counts = new HashMap<>();

	private final Set<String> opening = new HashSet<>();

	private Furniture(List<Line> lines) {
		this.lines = lines;
	}

	static List<Line> drop(List<Line> lines) {
		return new Furniture(lines).drop();
	}

	private List<Line> drop() {
		count();
		boolean[] border = new boolean[this.lines.size() + 1];
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			line.dropped = PageNumbers.isOne(this.lines, i) || isNumberedHead(line)
					|| (PageNumbers.isBare(line) && comesAgain(i + 1));
			border[i] |= line.page || line.dropped;
			border[i + 1] = line.dropped;
		}
		heads(border);
		return kept();
	}

	private void count() {
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (line.length() < LONGEST) {
				this.counts.merge(key(line), 1, Integer::sum);
			}
			if (i < OPENING) {
				this.opening.addAll(words(line));
			}
		}
	}

	/** A hash of the line's text, the same whatever its numbers. */
	private static Long key(Line line) {
		long hash = 7;
		char last = '\0';
		for (int i = line.from; i < line.to; i++) {
			char c = line.glyphs.at(i);
			char mask = (c >= '0' && c <= '9') ? '#' : (c == '\t') ? ' ' : c;
			if (mask != last || (mask != '#' && mask != ' ')) {
				hash = hash * 1_000_003 + mask;
			}
			last = mask;
		}
		return hash;
	}

	/**
	 * A head with the page's number in it: the same three times over but for a number.
	 */
	private boolean isNumberedHead(Line line) {
		if (line.length() >= LONGEST || line.length() < 8 || line.heading > 0) {
			return false;
		}
		if (PageNumbers.areIn(line)) {
			return true;
		}
		char last = line.last();
		boolean numbered = last >= '0' && last <= '9';
		return numbered && (Shreds.areLetters(line) || line.text().contains("age "))
				&& this.counts.getOrDefault(key(line), 0) > 2;
	}

	private boolean comesAgain(int index) {
		return index < this.lines.size() && index > OPENING && this.lines.get(index).length() > 7
				&& this.counts.getOrDefault(key(this.lines.get(index)), 0) > 1;
	}

	/** Drops the lines beside page borders that come again beside others. */
	private void heads(boolean[] border) {
		this.counts.clear();
		int counted = -1;
		for (int i = 0; i < this.lines.size(); i++) {
			for (int j = Math.max(counted + 1, i - REACH); border[i]
					&& j < Math.min(i + REACH, this.lines.size()); j++) {
				this.counts.merge(key(this.lines.get(j)), 1, Integer::sum);
				counted = j;
			}
		}
		for (int i = 0; i < this.lines.size(); i++) {
			if (border[i]) {
				head(i, 1);
				head(i - 1, -1);
			}
		}
	}

	/** Drops up to three heads from a border on, forwards or backwards. */
	private void head(int from, int step) {
		int index = from;
		for (int seen = 0; seen < REACH && index >= 0 && index < this.lines.size(); seen++) {
			Line line = this.lines.get(index);
			if (!line.dropped) {
				if (!isHead(index, line)) {
					return;
				}
				line.dropped = true;
			}
			index += step;
		}
	}

	private boolean isHead(int index, Line line) {
		if (line.length() >= LONGEST || line.isStopped() || index < OPENING || line.heading > 0
				|| opensNumbers(index + 1)) {
			return false;
		}
		if (line.length() > 7 && this.counts.getOrDefault(key(line), 0) > 1) {
			return !line.startsLower();
		}
		Set<String> words = words(line);
		return words.size() > 2 && this.opening.containsAll(words);
	}

	/** Whether a line begins to number: what stands over it is its title. */
	private boolean opensNumbers(int index) {
		String text = (index < this.lines.size()) ? this.lines.get(index).text() : "";
		return text.startsWith("1.") && (text.length() == 2 || text.charAt(2) == ' ');
	}

	private static Set<String> words(Line line) {
		Set<String> words = new HashSet<>();
		for (String word : line.text().toLowerCase(Locale.ROOT).split("[ \t]+")) {
			String bare = word.replace(",", "").replace(".", "").replace(":", "");
			if (bare.length() > 2) {
				words.add(bare);
			}
		}
		return words;
	}

	private List<Line> kept() {
		List<Line> kept = new ArrayList<>(this.lines.size());
		boolean page = false;
		int gap = 0;
		for (Line line : this.lines) {
			if (line.dropped) {
				page = true;
				gap = Math.max(gap, line.gap);
			}
			else {
				line.page |= page;
				line.gap = Math.max(line.gap, gap);
				kept.add(line);
				page = false;
				gap = 0;
			}
		}
		return kept;
	}

}
