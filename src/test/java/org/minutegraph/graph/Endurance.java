package org.minutegraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.store.DatabaseProcess;
import org.minutegraph.store.RunningServer;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Kills loaders at random instants and loads in random orders and batches, many times,
 * and says how often the graph was that of one clean load. Too long for every run of the
 * tests.
 */
final class Endurance {

	private static final int SEED = 2031;

	private final Random random = new Random(SEED);

	private final Driver driver;

	private final Path data;

	private final Path folder;

	private Endurance(Driver driver, Path data, Path folder) {
		this.driver = driver;
		this.data = data;
		this.folder = folder;
	}

	/**
	 * Runs.
	 * @param arguments folder of documents, number of kills, number of shuffles
	 */
	public static void main(String[] arguments) throws Exception {
		Path data = Files.createTempDirectory("endurance");
		Process database = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(database, "up");
		RunningServer server = RunningServer.of(data).orElseThrow();
		try (Driver driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()))) {
			new Schema(driver).ensure();
			Endurance endurance = new Endurance(driver, data, Path.of(arguments[0]));
			LoaderProcess.load(driver, endurance.folder);
			String expected = CrashTests.export(driver);
			System.out.printf("%d lines of facts%n", expected.lines().count());
			endurance.kill(Integer.parseInt(arguments[1]), expected);
			endurance.shuffle(Integer.parseInt(arguments[2]), expected);
		}
		finally {
			Processes.kill(database);
		}
	}

	private void kill(int times, String expected) throws InterruptedException {
		int same = 0;
		int interrupted = 0;
		int most = timeOfALoad();
		for (int i = 0; i < times; i++) {
			SharedGraph.clean(this.driver);
			Process loader = Processes.start(LoaderProcess.class, this.data.toString(), this.folder.toString());
			Processes.await(loader, "ready");
			Thread.sleep(this.random.nextInt(most));
			interrupted += loader.isAlive() ? 1 : 0;
			Processes.kill(loader);
			LoaderProcess.load(this.driver, this.folder);
			same += CrashTests.export(this.driver).equals(expected) ? 1 : 0;
			System.err.printf("%d killed, %d at work, %d the same%n", i + 1, interrupted, same);
		}
		System.out.printf("killed %d loaders, %d of them at work: the same graph %d times%n", times, interrupted, same);
	}

	/** Milliseconds that a process needs that nobody kills. */
	private int timeOfALoad() {
		SharedGraph.clean(this.driver);
		Process loader = Processes.start(LoaderProcess.class, this.data.toString(), this.folder.toString());
		Processes.await(loader, "ready");
		long start = System.nanoTime();
		Processes.await(loader, "loaded");
		return (int) ((System.nanoTime() - start) / 1_000_000);
	}

	private void shuffle(int times, String expected) {
		int same = 0;
		for (int i = 0; i < times; i++) {
			SharedGraph.clean(this.driver);
			List<Incoming> documents = new ArrayList<>(LoaderProcess.incoming(this.folder));
			Collections.shuffle(documents, this.random);
			Loader loader = new Loader(this.driver, new DocumentReader()::read, new Extractor()::extract,
					Checkpoint.NONE);
			for (int from = 0; from < documents.size();) {
				int to = Math.min(documents.size(), from + 1 + this.random.nextInt(documents.size()));
				loader.load(documents.subList(from, to), LoadListener.SILENT);
				from = to;
			}
			loader.remove(List.of(documents.getFirst().name()));
			loader.load(documents, LoadListener.SILENT);
			same += CrashTests.export(this.driver).equals(expected) ? 1 : 0;
		}
		System.out.printf("loaded in %d orders and batches, one taken out and added again: the same graph %d times%n",
				times, same);
	}

}
