package org.minutegraph.extraction.link;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/** Reads partners in what is done: "the agency which we run with X and Y". */
final class WithLinks {

	private static final WordList DOING = WordList.load("doing-verbs");

	private static final WordList JOINT = WordList.load("joint-participles");

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final WordList PASSING = WordList.load("passing-things");

	private static final WordList SHARED = WordList.load("shared-things");

	private static final WordList UNDONE = WordList.load("undone-words");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final String TYPE = "PARTNERS_WITH";

	/** Tokens between the verb and "with". */
	private static final int REACH = 12;

	private final Actors actors;

	private final Links links;

	WithLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads the word "with" at a place. */
	void read(Tokens tokens, int with) {
		readJoint(tokens, with);
		readTogether(tokens, with);
		Predicate<Member> partner = (member) -> LinkKinds.to(TYPE, member) && !member.is(Kind.SERVICE);
		Ends right = this.actors.after(tokens, with + 1, partner, false);
		if (right == null || isUndone(tokens, with)) {
			return;
		}
		if (PASSING.match(tokens, with - 1) > 0) {
			return;
		}
		int doing = doing(tokens, with);
		if (doing < 0 && right.from() <= with + 2 && tokens.is(with - 1, ",") && tokens.is(right.to(), ",")
				&& tokens.is(right.to() + 1, "to")) {
			doing = with - 1;
		}
		boolean item = tokens.is(with - 1, ",") && tokens.block().is(Block.Kind.ITEM)
				&& right.to() >= tokens.size() - 1;
		if (doing < 0 && !item) {
			return;
		}
		int verb = item ? 0 : doing;
		Ends left = item ? null : this.actors.subject(tokens, verb, (member) -> LinkKinds.from(TYPE, member));
		List<Member> doers = (left != null) ? left.members() : List.of(this.actors.own());
		Mention thing = this.actors.at(tokens, with - 1);
		String on = (thing != null) ? tokens.text(thing.from(), with) : topic(tokens, verb, with);
		int from = (left != null) ? Math.min(left.from(), verb) : verb;
		for (Member a : doers) {
			for (Member b : right.members()) {
				this.links.add(a, TYPE, b, on, tokens.span(from, right.to()), 0.7);
			}
		}
	}

	/**
	 * "A, together with B, launched …", "A, with B, is …": the partners of the subject.
	 */
	private void readTogether(Tokens tokens, int with) {
		boolean plain = tokens.is(with - 1, ",");
		boolean together = plain || tokens.is(with - 2, ",") && tokens.is(with - 1, "together");
		Predicate<Member> partner = (member) -> LinkKinds.to(TYPE, member) && !member.types().contains("committee");
		Ends left = together ? this.actors.endingAt(tokens, plain ? with - 2 : with - 3, partner) : null;
		Ends right = (left != null) ? this.actors.after(tokens, with + 1, partner, false) : null;
		if (right == null || !tokens.is(right.to(), ",") || isUndone(tokens, with)
				|| plain && HELPERS.match(tokens, right.to() + 1) == 0) {
			return;
		}
		for (Member a : left.members()) {
			for (Member b : right.members()) {
				this.links.add(a, TYPE, b, null, tokens.span(left.from(), right.to()), 0.75);
			}
		}
	}

	/** "a joint group with A and B": they are partners, whoever else is. */
	private void readJoint(Tokens tokens, int with) {
		boolean joint = tokens.is(with - 2, "joint") && SHARED.match(tokens, with - 1) > 0;
		Ends both = joint ? this.actors.after(tokens, with + 1, (member) -> LinkKinds.to(TYPE, member), false) : null;
		if (both != null && both.members().size() == 2 && !isUndone(tokens, with)) {
			this.links.add(both.members().getFirst(), TYPE, both.members().getLast(), LinkTopics.at(tokens, both.to()),
					tokens.span(with - 2, both.to()), 0.75);
		}
	}

	/** "A and B have a joint planning team": the verb of it. */
	static boolean isJoint(Tokens tokens, int i) {
		boolean have = tokens.is(i, "have") || tokens.is(i, "had") || tokens.is(i, "run") || tokens.is(i, "operate")
				|| tokens.is(i, "held");
		return have && (tokens.is(i + 1, "a") || tokens.is(i + 1, "their")) && tokens.is(i + 2, "joint");
	}

	/** "A and B work closely together": the verb of it. */
	static boolean isTogether(Tokens tokens, int i) {
		boolean work = tokens.is(i, "work") || tokens.is(i, "worked") || tokens.is(i, "working") || tokens.is(i, "came")
				|| tokens.is(i, "come") || tokens.is(i, "coming") || tokens.is(i, "joined");
		int at = tokens.lower(i + 1).endsWith("ly") || tokens.is(i + 1, "well") ? i + 2 : i + 1;
		return work && (tokens.is(at, "together") || tokens.is(at, "in") && tokens.is(at + 1, "partnership"))
				&& !tokens.is(at + 1, "with") && !tokens.is(at + 2, "with");
	}

	/** Reads "A and B jointly run …": those who do something jointly are partners. */
	void readJointly(Tokens tokens, int jointly) {
		Ends doers = this.actors.subject(tokens, jointly, (member) -> LinkKinds.from(TYPE, member));
		if (doers == null || doers.members().size() < 2 || isUndone(tokens, jointly)) {
			return;
		}
		int end = Math.min(tokens.sentenceEnd(jointly), jointly + REACH);
		List<Member> members = doers.members();
		for (int a = 0; a < members.size(); a++) {
			for (int b = a + 1; b < members.size(); b++) {
				this.links.add(members.get(a), TYPE, members.get(b), topicOf(tokens, jointly, end),
						tokens.span(doers.from(), end), 0.8);
			}
		}
	}

	private static String topicOf(Tokens tokens, int from, int end) {
		int to = end;
		while (to > from + 1 && !tokens.isWord(to - 1)) {
			to--;
		}
		return tokens.text(from, to);
	}

	/** The verb of doing before "with" or the noun for what is shared, or -1. */
	private int doing(Tokens tokens, int with) {
		int start = Math.max(tokens.sentenceStart(with), with - REACH);
		if (SHARED.match(tokens, with - 1) > 0) {
			return with - 1;
		}
		for (int i = with - 2; i < with; i++) {
			boolean joint = JOINT.match(tokens, i) == with - i;
			if (joint && i > start && (HELPERS.match(tokens, i - 1) > 0 || tokens.is(i - 1, ","))) {
				return i;
			}
		}
		for (int i = with - 1; i >= start && !tokens.is(i, ";") && !tokens.is(i, ","); i--) {
			boolean verb = DOING.match(tokens, i) > 0 && HELPERS.match(tokens, i + 1) == 0;
			if (verb && this.actors.at(tokens, i) == null) {
				return (i + 1 < with || hasWhich(tokens, start, i)) ? i : -1;
			}
		}
		return -1;
	}

	private static boolean hasWhich(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.is(i, "which") || tokens.is(i, "that")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable String topic(Tokens tokens, int verb, int with) {
		int from = (DOING.match(tokens, verb) > 0 && with > verb + 1) ? verb + 1 : verb;
		int to = tokens.is(with - 1, ",") ? with - 1 : with;
		return (to > from) ? tokens.text(from, to) : null;
	}

	private static boolean isUndone(Tokens tokens, int with) {
		int end = tokens.sentenceEnd(with);
		for (int i = tokens.sentenceStart(with); i < end; i++) {
			if (UNDONE.match(tokens, i) > 0 || i < with && UNREAL.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
