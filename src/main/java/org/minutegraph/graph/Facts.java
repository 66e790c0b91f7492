package org.minutegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Ids;

/**
 * The rows that a document's facts become under given identities: the frame that all
 * kinds of facts share. Each row is made of the document and the identities alone.
 */
final class Facts {

	private final StoredDocument document;

	private final Findings findings;

	private final Identities identities;

	private final Places places;

	private final Rows rows = new Rows();

	Facts(StoredDocument document, Identities identities) {
		this.document = document;
		this.findings = document.findings();
		this.identities = identities;
		this.places = document.places();
	}

	/** All rows of a document but the mark that they are written. */
	static Rows of(StoredDocument document, Identities identities) {
		Facts facts = new Facts(document, identities);
		facts.entities();
		String meeting = new MeetingFacts(facts).write();
		StatementFacts statements = new StatementFacts(facts, meeting);
		List<Statement> said = document.findings().statements();
		for (int i = 0; i < said.size(); i++) {
			statements.write(said.get(i), document.amended().statuses().get(i));
		}
		return facts.rows;
	}

	String documentId() {
		return this.document.id();
	}

	Findings findings() {
		return this.findings;
	}

	Rows rows() {
		return this.rows;
	}

	private void entities() {
		for (Entity entity : this.findings.entities()) {
			identity(entity.id())
				.ifPresent((identity) -> entity.evidence().forEach((evidence) -> stated(identity.id(), evidence)));
		}
	}

	Optional<Identity> identity(@Nullable Integer entity) {
		return (entity != null) ? this.identities.of(documentId(), entity) : Optional.empty();
	}

	/** The id of an entity's node; a post gets its role written on the way. */
	String node(int entity, Evidence evidence) {
		return identity(entity).map(Identity::id).orElseGet(() -> post(this.findings.entities().get(entity), evidence));
	}

	private String post(Entity post, Evidence evidence) {
		String body = ownBody().map(Identity::id).orElse(null);
		String id = Ids.of("post", post.name(), (body != null) ? body : documentId());
		this.rows.addOnce("facts", id, Rows.row("id", id, "labels", List.of("Role"), "properties",
				Rows.row("title", post.name(), "status", "current", "interim", false)));
		post.evidence().forEach((place) -> stated(id, place));
		stated(id, evidence);
		if (body != null) {
			link(id, "AT", body, evidence);
		}
		return id;
	}

	/** The body whose papers these are: the committee, else the council. */
	Optional<Identity> ownBody() {
		Findings.About about = this.findings.about();
		return identity(about.body()).or(() -> identity(about.council()));
	}

	/** Writes a fact that is a node, with its words. */
	void fact(String id, Evidence evidence, Map<String, @Nullable Object> properties, List<String> labels) {
		this.rows.addOnce("facts", id, Rows.row("id", id, "labels", labels, "properties", properties));
		stated(id, evidence);
	}

	void stated(String node, Evidence evidence) {
		for (Map<String, @Nullable Object> row : this.places.stated(node, evidence)) {
			this.rows.addOnce("stated", row.toString(), row);
		}
	}

	void link(String from, String type, String to, Evidence evidence) {
		link(from, type, to, evidence, Map.of());
	}

	void link(String from, String type, String to, Evidence evidence, @Nullable String on) {
		link(from, type, to, evidence, Rows.row("on", on));
	}

	/** Writes a relationship, once for the same ends, words and properties. */
	void link(String from, String type, String to, Evidence evidence, Map<String, @Nullable Object> more) {
		String id = Ids.of("link", documentId(), type, from, to, more, evidence.spans());
		Map<String, @Nullable Object> properties = this.places.properties(id, evidence);
		properties.putAll(more);
		this.rows.addOnce("links", id, Rows.row("from", from, "type", type, "to", to, "properties", properties));
	}

}
