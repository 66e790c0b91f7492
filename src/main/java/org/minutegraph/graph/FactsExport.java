package org.minutegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.store.Cypher;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the whole graph as JSON Lines, one fact a line with the words that state it. The
 * same graph gives the same bytes. Positions count in Unicode code points of the
 * document's text.
 */
@Component
public final class FactsExport {

	private static final List<String> FILES = List.of("01-documents", "02-persons", "03-bodies", "04-schools",
			"05-services", "06-programmes", "07-roles", "08-judgements", "09-commitments", "10-links", "11-exchanges",
			"12-measures");

	private static final String FOLLOWED_UP = "followedUpBy";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Driver driver;

	public FactsExport(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Writes all facts as they are at one moment, a few at a time.
	 * @param out takes the lines; neither flushed nor closed
	 * @throws UncheckedIOException where it does not take them
	 */
	public void write(Writer out) {
		SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (Session session = this.driver.session(reading); Transaction transaction = session.beginTransaction()) {
			for (String file : FILES) {
				transaction.run(Cypher.file("export/" + file).text()).forEachRemaining((fact) -> line(out, fact));
			}
		}
	}

	private static void line(Writer out, Record fact) {
		Map<String, Object> row = new LinkedHashMap<>();
		fact.keys().forEach((key) -> row.put(key, fact.get(key).asObject()));
		row.put("evidence", fact.get("evidence").asList(FactsExport::evidence));
		if (row.containsKey(FOLLOWED_UP)) {
			row.put(FOLLOWED_UP, fact.get(FOLLOWED_UP).asList(FactsExport::followUp));
		}
		try {
			out.write(JSON.writeValueAsString(row));
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of a later paper, and what they say became of a commitment. */
	private static Map<String, Object> followUp(Value place) {
		Map<String, Object> followUp = evidence(place);
		followUp.put("outcome", place.get(4).asObject());
		followUp.put("likely", place.get(5).asObject());
		followUp.put("reason", place.get(6).asObject());
		return followUp;
	}

	private static Map<String, Object> evidence(Value place) {
		Map<String, Object> evidence = new LinkedHashMap<>();
		evidence.put("document", place.get(0).asString());
		evidence.put("start", place.get(1).asLong());
		evidence.put("end", place.get(2).asLong());
		evidence.put("quote", place.get(3).asString());
		return evidence;
	}

}
