package org.minutegraph.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;

/**
 * Prints how many words a second are extracted on one core, in turns with a floor that no
 * extraction can beat: cutting the same blocks into tokens and nothing more. Processor
 * time of the thread, so that other work on the machine does not count. Usage:
 * ExtractionSpeed [FOLDER…], by default the fictional documents of the tests, whose hash
 * is printed.
 */
final class ExtractionSpeed {

	private static final int ROUNDS = 15;

	/**
	 * Rounds before the first that counts. The readers are many small methods, none of
	 * them hot by itself: the virtual machine has compiled the last of them, and speed no
	 * longer rises, after some twelve million words.
	 */
	private static final int WARM = 45;

	private static final int WORDS_A_ROUND = 300_000;

	private static final List<String> OWN = List.of("src/test/resources/gold/practice",
			"src/test/resources/gold/layouts");

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private ExtractionSpeed() {
	}

	public static void main(String[] folders) throws IOException {
		List<Path> files = files((folders.length > 0) ? List.of(folders) : OWN);
		List<Document> documents = files.stream().map(ExtractionSpeed::read).toList();
		long words = documents.stream().mapToLong(ExtractionSpeed::words).sum();
		int times = (int) Math.max(1, WORDS_A_ROUND / words);
		System.out.printf("%d documents, %d words, SHA-256 %s, each read %d times a round%n", documents.size(), words,
				hash(files), times);
		Extractor extractor = new Extractor();
		double[] extracted = new double[ROUNDS];
		double[] cut = new double[ROUNDS];
		for (int round = -WARM; round < ROUNDS; round++) {
			double floor = speed(documents, times, words, (document) -> AnnotatedDocument.of(document).tokens().size());
			double full = speed(documents, times, words, (document) -> extractor.extract(document).statements().size());
			if (round >= 0) {
				cut[round] = floor;
				extracted[round] = full;
			}
		}
		System.out.printf("words a second and core, %d rounds after %d:%n", ROUNDS, WARM);
		print("extraction", extracted);
		print("tokens alone", cut);
	}

	private static double speed(List<Document> documents, int times, long words, ToLongFunction<Document> work) {
		long start = THREADS.getCurrentThreadCpuTime();
		long found = 0;
		for (int i = 0; i < times; i++) {
			for (Document document : documents) {
				found += work.applyAsLong(document);
			}
		}
		long nanos = THREADS.getCurrentThreadCpuTime() - start;
		if (found == 0) {
			throw new IllegalStateException("nothing found");
		}
		return words * times * 1e9 / nanos;
	}

	private static void print(String what, double[] speeds) {
		double[] sorted = speeds.clone();
		Arrays.sort(sorted);
		System.out.printf("%-12s  median %,d  best %,d%n", what, (long) sorted[sorted.length / 2],
				(long) sorted[sorted.length - 1]);
	}

	private static long words(Document document) {
		return document.blocks().stream().mapToLong((block) -> block.text().split("\\s+").length).sum();
	}

	private static List<Path> files(List<String> folders) throws IOException {
		try (Stream<Path> all = folders.stream().map(Path::of).flatMap(ExtractionSpeed::list)) {
			return all.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

	private static Stream<Path> list(Path folder) {
		try {
			return Files.list(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document read(Path file) {
		try {
			return new DocumentReader()
				.read(new Source(file.getFileName().toString(), Files.readAllBytes(file), file.toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(List<Path> files) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Path file : files) {
				digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(file));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
