package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry.Detail;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.cast.Sighting;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.PersonNames.Titles;

/**
 * Members for whom others came: "A (substitute for B)", "A would be substituting for B".
 * They are members as those are who sent apologies.
 */
final class Replaced {

	private static final WordList COMING = WordList.load("coming-instead");

	/** Tokens that may stand between "substituting" and "for". */
	private static final int ASIDE = 6;

	private Replaced() {
	}

	/**
	 * A member for whom somebody came.
	 */
	record Absent(Mention person, Tokens tokens) {
	}

	/**
	 * "A (Substitute for B)": B, who did not come, as an entry of its own; "A (Mr B
	 * attended as substitute)": B, who did.
	 */
	static void in(AttendanceEntry entry, PersonNames names, Titles carried, Consumer<AttendanceEntry> found) {
		for (Detail detail : entry.details()) {
			PersonForm instead = instead(detail, names);
			if (instead != null) {
				AttendanceEntry other = new AttendanceEntry(new Sighting(instead, 1), "substitute", entry.lead());
				other.to(instead.to());
				found.accept(other);
			}
			int length = AttendanceManner.standingIn(detail);
			PersonForm form = (length == 0) ? null : names.listed(detail.tokens(), detail.from() + length, carried);
			if (form != null && form.to() <= detail.to()) {
				AttendanceEntry absent = new AttendanceEntry(new Sighting(form, 0.9), "apologies", entry.lead());
				absent.to(form.to());
				found.accept(absent);
			}
		}
	}

	private static @Nullable PersonForm instead(Detail detail, PersonNames names) {
		PersonForm form = names.titled(detail.tokens(), detail.from());
		for (int i = detail.from(); form != null && i < detail.to(); i++) {
			if (COMING.match(detail.tokens(), i) > 0) {
				return form;
			}
		}
		return null;
	}

	/** All whom a sentence names so, in order. */
	static List<Absent> in(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Absent> absent = new ArrayList<>();
		for (Tokens tokens : cast.attendees().isEmpty() ? List.<Tokens>of() : document.tokens()) {
			for (int i = 1; i < tokens.size(); i++) {
				if (tokens.is(i, "substituting") && !tokens.is(i - 1, "(")) {
					add(absent, tokens, person(cast, tokens, afterFor(tokens, i)));
				}
			}
		}
		return absent;
	}

	private static int afterFor(Tokens tokens, int verb) {
		int end = Math.min(tokens.sentenceEnd(verb), verb + 2 + ASIDE);
		for (int i = verb + 1; i < end; i++) {
			if (tokens.is(i, "for")) {
				return i + 1;
			}
		}
		return -1;
	}

	private static @Nullable Mention person(Cast cast, Tokens tokens, int i) {
		return (i < 0) ? null
				: cast.at(tokens.block().ordinal(), i)
					.filter((mention) -> mention.member().is(Kind.PERSON))
					.orElse(null);
	}

	private static void add(List<Absent> absent, Tokens tokens, @Nullable Mention person) {
		if (person != null) {
			absent.add(new Absent(person, tokens));
		}
	}

}
