package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.AttendanceLeads;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Span;

/**
 * Finds the title of a document within its head, which ends with the first numbered item
 * or list of those present: the field "Subject:" of a report; else the line after a
 * letter's "Dear …"; else a heading that says more than whose paper it is; else "Minutes
 * of …"; else whose paper it is; else the first line that may be a title.
 */
final class Titles {

	private static final WordList GENERIC = WordList.load("generic-headings");

	private static final WordList FIELDS = WordList.load("subject-fields");

	private static final WordList OTHER_FIELDS = WordList.load("head-fields");

	/** Blocks that may belong to a document's head, fields and addresses included. */
	private static final int HEAD = 30;

	/** Blocks of the head that may be its title by their looks alone. */
	private static final int TOP = 14;

	/** Lines at the very top, of which one is mostly the title. */
	private static final int LINES = 3;

	/** Tokens of the longest title. */
	private static final int LONGEST = 40;

	private final AnnotatedDocument document;

	private final List<Tokens> head;

	/**
	 * @param text as the document has it
	 * @param span where it stands
	 */
	record Title(String text, Span span) {

		private static Title of(Tokens tokens, int from, int to) {
			return new Title(tokens.text(from, to), tokens.span(from, to));
		}

	}

	Titles(AnnotatedDocument document) {
		this.document = document;
		this.head = head(document.tokens());
	}

	@Nullable Title find() {
		Title stated = stated();
		if (stated != null) {
			return stated;
		}
		Title title = first((tokens) -> (tokens.block().is(Kind.HEADING) || isAtTheTop(tokens)) && tellsMore(tokens));
		title = (title != null) ? title : first(Titles::isOfMinutes);
		title = (title != null) ? title : first(this::isName);
		return (title != null) ? title : first(this::tellsMore);
	}

