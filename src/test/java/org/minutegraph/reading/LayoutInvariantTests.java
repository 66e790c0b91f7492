package org.minutegraph.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What holds for every text, however odd. */
class LayoutInvariantTests {

	private static final String[] PIECES = { "The Clerk will write", " ", "  ", "     ", "\t", "\n", "\n\n", "\r\n",
			"(a)", "(iv)", "a) ", "1. ", "2.1.6 ", "84/17 ", "• ", "- ", "**", "*", "_", "\\", "[words](http://x)",
			"<p>", "</p>", "<li>", "<td>", "&amp;", "&nbsp;", "|", "# ", "> ", "---", "Page 3 of 9", "7", ":", ". ",
			"RESOLVED:", "commit-", "ment", "\u00AD", "\u200B", "\f", "Cllr Oduya", "é’s", "😀", "ﬁne", "PUBLIC FORUM",
			"o ", "<!--", "<script>", "…", "a", "B. " };

	@Test
	void holdForRandomTexts() {
		Random random = new Random(7);
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder();
			int pieces = random.nextInt(60);
			for (int j = 0; j < pieces; j++) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			check(text.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\f", "-", "•", "(a)", "#", "****", "|||", "&", "<", "\\", "---\n",
			"---\ntitle:", "1.", "\t", "\u00AD", "A\tB", "> >", "[](", "(a)\n\n(b)\n\n" })
	void holdForShortTexts(String text) {
		check(text);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void readsHostileTextInLinearTime(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatCode(() -> {
			Layout.of(text);
			Sentences.of(text);
		}).doesNotThrowAnyException(), piece);
	}

	static Stream<String> hostile() {
		return Stream.of("a", " ", "*", "**a ", "_a ", "[", "[a](", "](", "<", "<p", "<!--", "<script>", "&", "&#1",
				"\\", "(", "(a) ", "1. ", "i. ii. ", "• ", "a\tb\n", "a   b\n", "|a|b\n", "> ", "\n", "- \n", "-\n",
				"com-\n", "A\n", "1\n", "Page 1\n", "A B\n\n", "word word word word word word word\n", "x. ", ". ",
				"\f", "a:\n", "(a)\n\n", "• a:\n", "\t\t\t\n", "a\n   b\n", "# ", "~~", "`", "\u00AD\n", "\u00AD ");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void keepEveryWordOfRealTexts(Path file) throws IOException {
		String text = Files.readString(file);
		BitSet covered = check(text);
		Map<String, Long> all = text.lines()
			.collect(Collectors.groupingBy(LayoutInvariantTests::head, Collectors.counting()));
		Map<String, Long> lost = new HashMap<>();
		int at = 0;
		while (at < text.length()) {
			int end = text.indexOf('\n', at) + 1;
			int stop = (end > 0) ? end : text.length();
			String line = text.substring(at, stop);
			if (line.chars().filter(Character::isLetter).count() > 30 && covered.get(at, stop).isEmpty()) {
				lost.put(line, all.get(head(line)));
			}
			at = stop;
		}
		assertThat(lost.values()).as("running heads, which come again: " + lost).allMatch((count) -> count > 1);
	}

	/** A line as running heads repeat it, whatever the page's number. */
	private static String head(String line) {
		return line.strip().replaceAll("\\d+", "#");
	}

	static Stream<Path> texts() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
			return files.filter((file) -> file.toString().endsWith(".txt")).toList().stream();
		}
	}

	private static BitSet check(String text) {
		BitSet covered = new BitSet(text.length());
		int last = -1;
		int ordinal = 0;
		for (Block block : Layout.of(text)) {
			assertThat(block.ordinal()).isEqualTo(ordinal++);
			assertThat(block.text()).isNotEmpty().doesNotContain("\n");
			assertThat(block.heading()).isLessThan(block.ordinal());
			assertThat(block.lead()).isLessThan(block.ordinal());
			int first = Integer.MAX_VALUE;
			int end = last;
			for (int i = 0; i < block.text().length(); i++) {
				int origin = block.origins()[i];
				assertThat(origin).isBetween(0, text.length());
				if (block.text().charAt(i) <= ' ') {
					continue;
				}
				first = Math.min(first, origin);
				end = Math.max(end, origin);
				covered.set(origin);
				char source = text.charAt(origin);
				if (source != '&' && (source < '\uFB00' || source > '\uFB06')) {
					assertThat(block.text().charAt(i)).isEqualTo(source);
				}
				boolean wrapped = block.is(Block.Kind.ROW);
				if (i > 0 && block.text().charAt(i - 1) > ' ' && !wrapped) {
					assertThat(origin).isGreaterThanOrEqualTo(block.origins()[i - 1]);
				}
			}
			assertThat(first).as("blocks in order").isGreaterThan(last);
			last = end;
			assertThat(text.substring(block.span().start(), block.span().end())).isNotEmpty();
		}
		return covered;
	}

}
