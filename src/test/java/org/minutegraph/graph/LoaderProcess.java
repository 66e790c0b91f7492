package org.minutegraph.graph;

import java.nio.file.Path;
import java.util.List;

import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Sources;
import org.minutegraph.store.RunningServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Loads folders into the database of a data folder, in a process that can be killed. */
final class LoaderProcess {

	private LoaderProcess() {
	}

	/**
	 * Loads, and says which places between two transactions it has passed.
	 * @param arguments data folder of the process that has the database; what to load
	 */
	public static void main(String[] arguments) {
		RunningServer server = RunningServer.of(Path.of(arguments[0])).orElseThrow();
		try (Driver driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()))) {
			System.out.println("ready");
			load(driver, Path.of(arguments[1]), (place) -> System.out.println("passed " + place));
			System.out.println("loaded");
		}
	}

	static LoadResult load(Driver driver, Path folder) {
		return load(driver, folder, Checkpoint.NONE);
	}

	static LoadResult load(Driver driver, Path folder, Checkpoint checkpoint) {
		return new Loader(driver, new DocumentReader()::read, new Extractor()::extract, checkpoint)
			.load(incoming(folder), LoadListener.SILENT);
	}

	static List<Incoming> incoming(Path folder) {
		return Sources.at(List.of(folder))
			.files()
			.stream()
			.map((file) -> new Incoming(file.name(), file::read))
			.toList();
	}

}
