package org.minutegraph.spoken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.spoken.Slots.Filled;
import org.minutegraph.spoken.Slots.Unclear;
import org.minutegraph.spoken.Slots.UnclearException;
import org.minutegraph.spoken.Slots.UnfitException;
import org.minutegraph.spoken.Template.Slot;

/**
 * One way to understand what was asked.
 *
 * @param question that it may mean
 * @param onlyFound whether it is to be taken only where it finds something
 * @param parameters of that question
 * @param cost higher, the less sure it is
 * @param unclear a name that is not clear, or null
 * @param undated whether dates were named that the question can not take
 */
record Reading(Question question, boolean onlyFound, Map<String, String> parameters, double cost,
		@Nullable Unclear unclear, boolean undated) {

	/** Words in their order tell more. */
	private static final double ANY_ORDER = 0.25;

	/**
	 * Reads words by a form.
	 * @param today for a question that needs a date where none was named
	 * @return the reading, or null where the slots do not take the words
	 */
	static @Nullable Reading of(Question question, Template template, Map<Slot, List<Token>> filled, Dates dates,
			Slots slots, String today) {
		Map<String, String> parameters = new LinkedHashMap<>(template.constants());
		double cost = template.ordered() ? 0 : ANY_ORDER;
		Unclear unclear = null;
		for (Map.Entry<Slot, List<Token>> one : filled.entrySet()) {
			try {
				Filled value = slots.fill(question, one.getKey(), one.getValue());
				cost += value.cost();
				if (parameters.put(value.parameter(), value.value()) != null) {
					return null;
				}
			}
			catch (UnclearException ex) {
				unclear = ex.unclear();
			}
			catch (UnfitException ex) {
				return null;
			}
		}
		List<String> names = dated(question);
		parameters.putAll(dates.values(names));
		if (names.contains("at") && question.parameter("at").filter(Parameter::required).isPresent()) {
			parameters.putIfAbsent("at", today);
		}
		return new Reading(question, template.onlyFound(), parameters, cost, unclear, !dates.fit(names));
	}

	private static List<String> dated(Question question) {
		return question.parameters()
			.stream()
			.filter((parameter) -> parameter.type() == Parameter.Type.DATE)
			.map(Parameter::name)
			.toList();
	}

	/** Whether it can be asked like this. */
	boolean clear() {
		return this.unclear == null && !this.undated
				&& this.question.parameters()
					.stream()
					.allMatch((parameter) -> !parameter.required() || this.parameters.containsKey(parameter.name()));
	}

}
