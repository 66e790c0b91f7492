package org.minutegraph.extraction.cast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.reading.Block;

/** The school whose governors' or parents' minutes a document is. */
public final class OwnSchool {

	/** Blocks at the top in which a school's own minutes begin with its name. */
	private static final int TOP = 4;

	private OwnSchool() {
	}

	/** The school that a block at the top begins with, or null. */
	static public @Nullable Member of(AnnotatedDocument document) {
		List<Block> blocks = document.document().blocks();
		for (Block block : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			int start = block.span().start();
			for (Member member : document.cast().members()) {
				if (member.is(Kind.SCHOOL) && member.evidence()
					.stream()
					.anyMatch((evidence) -> evidence.spans().getFirst().start() == start)) {
					return member;
				}
			}
		}
		return null;
	}

}
