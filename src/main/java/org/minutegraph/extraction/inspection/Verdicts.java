package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Judgement;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.reading.Span;

/**
 * The inspection results found so far. The same result said twice is one statement with
 * both places; a date said once is its date.
 */
final class Verdicts {

	private final List<Judgement> found = new ArrayList<>();

	private final Map<Integer, List<Integer>> bySubject = new HashMap<>();

	/**
	 * Adds a result.
	 * @param area the graded area, or null for an overall grade
	 * @param date ISO as far as known, or null
	 */
	void add(Member subject, String outcome, @Nullable String area, @Nullable String date, String inspector, Span span,
			double confidence) {
		add(subject, outcome, area, date, inspector, span, confidence, false);
	}

	/**
	 * As the other, but of an inspection before the newest: it is never the same as one
	 * without a date.
	 */
	void addEarlier(Member subject, String outcome, @Nullable String area, @Nullable String date, String inspector,
			Span span, double confidence) {
		add(subject, outcome, area, date, inspector, span, confidence, true);
	}

	private void add(Member subject, String outcome, @Nullable String area, @Nullable String date, String inspector,
			Span span, double confidence, boolean earlier) {
		boolean awaited = outcome.equals("awaited");
		Judgement fresh = new Judgement(subject.id(), outcome, area, date, inspector, awaited,
				Evidence.of(span, "judgement", confidence));
		List<Integer> known = this.bySubject.computeIfAbsent(subject.id(), (key) -> new ArrayList<>());
		for (int i : known) {
			if (isSame(this.found.get(i), fresh) && !(earlier && this.found.get(i).date() == null)) {
				this.found.set(i, both(this.found.get(i), fresh));
				return;
			}
		}
		known.add(this.found.size());
		this.found.add(fresh);
	}

	private static boolean isSame(Judgement a, Judgement b) {
		boolean dated = a.awaited() || a.date() == null || b.date() == null || a.date().startsWith(b.date())
				|| b.date().startsWith(a.date());
		return dated && a.subject() == b.subject() && a.outcome().equalsIgnoreCase(b.outcome())
				&& Objects.equals(lower(a.area()), lower(b.area()));
	}

	private static @Nullable String lower(@Nullable String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : null;
	}

	private static Judgement both(Judgement a, Judgement b) {
		List<Span> spans = new ArrayList<>(a.evidence().spans());
		spans.addAll(b.evidence().spans());
		String date = (a.date() == null || b.date() != null && b.date().length() > a.date().length()) ? b.date()
				: a.date();
		Evidence evidence = new Evidence(spans, a.evidence().reader(),
				Math.max(a.evidence().confidence(), b.evidence().confidence()));
		return new Judgement(a.subject(), a.outcome(), a.area(), date,
				a.inspector().isEmpty() ? b.inspector() : a.inspector(), a.awaited(), evidence);
	}

	private static int start(Judgement judgement) {
		return judgement.evidence().spans().getFirst().start();
	}

	/** Whether somebody has a result of an inspection at a date or of an unknown one. */
	boolean areOf(Member subject, @Nullable String date) {
		return this.bySubject.getOrDefault(subject.id(), List.of())
			.stream()
			.map((i) -> this.found.get(i).date())
			.anyMatch((known) -> known == null || known.equals(date));
	}

	/** Tells all; an area's result without a date has that of the newest told before. */
	void tell(Consumer<Statement> listener) {
		this.found.forEach((judgement) -> listener
			.accept((judgement.area() != null && judgement.date() == null) ? dated(judgement) : judgement));
	}

	private Judgement dated(Judgement area) {
		String newest = this.bySubject.getOrDefault(area.subject(), List.of())
			.stream()
			.map(this.found::get)
			.filter((one) -> start(one) < start(area) && one.area() == null && !one.awaited() && one.date() != null)
			.map((one) -> String.valueOf(one.date()))
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new Judgement(area.subject(), area.outcome(), area.area(), newest, area.inspector(), area.awaited(),
				area.evidence());
	}

}
