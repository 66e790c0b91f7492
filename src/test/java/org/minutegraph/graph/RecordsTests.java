package org.minutegraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The invariants on real records, where they lie beside the project. */
@EmbeddedGraph
class RecordsTests {

	private static final Path RECORDS = Path.of("../shared/seeds");

	@Test
	void areTheSameGraphInAnyOrderAndAfterRemoval(Driver driver) {
		assumeThat(Files.isDirectory(RECORDS)).isTrue();
		new Schema(driver).ensure();
		Loader loader = new Loader(driver, new DocumentReader()::read, new Extractor()::extract, Checkpoint.NONE);
		List<Incoming> records = LoaderProcess.incoming(RECORDS);
		loader.load(records, LoadListener.SILENT);
		String expected = CrashTests.export(driver);
		assertThat(loader.load(records, LoadListener.SILENT).unchanged()).hasSameSizeAs(records);
		loader.remove(List.of(records.getFirst().name(), records.getLast().name()));
		loader.load(List.of(records.getLast()), LoadListener.SILENT);
		loader.load(List.of(records.getFirst()), LoadListener.SILENT);
		assertThat(CrashTests.export(driver)).isEqualTo(expected);
		SharedGraph.clean(driver);
		int half = records.size() / 2;
		loader.load(records.reversed().subList(0, half), LoadListener.SILENT);
		loader.load(records.reversed().subList(half, records.size()), LoadListener.SILENT);
		assertThat(CrashTests.export(driver)).isEqualTo(expected);
	}

}
