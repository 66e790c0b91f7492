package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Takes for members of a committee the councillors who ask and speak in minutes that list
 * nobody who was present: but for members of the executive, who come to be asked.
 */
final class SpeakingMembers {

	private static final WordList SPEAKING = WordList.load("speech-verbs");

	private static final WordList EXECUTIVE = WordList.load("executive-posts");

	/** Blocks within which minutes say who came and who did not. */
	private static final int TOP = 40;

	private static final Set<String> GUESTS = Set.of("ward", "local", "visiting");

	private SpeakingMembers() {
	}

	/**
	 * A councillor where he or she speaks.
	 */
	record Speaker(Member person, Tokens tokens, int from, int to) {
	}

	static List<Speaker> in(AnnotatedDocument document, Member committee) {
		Cast cast = document.cast();
		List<Speaker> found = new ArrayList<>();
		if (!committee.types().contains("committee") || !tellsWhoCame(document)
				|| cast.attendees().stream().anyMatch(SpeakingMembers::isListed)) {
			return found;
		}
		Set<Member> others = new HashSet<>();
		cast.attendees().forEach((attendee) -> others.add(attendee.person()));
		for (Appointment held : cast.appointments()) {
			if (EXECUTIVE.isWithin(held.title().toLowerCase(Locale.ROOT)) || held.kind().equals("chair")) {
				others.add(held.person());
			}
		}
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : cast.in(tokens.block().ordinal())) {
				if (speaks(tokens, mention) && others.add(mention.member())) {
					found.add(new Speaker(mention.member(), tokens, mention.from(), mention.to()));
				}
			}
		}
		return found;
	}

	/** Whether the paper has an item of apologies or a list, as minutes do. */
	private static boolean tellsWhoCame(AnnotatedDocument document) {
		return document.tokens()
			.subList(0, Math.min(TOP, document.tokens().size()))
			.stream()
			.anyMatch((tokens) -> tokens.size() > 0 && AttendanceLeads.length(tokens, 0) > 0
					&& !AttendanceLeads.isTitle(tokens, 0));
	}

	/** Whether somebody is listed as present who is no guest by his post. */
	private static boolean isListed(Attendee attendee) {
		return attendee.as().equals("present") && attendee.person().types().contains(PersonKinds.COUNCILLOR)
				&& AttendanceManner.identifying(attendee).isEmpty();
	}

	private static boolean speaks(Tokens tokens, Mention mention) {
		boolean titled = tokens.is(mention.from(), "councillor") || tokens.is(mention.from(), "cllr")
				|| tokens.is(mention.from() - 1, "councillor") || tokens.is(mention.from() - 1, "cllr");
		return titled && mention.member().is(Kind.PERSON) && mention.member().types().contains(PersonKinds.COUNCILLOR)
				&& SPEAKING.match(tokens, mention.to()) > 0 && !GUESTS.contains(tokens.lower(mention.from() - 1));
	}

}
