package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Documents.Fact;
import org.minutegraph.question.Thing;

/**
 * The facts of one kind in a document.
 *
 * @param kind class of their marks
 * @param title what they are called
 * @param entries each once, in the order of their first words
 */
record FactGroup(String kind, String title, List<Entry> entries) {

	private static final Map<String, String> TITLES = titles();

	/**
	 * A fact.
	 *
	 * @param who is bound, judged or related, or null
	 * @param anchor of its first words
	 * @param times how many places state it
	 */
	record Entry(String text, @Nullable String who, String anchor, int times) {
	}

	static List<FactGroup> of(List<Fact> facts) {
		Map<String, Map<String, List<Fact>>> byLabel = new LinkedHashMap<>();
		TITLES.keySet().forEach((label) -> byLabel.put(label, new LinkedHashMap<>()));
		facts.forEach((fact) -> byLabel.computeIfAbsent(fact.label(), (label) -> new LinkedHashMap<>())
			.computeIfAbsent(fact.id(), (id) -> new ArrayList<>())
			.add(fact));
		return byLabel.entrySet()
			.stream()
			.filter((group) -> !group.getValue().isEmpty() && TITLES.containsKey(group.getKey()))
			.map((group) -> new FactGroup(group.getKey().toLowerCase(Locale.ROOT), title(group.getKey()),
					group.getValue().values().stream().map(FactGroup::entry).toList()))
			.toList();
	}

	/** Whether it is one of the kinds that pages show. */
	static boolean isShown(Fact fact) {
		return TITLES.containsKey(fact.label());
	}

	/** Whether it says something, and does not only name somebody. */
	static boolean isStatement(Fact fact) {
		return !Thing.NAMED.contains(fact.label());
	}

	static String title(String label) {
		return TITLES.getOrDefault(label, label);
	}

	private static Entry entry(List<Fact> places) {
		Fact first = places.getFirst();
		return new Entry(first.text(), first.who(), "c" + first.start(), places.size());
	}

	private static Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("Commitment", "Promises");
		titles.put("Judgement", "Inspection results");
		titles.put("Exchange", "Questions and answers");
		titles.put("Contract", "Contracts");
		titles.put("Link", "Relations");
		titles.put("Role", "Posts");
		titles.put("Measure", "Figures");
		titles.put("School", "Schools");
		titles.put("Person", "People");
		titles.put("Body", "Bodies");
		titles.put("Service", "Services");
		titles.put("Programme", "Programmes");
		return titles;
	}

}
