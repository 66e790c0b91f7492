package org.minutegraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON objects: a column is a member; what is empty is left out. */
final class JsonRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private JsonRows() {
	}

	/** A row as an object on one line. */
	static String object(Record row) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (String column : row.keys()) {
			Object value = pruned(row.get(column).asObject());
			if (value != null) {
				object.put(column, value);
			}
		}
		return JSON.writeValueAsString(object);
	}

	/** The value with members in order and without what is empty, or null. */
	private static @Nullable Object pruned(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> members = new TreeMap<>();
			map.forEach((key, member) -> {
				Object pruned = pruned(member);
				if (pruned != null) {
					members.put(String.valueOf(key), pruned);
				}
			});
			return members.isEmpty() ? null : members;
		}
		if (value instanceof Collection<?> list) {
			List<?> items = list.stream().map(JsonRows::pruned).filter(Objects::nonNull).toList();
			return items.isEmpty() ? null : items;
		}
		return value;
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * One object a line.
	 *
	 * @param folder of the queries
	 */
	record Lines(String folder) implements FormatWriter {

		@Override
		public void write(Reading reading, OutputStream out) throws IOException {
			for (ExportFile file : ExportFile.of(this.folder, "")) {
				reading.rows(file, (row) -> JsonRows.write(out, object(row) + "\n"));
			}
		}

	}

	/**
	 * An object of arrays, each named by the second part of its files' names.
	 *
	 * @param folder of the queries
	 */
	record Arrays(String folder) implements FormatWriter {

		@Override
		public void write(Reading reading, OutputStream out) throws IOException {
			String array = "";
			Separator separator = new Separator();
			JsonRows.write(out, "{\n");
			for (ExportFile file : ExportFile.of(this.folder, "")) {
				if (!file.part(1).equals(array)) {
					JsonRows.write(out, (array.isEmpty() ? "" : "\n],\n") + "\"" + file.part(1) + "\": [");
					array = file.part(1);
					separator = new Separator();
				}
				objects(reading, file, out, separator);
			}
			JsonRows.write(out, "\n]\n}\n");
		}

	}

	/** One array under the context that gives its terms their meaning. */
	record LinkedData() implements FormatWriter {

		@Override
		public void write(Reading reading, OutputStream out) throws IOException {
			JsonRows.write(out, "{\"@context\": " + context() + ",\n\"@graph\": [");
			Separator separator = new Separator();
			for (ExportFile file : ExportFile.of("jsonld", "")) {
				objects(reading, file, out, separator);
			}
			JsonRows.write(out, "\n]}\n");
		}

		private static String context() throws IOException {
			try (InputStream file = Objects
				.requireNonNull(JsonRows.class.getResourceAsStream("/export/jsonld-context.json"))) {
				return JSON.readTree(file).toString();
			}
		}

	}

	private static void objects(Reading reading, ExportFile file, OutputStream out, Separator separator)
			throws IOException {
		reading.rows(file, (row) -> write(out, separator.next() + object(row)));
	}

	/** What stands before an object of an array. */
	private static final class Separator {

		private String text = "\n";

		String next() {
			String now = this.text;
			this.text = ",\n";
			return now;
		}

	}

}
