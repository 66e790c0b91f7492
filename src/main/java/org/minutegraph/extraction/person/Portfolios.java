package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.AttendanceEntry.Detail;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads the portfolios in brackets of those who came to a cabinet: "Mr A (Housing and
 * Planning)". They are councillors' posts there, and no services for which anybody came.
 */
public final class Portfolios implements EntityReader {

	private static final WordList EXECUTIVES = WordList.load("executives");

	private static final WordList FIELDS = WordList.load("fields-of-work");

	private static final WordList POSTS = WordList.load("posts");

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		if (!isExecutive(cast)) {
			return;
		}
		Member council = cast.council().orElse(null);
		for (Attendee attendee : cast.attendees()) {
			for (Detail portfolio : of(cast, attendee)) {
				Tokens tokens = portfolio.tokens();
				cast.appoint(new Appointment(attendee.person(), tokens.text(portfolio.from(), portfolio.to()),
						"councillor", council, "current", false, null, null, tokens, attendee.from(), attendee.to()));
			}
		}
	}

	/** Whether the words beside a name are no body for which the named came. */
	static boolean has(Cast cast, Attendee attendee, Detail detail) {
		return isExecutive(cast) && of(cast, attendee).stream()
			.anyMatch(
					(one) -> one.tokens() == detail.tokens() && one.from() >= detail.from() && one.to() <= detail.to());
	}

	private static boolean isExecutive(Cast cast) {
		Member body = cast.body().orElse(null);
		return body != null && body.types().contains("committee")
				&& EXECUTIVES.isWithin(body.name().toLowerCase(Locale.ROOT));
	}

	private static List<Detail> of(Cast cast, Attendee attendee) {
		List<Detail> found = new ArrayList<>();
		boolean member = attendee.as().equals("present") || attendee.as().equals("apologies");
		for (Detail detail : member ? AttendanceManner.identifying(attendee) : List.<Detail>of()) {
			int from = detail.from();
			boolean bracket = detail.tokens().is(from - 1, "(");
			for (int i = from; bracket && i <= detail.to(); i++) {
				if (i == detail.to() || detail.tokens().is(i, ";")) {
					Detail part = portfolio(cast, detail.tokens(), from, i);
					if (part != null) {
						found.add(part);
					}
					from = i + 1;
				}
			}
		}
		return found;
	}

	/** Fields of work or services, and no post, body or person. */
	private static @Nullable Detail portfolio(Cast cast, Tokens tokens, int from, int to) {
		boolean field = cast.mentionsIn(tokens.block().ordinal(), from, to)
			.stream()
			.anyMatch((mention) -> isPart(mention.member()));
		for (int i = from; i < to; i++) {
			if (POSTS.match(tokens, i) > 0) {
				return null;
			}
			field |= FIELDS.match(tokens, i) > 0;
		}
		boolean another = cast.mentionsIn(tokens.block().ordinal(), from, to)
			.stream()
			.anyMatch((mention) -> !isPart(mention.member()) && !mention.member().is(Kind.PROGRAMME));
		return (field && !another && tokens.isCapital(from)) ? new Detail(tokens, from, to) : null;
	}

	private static boolean isPart(Member member) {
		return member.is(Kind.SERVICE) || member.types().contains("department");
	}

}
