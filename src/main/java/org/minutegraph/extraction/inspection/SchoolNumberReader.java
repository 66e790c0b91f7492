package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * States the number that a school has in the national register: "(URN: 123456)" beside
 * its name, the head of an inspection report, a column of a table.
 */
public final class SchoolNumberReader implements StatementReader {

	private static final String READER = "school number";

	private static final WordList WORDS = WordList.load("school-number-words");

	private static final Set<String> BETWEEN = Set.of(":", "-", "–", "is", "=", ".", "(");

	private static final int DIGITS = 6;

	/** Lines between a school's name and its number in the head of a report. */
	private static final int HEAD = 8;

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		List<Block> blocks = document.document().blocks();
		for (Block block : blocks) {
			Tokens tokens = document.tokens(block);
			for (int i = 0; i < tokens.size() && WORDS.mayStandIn(tokens); i++) {
				int words = WORDS.match(tokens, i);
				if (words > 0) {
					int number = number(tokens, i + words);
					if (number >= 0) {
						state(document, tokens, i, number, found);
					}
					else if (block.is(Block.Kind.ROW)) {
						column(document, tokens, i, found);
					}
					i += words - 1;
				}
			}
		}
	}

	private static int number(Tokens tokens, int from) {
		int i = from;
		while (i < from + 2 && BETWEEN.contains(tokens.lower(i))) {
			i++;
		}
		return isNumber(tokens.lower(i)) ? i : -1;
	}

	private static boolean isNumber(String word) {
		return word.length() == DIGITS && word.charAt(0) != '0' && word.chars().allMatch(Character::isDigit);
	}

	private static void state(AnnotatedDocument document, Tokens tokens, int from, int number,
			Consumer<Statement> found) {
		Member school = school(document, tokens.block(), from);
		if (school != null) {
			found.accept(new Statement.SchoolNumber(school.id(), tokens.word(number), null,
					Evidence.of(tokens.span(from, number + 1), READER, 1)));
		}
	}

	/** The school before it in the sentence, after it, or in the lines above. */
	private static @Nullable Member school(AnnotatedDocument document, Block block, int from) {
		List<Mention> here = schools(document, block);
		Member beside = here.stream()
			.filter((mention) -> mention.from() < from)
			.reduce((first, second) -> second)
			.or(() -> here.stream().findFirst())
			.map(Mention::member)
			.orElse(null);
		for (int above = block.ordinal() - 1; beside == null && above >= Math.max(0, block.ordinal() - HEAD); above--) {
			List<Mention> schools = schools(document, document.document().blocks().get(above));
			beside = schools.isEmpty() ? null : schools.getLast().member();
		}
		return (beside != null) ? beside : OwnSchool.of(document);
	}

	private static List<Mention> schools(AnnotatedDocument document, Block block) {
		return document.cast()
			.in(block.ordinal())
			.stream()
			.filter((mention) -> mention.member().is(Kind.SCHOOL))
			.toList();
	}

	/** The numbers below a heading of a table, of rows that name one school. */
	private static void column(AnnotatedDocument document, Tokens heading, int word, Consumer<Statement> found) {
		int column = (int) heading.block().text().chars().limit(heading.start(word)).filter((c) -> c == '\t').count();
		List<Block> blocks = document.document().blocks();
		for (int below = heading.block().ordinal() + 1; below < blocks.size(); below++) {
			Block row = blocks.get(below);
			if (!row.is(Block.Kind.ROW) || row.table() != heading.block().table()) {
				return;
			}
			List<String> cells = row.cells();
			List<Mention> schools = schools(document, row);
			if (column < cells.size() && isNumber(cells.get(column).strip()) && schools.size() == 1) {
				int start = String.join("\t", cells.subList(0, column)).length() + ((column > 0) ? 1 : 0);
				int at = row.text().indexOf(cells.get(column).strip(), start);
				found.accept(new Statement.SchoolNumber(schools.getFirst().member().id(), cells.get(column).strip(),
						null, Evidence.of(row.span(at, at + DIGITS), READER, 1)));
			}
		}
	}

}
