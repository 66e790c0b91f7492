package org.minutegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

import org.minutegraph.store.Cypher;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

/**
 * Writes every format of a made-up graph of many facts and says how long it takes and how
 * much of the heap is live at most meanwhile, the database in this process included.
 * Arguments: the number of commitments. Run with a heap far smaller than the graph.
 */
final class ExportBenchmark {

	private static final int BATCH = 1_000;

	private static final AtomicLong PEAK = new AtomicLong();

	private ExportBenchmark() {
	}

	public static void main(String[] arguments) {
		int commitments = Integer.parseInt(arguments[0]);
		Driver driver = SharedGraph.driver();
		for (String file : new String[] { "1-constraints", "4-await" }) {
			Cypher.file("schema/" + file)
				.statements()
				.forEach((statement) -> driver.executableQuery(statement).execute());
		}
		for (int from = 0; from < commitments; from += BATCH) {
			Map<String, Object> range = Map.of("from", from, "to", Math.min(commitments, from + BATCH) - 1);
			driver.executableQuery(Cypher.file("test/many-facts").text()).withParameters(range).execute();
		}
		System.out.printf("%,d commitments, %,d nodes and relationships%n", commitments,
				driver.executableQuery("MATCH (n) RETURN count(n) + COUNT { MATCH ()-[r]->() } AS count")
					.execute()
					.records()
					.getFirst()
					.get("count")
					.asLong());
		watch();
		for (ExportFormat format : ExportFormat.values()) {
			measure(driver, format);
		}
	}

	private static void measure(Driver driver, ExportFormat format) {
		System.gc();
		PEAK.set(0);
		Counting out = new Counting();
		long start = System.nanoTime();
		new Exports(driver).write(format, out);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%-8s %,8.1f s %,12d kB   %,6d MB of %,d MB heap live at most, %,d MB resident%n", format,
				seconds, out.bytes >> 10, PEAK.get() >> 20, Runtime.getRuntime().maxMemory() >> 20, resident());
	}

	/** Keeps the most that a collection has left. */
	private static void watch() {
		ManagementFactory.getGarbageCollectorMXBeans()
			.forEach((collector) -> ((NotificationEmitter) collector).addNotificationListener((notification, none) -> {
				long left = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
					.getGcInfo()
					.getMemoryUsageAfterGc()
					.entrySet()
					.stream()
					.filter((pool) -> pool.getKey().matches(".*(Gen|Space|Eden).*"))
					.mapToLong((pool) -> pool.getValue().getUsed())
					.sum();
				PEAK.accumulateAndGet(left, Math::max);
			}, null, null));
	}

	/**
	 * The most memory that this process has had so far, in MB; 0 where the system does
	 * not say.
	 */
	private static long resident() {
		try {
			return Files.readAllLines(Path.of("/proc/self/status"))
				.stream()
				.filter((line) -> line.startsWith("VmHWM"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
				.sum();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static final class Counting extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			this.bytes += length;
		}

	}

}
