package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A block that is being put together from lines. */
final class Draft {

	final List<Line> lines = new ArrayList<>();

	Block.Kind kind = Block.Kind.PARAGRAPH;

	@Nullable String label;

	@Nullable Label series;

	int level;

	int table = -1;

	Text text = Text.EMPTY;

	/** Whether a list that stood in it has become blocks of its own. */
	boolean splitOff;

	/** Whether it stood in the middle of another block. */
	boolean inline;

	static Draft of(Line line) {
		Draft draft = new Draft();
		draft.lines.add(line);
		draft.series = line.label;
		draft.label = (line.label == null) ? null : line.label.text();
		return draft;
	}

	/** A block out of the middle of another. */
	static Draft inline(@Nullable Label label, Text text, Draft whole) {
		Draft draft = new Draft();
		draft.lines.add(whole.first());
		draft.kind = Block.Kind.ITEM;
		draft.series = label;
		draft.label = (label == null) ? null : label.text();
		draft.text = text;
		draft.inline = true;
		return draft;
	}

	Line first() {
		return this.lines.getFirst();
	}

	Line last() {
		return this.lines.getLast();
	}

	int length() {
		int length = 0;
		for (Line line : this.lines) {
			length += line.to - line.body;
		}
		return length;
	}

	boolean isEmpty() {
		return this.lines.stream().allMatch(Line::isLabelOnly);
	}

}
