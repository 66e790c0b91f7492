package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the figures mean by which inspectorates give grades: Ofsted's 1 is "Outstanding".
 */
final class FigureGrades {

	private static final List<String> OFSTED = List.of("Outstanding", "Good", "Requires improvement", "Inadequate");

	private static final List<String> ESTYN = List.of("Excellent", "Good", "Adequate", "Unsatisfactory");

	/** From when on Ofsted's third grade was no longer "satisfactory". */
	private static final String RENAMED = "2012-09";

	private FigureGrades() {
	}

	/**
	 * A grade in words: Ofsted's and Estyn's from one to four; any other's stays a
	 * figure.
	 * @param date of the inspection, ISO, or null
	 */
	static String words(String inspector, Outcome grade, @Nullable String date) {
		String label = grade.label();
		int figure = (label.length() == 1) ? label.charAt(0) - '1' : -1;
		List<String> scale = inspector.equals("Ofsted") ? OFSTED : inspector.equals("Estyn") ? ESTYN : List.of();
		if (figure < 0 || figure >= scale.size()) {
			return label;
		}
		boolean early = date != null && date.compareTo(RENAMED) < 0 && figure == 2 && scale == OFSTED;
		return early ? "Satisfactory" : scale.get(figure);
	}

}
