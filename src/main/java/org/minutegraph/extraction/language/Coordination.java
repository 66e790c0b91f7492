package org.minutegraph.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is undertaken where a new undertaking begins: "to a …; to b … and to c …" are
 * three, verbs that share one "to" are one.
 */
public final class Coordination {

	private static final WordList CHAINED = WordList.load("chained-verbs");

	/** Fewest tokens of an act with its object: "note the report". */
	private static final int ACT = 3;

	private static final WordList ACTS = WordList.load("coordinated-acts");

	private Coordination() {
	}

	/**
	 * What a body resolves or is asked in turn: "note the report and agree to fund it"
	 * are two, "note and comment on the report" and "approves and adopts the plan" are
	 * one.
	 */
	public static List<Stretch> ofActs(Stretch stretch) {
		Tokens tokens = stretch.tokens();
		List<Stretch> parts = new ArrayList<>();
		int from = stretch.from();
		for (int i = stretch.from() + 1; i < stretch.to(); i++) {
			int to = tokens.is(i + 1, "to") ? i + 2 : i + 1;
			boolean joins = tokens.is(i, "and") && to < stretch.to() && ACTS.match(tokens, to) > 0;
			boolean shared = ACTS.match(tokens, i - 1) > 0;
			if (joins && !shared && i - from >= ACT && i + ACT < stretch.to()) {
				parts.add(new Stretch(tokens, from, i).trimmed());
				from = to;
			}
		}
		parts.add(new Stretch(tokens, from, stretch.to()));
		return parts;
	}

	/** The undertakings in a stretch that begins after "to" or with a verb. */
	public static List<Stretch> ofInfinitives(Stretch stretch) {
		Tokens tokens = stretch.tokens();
		List<Stretch> parts = new ArrayList<>();
		int from = stretch.from();
		int end = stretch.to();
		for (int i = stretch.from() + 1; i < end; i++) {
			int next = afterJoint(tokens, i);
			boolean joins = next > i && next < end && opens(tokens, next);
			if (joins && (tokens.is(next - 1, "and") || !tokens.is(i, ",") || isListed(tokens, next, end))) {
				parts.add(new Stretch(tokens, from, i));
				from = tokens.is(next, "to") ? next + 1 : next;
				i = next;
			}
			else if (tokens.is(i, ";")) {
				end = i;
			}
		}
		parts.add(new Stretch(tokens, from, end));
		return parts;
	}

	/** Whether "and to" ends the list that ", to" goes on with; else it is a purpose. */
	private static boolean isListed(Tokens tokens, int from, int end) {
		for (int i = from + 1; i < end && !tokens.is(i, ";"); i++) {
			if (tokens.is(i, "and") && opens(tokens, i + 1)) {
				return true;
			}
		}
		return false;
	}

	private static boolean opens(Tokens tokens, int i) {
		int verb = Verbs.afterAdverbs(tokens, i + 1);
		return tokens.is(i, "to") && (Verbs.isAct(tokens, verb) || CHAINED.match(tokens, verb) > 0)
				|| tokens.is(i, "not") && tokens.is(i + 1, "to") && Verbs.isAct(tokens, i + 2)
				|| Verbs.isGerund(tokens, i) && (tokens.is(i - 1, ";") || tokens.is(i - 2, ";"));
	}

	private static int afterJoint(Tokens tokens, int i) {
		int at = i;
		if (tokens.is(at, ";") || tokens.is(at, ",")) {
			at++;
		}
		if (tokens.is(at, "and") || tokens.is(at, "but")) {
			at++;
		}
		return at;
	}

	/**
	 * The parts of a list that semicolons separate, "and" before the last one left out.
	 */
	public static List<Stretch> ofSemicolons(Stretch stretch) {
		List<Stretch> parts = new ArrayList<>();
		int from = stretch.from();
		for (int i = stretch.from(); i <= stretch.to(); i++) {
			if (i == stretch.to() || stretch.tokens().is(i, ";")) {
				Stretch part = new Stretch(stretch.tokens(), from, i).trimmed();
				if (!part.isEmpty()) {
					parts.add(part);
				}
				from = i + 1;
			}
		}
		return parts;
	}

}
