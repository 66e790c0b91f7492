package org.minutegraph.extraction.link;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.CellRange;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Reads who runs what from tables with a column for it: "Home | Provider", and from names
 * in brackets below a row where the head says so: "Home (provider)".
 */
final class ProviderTables {

	private static final WordList HEADS = WordList.load("provider-columns");

	private final AnnotatedDocument document;

	private final Cast cast;

	private final Links links;

	ProviderTables(AnnotatedDocument document, Links links) {
		this.document = document;
		this.cast = document.cast();
		this.links = links;
	}

	void read() {
		int table = -1;
		int column = -1;
		boolean below = false;
		Member last = null;
		for (Tokens tokens : this.document.tokens()) {
			Block block = tokens.block();
			boolean row = block.is(Block.Kind.ROW);
			List<CellRange> cells = row ? CellRange.in(tokens) : List.of();
			if (row && block.table() != table) {
				table = block.table();
				column = column(tokens, cells);
				below = column < 0 && isBelow(tokens, cells);
				last = null;
			}
			else if (below && last != null && tokens.is(0, "(")) {
				add(provider(tokens, 0, tokens.size()), last, tokens);
			}
			else if (row && below) {
				last = thing(tokens, cells, -1);
			}
			else if (row && column >= 0 && column < cells.size()) {
				CellRange cell = cells.get(column);
				add(provider(tokens, cell.from(), cell.to()), thing(tokens, cells, column), tokens);
			}
		}
	}

	private void add(@Nullable Member provider, @Nullable Member thing, Tokens tokens) {
		if (provider != null && thing != null) {
			this.links.add(provider, "DELIVERS", thing, null, tokens.span(0, tokens.size()), 0.75);
		}
	}

	private static int column(Tokens tokens, List<CellRange> cells) {
		for (int i = 1; i < cells.size(); i++) {
			CellRange cell = cells.get(i);
			int length = cell.isEmpty() ? 0 : HEADS.match(tokens, cell.from());
			if (length > 0 && cell.from() + length == cell.to()) {
				return i;
			}
		}
		return -1;
	}

	/** "Home (provider)". */
	private static boolean isBelow(Tokens tokens, List<CellRange> cells) {
		int last = cells.isEmpty() ? -1 : cells.getFirst().to() - 1;
		return last > 1 && tokens.is(last, ")") && HEADS.match(tokens, last - 1) > 0 && tokens.is(last - 2, "(");
	}

	private @Nullable Member provider(Tokens tokens, int from, int to) {
		return this.cast.mentionsIn(tokens.block().ordinal(), from, to)
			.stream()
			.map(Mention::member)
			.filter((member) -> member.is(Kind.BODY))
			.findFirst()
			.orElse(null);
	}

	/** The service, programme or school of the first cell that names one. */
	private @Nullable Member thing(Tokens tokens, List<CellRange> cells, int column) {
		CellRange first = cells.isEmpty() ? null : cells.getFirst();
		return (first == null || column == 0) ? null
				: this.cast.mentionsIn(tokens.block().ordinal(), first.from(), first.to())
					.stream()
					.map(Mention::member)
					.filter((member) -> member.is(Kind.SERVICE) || member.is(Kind.PROGRAMME) || member.is(Kind.SCHOOL))
					.findFirst()
					.orElse(null);
	}

}
