package org.minutegraph.graph;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.store.DatabaseProcess;
import org.minutegraph.store.RunningServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Loads more and more made-up documents, each number into an empty database of its own,
 * and prints what that costs in processor time, of loader and database together: the load
 * as a whole and the part after its documents are written, what one document more costs
 * then, also in a process that has just started, and the memory that this one holds.
 */
final class LoadingBenchmark {

	private static final int NEWS = 10;

	private final Process database;

	private double documents;

	private LoadingBenchmark(Process database) {
		this.database = database;
	}

	/**
	 * Measures.
	 * @param arguments numbers of documents; the first is only to warm up
	 */
	public static void main(String[] arguments) throws Exception {
		System.out.println("documents  processor s  times the last  after reading s  one more s  restarted s  heap MB");
		double last = 0;
		for (String number : arguments) {
			last = measure(Integer.parseInt(number), last);
		}
	}

	private static double measure(int number, double last) throws Exception {
		Path data = Files.createTempDirectory("loading");
		Process database = Processes.start(DatabaseProcess.class, data.toString(), "256MB");
		Processes.await(database, "up");
		RunningServer server = RunningServer.of(data).orElseThrow();
		try (Driver driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()))) {
			new Schema(driver).ensure();
			return new LoadingBenchmark(database).measure(driver, number, last);
		}
		finally {
			Processes.kill(database);
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private double measure(Driver driver, int number, double last) {
		Loader loader = loader(driver);
		loader.load(List.of(MadeUp.document(number + 1)), LoadListener.SILENT);
		double before = seconds();
		loader.load(MadeUp.first(number), (done, total, current) -> {
			if (done % Math.max(1, total / NEWS) == 0) {
				System.err.printf("%d of %d read after %.1f s%n", done, total, seconds() - before);
			}
		});
		double loaded = seconds();
		double after = loaded - this.documents;
		loader.load(List.of(MadeUp.document(number)), LoadListener.SILENT);
		double more = seconds();
		long heap = heap();
		loader(driver).load(List.of(MadeUp.document(number + 2)), LoadListener.SILENT);
		System.out.printf("%9d  %11.1f  %14s  %15.1f  %10.1f  %11.1f  %7d%n", number, loaded - before,
				(last > 0) ? "%.2f".formatted((loaded - before) / last) : "", after, more - loaded, seconds() - more,
				heap);
		return loaded - before;
	}

	private Loader loader(Driver driver) {
		return new Loader(driver, new DocumentReader()::read, new Extractor()::extract, (place) -> {
			double now = seconds();
			if (!place.startsWith("batch")) {
				System.err.printf("%s at %.1f s%n", place, now);
			}
			if (place.equals("documents")) {
				this.documents = now;
			}
		});
	}

	/** Megabytes that are in use after collecting, with what is kept of all documents. */
	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}

	private double seconds() {
		long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime();
		return own / 1e9 + this.database.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
	}

}
