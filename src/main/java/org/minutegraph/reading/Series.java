package org.minutegraph.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the label of each line and keeps those that hold: a number or an initial at the
 * start of a wrapped line only looks like a label, a series proves one.
 */
final class Series {

	private static final int NEAR = 60;

	/** A line so short that the next one does not go on with it. */
	private static final int SHORT = 45;

	private final List<Line> lines;

	private final Map<Label.Form, Label> last = new EnumMap<>(Label.Form.class);

	private Series(List<Line> lines) {
		this.lines = lines;
	}

	static void settle(List<Line> lines) {
		Series series = new Series(lines);
		series.find();
		series.settle();
	}

	private void find() {
		for (Line line : this.lines) {
			Labels labels = new Labels(line.glyphs);
			Label label = (line.table < 0) ? labels.read(line.from, line.to) : null;
			if (label != null) {
				line.label(label, labels.end());
			}
		}
	}

	private void settle() {
		Line before = null;
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			Label label = line.label;
			if (label != null) {
				if (holds(i, line, label, before)) {
					this.last.put(label.form(), label);
				}
				else {
					line.noLabel();
				}
			}
			before = line;
		}
	}

	private boolean holds(int index, Line line, Label label, @Nullable Line before) {
		Label earlier = this.last.get(label.form());
		boolean next = label.form() != Label.Form.BULLET && label.follows(earlier);
		boolean loose = before == null || line.gap > 0 || before.isStopped() || before.isLabelOnly()
				|| before.heading > 0;
		return switch (label.form()) {
			case BULLET -> (loose || isBulletHere(index, line)) && !isFootnote(line, before);
			case BARE -> bare(line, label, next) && (loose || next || before.length() < SHORT);
			case UPPER_STOP -> next || (label.isFirst() && comes(index, label));
			case NUMBER -> number(index, line, label, next, loose);
			case MINUTE -> loose || next;
			default -> next || (loose && (label.isFirst() || line.gap > 0 || comes(index, label))) || label.isFirst();
		};
	}

	private boolean number(int index, Line line, Label label, boolean next, boolean loose) {
		if (next) {
			return true;
		}
		boolean time = label.depth() == 2 && !label.text().endsWith(".") && line.startsLower();
		if (time || label.text().startsWith("0") || label.value() > 1899 && !comes(index, label)) {
			return false;
		}
		return loose || label.depth() > 2 || (label.isFirst() && !line.startsLower());
	}

	private static boolean bare(Line line, Label label, boolean next) {
		if (line.isLabelOnly()) {
			return false;
		}
		boolean wide = line.body - line.from - label.text().length() > 2
				|| line.glyphs.at(line.from + label.text().length()) == '\t';
		boolean dated = label.value() <= 31 && Months.startsWith(line.glyphs.text(line.body, line.to));
		if (dated || !Character.isUpperCase(line.first())) {
			return false;
		}
		return wide || ((next || label.isFirst()) && line.length() < 80 && !line.isStopped());
	}

	/** "* As …" below a table explains an asterisk in it. */
	private static boolean isFootnote(Line line, @Nullable Line before) {
		return before != null && before.table >= 0 && line.glyphs.at(line.from) == '*';
	}

	/** Whether a dash at a line's start is a bullet although the line above goes on. */
	private boolean isBulletHere(int index, Line line) {
		char sign = line.glyphs.at(line.from);
		if (!Characters.isDash(sign)) {
			return true;
		}
		return starts(index - 1, sign) || starts(index + 1, sign) || (sign == '-' && !line.startsLower());
	}

	private boolean starts(int index, char sign) {
		return index >= 0 && index < this.lines.size()
				&& this.lines.get(index).glyphs.at(this.lines.get(index).from) == sign;
	}

	/** Whether the next label of a series comes soon. */
	private boolean comes(int index, Label label) {
		int end = Math.min(this.lines.size(), index + NEAR);
		for (int i = index + 1; i < end; i++) {
			Label later = this.lines.get(i).label;
			if (later != null && later.form() == label.form()) {
				return later.follows(label);
			}
		}
		return false;
	}

}
