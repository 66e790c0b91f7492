package org.minutegraph.extraction.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.minutegraph.extraction.cast.PersonWords;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Completes what is called after a place whose name small words join: "Elm on the Hill
 * Town Council", "Oakby cum Ashby Parish Council". Words that only stand together once in
 * running text may be chance.
 */
final class JointedPlaces {

	private static final WordList JOINTS = WordList.load("place-joints");

	/** Tokens of the longest joint, and words before it. */
	private static final int LONGEST = 3;

	private static final int WORDS = 2;

	/** Blocks in which titles stand. */
	private static final int TITLE = 3;

	/** How often each place stands before a candidate. */
	private final Map<String, Integer> times = new HashMap<>();

	JointedPlaces(List<NameCandidate> candidates) {
		for (NameCandidate candidate : candidates) {
			int from = from(candidate.tokens(), candidate.from());
			if (from < candidate.from()) {
				this.times.merge(place(candidate, from), 1, Integer::sum);
			}
		}
	}

	/** The candidate with all of its place, or as it was. */
	NameCandidate whole(NameCandidate candidate) {
		Tokens tokens = candidate.tokens();
		int from = from(tokens, candidate.from());
		boolean placed = from < candidate.from() && candidate.to() - candidate.from() > 1
				&& !candidate.kind().type().equals("company");
		boolean sure = placed && (tokens.block().ordinal() < TITLE || this.times.get(place(candidate, from)) > 1);
		return sure ? new NameCandidate(tokens, from, candidate.to(), candidate.kind(), candidate.certain(),
				candidate.tail()) : candidate;
	}

	private static String place(NameCandidate candidate, int from) {
		return candidate.tokens().text(from, candidate.from() + 1).toLowerCase(Locale.ROOT);
	}

	private static int from(Tokens tokens, int name) {
		boolean shouted = tokens.isAllCaps(name);
		for (int length = LONGEST; length > 0; length--) {
			int joint = name - length;
			if (joint > 0 && JOINTS.match(tokens, joint) == length && tokens.isCapital(joint) == shouted
					&& tokens.sentence(joint - 1) == tokens.sentence(name) && isPlace(tokens, joint - 1, shouted)
					&& !PersonWords.isNever(tokens, joint - 1)) {
				int from = joint - 1;
				while (from > 0 && joint - from < WORDS && isPlace(tokens, from - 1, shouted)) {
					from--;
				}
				boolean goesOn = from > 0 && tokens.isCapital(from - 1) && !NameWords.isOfOrFor(tokens, from - 1)
						&& tokens.sentence(from - 1) == tokens.sentence(from);
				return (goesOn || PersonWords.isGiven(tokens, from)) ? name : from;
			}
		}
		return name;
	}

	private static boolean isPlace(Tokens tokens, int i, boolean shouted) {
		return NameWords.isCapital(tokens, i) && tokens.isAllCaps(i) == shouted && tokens.isWord(i)
				&& !NameWords.isOpener(tokens, i) && !NameWords.isGeneric(tokens.lower(i))
				&& !NameWords.isHead(tokens.lower(i)) && !NameWords.isPost(tokens, i) && !NameWords.isOfOrFor(tokens, i)
				&& !NameWords.isHonorific(tokens, i) && !Verbs.isParticiple(tokens, i) && !Verbs.isGerund(tokens, i);
	}

}
