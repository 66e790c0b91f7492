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

	private @Nullable ListedRow row;

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

	/** Adds words beside the name, from inclusive to exclusive. */
	public void detail(Tokens tokens, int from, int to) {
		if (from < to) {
			this.details.add(new Detail(tokens, from, to));
		}
	}

	/** The cell of a table that names the body for which somebody came. */
	public void organisation(@Nullable Detail cell) {
		this.organisation = cell;
	}

	/** The cell that names the body for which somebody came, or null. */
	public @Nullable Detail organisation() {
		return this.organisation;
	}

	/** Says what the grid's code for attendance is ("P", "A"). */
	public void code(String code) {
		this.code = code;
	}

	/** The row of a list in columns that is all of the entry. */
	public void row(ListedRow row) {
		this.row = row;
	}

	/** The row of a list in columns, or null. */
	public @Nullable ListedRow row() {
		return this.row;
	}

	/** Moves the end of the entry behind words that belong to it. */
	public void to(int to) {
		this.to = to;
	}

	/** The form of the name. */
	public Sighting sighting() {
		return this.sighting;
	}

	/** "present", "in attendance", "apologies" or "substitute". */
	public String as() {
		return this.as;
	}

	/** The words before the list, in lower case. */
	public String lead() {
		return this.lead;
	}

	/** Words beside the name, in order. */
	public List<Detail> details() {
		return this.details;
	}

	/** The grid's code for attendance, or null. */
	public @Nullable String code() {
		return this.code;
	}

	/** The token after the entry. */
	public int to() {
		return this.to;
	}

}
