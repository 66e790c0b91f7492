package org.minutegraph.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how fast texts are laid out and cut into sentences, single core. */
final class LayoutSpeed {

	private static final int ROUNDS = 12;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private LayoutSpeed() {
	}

	public static void main(String[] files) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String file : files) {
			text.append(Files.readString(Path.of(file))).append("\n\f\n");
		}
		String whole = text.toString().repeat(Math.max(1, 4_000_000 / text.length()));
		for (int i = 0; i < ROUNDS; i++) {
			long start = THREADS.getCurrentThreadCpuTime();
			var blocks = Layout.of(whole);
			long laid = THREADS.getCurrentThreadCpuTime();
			int sentences = blocks.stream().mapToInt((block) -> Sentences.of(block.text()).size()).sum();
			long end = THREADS.getCurrentThreadCpuTime();
			System.out.printf("%d blocks, %d sentences: layout %.1f MB/s, sentences %.1f MB/s%n", blocks.size(),
					sentences, whole.length() * 1e3 / (laid - start), whole.length() * 1e3 / (end - laid));
		}
	}

}
