package org.minutegraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minutegraph.resolution.Verdicts.Atom;

/** The cluster that reviewers' verdicts leave of others, named after the fullest one. */
final class Joined {

	/** Atoms by the length of their longest name, those without a verdict before. */
	static final Comparator<Atom> FULLEST_FIRST = Comparator.comparing((Atom atom) -> !atom.sides().isEmpty())
		.thenComparing((atom) -> -length(atom))
		.thenComparing((atom) -> atom.mentions().getFirst());

	private Joined() {
	}

	static Cluster of(List<Atom> group) {
		List<Mention> mentions = group.stream().flatMap((atom) -> atom.mentions().stream()).sorted().toList();
		Optional<Cluster> leading = group.stream()
			.filter(Joined::leads)
			.map(Atom::cluster)
			.max(Comparator.comparing((Cluster cluster) -> cluster.key().length())
				.thenComparing(Cluster::key)
				.thenComparing(Cluster::scope));
		Cluster like = leading.orElseGet(() -> group.getFirst().cluster());
		String key = leading.isPresent() ? like.key()
				: like.key() + "\napart " + mentions.getFirst().document() + " " + mentions.getFirst().entity().name();
		return new Cluster(like.kind(), like.scope(), key, mentions);
	}

	/**
	 * Whether the atom keeps its cluster's identity: it holds its first mention by rank.
	 */
	private static boolean leads(Atom atom) {
		return atom.cluster()
			.mentions()
			.stream()
			.min(Comparator.comparing((Mention mention) -> -mention.entity().name().length())
				.thenComparing(Comparator.naturalOrder()))
			.filter(atom.mentions()::contains)
			.isPresent();
	}

	private static int length(Atom atom) {
		return atom.mentions().stream().mapToInt((mention) -> mention.entity().name().length()).max().orElse(0);
	}

}
