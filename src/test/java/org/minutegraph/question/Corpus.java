package org.minutegraph.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three documents of invented councils and what stands in them, written by hand into
 * {@code corpus/facts.json}, so that answers can be checked without trusting any reader.
 */
public final class Corpus {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, String> ids = new HashMap<>();

	private final Driver driver;

	private int links;

	private Corpus(Driver driver) {
		this.driver = driver;
	}

	/** Writes all of it into an empty graph. */
	public static void load(Driver driver) {
		Corpus corpus = new Corpus(driver);
		JsonNode facts = JSON.readTree(text("facts.json"));
		corpus.run("corpus-documents", facts.get("documents").valueStream().map(corpus::document).toList());
		corpus.run("corpus-nodes", facts.get("things").valueStream().map(corpus::thing).toList());
		corpus.run("corpus-nodes", facts.get("facts").valueStream().map(corpus::fact).toList());
		corpus.run("corpus-links", facts.get("links").valueStream().map(corpus::link).toList());
		Cypher.file("test/corpus-agenda")
			.statements()
			.forEach((statement) -> driver.executableQuery(statement).execute());
		driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
	}

	private void run(String file, List<Map<String, Object>> rows) {
		this.driver.executableQuery(Cypher.file("test/" + file).text()).withParameters(Map.of("rows", rows)).execute();
	}

	private Map<String, Object> document(JsonNode document) {
		String id = document.get("id").asString();
		String text = text(document.get("file").asString());
		this.ids.put(document.get("file").asString(), id);
		Map<String, Object> properties = properties(document);
		properties.putAll(Map.of("text", text, "sha256", id, "factsHash", id));
		List<Map<String, Object>> passages = new ArrayList<>();
		int start = 0;
		for (String line : text.lines().toList()) {
			int end = start + line.codePointCount(0, line.length());
			passages.add(Map.of("id", id + "-" + passages.size(), "ordinal", passages.size(), "start", start, "end",
					end, "text", line));
			start = end + 1;
		}
		return Map.of("properties", properties, "passages", passages);
	}

	private Map<String, Object> thing(JsonNode thing) {
		List<Map<String, Object>> places = new ArrayList<>();
		thing.get("mentions").forEach((mention) -> {
			String file = mention.get(0).asString();
			String form = mention.get(1).asString();
			for (int at = text(file).indexOf(form); at >= 0; at = text(file).indexOf(form, at + 1)) {
				Map<String, Object> place = place(file, at, form);
				place.put("form", form);
				places.add(place);
			}
		});
		return node(thing, places);
	}

	private Map<String, Object> fact(JsonNode fact) {
		String file = fact.get("document").asString();
		List<Map<String, Object>> places = new ArrayList<>();
		fact.get("quotes").forEach((quote) -> places.add(place(file, quote.asString())));
		if (fact.has("also")) {
			places.add(place(fact.at("/also/0").asString(), fact.at("/also/1").asString()));
		}
		Map<String, Object> node = node(fact, places);
		@SuppressWarnings("unchecked")
		Map<String, Object> properties = (Map<String, Object>) node.get("properties");
		if (properties.remove("ownDocument") != null) {
			properties.put("document", this.ids.get(file));
		}
		return node;
	}

	private static Map<String, Object> node(JsonNode node, List<Map<String, Object>> places) {
		Map<String, Object> properties = properties(node.get("properties"));
		properties.put("id", node.get("id").asString());
		return Map.of("labels", node.get("labels").valueStream().map(JsonNode::asString).toList(), "properties",
				properties, "places", places);
	}

	private Map<String, Object> link(JsonNode link) {
		String file = link.get("document").asString();
		String quote = link.get("quote").asString();
		Map<String, Object> place = place(file, quote);
		Map<String, Object> properties = properties(link.get("properties"));
		properties.put("id", "link" + this.links++);
		properties.putAll(Map.of("document", place.get("document"), "file", file, "starts", List.of(place.get("start")),
				"ends", List.of(place.get("end")), "quotes", List.of(quote), "reader", "test", "confidence", 1.0));
		return Map.of("from", link.get("from").asString(), "type", link.get("type").asString(), "to",
				link.get("to").asString(), "properties", properties);
	}

	private Map<String, Object> place(String file, int index, String quote) {
		int start = text(file).codePointCount(0, index);
		return new HashMap<>(Map.of("document", this.ids.get(file), "start", start, "end",
				start + quote.codePointCount(0, quote.length()), "quote", quote, "reader", "test", "confidence", 1.0));
	}

	private Map<String, Object> place(String file, String quote) {
		return place(file, index(file, quote), quote);
	}

	private static int index(String file, String quote) {
		int index = text(file).indexOf(quote);
		if (index < 0) {
			throw new IllegalArgumentException(file + " does not say: " + quote);
		}
		return index;
	}

	private static Map<String, Object> properties(JsonNode node) {
		@SuppressWarnings("unchecked")
		Map<String, Object> properties = JSON.convertValue(node, Map.class);
		return new HashMap<>(properties);
	}

	/** The text of a file of the corpus. */
	public static String text(String file) {
		try (InputStream stream = Corpus.class.getResourceAsStream("/corpus/" + file)) {
			if (stream == null) {
				throw new IllegalArgumentException("no file corpus/" + file);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
