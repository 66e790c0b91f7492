package org.minutegraph.web.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years of a time axis.
 *
 * @param from the first, as a number
 * @param to the end of the last
 */
record Span(double from, double to) {

	private static final double LEAST = 4;

	/** The span that holds dates; those that are empty or no dates count for nothing. */
	static Span of(Collection<String> dates) {
		List<Double> years = dates.stream().filter(Span::known).map(Span::year).toList();
		if (years.isEmpty()) {
			return new Span(0, 0);
		}
		double from = Math.floor(years.stream().min(Double::compare).orElseThrow());
		double to = Math.ceil(years.stream().max(Double::compare).orElseThrow() + 0.1);
		return new Span(Math.min(from, to - LEAST), to);
	}

	static boolean known(String date) {
		return date.matches("\\d{4}(-\\d\\d){0,2}");
	}

	/** A date as a number; in the middle of what it leaves open. */
	static double year(String date) {
		int year = Integer.parseInt(date.substring(0, 4));
		if (date.length() < 7) {
			return year + 0.5;
		}
		double month = (Integer.parseInt(date.substring(5, 7)) - 1) / 12.0;
		return year + month + ((date.length() < 10) ? 1 / 24.0 : Integer.parseInt(date.substring(8, 10)) / 372.0);
	}

	/** Where a date lies in a width. */
	double place(double year, double left, double width) {
		return left + (year - this.from) / (this.to - this.from) * width;
	}

	boolean holds(double year) {
		return this.from <= year && year <= this.to;
	}

	/** Years to write under the axis: a few round ones. */
	List<Integer> years() {
		int step = (this.to - this.from > 8) ? ((this.to - this.from > 20) ? 5 : 2) : 1;
		return IntStream.rangeClosed((int) this.from, (int) this.to)
			.filter((year) -> year % step == 0)
			.boxed()
			.toList();
	}

}
