package org.minutegraph.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;
import org.minutegraph.store.DatabaseProcess;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.RunningServer;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Processes that are killed, and databases that go away: the graph is that of a load that
 * nothing befell. {@link Endurance} does the same many more times.
 */
@EmbeddedGraph
class CrashTests {

	/** Papers of a borough and two parishes, with follow-ups and a note of no council. */
	private static final List<Integer> MADE_UP = List.of(0, 1, 4, 9, 25, 26, 50, 51);

	private static final Path REAL_LAYOUTS = Path.of("src/test/resources/gold/practice");

	@TempDir
	private static Path folder;

	private static String expected = "";

	@BeforeAll
	static void writeDocuments() throws IOException {
		for (int number : MADE_UP) {
			Source document = MadeUp.document(number).open().get();
			Files.write(folder.resolve(document.name().replace('/', '-')), document.bytes());
		}
		for (String file : List.of("governors-fgb-minutes.txt", "portfolio-report.txt")) {
			Files.copy(REAL_LAYOUTS.resolve(file), folder.resolve(file));
		}
		Driver driver = SharedGraph.driver();
		SharedGraph.clean(driver);
		new Schema(driver).ensure();
		LoaderProcess.load(driver, folder);
		expected = export(driver);
		assertThat(expected.lines()).hasSizeGreaterThan(200).anyMatch((line) -> line.contains("\"outcome\":\"done\""));
	}

	/** The loaders are at work when they are killed, each in another part of the load. */
	@Test
	void goesOnAfterLoadersAreKilled(Driver driver) {
		for (String place : List.of("batch of documents", "entities", "batch")) {
			Process loader = Processes.start(LoaderProcess.class, SharedGraph.data().toString(), folder.toString());
			Processes.await(loader, "passed " + place);
			Processes.kill(loader);
		}
		LoaderProcess.load(driver, folder);
		assertThat(export(driver)).isEqualTo(expected);
	}

	@Test
	void letsTwoProcessesLoadTheSame(Driver driver) {
		Process loader = Processes.start(LoaderProcess.class, SharedGraph.data().toString(), folder.toString());
		Processes.await(loader, "ready");
		LoaderProcess.load(driver, folder);
		Processes.await(loader, "loaded");
		assertThat(export(driver)).isEqualTo(expected);
	}

	@Test
	void losesNothingWhenTheDatabaseIsKilled(@TempDir Path data) {
		Process database = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(database, "up");
		try (Driver driver = driver(data)) {
			new Schema(driver).ensure();
			LoaderProcess.load(driver, folder.resolve("portfolio-report.txt"));
			assertThatExceptionOfType(NoDatabaseException.class)
				.isThrownBy(() -> LoaderProcess.load(driver, folder, (place) -> {
					if (place.equals("entities")) {
						Processes.kill(database);
					}
				}));
		}
		Process again = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(again, "up");
		try (Driver driver = driver(data)) {
			assertThat(new Status(driver).read().documents()).as("documents that were there before the kill")
				.isEqualTo(MADE_UP.size() + 2);
			LoaderProcess.load(driver, folder);
			assertThat(export(driver)).isEqualTo(expected);
		}
		finally {
			Processes.kill(again);
		}
	}

	@Test
	void saysThatTheDatabaseIsGoneAndGoesOnWhenItIsBack(Driver driver) {
		RunningServer server = RunningServer.of(SharedGraph.data()).orElseThrow();
		try (Gate gate = new Gate(server.bolt());
				Driver distant = GraphDatabase.driver(gate.address(), AuthTokens.basic("neo4j", server.password()),
						Config.builder().withMaxTransactionRetryTime(2, TimeUnit.SECONDS).build())) {
			Loader loader = new Loader(distant, new DocumentReader()::read, new Extractor()::extract, (place) -> {
				if (place.equals("entities")) {
					gate.shut();
				}
			});
			assertThatExceptionOfType(NoDatabaseException.class)
				.isThrownBy(() -> loader.load(LoaderProcess.incoming(folder), LoadListener.SILENT))
				.withMessageContaining("does not answer");
			assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> new Status(distant).read());
			gate.openAgain();
			LoaderProcess.load(distant, folder);
			assertThat(export(distant)).isEqualTo(expected);
		}
	}

	private static Driver driver(Path data) {
		RunningServer server = RunningServer.of(data).orElseThrow();
		return GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()),
				Config.builder().withMaxTransactionRetryTime(2, TimeUnit.SECONDS).build());
	}

	static String export(Driver driver) {
		StringWriter out = new StringWriter();
		new FactsExport(driver).write(out);
		return out.toString();
	}

}
