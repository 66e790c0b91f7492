package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;

/**
 * Says who holds which post: a title beside a name ("A, Clerk", "the Clerk, A", "Clerk
 * (A)"), in the entry of an attendance list, or after a verb ("A was appointed as Clerk",
 * "A is the Clerk").
 */
public final class AppointmentReader implements EntityReader {

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		Wraps wraps = new Wraps(document.document().text());
		PostTitles titles = new PostTitles(wraps, cast);
		PostBodies bodies = new PostBodies(document);
		Member author = Author.of(document);
		LettersAndTitles letters = new LettersAndTitles(cast, bodies);
		ChairTaking chairs = new ChairTaking(cast, bodies);
		PaidClerks paid = new PaidClerks(cast, bodies);
		List<List<Attendee>> attendees = byBlock(document);
		for (Tokens tokens : document.tokens()) {
			letters.read(tokens);
			chairs.read(tokens, new People(cast, tokens, author));
			paid.read(tokens, new People(cast, tokens, author));
			int next = tokens.block().ordinal() + 1;
			if (next < document.tokens().size()) {
				chairs.readLabel(tokens, document.tokens().get(next));
			}
			List<PostTitle> here = titles.in(tokens);
			if (!here.isEmpty()) {
				new PostHolders(cast, wraps, tokens, attendees.get(tokens.block().ordinal()), bodies, author)
					.read(here);
			}
		}
		new ContactPosts(document, titles, bodies).read();
		new HeadedReports(cast, bodies).read(document.tokens());
		Handovers handovers = new Handovers(cast);
		document.tokens().forEach((tokens) -> handovers.read(tokens, new People(cast, tokens, author)));
		coOpted(cast, bodies);
	}

	/** Whose only post is the list in which they stand: "CO-OPTED MEMBERS: A and B". */
	private static void coOpted(Cast cast, PostBodies bodies) {
		Set<Member> posted = new HashSet<>();
		cast.appointments().forEach((held) -> posted.add(held.person()));
		for (Attendee attendee : cast.attendees()) {
			if (attendee.lead().startsWith("co-opt") && posted.add(attendee.person())) {
				cast.appoint(new Appointment(attendee.person(), "Co-opted member", "body", bodies.meeting(), "current",
						false, null, null, attendee.tokens(), attendee.from(), attendee.to()));
			}
		}
	}

	private static List<List<Attendee>> byBlock(AnnotatedDocument document) {
		List<List<Attendee>> byBlock = document.tokens()
			.stream()
			.map((tokens) -> (List<Attendee>) new ArrayList<Attendee>())
			.toList();
		for (Attendee attendee : document.cast().attendees()) {
			int block = attendee.tokens().block().ordinal();
			byBlock.get(block).add(attendee);
			attendee.details()
				.stream()
				.map((detail) -> detail.tokens().block().ordinal())
				.filter((other) -> other != block)
				.distinct()
				.forEach((other) -> byBlock.get(other).add(attendee));
		}
		return byBlock;
	}

}
