package org.minutegraph.extraction.name;

import java.util.List;

import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells that the council itself met and none of its committees: "At a meeting of the
 * Council", "Minutes of Parish Council meeting", "COUNCIL" under the council's name.
 */
final class FullCouncils {

	private static final WordList TITLES = WordList.load("full-councils");

	/** Blocks in which titles stand. */
	private static final int TOP = 6;

	/** Tokens between "minutes" and the council's name. */
	private static final int NAME = 8;

	private FullCouncils() {
	}

	/** Whether a title among the first blocks says that the council itself met. */
	static boolean met(Cast cast, List<Tokens> blocks) {
		List<Tokens> top = blocks.subList(0, Math.min(TOP, blocks.size()));
		return top.stream()
			.anyMatch((tokens) -> isSaid(Stretch.whole(tokens)) || isMinuted(cast, Stretch.whole(tokens))
					|| isAlone(cast, tokens));
	}

	/** "meeting of the Council", "meeting of the Full Council". */
	private static boolean isSaid(Stretch words) {
		Tokens tokens = words.tokens();
		int council = words.indexOf("council");
		int of = tokens.is(council - 1, "full") ? council - 3 : council - 2;
		return council > 0 && tokens.is(of, "of") && tokens.is(of + 1, "the") && tokens.is(of - 1, "meeting");
	}

	/** "Minutes of Parish Council meeting". */
	private static boolean isMinuted(Cast cast, Stretch words) {
		Tokens tokens = words.tokens();
		int council = words.indexOf("council");
		int minutes = words.indexOf("minutes");
		return minutes >= 0 && minutes < council && council - minutes <= NAME && tokens.is(minutes + 1, "of")
				&& tokens.is(council + 1, "meeting") && isCouncil(cast, tokens, council);
	}

	/** "COUNCIL" alone in the line right under the council's name. */
	private static boolean isAlone(Cast cast, Tokens tokens) {
		int above = tokens.block().ordinal() - 1;
		boolean title = tokens.size() > 0 && TITLES.match(tokens, 0) == tokens.size() && tokens.isCapital(0);
		return title && above >= 0
				&& cast.in(above)
					.stream()
					.anyMatch((mention) -> mention.from() == 0 && mention.member().types().contains("council"));
	}

	private static boolean isCouncil(Cast cast, Tokens tokens, int i) {
		return cast.at(tokens.block().ordinal(), i)
			.filter((mention) -> mention.member().types().contains("council"))
			.isPresent();
	}

}
