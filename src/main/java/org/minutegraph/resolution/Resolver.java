package org.minutegraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Finds out who is who over all documents. Knows nothing of earlier runs: the same
 * documents give the same identities, ids included.
 */
public final class Resolver {

	/**
	 * Resolves all names of all documents.
	 * @param documents each document once, in any order
	 * @return an identity for each entity but posts
	 */
	public Identities resolve(Collection<DocumentNames> documents) {
		return resolve(documents, List.of());
	}

	/**
	 * Resolves all names of all documents as reviewers say.
	 * @param documents each document once, in any order
	 * @param verdicts of reviewers, in the order in which they were given
	 * @return an identity for each entity but posts
	 */
	public Identities resolve(Collection<DocumentNames> documents, Collection<Verdict> verdicts) {
		Map<Boolean, List<DocumentNames>> byKind = documents.stream()
			.sorted(Comparator.comparing(DocumentNames::document))
			.collect(Collectors.partitioningBy(DocumentNames::register));
		List<DocumentNames> sorted = byKind.getOrDefault(false, List.of());
		Councils named = new Councils(sorted);
		Councils councils = named.decided(verdicts, new Scopes(sorted, named));
		Scopes scopes = new Scopes(sorted, councils);
		Map<String, List<Mention>> groups = new TreeMap<>();
		for (DocumentNames document : sorted) {
			for (Entity entity : document.entities()) {
				Mention mention = document.mention(entity);
				if (entity.kind() != Kind.POST && councils.key(mention).isEmpty()) {
					groups
						.computeIfAbsent(entity.kind() + "\n" + scopes.of(document.document()),
								(any) -> new ArrayList<>())
						.add(mention);
				}
			}
		}
		List<Cluster> clusters = new ArrayList<>(councils.clusters());
		List<Cluster> things = new ArrayList<>();
		List<Cluster> schools = new ArrayList<>();
		groups.forEach((group, mentions) -> {
			Kind kind = mentions.getFirst().entity().kind();
			String scope = scopes.of(mentions.getFirst().document());
			if (kind == Kind.PERSON) {
				clusters.addAll(Slips.join(People.of(scope, mentions)));
			}
			else if (kind == Kind.SCHOOL) {
				schools.addAll(Slips.join(Schools.of(scope, mentions)));
			}
			else {
				things.addAll(Slips.join(Things.of(kind, scope, mentions)));
			}
		});
		clusters.addAll(Things.acrossScopes(things));
		clusters.addAll(Schools.numbered(schools, new Registers(byKind.getOrDefault(true, List.of()), councils)));
		return identities(new Verdicts(verdicts, scopes).apply(clusters));
	}

	private static Identities identities(List<Cluster> clusters) {
		List<Identity> all = new ArrayList<>();
		Map<String, Map<Integer, Identity>> byDocument = new HashMap<>();
		for (Cluster cluster : clusters) {
			Identity identity = cluster.identity();
			all.add(identity);
			for (Mention mention : cluster.mentions()) {
				byDocument.computeIfAbsent(mention.document(), (any) -> new HashMap<>())
					.put(mention.entity().id(), identity);
			}
		}
		all.sort(Comparator.comparing(Identity::id));
		return new Identities(List.copyOf(all), byDocument);
	}

}
