package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Spelling;
import org.minutegraph.extraction.language.WordList;

/** A person of one document while the forms of the name are being brought together. */
public final class Individual {

	private static final WordList GENDERED = WordList.load("gendered-titles");

	private static final WordList NICKNAMES = WordList.load("nicknames");

	private final List<PersonForm> forms = new ArrayList<>();

	private final Set<String> genders = new HashSet<>();

	private final Set<String> kinds = new HashSet<>();

	private List<String> givens = List.of();

	private @Nullable Member member;

	/** Takes one more form of the name as this person's. */
	public void add(PersonForm form) {
		this.forms.add(form);
		this.kinds.add(form.kind());
		this.genders.addAll(genders(form));
		if (isFuller(form.givens(), this.givens)) {
			this.givens = form.givens();
		}
	}

	private static Set<String> genders(PersonForm form) {
		Set<String> genders = new HashSet<>();
		for (String title : form.titles()) {
			String gender = GENDERED.valueOf(title);
			if (gender != null) {
				genders.add(gender);
			}
		}
		return genders;
	}

	/** All forms of the name, in the order in which they were placed. */
	public List<PersonForm> forms() {
		return this.forms;
	}

	/** Given names and initials of the fullest form. */
	public List<String> givens() {
		return this.givens;
	}

	/** Whether a form of address of that kind was met. */
	public boolean hasKind(String kind) {
		return this.kinds.contains(kind);
	}

	/** Whether the person is a member of the cast by now. */
	public boolean isInCast() {
		return this.member != null;
	}

	/** The person in the cast; to be asked only after {@link #isInCast()}. */
	public Member member() {
		if (this.member == null) {
			throw new IllegalStateException("not in the cast yet");
		}
		return this.member;
	}

	/** Says who of the cast this is. */
	public void member(Member member) {
		this.member = member;
	}

	/** Whether the titles of a form can be this person's. */
	public boolean suitsTitles(PersonForm form) {
		Set<String> others = genders(form);
		return this.genders.isEmpty() || others.isEmpty() || others.stream().anyMatch(this.genders::contains);
	}

	/** Whether given names or initials of a form can be this person's. */
	public boolean suitsGivens(PersonForm form) {
		List<String> others = form.givens();
		int shared = Math.min(others.size(), this.givens.size());
		for (int i = 0; i < shared; i++) {
			if (!alike(others.get(i), this.givens.get(i))) {
				return false;
			}
		}
		return shared > 0;
	}

	private static boolean alike(String a, String b) {
		if (a.length() == 1 || b.length() == 1) {
			return a.charAt(0) == b.charAt(0);
		}
		return a.equals(b) || root(a).equals(root(b)) || a.length() > 4 && Spelling.isOneEdit(a, b);
	}

	private static String root(String given) {
		String root = NICKNAMES.valueOf(given);
		return (root != null) ? root : given;
	}

	private static boolean isFuller(List<String> a, List<String> b) {
		boolean wordInA = !a.isEmpty() && a.getFirst().length() > 1;
		boolean wordInB = !b.isEmpty() && b.getFirst().length() > 1;
		return (wordInA == wordInB) ? a.size() > b.size() : wordInA;
	}

	/** The fullest form of the name, the commonest spelling where several are as full. */
	public String name() {
		Map<String, Integer> counts = new HashMap<>();
		PersonForm best = this.forms.getFirst();
		for (PersonForm form : this.forms) {
			counts.merge(form.name(), 1, Integer::sum);
		}
		for (PersonForm form : this.forms) {
			boolean fuller = isFuller(form.givens(), best.givens());
			boolean asFull = !fuller && !isFuller(best.givens(), form.givens());
			if (fuller || asFull && counts.getOrDefault(form.name(), 0) > counts.getOrDefault(best.name(), 0)) {
				best = form;
			}
		}
		return best.name();
	}

}
