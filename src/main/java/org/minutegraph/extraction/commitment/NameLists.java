package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads lists of names, past short forms in brackets and past those in the list whom
 * nothing names: "X, Y (YZ), Penny Place and the Z".
 */
final class NameLists {

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList SAYINGS = WordList.load("saying-verbs");

	private static final WordList HELPERS = WordList.load("helping-words");

	/** Tokens of the longest brackets. */
	private static final int LONG_REACH = 14;

	/** Words of somebody unnamed in a list ("local schools"). */
	private static final int UNNAMED = 3;

	private final Mentions mentions;

	NameLists(Mentions mentions) {
		this.mentions = mentions;
	}

	/** A list of names from a mention on: "X, Y (YZ) and the Z". */
	Ends from(Tokens tokens, Mention first, Predicate<Member> fits) {
		List<Member> members = new ArrayList<>();
		members.add(first.member());
		int end = first.to();
		Mention next = next(tokens, end, fits);
		while (next != null) {
			members.add(next.member());
			end = next.to();
			next = next(tokens, end, fits);
		}
		return new Ends(members.stream().distinct().toList(), first.from(), end);
	}

	private @Nullable Mention next(Tokens tokens, int after, Predicate<Member> fits) {
		int i = after;
		if (tokens.is(i, "(")) {
			for (int k = i + 1; k < Math.min(tokens.size(), i + LONG_REACH); k++) {
				if (tokens.is(k, ")")) {
					i = k + 1;
					break;
				}
			}
		}
		int joined = i;
		while (tokens.is(i, ",") || tokens.is(i, "and") || tokens.is(i, "&")) {
			i++;
		}
		if (i == joined) {
			return null;
		}
		while (DETERMINERS.match(tokens, i) > 0 && this.mentions.at(tokens, i) == null) {
			i++;
		}
		Mention next = this.mentions.at(tokens, i);
		int joint = (next == null) ? afterUnnamed(tokens, i) : i;
		if (joint > i) {
			i = afterJoint(tokens, joint);
			next = this.mentions.at(tokens, i);
		}
		boolean fit = next != null && fits.test(next.member()) && tokens.sentence(i) == tokens.sentence(after - 1);
		boolean subject = fit && HELPERS.match(tokens, next.to()) > 0 && !tokens.is(next.to(), "to");
		return (fit && !subject) ? next : null;
	}

	/**
	 * Whether a comma or "and" after "with families" goes on with somebody named: "with
	 * families, the Trust and X".
	 */
	boolean goesOn(Tokens tokens, int i, int at) {
		boolean joins = i > at && (tokens.is(i, ",") || tokens.is(i, "and"));
		if (!joins || !tokens.is(at - 1, "with") && !tokens.is(at - 1, "between") || !tokens.isWord(i - 1)) {
			return false;
		}
		int name = afterJoint(tokens, i);
		int words = 0;
		while (this.mentions.at(tokens, name) == null && words < UNNAMED && isUnnamed(tokens, name)) {
			name++;
			words++;
			boolean again = tokens.is(name, ",") || tokens.is(name, "and");
			name = again ? afterJoint(tokens, name) : name;
			words = again ? 0 : words;
		}
		Mention next = this.mentions.at(tokens, name);
		boolean subject = next != null && (HELPERS.match(tokens, next.to()) > 0 && !tokens.is(next.to(), "to")
				|| SAYINGS.match(tokens, next.to()) > 0 || tokens.is(next.to(), "will"));
		return next != null && (words == 0) && !subject;
	}

	private int afterJoint(Tokens tokens, int joint) {
		int i = tokens.is(joint + 1, "and") ? joint + 2 : joint + 1;
		while (DETERMINERS.match(tokens, i) > 0 && this.mentions.at(tokens, i) == null) {
			i++;
		}
		return i;
	}

	private static boolean isUnnamed(Tokens tokens, int i) {
		return tokens.isWord(i) && !tokens.isCapital(i) && PREPOSITIONS.match(tokens, i) == 0
				&& HELPERS.match(tokens, i) == 0 && SAYINGS.match(tokens, i) == 0;
	}

	/**
	 * The comma or "and" after one of a list that is not known, with its brackets; or i.
	 */
	private int afterUnnamed(Tokens tokens, int i) {
		int to = i;
		while (to < i + UNNAMED && tokens.isCapital(to) && this.mentions.at(tokens, to) == null) {
			to++;
		}
		if (to > i && tokens.is(to, "(")) {
			int close = to;
			while (close < Math.min(tokens.size(), to + LONG_REACH) && !tokens.is(close, ")")) {
				close++;
			}
			to = tokens.is(close, ")") ? close + 1 : to;
		}
		return (to > i && (tokens.is(to, ",") || tokens.is(to, "and"))) ? to : i;
	}

}
