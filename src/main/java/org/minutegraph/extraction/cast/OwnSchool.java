package org.minutegraph.extraction.cast;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/** The school whose governors' or parents' minutes a document is. */
public final class OwnSchool {

	/** Blocks at the top in which a school's own minutes begin with its name. */
	private static final int TOP = 4;

	/** Tokens of the longest title. */
	private static final int LONGEST_TITLE = 30;

	private static final WordList TOPICS = WordList.load("school-topics");

	private OwnSchool() {
	}

	/** The school that a block at the top begins with, or null. */
	public static @Nullable Member of(AnnotatedDocument document) {
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

	/**
	 * The own school, else the only one that a title is about ("Proposal to expand X"):
	 * which "the school" means where no other is named beside it; or null.
	 */
	public static @Nullable Member meant(AnnotatedDocument document) {
		Member own = of(document);
		return (own != null) ? own : titled(document);
	}

	private static @Nullable Member titled(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens().subList(0, Math.min(TOP, document.tokens().size()))) {
			List<Mention> schools = document.cast()
				.in(tokens.block().ordinal())
				.stream()
				.filter((mention) -> mention.member().is(Kind.SCHOOL))
				.toList();
			if (schools.size() == 1 && tokens.size() <= LONGEST_TITLE && isAbout(tokens, schools.getFirst().from())) {
				return schools.getFirst().member();
			}
		}
		return null;
	}

	/** "Proposal to change the age range of", "Expansion of". */
	private static boolean isAbout(Tokens title, int at) {
		return TOPICS.isIn(title, 0, at);
	}

}
