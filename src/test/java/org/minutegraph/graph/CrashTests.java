package org.minutegraph.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
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

	private static final Path FOLDER = Path.of("src/test/resources/gold/practice");

	private String expected = "";

	@BeforeEach
	void loadCleanly(Driver driver) {
		new Schema(driver).ensure();
		LoaderProcess.load(driver, FOLDER);
		this.expected = export(driver);
		SharedGraph.clean(driver);
	}

	@Test
	void goesOnAfterLoadersAreKilled(Driver driver) throws InterruptedException {
		Random random = new Random(5);
		for (int i = 0; i < 3; i++) {
			Process loader = Processes.start(LoaderProcess.class, SharedGraph.data().toString(), FOLDER.toString());
			Processes.await(loader, "ready");
			Thread.sleep(random.nextInt(500, 5000));
			Processes.kill(loader);
		}
		LoaderProcess.load(driver, FOLDER);
		assertThat(export(driver)).isEqualTo(this.expected);
	}

	@Test
	void letsTwoProcessesLoadTheSame(Driver driver) {
		Process loader = Processes.start(LoaderProcess.class, SharedGraph.data().toString(), FOLDER.toString());
		Processes.await(loader, "ready");
		LoaderProcess.load(driver, FOLDER);
		Processes.await(loader, "loaded");
		assertThat(export(driver)).isEqualTo(this.expected);
	}

	@Test
	void losesNothingWhenTheDatabaseIsKilled(@TempDir Path data) throws InterruptedException, IOException {
		Process database = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(database, "up");
		try (Driver driver = driver(data)) {
			new Schema(driver).ensure();
			LoaderProcess.load(driver, FOLDER.resolve("call-in-report.txt"));
			Thread loading = Thread.ofVirtual()
				.start(() -> assertThatExceptionOfType(NoDatabaseException.class)
					.isThrownBy(() -> LoaderProcess.load(driver, FOLDER)));
			Thread.sleep(1500);
			Processes.kill(database);
			loading.join(Duration.ofSeconds(60));
		}
		Process again = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(again, "up");
		try (Driver driver = driver(data)) {
			assertThat(new Status(driver).read().documents()).isPositive();
			LoaderProcess.load(driver, FOLDER);
			assertThat(export(driver)).isEqualTo(this.expected);
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
				.isThrownBy(() -> loader.load(LoaderProcess.incoming(FOLDER), LoadListener.SILENT))
				.withMessageContaining("does not answer");
			assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> new Status(distant).read());
			gate.openAgain();
			LoaderProcess.load(distant, FOLDER);
			assertThat(export(distant)).isEqualTo(this.expected);
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
