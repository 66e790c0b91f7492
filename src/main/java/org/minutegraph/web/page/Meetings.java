package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.minutegraph.question.Quotation;
import org.minutegraph.question.Row;

/** Promises by the meeting or report in which they were made. */
final class Meetings {

	private Meetings() {
	}

	/**
	 * A meeting or report.
	 *
	 * @param title of the body that met, else of the document
	 * @param said date, or empty
	 * @param document link to it
	 * @param promises that were made there
	 */
	record Meeting(String title, String said, String document, List<Row> promises) {
	}

	/** Groups rows, which keep their order. */
	static List<Meeting> of(List<Row> rows) {
		Map<String, Meeting> meetings = new LinkedHashMap<>();
		for (Row row : rows) {
			Quotation first = row.evidence().getFirst();
			Object body = row.values().get("meeting");
			String said = Dates.text(row.values().get("said"));
			meetings
				.computeIfAbsent(first.document() + said,
						(key) -> new Meeting((body != null) ? body.toString() : first.title(), said,
								"/documents/" + first.document(), new ArrayList<>()))
				.promises()
				.add(row);
		}
		return List.copyOf(meetings.values());
	}

}
