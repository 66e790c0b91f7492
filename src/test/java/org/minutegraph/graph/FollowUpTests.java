package org.minutegraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** From minutes as they are written to what became of a promise. */
@EmbeddedGraph
class FollowUpTests {

	private static final String MARCH = """
			Harrow Dale Parish Council

			Minutes of the meeting held on 4 March 2031

			Present: Councillor Ruth Ashdown (Chair), Councillor Peter Varley

			ACTION: Peter Varley to send the list of broken street lamps to the county.

			ACTION: Ruth Ashdown to obtain quotations for the bench on Mill Green.
			""";

	private static final String APRIL = """
			Harrow Dale Parish Council

			Minutes of the meeting held on 1 April 2031

			Present: Councillor Ruth Ashdown (Chair), Councillor Peter Varley

			2. Matters arising

			Peter Varley had sent the list of broken street lamps to the county.

			Ruth Ashdown was still waiting for quotations for the bench on Mill Green.
			""";

	@Test
	void saysWhatBecameOfAPromiseHoweverTheDocumentsCome(Driver driver) {
		new Schema(driver).ensure();
		load(driver, "april.txt", APRIL);
		assertThat(statuses(driver)).isEmpty();
		load(driver, "march.txt", MARCH);
		List<String> both = List.of("send the list of broken street lamps to the county done 2031-04-01",
				"obtain quotations for the bench on Mill Green reported on 2031-04-01");
		assertThat(statuses(driver)).containsExactlyInAnyOrderElementsOf(both);
		assertThat(followUps(driver)).containsExactlyInAnyOrder(
				"april.txt: Peter Varley had sent the list of broken street lamps to the county.",
				"april.txt: Ruth Ashdown was still waiting for quotations for the bench on Mill Green.");
		assertThat(CrashTests.export(driver).lines().filter((line) -> line.contains("street lamps")))
			.anySatisfy((line) -> assertThat(line).contains("\"status\":\"done\",\"asOf\":\"2031-04-01\"",
					"\"followedUpBy\":[{\"document\":\"april.txt\"", "\"outcome\":\"done\",\"likely\":false"));
		loader(driver).remove(List.of("april.txt"));
		assertThat(statuses(driver)).allMatch((status) -> status.endsWith(" open null"));
		assertThat(followUps(driver)).isEmpty();
		load(driver, "april.txt", APRIL);
		assertThat(statuses(driver)).containsExactlyInAnyOrderElementsOf(both);
		load(driver, "april.txt", APRIL.replace("had sent", "had not sent"));
		assertThat(statuses(driver)).allMatch((status) -> !status.contains("done"));
	}

	private static Loader loader(Driver driver) {
		return new Loader(driver, new DocumentReader()::read, new Extractor()::extract, Checkpoint.NONE);
	}

	private static void load(Driver driver, String file, String text) {
		loader(driver).load(List.of(Incoming.of(new Source(file, text.getBytes(StandardCharsets.UTF_8), "test"))),
				LoadListener.SILENT);
	}

	private static List<String> statuses(Driver driver) {
		return rows(driver, "MATCH (c:Commitment {kind: 'action'}) RETURN c.text, c.status, c.asOf");
	}

	private static List<String> followUps(Driver driver) {
		return rows(driver, "MATCH (:Commitment)-[f:FOLLOWED_UP_BY]->() RETURN f.file + ':', f.quotes[0]");
	}

	private static List<String> rows(Driver driver, String query) {
		return driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> String.join(" ",
					Arrays.asList(row.values().stream().map((value) -> value.asString("null")).toArray(String[]::new))))
			.toList();
	}

}
