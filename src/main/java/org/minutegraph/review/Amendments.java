package org.minutegraph.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Findings;
import org.minutegraph.resolution.Ids;
import org.minutegraph.resolution.Verdict;

/** What reviewers decided, ready to be applied to what was read. */
public final class Amendments {

	private static final Comparator<Decision> ORDER = Comparator.comparing(Decision::at)
		.thenComparing(DecisionLines::write);

	private final List<Decision> decisions;

	private final Map<String, List<Decision>> byFile = new TreeMap<>();

	/**
	 * Takes decisions.
	 * @param decisions in any order; the later ones count more
	 */
	public Amendments(Collection<Decision> decisions) {
		this.decisions = decisions.stream().sorted(ORDER).toList();
		for (Decision decision : this.decisions) {
			files(decision).distinct()
				.forEach((file) -> this.byFile.computeIfAbsent(file, (any) -> new ArrayList<>()).add(decision));
		}
	}

	/** The names of the documents whose facts somebody decided on. */
	public Set<String> files() {
		return new TreeSet<>(this.byFile.keySet());
	}

	/** What was decided on names, in the order in which it was. */
	public List<Verdict> verdicts() {
		List<Verdict> verdicts = new ArrayList<>();
		for (Decision decision : this.decisions) {
			switch (decision) {
				case Decision.Same same -> verdicts.add(new Verdict(named(same.a()), named(same.b()), true));
				case Decision.NotSame parted -> verdicts.add(new Verdict(named(parted.a()), named(parted.b()), false));
				default -> {
				}
			}
		}
		return verdicts;
	}

	/**
	 * What a document says when reviewers' decisions are followed.
	 * @param file the document's name
	 * @param text the document's text; needed for those of {@link #files()} only
	 * @param findings as they were read
	 */
	public Amended apply(String file, @Nullable String text, Findings findings) {
		List<Decision> here = this.byFile.getOrDefault(file, List.of());
		if (here.isEmpty() || text == null) {
			return new Amended(findings, Map.of(), false, "");
		}
		return new Amending(file, text, findings).apply(here,
				Ids.of("amended", here.stream().map(DecisionLines::write).toList()));
	}

	private static Stream<String> files(Decision decision) {
		return switch (decision) {
			case Decision.Reject reject -> files(reject.fact());
			case Decision.Correct correct -> files(correct.fact());
			case Decision.Status status -> files(status.fact());
			default -> Stream.of();
		};
	}

	private static Stream<String> files(FactRef fact) {
		return fact.places().stream().map(FactRef.Place::file);
	}

	private static Verdict.Named named(NameRef name) {
		return new Verdict.Named(Kinds.of(name.kind()), name.name(), name.council(),
				(name.file() != null) ? Ids.of("document", name.file()) : null);
	}

}
