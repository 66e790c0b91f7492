package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity.Kind;

/**
 * Finds what stays undecided: identities whose names are alike and that neither the
 * documents nor a reviewer have told apart or joined.
 */
public final class Doubts {

	/** A word that so many share tells nothing. */
	private static final int COMMON = 60;

	private final Map<String, Integer> mentions = new HashMap<>();

	private final Map<String, Set<String>> places = new HashMap<>();

	private final Set<Set<String>> settled = new HashSet<>();

	private Doubts() {
	}

	/**
	 * All pairs that a reviewer should look at.
	 * @param identities as they are resolved with these verdicts
	 * @param verdicts of reviewers
	 * @return those first that are most worth it
	 */
	public static List<Doubt> of(Identities identities, Collection<Verdict> verdicts) {
		Doubts doubts = new Doubts();
		identities.byDocument()
			.forEach((document, entities) -> entities.values().forEach((identity) -> doubts.place(identity, document)));
		doubts.settle(verdicts, identities);
		return doubts.pairs(identities)
			.stream()
			.sorted(Comparator.comparing((Doubt doubt) -> -doubt.score())
				.thenComparing((doubt) -> doubt.one().id())
				.thenComparing((doubt) -> doubt.other().id()))
			.toList();
	}

	private void place(Identity identity, String document) {
		this.mentions.merge(identity.id(), 1, Integer::sum);
		this.places.computeIfAbsent(identity.id(), (any) -> new HashSet<>()).add(document);
	}

	private void settle(Collection<Verdict> verdicts, Identities identities) {
		Map<String, Set<String>> meant = new HashMap<>();
		verdicts.stream()
			.flatMap((verdict) -> Stream.of(verdict.one(), verdict.other()))
			.forEach((named) -> meant.put(named.kind() + NameKey.of(named.name()), new HashSet<>()));
		for (Identity identity : meant.isEmpty() ? List.<Identity>of() : identities.all()) {
			Stream.concat(Stream.of(identity.name()), identity.aliases().stream())
				.map((form) -> meant.get(identity.kind() + NameKey.of(form)))
				.filter(Objects::nonNull)
				.forEach((ids) -> ids.add(identity.id()));
		}
		for (Verdict verdict : verdicts) {
			for (String one : Objects
				.requireNonNull(meant.get(verdict.one().kind() + NameKey.of(verdict.one().name())))) {
				Objects.requireNonNull(meant.get(verdict.other().kind() + NameKey.of(verdict.other().name())))
					.forEach((other) -> this.settled.add(Set.of(one, other.equals(one) ? "" : other)));
			}
		}
	}

	private Collection<Doubt> pairs(Identities identities) {
		Map<String, List<Identity>> blocks = new TreeMap<>();
		identities.all()
			.forEach((identity) -> words(identity)
				.forEach((word) -> blocks.computeIfAbsent(identity.kind() + word, (any) -> new ArrayList<>())
					.add(identity)));
		Map<Set<String>, Doubt> pairs = new HashMap<>();
		blocks.values().stream().filter((block) -> block.size() <= COMMON).forEach((block) -> {
			for (int i = 0; i < block.size(); i++) {
				for (int j = 0; j < i; j++) {
					doubt(block.get(j), block.get(i))
						.ifPresent((doubt) -> pairs.putIfAbsent(Set.of(doubt.one().id(), doubt.other().id()), doubt));
				}
			}
		});
		return pairs.values();
	}

	private static Set<String> words(Identity identity) {
		Set<String> words = new HashSet<>(NameKey.words(key(identity)));
		if (identity.kind() != Kind.PERSON) {
			words.add(NameKey.initials(key(identity)));
			String council = CouncilName.key(identity.name());
			String letters = CouncilShorts.initials(council);
			words.add(letters.isEmpty() ? NameKey.initials(council) : letters);
		}
		return words;
	}

	private static String key(Identity identity) {
		return (identity.kind() == Kind.PERSON) ? PersonName.of(identity.name()).key() : NameKey.of(identity.name());
	}

	private Optional<Doubt> doubt(Identity one, Identity other) {
		if (this.settled.contains(Set.of(one.id(), other.id()))) {
			return Optional.empty();
		}
		return Likeness.of(one, other, together(one, other))
			.map((likeness) -> new Doubt(one, other, likeness.score() * weight(one, other), likeness.reason()));
	}

	private boolean together(Identity one, Identity other) {
		return this.places.getOrDefault(one.id(), Set.of())
			.stream()
			.anyMatch(this.places.getOrDefault(other.id(), Set.of())::contains);
	}

	private double weight(Identity one, Identity other) {
		int rarer = Math.min(this.mentions.getOrDefault(one.id(), 1), this.mentions.getOrDefault(other.id(), 1));
		return Math.round(1000 * (1 + Math.log(rarer) / Math.log(2))) / 1000.0;
	}

}
