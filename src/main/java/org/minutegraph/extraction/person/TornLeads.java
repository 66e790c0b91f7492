package org.minutegraph.extraction.person;

import org.minutegraph.extraction.language.Tokens;

/**
 * Two leads of which the second stands right below the first, with no name between them:
 * a PDF has torn their columns apart, and the names under both are those of the first
 * until one stands behind a post ("Clerk, A").
 */
final class TornLeads {

	private static final String PRESENT = "present";

	/** How those came who stand under the second lead, or nothing. */
	private String second = "";

	/** Whether a name has been read since the last lead. */
	private boolean named = true;

	/**
	 * Whether a lead is such a second one.
	 * @param above how those came under the lead that is open, empty for none
	 */
	boolean opens(AttendanceLeads.Opening opening, String above, Tokens tokens) {
		boolean alone = opening.to() >= tokens.size();
		boolean torn = alone && !this.named && above.equals(PRESENT) && opening.as().equals("in attendance");
		this.second = torn ? opening.as() : "";
		this.named = torn && this.named;
		return torn;
	}

	/**
	 * Whether a block begins with the first name under both leads, before which a torn
	 * column of item numbers may stand.
	 */
	boolean goOn(SureNames names, Tokens tokens) {
		return !this.named && !this.second.isEmpty() && names.is(tokens, 0);
	}

	/** How the next one named came, who may stand behind a post. */
	String as(String above, boolean post) {
		this.named = true;
		return (post && !this.second.isEmpty()) ? this.second : above;
	}

}
