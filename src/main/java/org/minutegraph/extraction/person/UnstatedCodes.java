package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Individual;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Letters for people that a document uses without having said so: "JW told us", where one
 * Jo Wells is in the attendance list. They are believed where several people of the list
 * are called so, and only those that fit one person alone.
 */
final class UnstatedCodes {

	private static final WordList COMMON = WordList.load("common-acronyms");

	private static final WordList SPEECH = WordList.load("speech-verbs");

	private static final int LEAST = 3;

	private final Cast cast;

	private final Map<Individual, PersonForm> listed = new LinkedHashMap<>();

	private final Map<String, List<Individual>> byInitials = new HashMap<>();

	private UnstatedCodes(Cast cast, List<AttendanceEntry> entries) {
		this.cast = cast;
		for (AttendanceEntry entry : entries) {
			Individual individual = entry.sighting().individual();
			PersonForm form = entry.sighting().form();
			if (individual != null && form.hasGiven() && this.listed.putIfAbsent(individual, form) == null) {
				this.byInitials.computeIfAbsent(initials(form), (key) -> new ArrayList<>()).add(individual);
			}
		}
	}

	/** Says in the references whom such letters mean, if the list gives none itself. */
	static void find(AnnotatedDocument document, List<AttendanceEntry> entries, PersonReferences references) {
		long stated = entries.stream().filter((entry) -> entry.code() != null).count();
		if (stated == 0) {
			new UnstatedCodes(document.cast(), entries).find(document.tokens(), references);
		}
		else if (stated >= LEAST) {
			List<AttendanceEntry> others = entries.stream().filter((entry) -> entry.code() == null).toList();
			new UnstatedCodes(document.cast(), others).findSpeaking(document.tokens(), references);
		}
	}

	/** Where others have their letters, "JW said" is whoever of the rest is called so. */
	private void findSpeaking(List<Tokens> blocks, PersonReferences references) {
		for (Tokens tokens : blocks) {
			for (int i = 0; i + 1 < tokens.size(); i++) {
				List<Individual> called = (tokens.isAllCaps(i) && SPEECH.match(tokens, i + 1) > 0
						&& isCode(tokens, i, tokens.word(i))) ? this.byInitials.getOrDefault(tokens.word(i), List.of())
								: List.of();
				if (called.size() == 1) {
					references.code(tokens.word(i), called.getFirst());
				}
			}
		}
	}

	private void find(List<Tokens> blocks, PersonReferences references) {
		Map<String, Individual> found = new LinkedHashMap<>();
		for (Tokens tokens : blocks) {
			for (int i = 0; i < tokens.size(); i++) {
				String code = tokens.isAllCaps(i) ? PersonWords.withoutPossessive(tokens.word(i)) : "";
				if (isCode(tokens, i, code) && !found.containsKey(code)) {
					Individual individual = person(tokens, i, code);
					if (individual != null) {
						found.put(code, individual);
					}
				}
			}
		}
		Set<Individual> people = new LinkedHashSet<>(found.values());
		if (people.size() >= LEAST) {
			found.forEach(references::code);
		}
	}

	private boolean isCode(Tokens tokens, int i, String code) {
		return code.length() >= 2 && code.length() <= 4 && !COMMON.contains(tokens.lower(i))
				&& !PersonWords.isNever(tokens, i) && !tokens.isAllCaps(i - 1) && !tokens.isAllCaps(i + 1)
				&& this.cast.named(code).isEmpty();
	}

	private @Nullable Individual person(Tokens tokens, int i, String code) {
		List<Individual> exact = this.byInitials.getOrDefault(code, List.of());
		if (!exact.isEmpty()) {
			return (exact.size() == 1) ? exact.getFirst() : null;
		}
		Individual only = null;
		for (Map.Entry<Individual, PersonForm> entry : this.listed.entrySet()) {
			if (code.length() > 2 && Initials.stands(tokens, i, entry.getValue())) {
				if (only != null) {
					return null;
				}
				only = entry.getKey();
			}
		}
		return only;
	}

	private static String initials(PersonForm form) {
		StringBuilder initials = new StringBuilder();
		for (String part : form.name().split("[ .-]+")) {
			initials.append(part.charAt(0));
		}
		return initials.toString();
	}

}
