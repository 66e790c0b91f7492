package org.minutegraph.export;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.stream.Stream;

import org.minutegraph.store.Cypher;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

/**
 * Writes every format of a made-up graph of many facts and says how long it takes and how
 * much of the heap is live meanwhile, the database in this process included. Arguments:
 * the number of commitments. Run with a heap far smaller than the graph.
 */
final class ExportBenchmark {

	private static final int BATCH = 1_000;

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
		for (ExportFormat format : ExportFormat.values()) {
			measure(driver, format);
		}
	}

	private static void measure(Driver driver, ExportFormat format) {
		System.gc();
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		long[] bytes = new long[1];
		long start = System.nanoTime();
		new Exports(driver).write(format, new OutputStream() {
			@Override
			public void write(int one) {
				bytes[0]++;
			}

			@Override
			public void write(byte[] some, int from, int length) {
				bytes[0] += length;
			}
		});
		double seconds = (System.nanoTime() - start) / 1e9;
		long live = pools().mapToLong((pool) -> pool.getCollectionUsage().getUsed()).sum();
		System.out.printf("%-8s %,8.1f s %,12d kB   %,6d MB of %,d MB heap live after the last collection%n", format,
				seconds, bytes[0] >> 10, live >> 20, Runtime.getRuntime().maxMemory() >> 20);
	}

	private static Stream<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null);
	}

}
