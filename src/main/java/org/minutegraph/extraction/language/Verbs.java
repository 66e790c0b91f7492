package org.minutegraph.extraction.language;

/**
 * Tells what stands after "will", "to" or "be": an act that one can undertake, or not.
 */
public final class Verbs {

	private static final WordList ADVERBS = WordList.load("adverbs");

	private static final WordList NO_ACTS = WordList.load("no-acts");

	private static final WordList IRREGULAR = WordList.load("participles");

	private static final WordList OBJECTS = WordList.load("object-openers");

	private static final WordList COMPOUND = WordList.load("compound-acts");

	private static final WordList ACTS = WordList.load("action-verbs");

	private Verbs() {
	}

	/** The first token from i on that is no adverb. */
	public static int afterAdverbs(Tokens tokens, int i) {
		int at = i;
		while (ADVERBS.match(tokens, at) > 0 || tokens.lower(at).endsWith("ly") && tokens.lower(at).length() > 5
				&& !tokens.is(at, "supply") && !tokens.is(at, "comply")) {
			at += Math.max(1, ADVERBS.match(tokens, at));
		}
		return at;
	}

	/** Whether token i can be the infinitive of something that one does. */
	public static boolean isAct(Tokens tokens, int i) {
		boolean transitive = ACTS.contains(tokens, i) && OBJECTS.contains(tokens, i + 1);
		if (COMPOUND.match(tokens, i) > 0) {
			return true;
		}
		if (!tokens.isWord(i) || tokens.startsWithDigit(i) || NO_ACTS.match(tokens, i) > 0 && !transitive) {
			return false;
		}
		boolean lowerOrCaps = !tokens.isCapital(i) || tokens.isAllCaps(i) || ACTS.contains(tokens, i);
		return lowerOrCaps && !tokens.lower(i).endsWith("ing") || tokens.is(i, "bring") || tokens.is(i, "ring");
	}

	/** Whether token i is the infinitive or imperative of a common task. */
	public static boolean isTask(Tokens tokens, int i) {
		return ACTS.match(tokens, i) > 0;
	}

	/**
	 * Whether token i says of somebody else that he or she does a common task: "sends".
	 */
	public static boolean isThirdPersonTask(Tokens tokens, int i) {
		String word = tokens.lower(i);
		boolean ends = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
		return ends && ACTS.contains(word.substring(0, word.length() - 1));
	}

	/**
	 * Whether token i says that somebody is at a common task: "sending", "organising".
	 */
	public static boolean isTaskGerund(Tokens tokens, int i) {
		String word = tokens.lower(i);
		if (word.length() < 5 || !word.endsWith("ing")) {
			return false;
		}
		String stem = word.substring(0, word.length() - 3);
		int last = stem.length() - 1;
		boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
		return ACTS.contains(stem) || ACTS.contains(stem + "e") || doubled && ACTS.contains(stem.substring(0, last));
	}

	/** Whether token i is a participle of something that one does: "provided", "sent". */
	public static boolean isParticiple(Tokens tokens, int i) {
		String word = tokens.lower(i);
		return NO_ACTS.match(tokens, i) == 0
				&& (word.length() > 3 && word.endsWith("ed") || IRREGULAR.match(tokens, i) > 0);
	}

	/** Whether token i is a present participle of something that one does. */
	public static boolean isGerund(Tokens tokens, int i) {
		String word = tokens.lower(i);
		return word.length() > 5 && word.endsWith("ing") && NO_ACTS.match(tokens, i) == 0;
	}

}
