package org.minutegraph.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.minutegraph.resolution.Lexicon;

/**
 * What a sentence says has become of something.
 *
 * @param word "done", "dropped" or "reported on"
 * @param perfects stems of the verbs that somebody is said to have done
 */
record Outcome(String word, Set<String> perfects) {

	static final String DONE = "done";

	static final String DROPPED = "dropped";

	static final String REPORTED = "reported on";

	static final String OPEN = "open";

	private static final Set<String> UNFINISHED = Lexicon.read("unfinished-words").keySet();

	private static final Set<String> COMPLETED = Lexicon.read("completed-words").keySet();

	private static final Set<String> GIVEN_UP = Lexicon.read("given-up-phrases").keySet();

	private static final Map<String, String> PARTICIPLES = Lexicon.read("participles-of-verbs");

	private static final Set<String> HAVE = Set.of("has", "have", "had");

	private static final Set<String> BETWEEN = Set.of("now", "since", "already", "all", "also", "both", "been", "duly",
			"subsequently", "recently", "again");

	/** What a sentence says, in plain words. */
	static Outcome of(String plain) {
		if (Wording.holds(plain, GIVEN_UP)) {
			return new Outcome(DROPPED, Set.of());
		}
		if (Wording.holds(plain, UNFINISHED)) {
			return new Outcome(REPORTED, Set.of());
		}
		Set<String> perfects = perfects(Wording.words(plain));
		return new Outcome(perfects.stream().anyMatch(COMPLETED::contains) || ends(plain) ? DONE : REPORTED, perfects);
	}

	/** "Signs on the green: completed." */
	private static boolean ends(String plain) {
		List<String> words = Wording.words(plain);
		return !words.isEmpty() && COMPLETED.contains(verb(words.getLast()))
				&& (words.size() < 2 || !Set.of("be", "being", "get", "getting").contains(words.get(words.size() - 2)));
	}

	private static Set<String> perfects(List<String> words) {
		Set<String> verbs = new TreeSet<>();
		for (int i = 0; i < words.size(); i++) {
			if (HAVE.contains(words.get(i))) {
				int at = i + 1;
				while (at < words.size() && BETWEEN.contains(words.get(at))) {
					at++;
				}
				if (at < words.size()) {
					verbs.add(verb(words.get(at)));
				}
			}
		}
		return verbs;
	}

	/** The verb's stem of a participle: of "written" "writ", of "asked" "ask". */
	static String verb(String word) {
		return Wording.stem(PARTICIPLES.getOrDefault(word, word));
	}

}
