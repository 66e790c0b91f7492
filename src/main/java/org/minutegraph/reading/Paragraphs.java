package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins lines into paragraphs, items and rows. */
final class Paragraphs {

	private final Wrapping wrapping;

	private final Hyphens hyphens;

	private final List<Draft> drafts = new ArrayList<>();

	Paragraphs(Wrapping wrapping, Hyphens hyphens) {
		this.wrapping = wrapping;
		this.hyphens = hyphens;
	}

	List<Draft> join(List<Line> lines) {
		for (Line line : lines) {
			if (line.dropped) {
				continue;
			}
			if (!this.drafts.isEmpty() && this.wrapping.goesOn(this.drafts.getLast(), line)) {
				this.drafts.getLast().lines.add(line);
			}
			else {
				this.drafts.add(Draft.of(line));
			}
		}
		this.drafts.removeIf(Draft::isEmpty);
		this.drafts.forEach(this::finish);
		return this.drafts;
	}

	private void finish(Draft draft) {
		Line first = draft.first();
		draft.table = first.table;
		if (first.table >= 0) {
			draft.kind = Block.Kind.ROW;
		}
		else if (first.heading > 0) {
			draft.kind = Block.Kind.HEADING;
			draft.level = first.heading;
		}
		draft.text = text(draft);
	}

	private Text text(Draft draft) {
		TextBuilder builder = new TextBuilder(draft.length() + draft.lines.size());
		Line above = null;
		for (Line line : draft.lines) {
			if (above != null && !above.isLabelOnly()) {
				joint(builder, above, line);
			}
			builder.add(line.glyphs, line.body, line.to, draft.kind == Block.Kind.ROW);
			above = line;
		}
		return builder.text();
	}

	private void joint(TextBuilder builder, Line above, Line line) {
		if (above.soft) {
			return;
		}
		boolean hyphen = above.last() == '-' && above.to - above.body > 1
				&& Character.isLetterOrDigit(above.glyphs.at(above.to - 2));
		if (!hyphen) {
			builder.space(Math.max(above.glyphs.origin(above.to - 1) + 1, line.glyphs.origin(line.body) - 1));
		}
		else if (!this.hyphens.stays(above, line)) {
			builder.cut();
		}
	}

}
