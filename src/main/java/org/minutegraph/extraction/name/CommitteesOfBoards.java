package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Optional;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;

/**
 * Finds the committee of a governing board whose minutes carry the board's name at the
 * top and the committee's alone on a line, before the agenda or the first numbered
 * minute, among the cells of a register that a PDF has torn apart.
 */
final class CommitteesOfBoards {

	/** Blocks, mostly single cells, that a form may hold before its agenda. */
	private static final int FORM = 150;

	private CommitteesOfBoards() {
	}

	/**
	 * The committee that met, or nothing where the board itself did or no board heads.
	 */
	static Optional<Member> met(AnnotatedDocument document) {
		Cast cast = document.cast();
		Member board = cast.body().filter((body) -> body.types().contains("board")).orElse(null);
		List<Tokens> blocks = document.tokens();
		for (int i = 1; board != null && i < Math.min(FORM, blocks.size()); i++) {
			Tokens tokens = blocks.get(i);
			if (tokens.is(0, "agenda") || tokens.block().label() != null) {
				return Optional.empty();
			}
			for (Mention mention : cast.in(i)) {
				boolean alone = mention.from() == 0 && mention.to() == tokens.size();
				if (alone && mention.member() == board) {
					return Optional.empty();
				}
				if (alone && mention.member().types().contains("committee")) {
					return Optional.of(mention.member());
				}
			}
		}
		return Optional.empty();
	}

}
