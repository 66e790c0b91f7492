package org.minutegraph.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The commitments of a body's earlier papers, found by what they are about. */
final class Earlier {

	/** After more than a year nobody means it any more. */
	private static final int DAYS = 400;

	static final Comparator<Match> LATEST = Comparator.comparing(Match::date)
		.thenComparing(Match::likeness)
		.thenComparing((match) -> match.promise().id());

	private final Map<String, List<Entry>> byStem = new HashMap<>();

	private String last = "";

	private record Entry(Promise promise, String date, LocalDate day, Set<String> subject) {
	}

	/** An earlier commitment, and how many words of a subject it has so far. */
	private record Counted(Entry entry, int shared) {

		Counted plus(Counted more) {
			return new Counted(this.entry, this.shared + more.shared);
		}

	}

	/**
	 * An earlier commitment beside later words.
	 *
	 * @param shared how many words of weight both have
	 * @param words how many the commitment has
	 * @param all how many either has
	 */
	record Match(Promise promise, String date, Set<String> subject, int shared, int words, int all) {

		/** The part of the commitment that the later words repeat. */
		double coverage() {
			return (double) this.shared / this.words;
		}

		double likeness() {
			return (double) this.shared / this.all;
		}

		boolean owned(Set<String> people) {
			return !Collections.disjoint(this.promise.owners(), people);
		}

		boolean sameText(Match other) {
			return this.subject.equals(other.subject);
		}

	}

	/** The date of the meeting before, empty for none. */
	String last() {
		return this.last;
	}

	void add(Paper paper) {
		for (Promise promise : paper.promises()) {
			Set<String> subject = Wording.subject(promise.text());
			Entry entry = new Entry(promise, paper.date(), day(paper.date()), subject);
			subject.forEach((stem) -> this.byStem.computeIfAbsent(stem, (any) -> new ArrayList<>()).add(entry));
		}
		this.last = paper.date();
	}

	/**
	 * Commitments of about the last year that share enough with a subject. Papers came in
	 * the order of their dates, so what is older is not looked at.
	 */
	Stream<Match> near(String date, Set<String> subject, int shared) {
		LocalDate day = day(date);
		Map<String, Counted> counts = new HashMap<>();
		for (String stem : subject) {
			this.byStem.getOrDefault(stem, List.of())
				.reversed()
				.stream()
				.takeWhile((entry) -> ChronoUnit.DAYS.between(entry.day(), day) <= DAYS)
				.filter((entry) -> entry.date().compareTo(date) < 0)
				.forEach((entry) -> counts.merge(entry.promise().id(), new Counted(entry, 1), Counted::plus));
		}
		return counts.values().stream().filter((counted) -> counted.shared() >= shared).map((counted) -> {
			Entry entry = counted.entry();
			return new Match(entry.promise(), entry.date(), entry.subject(), counted.shared(), entry.subject().size(),
					entry.subject().size() + subject.size() - counted.shared());
		});
	}

	private static LocalDate day(String date) {
		return (date.length() >= 10) ? LocalDate.parse(date.substring(0, 10)) : YearMonth.parse(date).atDay(1);
	}

}
