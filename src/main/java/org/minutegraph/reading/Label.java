package org.minutegraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * What stands before an item or paragraph: a number, a letter, a bullet.
 *
 * @param text as written, "•" for any bullet
 * @param form how it is written
 * @param depth count of a number's parts: 3 for "2.1.6"; else 1
 * @param value place in its series by digits or letter: 6 for "2.1.6", 3 for "(c)"; 0 for
 * a bullet
 * @param roman place in its series read as a roman numeral, or 0
 * @param stem what comes before the last part: "2.1." for "2.1.6", "/18" for "119/18"
 */
record Label(String text, Form form, int depth, int value, int roman, String stem) {

	static final Label BULLET = new Label("•", Form.BULLET, 1, 0, 0, "");

	/** How labels are written; each form makes series of its own. */
	enum Form {

		BULLET(true),
		/** "2.1.5", "76." */
		NUMBER(true),
		/** "4" with nothing after it. */
		BARE(false),
		/** "3)" */
		NUMBER_BRACKET(true),
		/** "(3)" */
		NUMBER_BRACKETS(true),
		/** "84/17", "FGB 12/2021" */
		MINUTE(true),
		/** "(a)", "(iv)" */
		BRACKETS(true),
		/** "a)" */
		BRACKET(true),
		/** "a." */
		STOP(true),
		/** "(A)" */
		UPPER_BRACKETS(true),
		/** "A)" */
		UPPER_BRACKET(true),
		/** "A.", which may be an initial. */
		UPPER_STOP(false);

		private final boolean sure;

		Form(boolean sure) {
			this.sure = sure;
		}

	}

	/** Whether it counts as a label without others of its series near by. */
	boolean sure() {
		return this.form.sure;
	}

	boolean isNumeric() {
		return switch (this.form) {
			case NUMBER, BARE, NUMBER_BRACKET, NUMBER_BRACKETS, MINUTE -> true;
			default -> false;
		};
	}

	boolean isFirst() {
		return this.value == 1 || this.roman == 1;
	}

	/** Whether this label is the next one in the series of another. */
	boolean follows(@Nullable Label other) {
		return other != null && other.form == this.form && other.stem.equals(this.stem)
				&& (this.form == Form.BULLET || this.value == other.value + 1
						|| (this.roman > 0 && other.roman > 0 && this.roman == other.roman + 1));
	}

}
