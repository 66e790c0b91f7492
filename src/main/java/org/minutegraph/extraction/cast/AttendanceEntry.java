package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Tokens;

/**
 * One person of an attendance list as it stands there, before anybody knows who it is.
 */
public final class AttendanceEntry {

	/** Words beside the name that say who it is: a post, a body. */
	public record Detail(Tokens tokens, int from, int to) {
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
	public AttendanceEntry(Sighting sighting, String as, String lead) {
		this.sighting = sighting;
		this.as = as;
		this.lead = lead;
		this.to = sighting.form().to();
	}

	public void detail(Tokens tokens, int from, int to) {
		if (from < to) {
			this.details.add(new Detail(tokens, from, to));
		}
	}

	/** The cell of a table that names the body for which somebody came. */
	public void organisation(@Nullable Detail cell) {
		this.organisation = cell;
	}

	public @Nullable Detail organisation() {
		return this.organisation;
	}

	public void code(String code) {
		this.code = code;
	}

	public void to(int to) {
		this.to = to;
	}

	public Sighting sighting() {
		return this.sighting;
	}

	public String as() {
		return this.as;
	}

	public String lead() {
		return this.lead;
	}

	public List<Detail> details() {
		return this.details;
	}

	public @Nullable String code() {
		return this.code;
	}

	public int to() {
		return this.to;
	}

}
