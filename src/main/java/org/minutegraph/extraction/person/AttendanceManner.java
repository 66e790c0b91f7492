package org.minutegraph.extraction.person;

import java.util.List;

import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells words beside a name that say who somebody is from those that only say how or for
 * how long somebody attended: "(via Zoom)", "(left at 8 pm)", "(for whom B substituted)".
 */
final class AttendanceManner {

	private static final WordList MANNERS = WordList.load("manners-of-attending");

	private static final WordList STANDING_IN = WordList.load("standing-in");

	private AttendanceManner() {
	}

	/** The details of an entry that say who somebody is. */
	static List<AttendanceEntry.Detail> identifying(Attendee attendee) {
		return attendee.details()
			.stream()
			.filter((detail) -> MANNERS.match(detail.tokens(), detail.from()) == 0 && standingIn(detail) == 0
					&& !isTitle(detail))
			.toList();
	}

	/** Number of tokens of "substitute for" before a member's name, else 0. */
	static int standingIn(AttendanceEntry.Detail detail) {
		return STANDING_IN.match(detail.tokens(), detail.from());
	}

	/** "A and B (Councillors)": a title, which names no other council. */
	private static boolean isTitle(AttendanceEntry.Detail detail) {
		return detail.to() == detail.from() + 1 && (detail.tokens().is(detail.from(), "councillors")
				|| detail.tokens().is(detail.from(), "councillor"));
	}

}
