package org.minutegraph.extraction.name;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds schools that are called like a person ("the result from Mary Example"): somebody
 * named only in such places, in a sentence about schooling, whom the next words call "the
 * school".
 */
public final class SchoolsLikePeople implements EntityReader {

	private static final WordList CUES = WordList.load("school-cues");

	private static final int REACH = 60;

	@Override
	public void read(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			for (Mention mention : List.copyOf(document.cast().in(tokens.block().ordinal()))) {
				Member member = mention.member();
				if (member.is(Kind.PERSON) && member.evidence().size() == 1 && isPlace(tokens, mention)
						&& isAboutSchools(tokens, mention.from()) && isCalledSchool(tokens, mention.to())) {
					member.become(Kind.SCHOOL);
				}
			}
		}
	}

	private static boolean isPlace(Tokens tokens, Mention mention) {
		int before = mention.from() - 1;
		return (tokens.is(before, "from") || tokens.is(before, "at") || tokens.is(before, "to"))
				&& !tokens.is(mention.to(), ",") && !tokens.is(mention.to(), "(")
				&& !NameWords.isHonorific(tokens, mention.from());
	}

	private static boolean isAboutSchools(Tokens tokens, int at) {
		int end = Math.min(tokens.sentenceEnd(at), at + REACH);
		for (int i = Math.max(tokens.sentenceStart(at), at - REACH); i < end; i++) {
			if (CUES.contains(tokens, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isCalledSchool(Tokens tokens, int from) {
		for (int i = from; i < Math.min(tokens.size(), from + 2 * REACH); i++) {
			if (tokens.is(i, "the") && (tokens.is(i + 1, "school") || tokens.is(i + 1, "school's"))) {
				return true;
			}
		}
		return false;
	}

}
