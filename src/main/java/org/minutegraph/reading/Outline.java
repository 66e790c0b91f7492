package org.minutegraph.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives each block its place: the heading above, the depth, the line that leads in. */
final class Outline {

	private final List<Block> blocks = new ArrayList<>();

	private final Deque<Block> headings = new ArrayDeque<>();

	private final Leads leads = new Leads();

	List<Block> of(List<Draft> drafts) {
		for (Draft draft : drafts) {
			if (draft.text.length() > 0) {
				add(draft);
			}
		}
		return List.copyOf(this.blocks);
	}

	private void add(Draft draft) {
		boolean heading = draft.kind == Block.Kind.HEADING;
		while (heading && !this.headings.isEmpty() && this.headings.peek().level() >= draft.level) {
			this.headings.pop();
		}
		int ordinal = this.blocks.size();
		int above = this.headings.isEmpty() ? -1 : this.headings.peek().ordinal();
		int lead = this.leads.next(draft, ordinal);
		Block block = new Block(ordinal, draft.kind, draft.label, draft.level, draft.text.text(), draft.text.origins(),
				above, lead, draft.table);
		this.blocks.add(block);
		if (heading) {
			this.headings.push(block);
		}
	}

}
