package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Finds the bodies of a table whose first column says that it names them ("Organisation |
 * Project | Amount"): each row up to its sum is one, its name may fill two lines.
 */
public final class OrganisationColumns implements EntityReader {

	private static final WordList HEADERS = WordList.load("organisation-headers");

	private static final String READER = "organisation column";

	/** Words of the longest line of such headings. */
	private static final int LONGEST_HEADER = 12;

	@Override
	public void read(AnnotatedDocument document) {
		boolean open = false;
		List<Tokens> pieces = new ArrayList<>();
		for (Tokens tokens : document.tokens()) {
			boolean row = tokens.block().is(Block.Kind.ROW);
			if (isHeader(tokens)) {
				open = true;
				pieces.clear();
			}
			else if (tokens.block().is(Block.Kind.HEADING)) {
				open = false;
			}
			else if (open && row) {
				if (firstCell(tokens) > 0) {
					pieces.add(tokens);
				}
				if (hasSum(tokens)) {
					name(document.cast(), pieces);
					pieces.clear();
				}
			}
		}
	}

	private static boolean isHeader(Tokens tokens) {
		int length = HEADERS.match(tokens, 0);
		if (length == 0 || tokens.size() == length || tokens.size() > LONGEST_HEADER) {
			return false;
		}
		for (int i = length; i < tokens.size(); i++) {
			if (tokens.isWord(i) && !tokens.isCapital(i) && !tokens.startsWithDigit(i)
					&& !NameWords.isOfOrFor(tokens, i)) {
				return false;
			}
		}
		return true;
	}

	/** Token after the first cell, 0 where it is empty. */
	private static int firstCell(Tokens tokens) {
		if (tokens.block().text().startsWith("\t")) {
			return 0;
		}
		int to = 1;
		while (to < tokens.size() && !Wraps.beginsCell(tokens, to)) {
			to++;
		}
		return (to < tokens.size()) ? to : 0;
	}

	private static boolean hasSum(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.word(i).startsWith("£")) {
				return true;
			}
		}
		return false;
	}

	private static void name(Cast cast, List<Tokens> pieces) {
		if (pieces.isEmpty() || pieces.size() > 2
				|| pieces.stream().anyMatch((piece) -> !AffiliationWords.areWords(piece, 0, firstCell(piece)))) {
			return;
		}
		Tokens first = pieces.getFirst();
		String name = String.join(" ", pieces.stream().map((piece) -> piece.text(0, firstCell(piece))).toList());
		List<Mention> known = cast.mentionsIn(first.block().ordinal(), 0, firstCell(first));
		if (known.stream().anyMatch((mention) -> mention.member().is(Kind.PERSON))) {
			return;
		}
		Member body = known.stream()
			.map(Mention::member)
			.filter((member) -> member.is(Kind.BODY) && member.evidence().size() == 1)
			.findFirst()
			.orElse(null);
		if (body != null) {
			body.rename(name);
		}
		else if (known.isEmpty()) {
			body = cast.add(Kind.BODY, name);
			body.types().add("other");
			for (Tokens piece : pieces) {
				cast.refer(body, piece, 0, firstCell(piece), READER, 0.7);
			}
		}
	}

}
