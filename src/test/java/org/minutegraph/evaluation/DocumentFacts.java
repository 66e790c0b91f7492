package org.minutegraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.Statement.Commitment;
import org.minutegraph.extraction.Statement.Exchange;
import org.minutegraph.extraction.Statement.Judgement;
import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.Statement.Measure;
import org.minutegraph.extraction.Statement.Role;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.Span;

/** One document's findings as rows of the measured export, without a graph in between. */
final class DocumentFacts {

	private final Document document;

	private final Findings findings;

	private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

	private DocumentFacts(Document document, Findings findings) {
		this.document = document;
		this.findings = findings;
	}

	static List<Map<String, @Nullable Object>> of(Document document, Findings findings) {
		DocumentFacts facts = new DocumentFacts(document, findings);
		facts.about();
		findings.entities().forEach(facts::entity);
		findings.statements().forEach(facts::statement);
		return facts.rows;
	}

	private void about() {
		Findings.About about = this.findings.about();
		row("document", about.evidence(), "file", this.document.file(), "council", name(about.council()), "body",
				name(about.body()), "title", about.title(), "kind", about.kind(), "date", about.date());
	}

	private void entity(Entity entity) {
		if (entity.kind() == Entity.Kind.POST || entity.evidence().isEmpty()) {
			return;
		}
		Evidence all = new Evidence(entity.evidence().stream().flatMap((e) -> e.spans().stream()).toList(), "", 1);
		row(entity.kind().name().toLowerCase(), all, "name", entity.name(), "aliases", List.copyOf(entity.aliases()),
				"kinds", List.copyOf(entity.types()), "formerNames", List.copyOf(entity.formerNames()));
	}

	private void statement(Statement statement) {
		Evidence evidence = statement.evidence();
		switch (statement) {
			case Role role ->
				row("role", evidence, "person", name(role.person()), "title", role.title(), "body", name(role.body()),
						"status", role.status(), "interim", role.interim(), "from", role.from(), "to", role.to());
			case Judgement it -> row("judgement", evidence, "subject", name(it.subject()), "outcome",
					(it.area() != null) ? it.outcome() + " (" + it.area() + ")" : it.outcome(), "date", it.date(),
					"inspector", it.inspector(), "awaited", it.awaited());
			case Commitment it ->
				row("commitment", evidence, "kind", it.kind(), "owners", names(it.owners()), "requestedBy",
						name(it.requestedBy()), "text", it.text(), "due", it.due(), "about", names(it.about()));
			case Link it ->
				row("link", evidence, "from", name(it.from()), "type", it.type(), "to", name(it.to()), "on", it.on());
			case Exchange it -> row("exchange", evidence, "asker", name(it.asker()), "answerers", names(it.answerers()),
					"topic", it.topic());
			case Measure it -> row("measure", evidence, "value", it.value(), "what", it.what(), "period", it.period(),
					"subject", name(it.subject()));
			case Statement.Attendance _, Statement.Presentation _, Statement.ContractAward _,
					Statement.SchoolNumber _ ->
				{
				}
		}
	}

	private @Nullable String name(@Nullable Integer id) {
		return (id == null) ? null : this.findings.entities().get(id).name();
	}

	private List<String> names(List<Integer> ids) {
		return ids.stream().map((id) -> this.findings.entities().get(id).name()).toList();
	}

	private void row(String fact, Evidence evidence, @Nullable Object... fields) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("fact", fact);
		for (int i = 0; i < fields.length; i += 2) {
			row.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		row.put("reader", evidence.reader());
		row.put("confidence", evidence.confidence());
		row.put("evidence", evidence.spans().stream().map(this::selector).toList());
		this.rows.add(row);
	}

	private Map<String, Object> selector(Span span) {
		return Map.of("document", this.document.file(), "start", this.document.codePoint(span.start()), "end",
				this.document.codePoint(span.end()), "quote", this.document.quote(span));
	}

}
