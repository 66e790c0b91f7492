package org.minutegraph.reading;

/** Words that tabs or spaces tear apart: "Borough o", "f Ashby"; "M I N U T E S". */
final class Shreds {

	private static final int FEWEST = 6;

	private Shreds() {
	}

	/** Whether a border between stretches runs through a word. */
	static boolean in(Glyphs glyphs, Segments segments) {
		for (int i = 1; i < segments.count(); i++) {
			Segments.Part left = segments.parts().get(i - 1);
			if (isTorn(glyphs, left.to(), segments.parts().get(i).from())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a lone lower-case letter stands before a gap and goes on after it. */
	static boolean isTorn(Glyphs glyphs, int gap, int next) {
		char last = glyphs.at(gap - 1);
		boolean lone = gap > 1 && Glyphs.isSpace(glyphs.at(gap - 2));
		return lone && Character.isLowerCase(last) && last != 'a' && Character.isLowerCase(glyphs.at(next));
	}

	static boolean hasTabs(Glyphs glyphs, int from, int to) {
		for (int i = from; i < to; i++) {
			if (glyphs.at(i) == '\t') {
				return true;
			}
		}
		return false;
	}

	/** Whether a space among spaced letters parts two words: it is a wide one. */
	static boolean partsWords(Glyphs glyphs, int space) {
		return Glyphs.isSpace(glyphs.at(space + 1));
	}

	/** Whether a line is set in spaced letters. */
	static boolean areLetters(Line line) {
		int words = 0;
		int letters = 0;
		int at = line.from;
		while (at < line.to) {
			int end = at;
			while (end < line.to && !Glyphs.isSpace(line.glyphs.at(end))) {
				end++;
			}
			if (end > at) {
				words++;
				letters += (end == at + 1 && Character.isLetter(line.glyphs.at(at))) ? 1 : 0;
			}
			at = end + 1;
		}
		return letters >= FEWEST && letters * 10 >= words * 7;
	}

}
