package org.minutegraph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;

/** One document's findings while decisions are applied to them. */
final class Amending {

	private final Words words;

	private final Findings findings;

	private final Cast cast;

	private final List<@Nullable Statement> statements;

	private Findings.About about;

	private final TreeMap<Integer, Decision.Status> statuses = new TreeMap<>();

	Amending(String file, String text, Findings findings) {
		this.words = new Words(file, text);
		this.findings = findings;
		this.cast = new Cast(findings.entities());
		this.statements = new ArrayList<>(findings.statements());
		this.about = findings.about();
	}

	Amended apply(List<Decision> decisions, String mark) {
		decisions.forEach(this::apply);
		List<Statement> kept = new ArrayList<>();
		TreeMap<Integer, Decision.Status> keptStatuses = new TreeMap<>();
		for (int i = 0; i < this.statements.size(); i++) {
			Statement statement = this.statements.get(i);
			if (statement != null) {
				Parts parts = new Parts((Record) statement);
				if (parts.renumber(this.cast::number)) {
					if (this.statuses.containsKey(i)) {
						keptStatuses.put(kept.size(), this.statuses.get(i));
					}
					kept.add(parts.whole(Statement.class));
				}
			}
		}
		Parts document = new Parts(this.about);
		document.renumber(this.cast::number);
		Findings amended = new Findings(document.whole(Findings.About.class), this.cast.entities(), kept);
		return new Amended(amended, keptStatuses, !keptStatuses.isEmpty() || !amended.equals(this.findings), mark);
	}

	private void apply(Decision decision) {
		switch (decision) {
			case Decision.Reject reject -> {
				entities(reject.fact()).forEach(this.cast::remove);
				statements(reject.fact()).forEach((i) -> this.statements.set(i, null));
			}
			case Decision.Correct correct -> correct(correct);
			case Decision.Status status -> statements(status.fact()).forEach((i) -> this.statuses.put(i, status));
			default -> {
			}
		}
	}

	private void correct(Decision.Correct correct) {
		entities(correct.fact()).forEach((i) -> this.cast.correct(i, correct.field(), correct.value()));
		for (int i : statements(correct.fact())) {
			Statement statement = this.statements.get(i);
			if (statement != null) {
				this.statements.set(i, corrected((Record) statement, statement.evidence(), correct, Statement.class));
			}
		}
		if (correct.fact().fact().equals("document")) {
			this.about = corrected(this.about, this.about.evidence(), correct, Findings.About.class);
		}
	}

	/** The record with a field corrected, or as it is where the value does not fit. */
	private <T> T corrected(Record record, Evidence evidence, Decision.Correct correct, Class<T> type) {
		Parts parts = new Parts(record);
		return this.cast.value(parts, correct.field(), correct.value(), evidence)
			.map((value) -> parts.set(correct.field(), value.orNull()).reviewed().whole(type))
			.orElseGet(() -> type.cast(record));
	}

	private Set<Integer> statements(FactRef fact) {
		List<Statement> read = this.findings.statements();
		Set<Integer> found = new TreeSet<>(this.words.find(fact, read.size(),
				(i) -> Fields.fact(read.get(i)).equals(fact.fact()) && says(i, fact.says()),
				(i) -> List.of(read.get(i).evidence())));
		return found;
	}

	private boolean says(int i, String says) {
		Statement now = this.statements.get(i);
		return says.isEmpty() || Fields.says(this.findings.statements().get(i)).equals(says)
				|| now != null && Fields.says(now).equals(says);
	}

	private List<Integer> entities(FactRef fact) {
		List<Entity> read = this.findings.entities();
		return this.words.find(fact, read.size(), (i) -> Kinds.word(read.get(i).kind()).equals(fact.fact()),
				(i) -> read.get(i).evidence());
	}

}
