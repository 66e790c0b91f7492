package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.name.NameGroups.Group;

/**
 * Brings letters to the name in whose brackets they stand, whatever else they are letters
 * of: "… Mental Health Services (ABCD)".
 */
final class DefinedLetters {

	private DefinedLetters() {
	}

	static void merge(List<Group> groups) {
		Map<String, Group> byEnd = new HashMap<>();
		for (Group group : groups) {
			for (NameCandidate candidate : group.candidates()) {
				byEnd.put(key(group, candidate, candidate.to()), group);
			}
		}
		for (Group group : groups) {
			Group whole = whole(group, byEnd);
			if (whole != null && whole != group && whole.isLive() && whole.words().size() > 1) {
				whole.take(group);
			}
		}
		mergeCareBoard(groups.stream().filter(Group::isLive).toList());
		mergeLeading(groups.stream().filter(Group::isLive).toList());
		mergeFirstWord(groups.stream().filter(Group::isLive).toList());
	}

	/** "CPS Action Plan" into "Corporate Parenting Strategy Action Plan". */
	private static void mergeLeading(List<Group> groups) {
		Map<String, List<Group>> byEnd = new HashMap<>();
		for (Group group : groups) {
			if (group.words().size() > 2) {
				byEnd.computeIfAbsent(end(group.words()), (key) -> new ArrayList<>()).add(group);
			}
		}
		for (Group group : groups) {
			NameCandidate name = group.isLive() ? group.candidates().getFirst() : null;
			List<String> rest = group.words().subList(1, group.words().size());
			if (name == null || rest.size() < 2 || !name.tokens().isAllCaps(name.from())) {
				continue;
			}
			byEnd.getOrDefault(end(rest), List.of())
				.stream()
				.filter((one) -> one.kind().kind() == group.kind().kind() && one.isLive()
						&& one.words().size() > rest.size() + 1)
				.filter((one) -> {
					int from = one.words().size() - rest.size();
					return one.words().subList(from, one.words().size()).equals(rest)
							&& NameKeys.initials(one.words().subList(0, from)).endsWith(group.words().getFirst());
				})
				.findFirst()
				.ifPresent((one) -> one.take(group));
		}
	}

	private static String end(List<String> words) {
		return NameKeys.ordered(words.subList(words.size() - 2, words.size()));
	}

	/** "Leisure Committee" into "Leisure, Parks and Culture", which is one. */
	private static void mergeFirstWord(List<Group> groups) {
		for (Group group : groups) {
			if (group.words().size() == 2 && group.words().getLast().equals("committee")) {
				List<Group> lists = groups.stream()
					.filter((one) -> one.kind().type().equals("committee") && one.words().size() > 3
							&& one.words().getFirst().equals(group.words().getFirst()) && one.isLive() && isList(one))
					.toList();
				if (lists.size() == 1) {
					lists.getFirst().take(group);
				}
			}
		}
	}

	private static boolean isList(Group group) {
		NameCandidate name = group.candidates().getFirst();
		boolean comma = false;
		for (int i = name.from(); i < name.to(); i++) {
			comma = comma || name.tokens().is(i, ",");
		}
		return comma && group.words().contains("and");
	}

	/**
	 * "Integrated Care Board" alone into the one that is named, or the "NHS Elmshire"
	 * that is one: its public name; and that into "NHS Elmshire Integrated Care Board".
	 */
	private static void mergeCareBoard(List<Group> groups) {
		List<Group> boards = groups.stream()
			.filter((group) -> NameKeys.ordered(group.words()).endsWith(" integrated care board"))
			.toList();
		List<Group> places = groups.stream()
			.filter((group) -> group.words().size() > 1 && group.words().getFirst().equals("nhs")
					&& group.kind().place())
			.toList();
		for (Group place : places) {
			String whole = NameKeys.ordered(place.words()) + " integrated care board";
			boards.stream()
				.filter((board) -> NameKeys.ordered(board.words()).equals(whole))
				.findFirst()
				.ifPresent((board) -> board.take(place));
		}
		Group kept = boards.isEmpty() ? (places.size() == 1 ? places.getFirst() : null) : boards.getFirst();
		if (kept != null) {
			groups.stream()
				.filter((group) -> NameKeys.ordered(group.words()).equals("integrated care board"))
				.forEach(kept::take);
		}
	}

	/** The group of the name before the brackets round these letters, or null. */
	private static @Nullable Group whole(Group letters, Map<String, Group> byEnd) {
		for (NameCandidate candidate : letters.candidates()) {
			Tokens tokens = candidate.tokens();
			boolean bracketed = candidate.isAcronym() && tokens.is(candidate.from() - 1, "(")
					&& (tokens.is(candidate.to(), ")") || tokens.is(candidate.to(), "–"));
			Group whole = bracketed ? byEnd.get(key(letters, candidate, candidate.from() - 1)) : null;
			if (whole != null) {
				return whole;
			}
		}
		return null;
	}

	private static String key(Group group, NameCandidate candidate, int token) {
		return candidate.tokens().block().ordinal() + ":" + token + group.kind().kind();
	}

}
