package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Individual;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.language.Spelling;

/**
 * Brings the forms of names in one document together: whose is "Ms Example", "J.
 * Example", "Cllr Jo", "Exampel"? Forms are to be placed fullest first.
 */
final class Individuals {

	private final List<Individual> all = new ArrayList<>();

	private final Map<String, List<Individual>> bySurname = new HashMap<>();

	private final Map<String, Set<Individual>> byGiven = new HashMap<>();

	private final Map<String, Set<String>> surnamesByKey = new HashMap<>();

	List<Individual> all() {
		return this.all;
	}

	/** Individuals with a surname, in lower case. */
	List<Individual> surnamed(String surname) {
		return this.bySurname.getOrDefault(surname, List.of());
	}

	/** Individuals with a given name, in lower case. */
	Set<Individual> given(String name) {
		return this.byGiven.getOrDefault(name, Set.of());
	}

	/**
	 * Finds whose name a form is and keeps the form.
	 * @return the individual, new or known; null where it could be one of several
	 */
	@Nullable Individual place(PersonForm form) {
		List<Individual> known = known(form);
		if (known.size() > 1) {
			return null;
		}
		Individual individual = known.isEmpty() ? create() : known.getFirst();
		keep(individual, form);
		return individual;
	}

	/**
	 * Individuals whom a form can mean: those that suit best.
	 */
	List<Individual> known(PersonForm form) {
		List<Individual> named = form.hasGiven() ? named(form) : surnamed(form.surname());
		if (named.isEmpty() && !form.hasGiven()) {
			named = List.copyOf(given(form.surname()));
		}
		if (named.isEmpty() && form.hasGiven() && form.surname().length() == 1) {
			named = abbreviated(form);
		}
		if (named.isEmpty()) {
			named = misspelt(form);
		}
		List<Individual> suited = named.stream().filter((individual) -> individual.suitsTitles(form)).toList();
		if (form.isCouncillor() && suited.size() > 1) {
			List<Individual> councillors = suited.stream()
				.filter((individual) -> individual.hasKind("councillor"))
				.toList();
			suited = councillors.isEmpty() ? suited : councillors;
		}
		else if (suited.size() > 1 && form.isTitled()) {
			List<Individual> others = suited.stream()
				.filter((individual) -> !individual.hasKind("councillor"))
				.toList();
			suited = others.isEmpty() ? suited : others;
		}
		return suited;
	}

	private List<Individual> named(PersonForm form) {
		return surnamed(form.surname()).stream().filter((individual) -> individual.suitsGivens(form)).toList();
	}

	/** "Nora C" for somebody whose surname begins so. */
	private List<Individual> abbreviated(PersonForm form) {
		return given(form.givens().getFirst()).stream()
			.filter((individual) -> individual.forms()
				.stream()
				.anyMatch((other) -> other.surname().startsWith(form.surname())))
			.toList();
	}

	private List<Individual> misspelt(PersonForm form) {
		if (form.surname().length() < 4) {
			return List.of();
		}
		Set<Individual> near = new LinkedHashSet<>();
		for (String key : Spelling.keys(form.surname())) {
			for (String surname : this.surnamesByKey.getOrDefault(key, Set.of())) {
				if (Spelling.isOneEdit(surname, form.surname())) {
					near.addAll(surnamed(surname));
				}
			}
		}
		return near.stream().filter((individual) -> !form.hasGiven() || sameFirst(individual, form)).toList();
	}

	private static boolean sameFirst(Individual individual, PersonForm form) {
		return !individual.givens().isEmpty() && individual.suitsGivens(form)
				&& (form.givens().getFirst().length() > 1 || form.isTitled());
	}

	private Individual create() {
		Individual individual = new Individual();
		this.all.add(individual);
		return individual;
	}

	private void keep(Individual individual, PersonForm form) {
		individual.add(form);
		if (!form.hasGiven() && !given(form.surname()).isEmpty() && given(form.surname()).contains(individual)) {
			return;
		}
		List<Individual> surnamed = this.bySurname.computeIfAbsent(form.surname(), (key) -> new ArrayList<>());
		if (!surnamed.contains(individual)) {
			surnamed.add(individual);
			Spelling.keys(form.surname())
				.forEach((key) -> this.surnamesByKey.computeIfAbsent(key, (unused) -> new LinkedHashSet<>())
					.add(form.surname()));
		}
		for (String given : form.givens()) {
			if (given.length() > 1) {
				this.byGiven.computeIfAbsent(given, (key) -> new LinkedHashSet<>()).add(individual);
			}
		}
	}

}
