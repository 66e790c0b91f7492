package org.minutegraph.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.minutegraph.store.SharedGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports of the shared graph. */
final class Exported {

	private Exported() {
	}

	static byte[] bytes(ExportFormat format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Exports(SharedGraph.driver()).write(format, out);
		return out.toByteArray();
	}

	static String text(ExportFormat format) {
		return new String(bytes(format), StandardCharsets.UTF_8);
	}

	static JsonNode json(ExportFormat format) {
		return JsonMapper.shared().readTree(text(format));
	}

	static List<JsonNode> lines(ExportFormat format) {
		return text(format).lines().map(JsonMapper.shared()::readTree).toList();
	}

}
