package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.followup.Paper;
import org.minutegraph.followup.Promise;
import org.minutegraph.followup.Report;
import org.minutegraph.reading.Span;
import org.minutegraph.resolution.Identities;
import org.minutegraph.resolution.Identity;

/**
 * What a document brings to finding out what became of commitments, before it is known
 * who is who.
 *
 * @param date ISO as far as stated, or null
 * @param body number of the body whose paper it is, else of its council, or null
 * @param commitments that it states
 * @param reports its sentences that look back
 * @param owners numbers of those who are named in paragraphs that look back, by place
 * @param posts titles of posts that nobody is named for, by number
 */
record BodyPapers(@Nullable String date, @Nullable Integer body, List<Statement.Commitment> commitments,
		List<Report> reports, Map<Span, Integer> owners, Map<Integer, String> posts) {

	/** A year alone does not say which paper is the later one. */
	private static final int MONTH = 7;

	static BodyPapers of(Findings findings, List<Report> reports) {
		Findings.About about = findings.about();
		Map<Span, Integer> owners = new TreeMap<>();
		Map<Integer, String> posts = new HashMap<>();
		for (Entity entity : findings.entities()) {
			if (entity.kind() == Entity.Kind.POST) {
				posts.put(entity.id(), entity.name());
			}
			entity.evidence()
				.stream()
				.flatMap((evidence) -> evidence.spans().stream())
				.filter((span) -> reports.stream().anyMatch((report) -> report.passage().contains(span)))
				.forEach((span) -> owners.put(span, entity.id()));
		}
		return new BodyPapers(about.date(), (about.body() != null) ? about.body() : about.council(),
				findings.statements()
					.stream()
					.filter(Statement.Commitment.class::isInstance)
					.map(Statement.Commitment.class::cast)
					.toList(),
				reports, owners, posts);
	}

	/** The papers of each body, those that have a date and a body. */
	static Map<String, List<Paper>> byBody(List<Known> documents, Identities identities) {
		Map<String, List<Paper>> papers = new TreeMap<>();
		for (Known document : documents) {
			BodyPapers some = document.papers();
			if (some.body != null && some.date != null && some.date.length() >= MONTH) {
				identities.of(document.id(), some.body)
					.map(Identity::id)
					.ifPresent((body) -> papers.computeIfAbsent(body, (any) -> new ArrayList<>())
						.add(some.paper(document.id(), identities)));
			}
		}
		return papers;
	}

	private Paper paper(String document, Identities identities) {
		Map<Span, Set<String>> named = new HashMap<>();
		this.owners.forEach((span, entity) -> named.computeIfAbsent(span, (any) -> new HashSet<>())
			.add(who(document, entity, identities)));
		return new Paper(document, String.valueOf(this.date),
				this.commitments.stream().map((commitment) -> promise(document, commitment, identities)).toList(),
				this.reports, named);
	}

	private Promise promise(String document, Statement.Commitment commitment, Identities identities) {
		return new Promise(StatementFacts.commitmentId(document, commitment), commitment.kind(),
				commitment.owners()
					.stream()
					.map((owner) -> who(document, owner, identities))
					.collect(Collectors.toSet()),
				commitment.text(), commitment.status(), commitment.evidence().spans().getFirst());
	}

	private String who(String document, int entity, Identities identities) {
		return identities.of(document, entity)
			.map(Identity::id)
			.orElseGet(() -> "post " + this.posts.getOrDefault(entity, "").toLowerCase(Locale.ROOT));
	}

}
