package org.minutegraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive, imported by the command that neo4j-admin runs into a store of its own. */
@EmbeddedGraph
class CsvArchiveTests {

	private static final String NODES = "MATCH (n) UNWIND labels(n) AS name WITH name WHERE name <> 'Thing' "
			+ "RETURN name, count(*) AS count";

	private static final String RELATIONSHIPS = "MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count";

	private static final String TRICKY = "Say \"no\", they said;\nnext line\tand \\ that is 'it' §";

	@TempDir
	Path folder;

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		driver.executableQuery("MATCH (c:Commitment {id: 'c1'}) SET c.text = $text")
			.withParameters(Map.of("text", TRICKY))
			.execute();
	}

	@Test
	void isImportedWholeIntoAFreshStore(Driver driver) throws IOException {
		unpack(Exported.bytes(ExportFormat.CSV));
		importAll();
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(this.folder)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 16L << 20)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.build();
		try {
			GraphDatabaseService store = service.database("neo4j");
			assertThat(counts(store, NODES)).isEqualTo(counts(driver, NODES));
			assertThat(counts(store, RELATIONSHIPS)).isEqualTo(counts(driver, RELATIONSHIPS));
			assertThat(value(store, "MATCH (c:Commitment {id: 'c1'}) RETURN c.text AS value")).isEqualTo(TRICKY);
			assertThat(value(store, "MATCH (s:School {id: 't-saltmarsh'}) RETURN s.formerNames[0] AS value"))
				.isEqualTo("Saltmarsh Infant School");
			assertThat(value(store, "MATCH (:Person {id: 't-vell'})-[r:CHAIRS]->() RETURN r.quotes[0] AS value"))
				.isEqualTo("Councillor Tomas Vell (Chair)");
			assertThat(value(store,
					"MATCH (:Person {id: 't-vell'})-[r:CHAIRS]->() RETURN r.ends[0] - r.starts[0] AS value"))
				.isEqualTo(29L);
			assertThat(value(store, "MATCH (d:Document {file: 'saltmere-2018-03-12.txt'}) RETURN d.text AS value"))
				.isEqualTo(Corpus.text("saltmere-2018-03-12.txt"));
			assertThat(value(store, "MATCH (j:Judgement {id: 'j3'}) RETURN j.awaited AS value")).isEqualTo(true);
		}
		finally {
			service.shutdown();
		}
	}

	private void importAll() throws IOException {
		List<String> arguments = new ArrayList<>(List.of("neo4j"));
		for (String line : Files.readAllLines(this.folder.resolve("import.args"))) {
			if (!line.startsWith("#")) {
				arguments.add(line.replaceFirst("^(--(?:nodes|relationships)=)", "$1" + this.folder + "/"));
			}
		}
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
				DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			ExecutionContext context = new ExecutionContext(this.folder, this.folder, out, out, files);
			int code = new CommandLine(new ImportCommand.Full(context)).execute(arguments.toArray(String[]::new));
			assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
		}
	}

	private void unpack(byte[] archive) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(this.folder.resolve(entry.getName()), zip.readAllBytes());
			}
		}
	}

	private static Map<String, Long> counts(GraphDatabaseService store, String query) {
		return store.executeTransactionally(query, Map.of(), (result) -> {
			Map<String, Long> counts = new TreeMap<>();
			result.forEachRemaining((row) -> counts.put((String) row.get("name"), (Long) row.get("count")));
			return counts;
		});
	}

	private static Map<String, Long> counts(Driver driver, String query) {
		Map<String, Long> counts = new TreeMap<>();
		driver.executableQuery(query)
			.execute()
			.records()
			.forEach((row) -> counts.put(row.get("name").asString(), row.get("count").asLong()));
		return counts;
	}

	private static Object value(GraphDatabaseService store, String query) {
		return store.executeTransactionally(query, Map.of(), (result) -> result.next().get("value"));
	}

}
