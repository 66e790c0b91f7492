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

/**
 * Loads more and more made-up documents, each number into an empty database of its own,
 * and prints what that costs in processor time, of loader and database together, and what
 * one document more costs then.
 */
final class LoadingBenchmark {

	private LoadingBenchmark() {
	}

	/**
	 * Measures.
	 * @param arguments numbers of documents; the first is only to warm up
	 */
	public static void main(String[] arguments) throws Exception {
		System.out.println("documents   processor s   times the last   one more, s");
		double last = 0;
		for (String number : arguments) {
			last = measure(Integer.parseInt(number), last);
		}
	}

	private static double measure(int number, double last) throws Exception {
		Path data = Files.createTempDirectory("loading");
		Process database = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(database, "up");
		RunningServer server = RunningServer.of(data).orElseThrow();
		try (Driver driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()))) {
			new Schema(driver).ensure();
			Loader loader = new Loader(driver, new DocumentReader()::read, new Extractor()::extract, Checkpoint.NONE);
			loader.load(List.of(MadeUp.document(number + 1)), LoadListener.SILENT);
			double before = seconds(database);
			loader.load(MadeUp.first(number), LoadListener.SILENT);
			double loaded = seconds(database);
			loader.load(List.of(MadeUp.document(number)), LoadListener.SILENT);
			double more = seconds(database);
			System.out.printf("%9d   %11.1f   %14s   %11.1f%n", number, loaded - before,
					(last > 0) ? "%.2f".formatted((loaded - before) / last) : "", more - loaded);
			return loaded - before;
		}
		finally {
			Processes.kill(database);
		}
	}

	private static double seconds(Process database) {
		long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
			.getProcessCpuTime();
		return own / 1e9 + database.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
	}

}
