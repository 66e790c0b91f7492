package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry.Detail;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.ListedRow;
import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.extraction.name.NameWords;

/**
 * Takes for a body what stands beside a name where the others of the list have bodies
 * beside theirs: "A (Example Live), B (Example Borough Council), C (Example Police)". No
 * word of such a name need say that it is a body's.
 */
public final class AffiliationReader implements EntityReader {

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList STREETS = WordList.load("street-heads");

	private static final WordList NEVER = WordList.load("not-affiliations");

	private static final WordList PARTIES = WordList.load("parties");

	private static final WordList COMMON = WordList.load("common-acronyms");

	/** People of a list beside whom known bodies must stand. */
	private static final int LEAST = 2;

	private static final int LONGEST = 7;

	/** Letters from which on initials are believed. */
	private static final int SHORT = 5;

	/** Words that may be an organisation's name. */
	private record Part(Tokens tokens, int from, int to, boolean afterPost) {

		int size() {
			return this.to - this.from;
		}

		String text() {
			return this.tokens.text(this.from, this.to);
		}

	}

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		long known = cast.attendees().stream().filter((attendee) -> hasBody(cast, attendee)).count();
		List<Part> parts = new ArrayList<>();
		Map<String, Integer> times = new HashMap<>();
		for (Attendee attendee : cast.attendees()) {
			for (Detail detail : attendee.titled() ? List.<Detail>of() : beside(attendee)) {
				parts(cast, detail, parts);
			}
			Detail heading = (attendee.row() != null) ? null : attendee.organisation();
			Detail cell = (attendee.row() != null) ? attendee.organisation() : null;
			if (cell != null) {
				parts(cast, cell, parts);
			}
			if (heading != null && heading.from() == 0 && AttendanceGroups.isOrganisationWord(heading.tokens())) {
				name(cast, new Part(heading.tokens(), 0, 1, false));
			}
			else if (heading != null && heading.from() == 0 && heading.to() == heading.tokens().size()
					&& AttendanceGroups.isWords(heading.tokens())
					&& cast.isFree(heading.tokens().block().ordinal(), 0, heading.to())) {
				name(cast, new Part(heading.tokens(), 0, heading.to(), false));
			}
		}
		parts.forEach((part) -> times.merge(part.text(), 1, Integer::sum));
		boolean council = known < LEAST || Meeting.of(document).isCouncil();
		for (Part part : parts) {
			boolean letters = part.size() == 1 && part.afterPost && part.tokens.isAllCaps(part.from);
			boolean repeated = (part.size() > 1 || letters)
					&& (times.get(part.text()) > 1 || isTwice(document, part.text()));
			boolean told = !council || isUncommon(part);
			boolean own = TitleLetters.shorten(document, new Stretch(part.tokens, part.from, part.to));
			if (!own && (known >= LEAST || letters && repeated) && told && (!part.afterPost || !council || repeated)
					&& isName(part) && (!isShort(part) || isElsewhere(document, part))) {
				name(cast, part);
			}
		}
	}

	private static boolean isTwice(AnnotatedDocument document, String name) {
		String text = document.document().text();
		return text.indexOf(name, text.indexOf(name) + 1) > 0;
	}

	/** Whether a word is none of those that departments are named with. */
	private static boolean isUncommon(Part part) {
		for (int i = part.from; i < part.to; i++) {
			if (part.tokens.isCapital(i) && !PersonWords.isNever(part.tokens, i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether letters are so few that they may say what somebody is: "MEM", "LAB". */
	private static boolean isShort(Part part) {
		return part.size() == 1 && part.tokens.isAllCaps(part.from) && part.tokens.word(part.from).length() < SHORT;
	}

	/** Whether letters stand in a block that names nobody's attendance. */
	private static boolean isElsewhere(AnnotatedDocument document, Part part) {
		for (Tokens tokens : document.tokens()) {
			boolean list = document.cast().attendees().stream().anyMatch((attendee) -> attendee.tokens() == tokens);
			for (int i = 0; !list && i < tokens.size(); i++) {
				if (tokens.word(i).equals(part.text())) {
					return true;
				}
			}
		}
		return false;
	}

	/** What stands beside a name, but for cells whose column says what they are. */
	private static List<Detail> beside(Attendee attendee) {
		ListedRow row = attendee.row();
		return AttendanceManner.identifying(attendee)
			.stream()
			.filter((detail) -> row == null || row.cells()
				.stream()
				.noneMatch(
						(cell) -> cell.headed() && cell.sort() != ListedRow.Sort.NAME && cell.from() == detail.from()))
			.toList();
	}

	static boolean hasBody(Cast cast, Attendee attendee) {
		Stream<Detail> cell = (attendee.row() != null) ? Stream.ofNullable(attendee.organisation()) : Stream.empty();
		return Stream.concat(attendee.details().stream(), cell)
			.flatMap(
					(detail) -> cast.mentionsIn(detail.tokens().block().ordinal(), detail.from(), detail.to()).stream())
			.anyMatch((mention) -> PostBodies.isOrganisation(mention.member()));
	}

	private static void parts(Cast cast, Detail detail, List<Part> parts) {
		Tokens tokens = detail.tokens();
		boolean post = false;
		int from = detail.from();
		for (int i = detail.from(); i <= detail.to(); i++) {
			boolean ends = i == detail.to() || i > from && Wraps.beginsCell(tokens, i)
					|| !tokens.isWord(i) && !tokens.is(i, "&") && !tokens.is(i, ".");
			if (ends) {
				int start = tokens.is(from, "the") || tokens.is(from, "from") || tokens.is(from, "representing")
						? from + 1 : from;
				boolean titled = hasPost(tokens, start, i);
				boolean person = PersonNames.titles(tokens, start).to() > start;
				if (!titled && !person && start < i && cast.isFree(tokens.block().ordinal(), start, i)) {
					parts.add(new Part(tokens, start, i, post));
				}
				if (titled && endsInLetters(tokens, start, i) && cast.isFree(tokens.block().ordinal(), i - 1, i)) {
					parts.add(new Part(tokens, i - 1, i, true));
				}
				post |= titled;
				from = tokens.isWord(i) && i < detail.to() ? i : i + 1;
			}
		}
	}

	/** "Monitoring Officer XYZCC": letters of a council after a post. */
	private static boolean endsInLetters(Tokens tokens, int from, int to) {
		return to > from + 1 && tokens.isAllCaps(to - 1) && !tokens.isAllCaps(to - 2)
				&& tokens.word(to - 1).length() >= SHORT && !COMMON.contains(tokens, to - 1);
	}

	private static boolean hasPost(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (POSTS.match(tokens, i) > 0 || NameWords.isPost(tokens, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isName(Part part) {
		Tokens tokens = part.tokens;
		int last = part.to - 1;
		if (part.size() == 3 && tokens.is(last - 1, ".") && tokens.isGlued(last)) {
			return true;
		}
		if (part.size() > LONGEST || !tokens.isCapital(part.from) || !tokens.isCapital(last)
				|| STREETS.contains(tokens, last) || PARTIES.contains(tokens, part.from)) {
			return false;
		}
		for (int i = part.from; i < part.to; i++) {
			boolean link = tokens.is(i, "of") || tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "for")
					|| tokens.is(i, "the") || tokens.is(i, "on") || tokens.is(i, "in");
			if (!tokens.isCapital(i) && !link || NEVER.contains(tokens, i) && (i == last || part.size() == 1)
					|| tokens.startsWithDigit(i)) {
				return false;
			}
		}
		boolean person = PersonWords.isGiven(tokens, part.from) && part.size() == 2
				&& PersonWords.isUncommonPart(tokens, last);
		return !person && (part.size() > 1 || isTellingWord(part));
	}

	/**
	 * One word is believed where it is written as no common word is: "XYZT", "AbcLive".
	 */
	private static boolean isTellingWord(Part part) {
		String word = part.tokens.word(part.from);
		if (part.tokens.isAllCaps(part.from)) {
			return word.length() > 2 && !COMMON.contains(part.tokens, part.from);
		}
		boolean inner = !word.substring(1).toLowerCase(Locale.ROOT).equals(word.substring(1));
		return inner || (part.tokens.is(part.from - 1, ",") || part.tokens.is(part.from - 1, "-")
				|| Wraps.beginsCell(part.tokens, part.from) && part.from > 0)
				&& PersonWords.isUncommonPart(part.tokens, part.from) && !PersonWords.isGiven(part.tokens, part.from);
	}

	private static void name(Cast cast, Part part) {
		String name = part.text();
		Member member = cast.named(name).stream().filter(PostBodies::isOrganisation).findFirst().orElse(null);
		if (member == null) {
			member = cast.add(Kind.BODY, name);
			member.types().add(part.size() == 1 && name.equals("University") ? "university" : "other");
		}
		cast.mention(member, part.tokens, part.from, part.to, "affiliation", 0.6);
	}

}
