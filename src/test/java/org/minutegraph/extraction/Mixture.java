package org.minutegraph.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Texts of entries of all word lists, names and marks in any order: whatever two rules
 * may meet in, they meet in there. As a main class: reads mixtures of the seeds FROM to
 * TO and prints those at which the extraction fails.
 */
final class Mixture {

	private static final List<String> GLUE = List.of(" ", " ", " ", " ", " ", ", ", ". ", ". ", ": ", "; ", " (", ") ",
			" – ", "\n", "\n", "\n\n", "\n- ", "\t", "\n1. ", "\n(a) ", "\n| ", " | ", "’s ", "/", "‘", "’ ");

	private static final List<String> NAMES = List.of("Cllr Ann Lowe", "Mr Tarn", "Cara Dent", "(CD)", "Arden Council",
			"Elmbrook Primary School", "the Council", "the Committee", "he", "she", "they", "it", "we", "I", "who",
			"to", "that", "and", "of", "was", "will", "would", "£12.5m", "12%", "3 May 2021", "2019/20", "Ofsted",
			"Good");

	private static final List<String> ENTRIES = entries();

	private Mixture() {
	}

	/** A text of a length in pieces, the same for the same seed. */
	static String of(long seed, int pieces) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			String piece = any((random.nextInt(3) == 0) ? NAMES : ENTRIES, random);
			text.append(cased(piece, random)).append(any(GLUE, random));
		}
		return text.toString();
	}

	private static String cased(String piece, Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> piece.toUpperCase(Locale.ROOT);
			case 1, 2 -> piece.substring(0, 1).toUpperCase(Locale.ROOT) + piece.substring(1);
			default -> piece;
		};
	}

	private static String any(List<String> of, Random random) {
		return of.get(random.nextInt(of.size()));
	}

	private static List<String> entries() {
		try {
			List<String> found = new ArrayList<>();
			for (Resource list : new PathMatchingResourcePatternResolver().getResources("classpath:lexicon/*.txt")) {
				list.getContentAsString(StandardCharsets.UTF_8)
					.lines()
					.filter((line) -> !line.isBlank() && !line.startsWith("#"))
					.map((line) -> line.split("\\t| = ")[0].strip())
					.limit(400)
					.forEach(found::add);
			}
			return List.copyOf(found);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static void main(String[] arguments) {
		Extractor extractor = new Extractor();
		for (long seed = Long.parseLong(arguments[0]); seed < Long.parseLong(arguments[1]); seed++) {
			try {
				extractor.extract(HostileTexts.read(of(seed, 4_000)));
			}
			catch (RuntimeException | StackOverflowError ex) {
				System.out.println(seed + ": " + ex + " " + Stream.of(ex.getStackTrace()).limit(12).toList());
			}
		}
	}

}
