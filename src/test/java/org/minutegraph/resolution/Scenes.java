package org.minutegraph.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Scenes of made-up documents in which it is known who is who, and how well it is found.
 */
final class Scenes {

	private static final Pattern LINE = Pattern
		.compile("([^\\[(=]*?)\\s*(?:\\[([^]]*)])?\\s*(?:\\(([^)]*)\\))?\\s*=\\s*(\\S+)");

	private final List<Scene> scenes = new ArrayList<>();

	private record Named(int document, Entity entity, String who) {
	}

	private record Scene(String name, List<DocumentNames> documents, List<Named> names) {
	}

	/**
	 * How many pairs of names of two documents were judged alike by hand and by
	 * resolution.
	 *
	 * @param pairs all that were compared: those of one and those that look alike
	 * @param errors each pair that was judged otherwise
	 */
	record Score(int pairs, int same, int found, int right, List<String> errors) {

		double precision() {
			return (double) this.right / this.found;
		}

		double recall() {
			return (double) this.right / this.same;
		}

		double f1() {
			return 2 * precision() * recall() / (precision() + recall());
		}

	}

	static Scenes read(String file) {
		Scenes scenes = new Scenes();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Scenes.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
			lines.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.forEach(scenes::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return scenes;
	}

	private void add(String line) {
		if (line.startsWith("scene ")) {
			this.scenes.add(new Scene(line.substring(6), new ArrayList<>(), new ArrayList<>()));
			return;
		}
		Scene scene = this.scenes.getLast();
		if (line.startsWith("doc ")) {
			String[] parts = line.substring(4).split("\\s*\\|\\s*", 2);
			boolean council = !parts[1].equals("-");
			scene.documents.add(new DocumentNames(parts[0], council ? 0 : null, new ArrayList<>()));
			if (council) {
				name(scene, "body/council", parts[1]);
			}
			return;
		}
		String[] parts = line.split(" ", 2);
		name(scene, parts[0], parts[1]);
	}

	private static void name(Scene scene, String kind, String rest) {
		Matcher line = LINE.matcher(rest);
		if (!line.matches()) {
			throw new IllegalArgumentException(rest);
		}
		String[] kinds = kind.split("/");
		List<Entity> entities = scene.documents.getLast().entities();
		Entity entity = new Entity(entities.size(), Kind.valueOf(kinds[0].toUpperCase(Locale.ROOT)), line.group(1),
				forms(line.group(2)), forms(line.group(3)), (kinds.length > 1) ? Set.of(kinds[1]) : Set.of(),
				List.of());
		entities.add(entity);
		scene.names.add(new Named(scene.documents.size() - 1, entity, line.group(4)));
	}

	private static Set<String> forms(String list) {
		return (list == null) ? Set.of()
				: Arrays.stream(list.split(";")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Compares all pairs. */
	Score score() {
		int[] counts = new int[4];
		List<String> errors = new ArrayList<>();
		for (Scene scene : this.scenes) {
			Identities identities = new Resolver().resolve(scene.documents);
			for (Named one : scene.names) {
				for (Named other : scene.names) {
					if (one.document < other.document && one.entity.kind() == other.entity.kind()
							&& clear(one, other)) {
						boolean same = one.who.equals(other.who);
						boolean found = identity(identities, scene, one).equals(identity(identities, scene, other));
						counts[0]++;
						counts[1] += same ? 1 : 0;
						counts[2] += found ? 1 : 0;
						counts[3] += (same && found) ? 1 : 0;
						if (same != found) {
							errors.add((same ? "missed: " : "wrong: ") + scene.name + ": " + one.entity.name() + " / "
									+ other.entity.name());
						}
					}
				}
			}
		}
		return new Score(counts[0], counts[1], counts[2], counts[3], errors);
	}

	private static Identity identity(Identities identities, Scene scene, Named named) {
		return identities.of(scene.documents.get(named.document).document(), named.entity.id()).orElseThrow();
	}

	/** One that somebody can decide, and that is either the same or looks like it. */
	private static boolean clear(Named one, Named other) {
		if (one.who.equals("?") || other.who.equals("?")) {
			return false;
		}
		Map<String, Integer> words = new HashMap<>();
		words(one.entity).forEach((word) -> words.merge(word, 1, Integer::sum));
		words(other.entity).forEach((word) -> words.merge(word, 1, Integer::sum));
		return one.who.equals(other.who) || words.containsValue(2) || Spelling
			.oneSlip(NameKey.words(NameKey.of(one.entity.name())), NameKey.words(NameKey.of(other.entity.name())));
	}

	private static Set<String> words(Entity entity) {
		Set<String> words = new TreeSet<>(NameKey.words(NameKey.of(entity.name())));
		words.add(NameKey.initials(NameKey.of(entity.name())));
		return words;
	}

}