	/** What a field of a report's head or the subject line of a letter states. */
	private @Nullable Title stated() {
		List<Tokens> blocks = this.document.tokens();
		for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
			Tokens tokens = blocks.get(i);
			int field = (tokens.size() == 0) ? 0 : FIELDS.match(tokens, 0);
			Tokens next = (i + 1 < blocks.size()) ? blocks.get(i + 1) : null;
			if (field > 0 && field < tokens.size() && tokens.is(field, ":")) {
				int to = Math.min(tokens.size(), field + 1 + LONGEST);
				boolean alone = field + 1 == tokens.size();
				return !alone ? Title.of(tokens, field + 1, to) : whole(next);
			}
			if (tokens.size() > 0 && tokens.is(0, "dear") && tokens.size() < 12) {
				return (next != null && next.size() < LONGEST && !isSentence(next)) ? whole(next) : null;
			}
		}
		return null;
	}

	private static @Nullable Title whole(@Nullable Tokens tokens) {
		return (tokens != null && tokens.size() > 0) ? Title.of(tokens, 0, Math.min(tokens.size(), LONGEST)) : null;
	}

	private @Nullable Title first(Predicate<Tokens> wanted) {
		return this.head.stream().filter(wanted).findFirst().map(this::title).orElse(null);
	}

	/**
	 * "MINUTES OF THE COMMITTEE HELD …" is a title as far as the committee, "MINUTES OF
	 * THE MEETING HELD ON 4 MAY PRESENT: A, B" as far as those present.
	 */
	private Title title(Tokens tokens) {
		int to = 1;
		while (to < Math.min(tokens.size(), LONGEST) && !tokens.is(to, "|")) {
			to++;
		}
		int end = 1;
		while (end < to && isOfMinutes(tokens) && AttendanceLeads.length(tokens, end) == 0
				&& !(tokens.is(end, "held") && namesBodyBefore(tokens, end))) {
			end++;
		}
		return Title.of(tokens, 0, isOfMinutes(tokens) ? end : to);
	}

	private boolean namesBodyBefore(Tokens tokens, int end) {
		return this.document.cast()
			.in(tokens.block().ordinal())
			.stream()
			.anyMatch((mention) -> mention.to() <= end && mention.member().is(Entity.Kind.BODY));
	}

	private static List<Tokens> head(List<Tokens> blocks) {
		List<Tokens> head = new ArrayList<>();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			if ((tokens.size() == 0)) {
				continue;
			}
			if (isNumbered(tokens.block()) || opensAttendance(tokens)) {
				break;
			}
			if (!isSentence(tokens) || isOfMinutes(tokens)) {
				head.add(tokens);
			}
		}
		return head;
	}

	/** Whether a block is an agenda item's or a section's: what follows is no title. */
	private static boolean isNumbered(Block block) {
		String label = block.label();
		return label != null && Character.isDigit(label.charAt(0));
	}

	/** "Present:", "In attendance", but not "Attendance of the Portfolio Holder". */
	private static boolean opensAttendance(Tokens tokens) {
		int length = AttendanceLeads.length(tokens, 0);
		return length > 0 && !tokens.is(length, "of");
	}

	/** Whether a line stands so high that it needs no heading's looks to be the title. */
	private boolean isAtTheTop(Tokens tokens) {
		return this.head.indexOf(tokens) < LINES;
	}

	private static boolean isSentence(Tokens tokens) {
		return tokens.size() > LONGEST || tokens.is(tokens.size() - 1, ".");
	}

	private static boolean isOfMinutes(Tokens tokens) {
		return tokens.size() > 2 && tokens.is(0, "minutes") && !tokens.is(1, ":");
	}

	/** Whether words may be a title that says more than whose paper it is. */
	private boolean tellsMore(Tokens tokens) {
		boolean line = !tokens.block().is(Kind.ROW) && !tokens.block().is(Kind.ITEM) && !isSentence(tokens);
		return line && tokens.isCapital(0) && !tokens.is(0, "held") && !tokens.is(tokens.size() - 1, ":")
				&& !isField(tokens) && !isAddress(tokens) && !isGeneric(tokens) && !isDate(tokens) && !isName(tokens);
	}

	/** "Report of: the Director", "From: A". */
	private static boolean isField(Tokens tokens) {
		return OTHER_FIELDS.match(tokens, 0) > 0;
	}

	/** A line with a telephone's number, an address of a house, of mail or of a site. */
	private static boolean isAddress(Tokens tokens) {
		int digits = 0;
		for (int i = 0; i < tokens.size(); i++) {
			digits += tokens.startsWithDigit(i) ? 1 : 0;
			if (tokens.word(i).contains("@") || tokens.lower(i).startsWith("www") || tokens.is(i, "http")) {
				return true;
			}
		}
		return digits * 2 >= tokens.size();
	}

	private static boolean isGeneric(Tokens tokens) {
		int words = tokens.size();
		while (words > 0 && (!tokens.isWord(words - 1) || tokens.startsWithDigit(words - 1))) {
			words--;
		}
		return words == 0 || GENERIC.match(tokens, 0) == words;
	}

	/** Whether nothing stands in a line but whose paper it is, and of which day. */
	private boolean isName(Tokens tokens) {
		Cast cast = this.document.cast();
		int named = cast.in(tokens.block().ordinal())
			.stream()
			.filter((mention) -> isWhose(cast, mention.member()))
			.mapToInt((mention) -> mention.to() - mention.from())
			.sum();
		return named > 0 && named + dated(tokens) + 1 >= tokens.size();
	}

	/** Number of tokens of the first date in a line. */
	private static int dated(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			Dates.Found date = Dates.at(tokens, i);
			if (date != null) {
				return date.to() - i;
			}
		}
		return 0;
	}

	private static boolean isWhose(Cast cast, Member member) {
		return member.is(Entity.Kind.SCHOOL) || member == cast.council().orElse(null)
				|| member == cast.body().orElse(null);
	}

	/** "13 June 2016", "Meeting of 13 June 2016". */
	private static boolean isDate(Tokens tokens) {
		boolean meeting = tokens.is(0, "meeting") && (tokens.is(1, "of") || tokens.is(1, "on"));
		Dates.Found date = Dates.at(tokens, meeting ? 2 : 0);
		return date != null && (date.to() >= tokens.size() - 1 || !tokens.block().is(Kind.HEADING));
	}

}
