package org.minutegraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A school's inspections as places in a drawing.
 *
 * @param frame its measures
 * @param marks one a result
 * @param line through the results that can be compared, as points of a polyline
 * @param eras when the inspectorate's words changed, as far as the years reach
 * @param years written under it
 * @param said all of it in words
 */
record Timeline(Frame frame, List<Mark> marks, String line, List<Label> eras, List<Label> years, String said) {

	private static final List<Era> ERAS = List.of(new Era(2012 + 8 / 12.0, "“requires improvement” for “satisfactory”"),
			new Era(2024 + 8 / 12.0, "no overall grade"), new Era(2025 + 10 / 12.0, "report cards"));

	/**
	 * Measures, in the drawing's own units.
	 *
	 * @param left where the years begin
	 * @param right where they end
	 * @param open where results without a date, and awaited ones, stand
	 * @param top of the best grade
	 * @param bottom of the worst
	 */
	record Frame(double left, double right, double open, double top, double bottom) {
	}

	/**
	 * A result.
	 *
	 * @param date or empty
	 * @param area that was graded, or null for all
	 * @param awaited whether it is not out yet
	 * @param under name that the school had for it, or null for its name of now
	 */
	record Result(String outcome, String date, @Nullable String area, boolean awaited, @Nullable String under) {

		/**
		 * Whether it is an overall grade with a date, which others can be held against.
		 */
		boolean isGrade() {
			return Grade.of(this.outcome).scale() == Grade.Scale.OVERALL && this.area == null && !this.awaited
					&& Span.known(this.date);
		}

		String inWords() {
			return (this.awaited ? "result awaited" : this.outcome) + ((this.area != null) ? " for " + this.area : "")
					+ (this.date.isEmpty() ? (this.awaited ? "" : ", no date stated") : ", " + Dates.words(this.date))
					+ ((this.under != null) ? ", as " + this.under : "");
		}

	}

	/**
	 * A result in the drawing.
	 *
	 * @param kind class of style: scale, level and whether it is awaited or of an area
	 */
	record Mark(double x, double y, String kind, String title, String outcome) {
	}

	/** Words at a place. */
	record Label(double x, String text) {
	}

	private record Era(double since, String text) {
	}

	static Timeline of(List<Result> results, Span span, Frame frame) {
		List<Mark> marks = results.stream().map((result) -> mark(result, span, frame)).toList();
		return new Timeline(frame, marks, line(results, marks),
				(span.to() == 0) ? List.of()
						: ERAS.stream()
							.filter((era) -> span.holds(era.since))
							.map((era) -> new Label(x(era.since, span, frame), era.text))
							.toList(),
				(span.to() == 0) ? List.of()
						: span.years()
							.stream()
							.map((year) -> new Label(x(year, span, frame), Integer.toString(year)))
							.toList(),
				results.stream().map(Result::inWords).collect(Collectors.joining("; ")));
	}

	/** Whether something stands beside the years. */
	public boolean beside() {
		return this.marks.stream().anyMatch((mark) -> mark.x == this.frame.open);
	}

	private static Mark mark(Result result, Span span, Frame frame) {
		Grade grade = Grade.of(result.outcome);
		boolean dated = Span.known(result.date);
		double x = dated ? x(Span.year(result.date), span, frame) : frame.open;
		double y = result.awaited ? (frame.top + frame.bottom) / 2
				: frame.top + grade.down() * (frame.bottom - frame.top);
		String kind = result.awaited ? "awaited"
				: grade.scale().name().toLowerCase(Locale.ROOT) + grade.level() + ((result.area != null) ? " area" : "")
						+ ((result.under != null) ? " former" : "") + (dated ? "" : " undated");
		return new Mark(rounded(x), rounded(y), kind, result.inWords(), result.outcome);
	}

	/** Overall results of the scale that has them, joined in order. */
	private static String line(List<Result> results, List<Mark> marks) {
		return IntStream.range(0, marks.size())
			.filter((index) -> results.get(index).isGrade())
			.mapToObj((index) -> marks.get(index).x + "," + marks.get(index).y)
			.collect(Collectors.joining(" "));
	}

	private static double x(double year, Span span, Frame frame) {
		return rounded(span.place(year, frame.left, frame.right - frame.left));
	}

	private static double rounded(double place) {
		return Math.round(place * 10) / 10.0;
	}

}
