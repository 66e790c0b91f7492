package org.minutegraph.graph;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.resolution.Identity;
import org.minutegraph.resolution.Ids;

/** What the document is, and the meeting that it records. */
final class MeetingFacts {

	private final Facts facts;

	MeetingFacts(Facts facts) {
		this.facts = facts;
	}

	/**
	 * Writes document and meeting.
	 * @return the meeting's id, or null where nothing says that there was one
	 */
	@Nullable String write() {
		Findings.About about = this.facts.findings().about();
		Evidence evidence = about.evidence();
		this.facts.stated(this.facts.documentId(), evidence);
		String body = this.facts.ownBody().map(Identity::id).orElse(null);
		if (body == null && about.date() == null && !attended()) {
			return null;
		}
		String id = (about.body() != null && about.date() != null) ? Ids.of("meeting", body, about.date())
				: Ids.of("meeting", this.facts.documentId(), body);
		this.facts.rows()
			.add("meetings",
					Rows.row("id", id, "document", this.facts.documentId(), "body", body, "date", about.date()));
		this.facts.stated(id, evidence);
		return id;
	}

	private boolean attended() {
		return this.facts.findings().statements().stream().anyMatch(Statement.Attendance.class::isInstance);
	}

}
