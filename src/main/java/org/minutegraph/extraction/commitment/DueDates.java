package org.minutegraph.extraction.commitment;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.commitment.TimePhrases.Time;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds by when something is to be done: "by 31 March 2018", "before the end of July",
 * "at the next meeting", "shortly". Of several times the one after the surest preposition
 * counts, then a date before an occasion, and both before how long it takes.
 */
public final class DueDates {

	private static final WordList PAPERS = WordList.load("received-papers");

	/** Words before a deadline: "strong" ones name nothing else, "weak" ones often do. */
	private static final WordList PREPOSITIONS = WordList.load("deadline-prepositions");

	/** Deadlines that stand by themselves. */
	private static final WordList ADVERBS = WordList.load("deadline-adverbs");

	private static final WordList PAST = WordList.load("past-dealings");

	private static final WordList WEEKDAYS = WordList.load("weekdays");

	/** Tokens within which a task names its deadline. */
	private static final int REACH = 90;

	/** Tokens between "be" and a participle: "will not be held". */
	private static final int PASSIVE = 3;

	/** Letters of "Sept". */
	private static final int ABBREVIATION = 4;

	/** Tokens between a paper and the years that it is of. */
	private static final int REPORT = 10;

	/** Digits of a year. */
	private static final int YEAR = 4;

	/** Tokens between what was sent, or "minutes", and when. */
	private static final int SENT = 7;

	private static final int SURE = 6;

	private static final int DATE = 5;

	private static final int OCCASION = 4;

	private static final int BARE = 3;

	private static final int SPAN = 1;

	/** A deadline, how likely it is one, and the token after it. */
	private record Due(@Nullable String value, int rank, int to) {
	}

	private DueDates() {
	}

	/**
	 * The deadline within a stretch: ISO 8601 as far as stated, else the words; or null.
	 */
	public static @Nullable String in(Stretch stretch) {
		Due best = null;
		Tokens tokens = stretch.tokens();
		int end = Math.min(stretch.to(), stretch.from() + REACH);
		for (int i = stretch.from(); i < end; i++) {
			if (isPastRelative(tokens, i)) {
				break;
			}
			Due due = from(tokens, i, stretch);
			if (due != null && due.value() != null) {
				best = (best == null || due.rank() > best.rank()) ? due : best;
				if (best.rank() == SURE) {
					return best.value();
				}
				i = Math.max(i, due.to() - 1);
			}
		}
		String clause = (best == null || best.rank() < BARE) ? Occasions.clause(stretch) : null;
		return (clause != null) ? clause : (best != null) ? best.value() : null;
	}

	private static @Nullable Due from(Tokens tokens, int i, Stretch stretch) {
		int end = stretch.to();
		int often = Durations.recurrence(tokens, i);
		if (often > 0 && often <= end) {
			return new Due(tokens.text(i, often), SPAN, often);
		}
		int ahead = Durations.ahead(tokens, i, end);
		if (ahead > 0) {
			return new Due(tokens.text(i, ahead), BARE, ahead);
		}
		if (ADVERBS.match(tokens, i) > 0 && !tokens.is(i - 1, "as")) {
			int to = Occasions.within(tokens, i + ADVERBS.match(tokens, i));
			return new Due(tokens.text(i, to), OCCASION, to);
		}
		String strength = PREPOSITIONS.value(tokens, i);
		if (strength != null) {
			int after = i + PREPOSITIONS.match(tokens, i);
			return strength.equals("strong") ? sure(tokens, i, after, end) : weak(tokens, i, after, end);
		}
		if (tokens.is(i, "to")) {
			return to(tokens, i, end);
		}
		Time bare = TimePhrases.bare(tokens, i, end);
		bare = (bare != null || i == stretch.from()) ? bare : day(tokens, i, end);
		bare = (bare != null || i == stretch.from()) ? bare : month(tokens, i, stretch);
		return (bare != null) ? new Due(bare.value(), BARE, bare.to()) : null;
	}

