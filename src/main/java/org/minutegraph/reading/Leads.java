package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds how deep an item lies and which block leads it in. */
final class Leads {

	private final List<Open> open = new ArrayList<>();

	private int lead = -1;

	private boolean after;

	/** A list that is not closed yet: its newest item and what led it in. */
	private record Open(Label label, int indent, int lead, int ordinal, boolean leading) {
	}

	/**
	 * Sets an item's level and gives the ordinal of the block that leads it in, or -1.
	 */
	int next(Draft draft, int ordinal) {
		return switch (draft.kind) {
			case HEADING -> {
				this.open.clear();
				this.lead = isLead(draft) ? ordinal : -1;
				this.after = false;
				yield -1;
			}
			case PARAGRAPH -> {
				this.lead = isLead(draft) ? ordinal : -1;
				this.after = true;
				yield -1;
			}
			case ROW -> -1;
			case ITEM -> item(draft, ordinal);
		};
	}

	private int item(Draft draft, int ordinal) {
		Label label = draft.series;
		if (label == null) {
			return -1;
		}
		int indent = draft.first().indent;
		indent += draft.inline ? 1 : 0;
		int depth = depth(label, indent);
		int leading;
		if (depth < this.open.size()) {
			Open sibling = this.open.get(depth);
			leading = (this.after && this.lead >= 0) ? this.lead
					: (this.after && !label.follows(sibling.label())) ? -1 : sibling.lead();
			if (label.form() == Label.Form.BULLET && this.after) {
				leading = this.lead;
			}
		}
		else {
			leading = (depth == 0 || this.after) ? this.lead : parent(depth);
		}
		while (this.open.size() > depth) {
			this.open.removeLast();
		}
		this.open.add(new Open(label, indent, leading, ordinal, isLead(draft)));
		draft.level = depth + 1;
		this.after = false;
		if (depth == 0 && this.lead != leading) {
			this.lead = -1;
		}
		return leading;
	}

	private int parent(int depth) {
		Open parent = this.open.get(depth - 1);
		return parent.leading() ? parent.ordinal() : parent.lead();
	}

	private int depth(Label label, int indent) {
		if (this.after && this.lead >= 0 && !continues(label)) {
			return 0;
		}
		for (int i = this.open.size() - 1; i >= 0; i--) {
			Open candidate = this.open.get(i);
			boolean same = candidate.label().form() == label.form();
			boolean bullet = label.form() == Label.Form.BULLET;
			if (same && bullet && indent <= candidate.indent() + 1 && (i == 0 || indent > this.open.get(i - 1).indent()
					|| this.open.get(i - 1).label().form() != Label.Form.BULLET)) {
				return i;
			}
			if (same && !bullet && (label.follows(candidate.label()) || !label.isFirst())) {
				return i;
			}
		}
		return (this.after && !continues(label)) ? 0 : this.open.size();
	}

	private boolean continues(Label label) {
		@Nullable Label newest = null;
		for (Open list : this.open) {
			newest = list.label();
			if (label.form() != Label.Form.BULLET && label.follows(newest)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a text ends so that a list must follow. */
	static boolean isLead(Draft draft) {
		String text = draft.text.text();
		if (draft.splitOff) {
			return true;
		}
		if (text.isEmpty()) {
			return false;
		}
		char last = text.charAt(text.length() - 1);
		return last == ':' || Characters.isDash(last) || text.endsWith(" that") || text.endsWith(" to")
				|| text.endsWith(":*");
	}

}
