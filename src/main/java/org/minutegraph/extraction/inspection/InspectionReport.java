package org.minutegraph.extraction.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.language.Tokens;

/**
 * What a document says of itself as the report or letter of one inspection.
 *
 * @param exists whether the document is such a report
 * @param date of the inspection, ISO as far as stated, or null
 * @param subject what was inspected: the service, partnership or school of the title,
 * else the first that is named at the top, else the council; or null
 */
record InspectionReport(boolean exists, @Nullable String date, @Nullable Member subject) {

	/** Blocks at the top that say what a document is. */
	private static final int TOP = 6;

	/** Blocks among which the title of a letter stands, below its addresses. */
	private static final int LETTER = 16;

	private static final int HEAD = 3;

	/** What a document says of itself. */
	static InspectionReport of(AnnotatedDocument document, InspectionDates dates) {
		List<Tokens> blocks = document.tokens();
		List<Tokens> top = blocks.subList(0, Math.min(TOP, blocks.size()));
		boolean report = top.stream().limit(HEAD).anyMatch(InspectionReport::opensWithInspection);
		Member titled = titled(document, blocks.subList(0, Math.min(LETTER, blocks.size())));
		Member subject = (titled == null && report) ? firstNamed(document, top) : titled;
		return new InspectionReport(report, report ? date(top, dates) : null, subject);
	}

	private static boolean opensWithInspection(Tokens tokens) {
		return tokens.is(0, "inspection") || tokens.is(1, "inspection") || tokens.is(2, "inspection")
				|| tokens.is(1, "report") && tokens.size() < 8;
	}

	private static @Nullable String date(List<Tokens> top, InspectionDates dates) {
		for (Tokens tokens : top) {
			Dated dated = Inspectorates.areIn(tokens, 0, tokens.size()) ? dates.last(tokens, 0, tokens.size()) : null;
			if (dated != null) {
				return dated.value();
			}
		}
		return null;
	}

	private static @Nullable Member titled(AnnotatedDocument document, List<Tokens> top) {
		for (Tokens tokens : top) {
			int from = InspectionTitles.inspectedAt(tokens);
			Mention mention = (from < 0) ? null
					: document.cast()
						.at(tokens.block().ordinal(), from)
						.filter((at) -> MeantSubjects.fits(tokens, at))
						.orElse(null);
			if (mention != null && mention.to() >= tokens.size() - 1) {
				return mention.member();
			}
		}
		return null;
	}

	private static @Nullable Member firstNamed(AnnotatedDocument document, List<Tokens> top) {
		return top.stream()
			.limit(HEAD)
			.flatMap((tokens) -> document.cast()
				.in(tokens.block().ordinal())
				.stream()
				.filter((mention) -> MeantSubjects.fits(tokens, mention)))
			.map(Mention::member)
			.findFirst()
			.orElse(null);
	}

}
