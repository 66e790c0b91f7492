package org.minutegraph.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;

/** Reads a short text as a whole document: the way every test of a reader begins. */
public final class Read {

	private final Document document;

	private final Findings findings;

	private Read(Document document) {
		this.document = document;
		this.findings = new Extractor().extract(document);
	}

	/** Reads a text as if it were a file. */
	public static Read text(String text) {
		return new Read(
				new DocumentReader().read(new Source("test.txt", text.getBytes(StandardCharsets.UTF_8), "test")));
	}

	/** All that was read. */
	public Findings findings() {
		return this.findings;
	}

	/** The statements of one kind, in order. */
	public <S extends Statement> List<S> all(Class<S> kind) {
		return this.findings.statements().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** Names of the entities of one kind, in the order of their numbers. */
	public List<String> names(Entity.Kind kind) {
		return this.findings.entities().stream().filter((entity) -> entity.kind() == kind).map(Entity::name).toList();
	}

	/** Name of an entity by its number. */
	public String name(int id) {
		return this.findings.entities().get(id).name();
	}

	/** The exact words that state something. */
	public List<String> quotes(Statement statement) {
		return statement.evidence().spans().stream().map(this.document::quote).toList();
	}

}
