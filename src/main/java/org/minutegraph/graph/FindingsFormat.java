package org.minutegraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.followup.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * Findings as bytes, so that a store can be resolved anew without the sources: compressed
 * JSON, the same bytes for the same findings.
 */
final class FindingsFormat {

	private static final JsonMapper JSON = JsonMapper.builder().addMixIn(Statement.class, Named.class).build();

	private FindingsFormat() {
	}

	/** Writes the kind of a statement beside its parts. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
	private interface Named {

	}

	static byte[] write(Findings findings) {
		Findings sorted = new Findings(findings.about(),
				findings.entities().stream().map(FindingsFormat::sorted).toList(), findings.statements());
		return compressed(sorted);
	}

	static byte[] write(List<Report> reports) {
		return compressed(reports);
	}

	private static byte[] compressed(Object value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(JSON.writeValueAsBytes(value));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static Findings read(byte[] bytes) {
		return JSON.readValue(plain(bytes), Findings.class);
	}

	static List<Report> reports(byte[] bytes) {
		return List.of(JSON.readValue(plain(bytes), Report[].class));
	}

	private static byte[] plain(byte[] bytes) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Entity sorted(Entity entity) {
		return new Entity(entity.id(), entity.kind(), entity.name(), new TreeSet<>(entity.aliases()),
				new TreeSet<>(entity.formerNames()), new TreeSet<>(entity.types()), entity.evidence());
	}

}