	private static @Nullable Due sure(Tokens tokens, int i, int after, int end) {
		if (isPriorToMeeting(tokens, i, after)) {
			return null;
		}
		String awaited = Occasions.awaited(tokens, i, after, end);
		Time time = TimePhrases.at(tokens, after, end);
		if (time != null) {
			boolean before = tokens.is(i, "before") || tokens.is(i, "prior") || tokens.is(i, "ahead");
			return new Due((before && !time.isIso()) ? withPreposition(tokens, i, time) : time.value(), SURE,
					time.to());
		}
		awaited = (awaited != null) ? awaited : Occasions.day(tokens, after, end);
		awaited = (awaited != null) ? awaited : figures(tokens, after, end);
		return (awaited != null) ? new Due(awaited, SURE, after) : null;
	}

	private static @Nullable Due weak(Tokens tokens, int i, int after, int end) {
		if (isPast(tokens, i) || isOfMinutes(tokens, i) || isOfPaper(tokens, i)) {
			return null;
		}
		String duration = Durations.after(tokens, i, after, end);
		if (duration != null) {
			return new Due(duration, tokens.is(i, "within") ? DATE : SPAN, after);
		}
		int often = Durations.recurrence(tokens, after);
		if (often > 0 && often <= end) {
			return new Due(tokens.text(after, often), SPAN, often);
		}
		Time time = TimePhrases.at(tokens, after, end);
		if (time == null) {
			String day = tokens.is(i, "on") ? Occasions.day(tokens, after, end) : null;
			return (day != null) ? new Due(day, DATE, after) : null;
		}
		int rank = time.dated() ? DATE : OCCASION;
		boolean later = tokens.is(i, "after") || tokens.is(i, "towards");
		return (later && time.isIso()) ? null
				: new Due(later ? withPreposition(tokens, i, time) : time.value(), rank, time.to());
	}

	/** "put it to the next meeting", "brought forward to April", "extended to 1 May". */
	private static @Nullable Due to(Tokens tokens, int i, int end) {
		Time time = TimePhrases.at(tokens, i + 1, end);
		boolean span = WEEKDAYS.match(tokens, i - 1) > 0 || tokens.startsWithDigit(i - 1)
				|| Dates.monthNamed(tokens.lower(i - 1)) != null;
		boolean year = time != null && time.value().length() == 4 && time.isIso();
		boolean other = time != null && tokens.isWord(time.to()) && !tokens.isAllCaps(time.to())
				&& !TimePhrases.isBreak(tokens, time.to());
		return (time == null || span || year || other
				|| !time.dated() && !tokens.is(i + 1, "next") && !tokens.is(i + 2, "next")
						&& !tokens.is(i + 2, "following") && !tokens.is(i + 2, "end")) ? null
								: new Due(time.value(), time.dated() ? DATE : OCCASION, time.to());
	}

	/** "Spring fair Sat 4 May", "fees up 5% 1/4/26": a day without preposition. */
	private static @Nullable Time day(Tokens tokens, int i, int end) {
		boolean weekday = WEEKDAYS.match(tokens, i) > 0;
		if (!weekday && !tokens.startsWithDigit(i) || isReferred(tokens, i)) {
			return null;
		}
		Dates.Found date = Dates.at(tokens, i);
		boolean day = date != null && date.to() <= end
				&& (date.iso() ? date.value().length() == 10 : date.to() > i + 1);
		return (date != null && day) ? new Time(date.value(), true, date.to()) : null;
	}

	/** "(Ms Roe, April)", "survey Feb": a month that closes a note or a bracket. */
	private static @Nullable Time month(Tokens tokens, int i, Stretch stretch) {
		if (!tokens.isCapital(i) || Dates.monthNamed(tokens.lower(i)) == null) {
			return null;
		}
		boolean closes = tokens.is(i + 1, ")") && (tokens.is(i - 1, "(") || tokens.is(i - 1, ","));
		boolean last = i == stretch.trimmed().to() - 1 && tokens.lower(i).length() <= ABBREVIATION
				&& !tokens.is(i, "may") && !isReferred(tokens, i);
		return (closes || last) ? new Time(tokens.text(i, i + 1), true, i + 1) : null;
	}

