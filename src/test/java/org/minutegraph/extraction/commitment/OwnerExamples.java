package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.stream.Stream;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.learning.Described;

/** The candidates for those whom a sentence binds as the model of owners sees them. */
public final class OwnerExamples {

	private final Desk desk;

	private final OwnerCandidates candidates;

	/** Those of a document. */
	public OwnerExamples(AnnotatedDocument document) {
		this.desk = Desk.of(document);
		this.candidates = new OwnerCandidates(this.desk);
	}

	/**
	 * Somebody who may be bound: all forms of the name, and how he or she is described.
	 */
	public record Candidate(List<String> names, Described features) {
	}

	/** The candidates of a sentence that binds somebody in some way. */
	public List<Candidate> of(PromiseExamples.Sentence sentence, String kind) {
		Stretch words = this.desk.sentences().of(sentence.block()).get(sentence.index());
		return this.candidates.of(words, kind).stream().map((candidate) -> {
			Described described = new Described();
			candidate.describe(described);
			return new Candidate(
					Stream.concat(Stream.of(candidate.member().name()), candidate.member().aliases().stream()).toList(),
					described);
		}).toList();
	}

}
