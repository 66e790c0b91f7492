package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Who answers for a paper by what stands at its top.
 *
 * @param department whose minutes these are, in a title above those present; or null
 * @param author "Report author: A"; or null
 */
record PaperHead(@Nullable Member department, @Nullable Member author) {

	private static final WordList AUTHORSHIP = WordList.load("authorship");

	/** Blocks at the top in which author and department stand. */
	private static final int TOP = 40;

	/** Tokens of a title that stands on a line of its own. */
	private static final int LINE = 12;

	static PaperHead of(AnnotatedDocument document, boolean isMinutes) {
		List<Attendee> listed = document.cast().attendees();
		int present = listed.isEmpty() ? TOP : listed.getFirst().tokens().block().ordinal();
		Member department = null;
		Member author = null;
		for (Tokens tokens : document.tokens().subList(0, Math.min(TOP, document.tokens().size()))) {
			List<Mention> named = document.cast().in(tokens.block().ordinal());
			int length = AUTHORSHIP.match(tokens, 0);
			if (author == null && length > 0) {
				author = first(named, (mention) -> mention.from() >= length && mention.member().is(Kind.PERSON));
			}
			if (department == null && isMinutes && tokens.block().ordinal() < present && isTitle(tokens)) {
				department = first(named, (mention) -> mention.member().types().contains("department"));
			}
		}
		return new PaperHead(department, author);
	}

	private static @Nullable Member first(List<Mention> named, Predicate<Mention> wanted) {
		return named.stream().filter(wanted).findFirst().map(Mention::member).orElse(null);
	}

	/** A heading, or a short line of its own that is no sentence. */
	private static boolean isTitle(Tokens tokens) {
		boolean line = tokens.block().is(Block.Kind.PARAGRAPH) && tokens.size() > 0 && tokens.size() <= LINE
				&& tokens.isWord(tokens.size() - 1) && !Finite.isIn(Stretch.whole(tokens));
		return line || tokens.block().is(Block.Kind.HEADING);
	}

}
