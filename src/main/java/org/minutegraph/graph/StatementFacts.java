package org.minutegraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Ids;
import org.minutegraph.review.Decision;

/** Turns each kind of statement into its node and relationships. */
final class StatementFacts {

	private static final Map<String, String> COMMITMENT_LABELS = Map.of("action", "Action", "decision", "Decision",
			"request", "Request", "recommendation", "Recommendation", "commitment", "Undertaking", "priority",
			"Priority");

	private final Facts facts;

	private final @Nullable String meeting;

	StatementFacts(Facts facts, @Nullable String meeting) {
		this.facts = facts;
		this.meeting = meeting;
	}

	/**
	 * Writes a statement.
	 * @param status what a reviewer says has become of it, or null
	 */
	void write(Statement statement, Decision.@Nullable Status status) {
		switch (statement) {
			case Statement.Role role -> role(role);
			case Statement.Judgement judgement -> judgement(judgement);
			case Statement.Commitment commitment -> commitment(commitment, status);
			case Statement.Link link -> this.facts.link(node(link.from(), link), link.type(), node(link.to(), link),
					link.evidence(), link.on());
			case Statement.Exchange exchange -> exchange(exchange);
			case Statement.Measure measure -> measure(measure);
			case Statement.Attendance attendance -> attendance(attendance);
			case Statement.Presentation presentation -> this.facts.link(node(presentation.person(), presentation),
					"PRESENTED", Ids.of("item", this.facts.documentId(), presentation.item()), presentation.evidence());
			case Statement.ContractAward contract -> contract(contract);
			case Statement.SchoolNumber number -> this.facts.identity(number.school())
				.ifPresent((school) -> this.facts.stated(school.id(), number.evidence()));
		}
	}

	private String node(int entity, Statement statement) {
		return this.facts.node(entity, statement.evidence());
	}

	/** Posts are shared by documents, so their ids hold all that is said of them. */
	private void role(Statement.Role role) {
		Evidence evidence = role.evidence();
		String person = node(role.person(), role);
		String body = this.facts.identity(role.body()).map(Identity::id).orElse(null);
		String id = Ids.of("role", person, role.title(), body, role.status(), role.interim(), role.from(), role.to());
		this.facts.fact(id, evidence, Rows.row("title", role.title(), "status", role.status(), "interim",
				role.interim(), "from", role.from(), "to", role.to()), List.of("Role"));
		this.facts.link(person, "HOLDS", id, evidence);
		if (body != null) {
			this.facts.link(id, "AT", body, evidence);
		}
	}

	private void judgement(Statement.Judgement judgement) {
		String subject = node(judgement.subject(), judgement);
		String id = Ids.of("judgement", subject, judgement.outcome(), judgement.area(), judgement.date(),
				judgement.inspector(), judgement.awaited());
		this.facts.fact(
				id, judgement.evidence(), Rows.row("outcome", judgement.outcome(), "area", judgement.area(), "date",
						judgement.date(), "inspector", judgement.inspector(), "awaited", judgement.awaited()),
				List.of("Judgement"));
		this.facts.link(id, "JUDGED", subject, judgement.evidence());
	}

	private void commitment(Statement.Commitment commitment, Decision.@Nullable Status status) {
		Evidence evidence = commitment.evidence();
		String id = commitmentId(this.facts.documentId(), commitment);
		String madeOn = this.facts.findings().about().date();
		String asOf = commitment.status().equals("open") ? null : madeOn;
		this.facts.fact(id, evidence,
				Rows.row("document", this.facts.documentId(), "kind", commitment.kind(), "text", commitment.text(),
						"due", commitment.due(), "madeOn", madeOn, "status",
						(status != null) ? status.status() : commitment.status(), "asOf",
						(status != null) ? status.asOf() : asOf, "statusBy", (status != null) ? "review" : "document",
						"statedStatus", commitment.status(), "statedAsOf", asOf),
				List.of("Commitment", COMMITMENT_LABELS.getOrDefault(commitment.kind(), "Undertaking")));
		commitment.owners().forEach((owner) -> this.facts.link(node(owner, commitment), "BOUND_BY", id, evidence));
		if (commitment.requestedBy() != null) {
			this.facts.link(node(commitment.requestedBy(), commitment), "REQUESTED", id, evidence);
		}
		commitment.about().forEach((about) -> this.facts.link(id, "ABOUT", node(about, commitment), evidence));
		if (this.meeting != null) {
			this.facts.link(id, "MADE_AT", this.meeting, evidence);
		}
	}

	private void exchange(Statement.Exchange exchange) {
		Evidence evidence = exchange.evidence();
		String id = own("exchange", evidence, exchange.topic());
		this.facts.fact(id, evidence, Rows.row("document", this.facts.documentId(), "topic", exchange.topic()),
				List.of("Exchange"));
		this.facts.link(node(exchange.asker(), exchange), "ASKED", id, evidence);
		exchange.answerers().forEach((answerer) -> this.facts.link(node(answerer, exchange), "ANSWERED", id, evidence));
	}

	private void measure(Statement.Measure measure) {
		Evidence evidence = measure.evidence();
		String id = own("measure", evidence, measure.value(), measure.what());
		this.facts.fact(id, evidence,
				Rows.row("document", this.facts.documentId(), "value", measure.value(), "amount", measure.amount(),
						"unit", measure.unit(), "what", measure.what(), "period", measure.period(), "comparator",
						measure.comparator()),
				List.of("Measure"));
		if (measure.subject() != null) {
			this.facts.link(id, "ABOUT", node(measure.subject(), measure), evidence);
		}
	}

	private void attendance(Statement.Attendance attendance) {
		if (this.meeting != null) {
			this.facts.link(node(attendance.person(), attendance), "ATTENDED", this.meeting, attendance.evidence(),
					Rows.row("as", attendance.as()));
		}
	}

	private void contract(Statement.ContractAward contract) {
		Evidence evidence = contract.evidence();
		String id = own("contract", evidence, contract.subject());
		this.facts.fact(
				id, evidence, Rows.row("document", this.facts.documentId(), "subject", contract.subject(), "term",
						contract.term(), "extension", contract.extension(), "start", contract.start()),
				List.of("Contract"));
		String supplier = node(contract.supplier(), contract);
		this.facts.link(supplier, "SUPPLIER_OF", id, evidence);
		if (contract.client() != null) {
			String client = node(contract.client(), contract);
			this.facts.link(client, "CLIENT_OF", id, evidence);
			this.facts.link(client, "CONTRACTS", supplier, evidence, contract.subject());
		}
	}

	/** The id of a commitment's node. */
	static String commitmentId(String document, Statement.Commitment commitment) {
		return id("commitment", document, commitment.evidence(), commitment.kind(), commitment.text());
	}

	private String own(String kind, Evidence evidence, String... parts) {
		return id(kind, this.facts.documentId(), evidence, parts);
	}

	private static String id(String kind, String document, Evidence evidence, String... parts) {
		return Ids.of(kind, document, evidence.spans(), List.of(parts));
	}

}
