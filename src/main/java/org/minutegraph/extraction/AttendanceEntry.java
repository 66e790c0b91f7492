package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One person of an attendance list as it stands there, before anybody knows who it is.
 */
final class AttendanceEntry {

	/** Words beside the name that say who it is: a post, a body. */
	record Detail(Tokens tokens, int from, int to) {
	}

	private final Sighting sighting;

	private final String as;

	private final String lead;

	private final List<Detail> details = new ArrayList<>();

	private @Nullable Detail organisation;

	private @Nullable String code;

	private int to;

	/**
	 * @param sighting the name
	 * @param as "present", "in attendance", "apologies" or "substitute"
	 * @param lead the words before the list, in lower case
	 */
	AttendanceEntry(Sighting sighting, String as, String lead) {
		this.sighting = sighting;
		this.as = as;
		this.lead = lead;
		this.to = sighting.form().to();
	}

	void detail(Tokens tokens, int from, int to) {
		if (from < to) {
			this.details.add(new Detail(tokens, from, to));
		}
	}

	/** The cell of a table that names the body for which somebody came. */
	void organisation(@Nullable Detail cell) {
		this.organisation = cell;
	}

	@Nullable Detail organisation() {
		return this.organisation;
	}

	void code(String code) {
		this.code = code;
	}

	void to(int to) {
		this.to = to;
	}

	Sighting sighting() {
		return this.sighting;
	}

	String as() {
		return this.as;
	}

	String lead() {
		return this.lead;
	}

	List<Detail> details() {
		return this.details;
	}

	@Nullable String code() {
		return this.code;
	}

	int to() {
		return this.to;
	}

}
