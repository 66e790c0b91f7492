package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Findings.About;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.name.OwnBodies;
import org.minutegraph.reading.Span;

/**
 * Says what a document is: its {@linkplain Titles title}, the day of its meeting, minutes
 * or report. The day is the first full date near the top.
 */
final class AboutReader {

	private static final WordList OF_REPORTS = WordList.load("report-words");

	private static final WordList OF_MINUTES = WordList.load("minutes-words");

	private static final Set<String> OTHER_MEETING = Set.of("last", "previous", "next");

	private static final Set<String> APPROVAL = Set.of("approve", "approved", "confirm", "confirmed", "agreed",
			"signed", "record", "taken", "circulated");

	/** Blocks that may belong to a document's head. */
	private static final int TOP = 14;

	About read(AnnotatedDocument document) {
		List<Span> spans = new ArrayList<>();
		Cast cast = document.cast();
		Titles.Title title = new Titles(document).find();
		if (title != null) {
			spans.add(title.span());
		}
		String date = date(document, spans);
		if (spans.isEmpty()) {
			spans.add(new Span(0, document.document().text().length()));
		}
		return new About(council(cast), cast.body().map(Member::id).orElse(null), (title != null) ? title.text() : "",
				kind(document), date, new Evidence(spans, "about", 0.9));
	}

	/** The council whose document it is; "the Council" alone would be the same in any. */
	private static @Nullable Integer council(Cast cast) {
		return cast.council().filter((council) -> !OwnBodies.isPlaceless(council.name())).map(Member::id).orElse(null);
	}

	private static List<Tokens> top(AnnotatedDocument document) {
		return document.tokens().subList(0, Math.min(TOP, document.tokens().size()));
	}

	/**
	 * The first full date near the top; the day a text was posted only where no other
	 * stands there.
	 */
	private static @Nullable String date(AnnotatedDocument document, List<Span> spans) {
		Dates.Found posted = null;
		Span postedAt = null;
		for (Tokens tokens : top(document)) {
			for (int i = 0; i < tokens.size(); i++) {
				Dates.Found found = Dates.at(tokens, i);
				if (found == null) {
					continue;
				}
				boolean full = found.iso() && found.value().length() == "2016-06-13".length();
				if (full && "date".equals(tokens.block().label())) {
					posted = found;
					postedAt = tokens.span(i, found.to());
				}
				else if (full && !isOfAnotherMeeting(tokens, i)) {
					spans.add(tokens.span(i, found.to()));
					return found.value();
				}
				i = found.to() - 1;
			}
		}
		if (posted == null || postedAt == null) {
			return null;
		}
		spans.add(postedAt);
		return posted.value();
	}

	/** "the minutes of the meeting held on … were approved", "the next meeting on …". */
	private static boolean isOfAnotherMeeting(Tokens tokens, int date) {
		boolean other = hasWord(tokens, date - 5, date, OTHER_MEETING);
		boolean minutes = hasWord(tokens, date - 8, date, Set.of("minutes"));
		return other || minutes
				&& (hasWord(tokens, date - 12, date, APPROVAL) || hasWord(tokens, date, date + 16, APPROVAL));
	}

	private static boolean hasWord(Tokens tokens, int from, int to, Set<String> words) {
		for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
			if (words.contains(tokens.lower(i))) {
				return true;
			}
		}
		return false;
	}

	private static String kind(AnnotatedDocument document) {
		int minutes = 0;
		int report = 0;
		for (Tokens tokens : document.tokens()) {
			int words = Math.min(tokens.size(), 3);
			for (int i = 0; i < words; i++) {
				minutes += (OF_MINUTES.match(tokens, i) > 0 && tokens.isCapital(i)) ? 1 : 0;
				report += (OF_REPORTS.match(tokens, i) > 0 && tokens.isCapital(i)) ? 1 : 0;
			}
		}
		return (report > minutes || minutes == 0) ? "report" : "minutes";
	}

}