	/** "the meeting of 4 May", "dated 4 May", "from 1 to 4 May". */
	private static boolean isReferred(Tokens tokens, int i) {
		if (i > 0 && WEEKDAYS.match(tokens, i - 1) > 0) {
			return isReferred(tokens, i - 1);
		}
		return PREPOSITIONS.match(tokens, i - 1) > 0 || tokens.is(i - 1, "of") || tokens.is(i - 1, "to")
				|| tokens.is(i - 1, "the") || tokens.is(i - 1, "since") || tokens.is(i - 1, "-")
				|| tokens.is(i - 1, "–") && tokens.startsWithDigit(i - 2) || tokens.is(i - 1, "and")
				|| PAST.contains(tokens, i - 1);
	}

	/** "the report published on 5 May": what was done on a day, not what is to be. */
	private static boolean isPast(Tokens tokens, int preposition) {
		if (!PAST.contains(tokens, preposition - 1)) {
			return false;
		}
		for (int i = preposition - 2; i >= preposition - 2 - PASSIVE; i--) {
			if (tokens.is(i, "be") || tokens.is(i, "being")) {
				return false;
			}
		}
		return true;
	}

	/** "the annual report for 2015-16 be noted": the years of a paper. */
	private static boolean isOfPaper(Tokens tokens, int preposition) {
		boolean year = tokens.is(preposition, "for") && tokens.startsWithDigit(preposition + 1)
				&& tokens.word(preposition + 1).length() >= YEAR;
		int first = Math.max(tokens.sentenceStart(preposition), preposition - REPORT);
		for (int i = preposition - 1; year && i >= first && !tokens.is(i, "be"); i--) {
			if (PAPERS.contains(tokens, i)) {
				return true;
			}
		}
		return false;
	}

	/** "circulated to members prior to the meeting": what had been done when they met. */
	private static boolean isPriorToMeeting(Tokens tokens, int preposition, int after) {
		int meeting = tokens.is(after, "the") || tokens.is(after, "this") ? after + 1 : after;
		if (!tokens.is(meeting, "meeting")) {
			return false;
		}
		int first = Math.max(tokens.sentenceStart(preposition), preposition - SENT);
		for (int i = preposition - 1; i >= first; i--) {
			if (PAST.contains(tokens, i) || tokens.is(i, "sent")) {
				return !tokens.is(i - 1, "be") && !tokens.is(i - 1, "being");
			}
		}
		return false;
	}

	/** "the minutes of the previous meeting on 4 March": what they are the minutes of. */
	private static boolean isOfMinutes(Tokens tokens, int preposition) {
		if (!tokens.is(preposition - 1, "meeting") && !tokens.is(preposition - 1, "meetings")) {
			return false;
		}
		int first = Math.max(tokens.sentenceStart(preposition), preposition - SENT);
		for (int i = preposition - 2; i >= first; i--) {
			if (tokens.is(i, "of") && (tokens.is(i - 1, "minutes") || tokens.is(i - 1, "notes"))) {
				return true;
			}
		}
		return false;
	}

	/** ", which was 46 in December": what a sentence adds of the past. */
	private static boolean isPastRelative(Tokens tokens, int i) {
		return tokens.is(i - 1, ",") && (tokens.is(i, "which") || tokens.is(i, "who"))
				&& (tokens.is(i + 1, "was") || tokens.is(i + 1, "were") || tokens.is(i + 1, "had"));
	}

	private static String withPreposition(Tokens tokens, int i, Time time) {
		String words = tokens.text(i, time.to());
		return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
	}

	/** "31.3", "3/11": a day and its month in figures, as a deadline only. */
	private static @Nullable String figures(Tokens tokens, int i, int end) {
		String[] parts = tokens.lower(i).split("[./]", -1);
		boolean day = i < end && parts.length == 2 && parts[0].matches("0?[1-9]|[12]\\d|3[01]")
				&& parts[1].matches("0?[1-9]|1[0-2]");
		return day ? Integer.parseInt(parts[0]) + " "
				+ Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.UK) : null;
	}

	/**
	 * The date or occasion that begins at token i, whatever stands before it, or null.
	 */
	static @Nullable String at(Tokens tokens, int i, int end) {
		Time time = TimePhrases.at(tokens, i, end);
		return (time != null) ? time.value() : null;
	}

}
