package org.minutegraph.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.minutegraph.reading.Document;

/**
 * Prints how long the extraction of hostile texts takes, warm, in processor time of the
 * thread. Usage: HostileSpeed [CHARACTERS [WHAT]], by default a million each of
 * everything.
 */
final class HostileSpeed {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private HostileSpeed() {
	}

	public static void main(String[] arguments) {
		int length = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1_000_000;
		Extractor extractor = new Extractor();
		HostileTexts.ofLength(20_000).values().forEach((text) -> extractor.extract(HostileTexts.read(text)));
		String only = (arguments.length > 1) ? arguments[1] : "";
		HostileTexts.ofLength(length).forEach((what, text) -> {
			if (!what.contains(only)) {
				return;
			}
			Document document = HostileTexts.read(text);
			long start = THREADS.getCurrentThreadCpuTime();
			int statements = extractor.extract(document).statements().size();
			System.out.printf("%-34s %6.2f s, %d statements%n", what, (THREADS.getCurrentThreadCpuTime() - start) / 1e9,
					statements);
		});
	}

}
