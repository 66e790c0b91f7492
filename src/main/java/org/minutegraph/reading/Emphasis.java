package org.minutegraph.reading;

/**
 * Tells marks of emphasis from characters that only look so: a mark counts where its
 * partner stands in the same paragraph. Remembers how far it has looked in vain, so that
 * looking ahead stays linear.
 */
final class Emphasis {

	private static final int REACH = 2_000;

	private static final int LONGEST_RUN = 8;

	private final String text;

	private final Marker[] markers = { new Marker("**"), new Marker("*"), new Marker("__"), new Marker("_"),
			new Marker("~~"), new Marker("`") };

	private int link = -1;

	private static final class Marker {

		private final String mark;

		private int closeAt = -1;

		private int vainUntil = -1;

		Marker(String mark) {
			this.mark = mark;
		}

	}

	Emphasis(String text) {
		this.text = text;
	}

	void linkUntil(int close) {
		this.link = close;
	}

	boolean linkEndsAt(int at) {
		return this.link == at;
	}

	/** How many characters of emphasis stand at an offset: 0, 1 or 2. */
	int width(int at) {
		for (Marker marker : this.markers) {
			if (this.text.startsWith(marker.mark, at) && counts(marker, at)) {
				return marker.mark.length();
			}
		}
		return 0;
	}

	private boolean counts(Marker marker, int at) {
		if (marker.closeAt == at) {
			marker.closeAt = -1;
			return true;
		}
		if (marker.closeAt > at || at < marker.vainUntil || !opens(marker, at)) {
			return false;
		}
		return close(marker, at + marker.mark.length());
	}

	private boolean opens(Marker marker, int at) {
		int next = at + marker.mark.length();
		if (next >= this.text.length() || isSpace(next)) {
			return marker.mark.equals("**") && next < this.text.length();
		}
		return marker.mark.equals("**") || at == 0 || !Character.isLetterOrDigit(this.text.charAt(at - 1));
	}

	private boolean close(Marker marker, int from) {
		char mark = marker.mark.charAt(0);
		int width = marker.mark.length();
		int end = Math.min(this.text.length(), from + REACH);
		int at = from;
		while (at < end) {
			char c = this.text.charAt(at);
			if (c == '\\') {
				at += 2;
				continue;
			}
			if (c == '\n' && blankAfter(at)) {
				break;
			}
			if (c == mark) {
				int run = run(at, mark);
				if (closes(width, run, at, at + run)) {
					marker.closeAt = at + ((width == 1) ? run - 1 : 0);
					return true;
				}
				at += run;
				continue;
			}
			at++;
		}
		marker.vainUntil = Math.min(at, end);
		return false;
	}

	private boolean closes(int width, int run, int at, int after) {
		if (width == 2) {
			return run >= 2;
		}
		return run != 2 && !isSpace(at - 1) && (after >= this.text.length() || !isWord(after));
	}

	private int run(int at, char mark) {
		int end = at;
		while (end < this.text.length() && end - at < LONGEST_RUN && this.text.charAt(end) == mark) {
			end++;
		}
		return end - at;
	}

	private boolean blankAfter(int lineEnd) {
		for (int i = lineEnd + 1; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == '\n') {
				return true;
			}
			if (!Characters.isSpace(c) && c != '\r') {
				return false;
			}
		}
		return true;
	}

	private boolean isSpace(int at) {
		char c = this.text.charAt(at);
		return Characters.isSpace(c) || Characters.isLineEnd(c);
	}

	private boolean isWord(int at) {
		return Character.isLetterOrDigit(this.text.charAt(at));
	}

}
