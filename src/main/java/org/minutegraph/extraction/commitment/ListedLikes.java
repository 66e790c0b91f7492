package org.minutegraph.extraction.commitment;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.reading.Block;

/**
 * What constructions have read in the points of a list: a point of the same list that
 * none of them reads binds the same, if these agree in whom they bind and how.
 */
final class ListedLikes {

	private final Map<Integer, Draft> byLead = new HashMap<>();

	/** Those of what has been found so far. */
	ListedLikes(Desk desk) {
		Map<Integer, Boolean> same = new HashMap<>();
		for (Draft draft : desk.ledger().found()) {
			int lead = lead(desk.blocks().get(draft.evidence().getLast().block()));
			Draft first = (lead >= 0) ? this.byLead.putIfAbsent(lead, draft) : null;
			if (first != null) {
				same.merge(lead, isLike(first, draft), Boolean::logicalAnd);
			}
		}
		same.forEach((lead, alike) -> {
			if (!alike) {
				this.byLead.remove(lead);
			}
		});
	}

	/** What the other points of a block's list say, if they agree; or null. */
	@Nullable Draft of(Block block) {
		return this.byLead.get(lead(block));
	}

	private static int lead(Block block) {
		return block.is(Block.Kind.ITEM) ? block.lead() : -1;
	}

	private static boolean isLike(Draft first, Draft other) {
		return first.kind().equals(other.kind()) && first.owners().equals(other.owners());
	}

}
