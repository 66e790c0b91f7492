package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Those of whom something is asked, as the object of a verb: "the Clerk", "us", "her".
 */
final class Asked {

	private static final WordList ACTS = WordList.load("asked-acts");

	/** Tokens to go back for the one whom "her" means. */
	private static final int BACK = 60;

	private Asked() {
	}

	/**
	 * Whom the object of a verb means, in order; empty if it is nobody who could act.
	 * @param asker who asks, whom "her" does not mean
	 */
	static List<Member> in(Desk desk, Stretch object, Member asker) {
		Tokens tokens = object.tokens();
		if (object.to() - object.from() == 1) {
			if (tokens.is(object.from(), "us")) {
				Member we = desk.isMinutes() && asker != desk.owners().body() ? desk.owners().body()
						: desk.owners().nobody();
				return List.of(we);
			}
			if (tokens.is(object.from(), "him") || tokens.is(object.from(), "her")) {
				return List.of(before(desk, tokens, object.from(), asker));
			}
		}
		return desk.subjects().in(object);
	}

	/** Whether somebody can be asked to do what stands at a token. */
	static boolean isAct(Tokens tokens, int i) {
		return Verbs.isAct(tokens, i) || ACTS.match(tokens, i) > 0;
	}

	/** The person named last before a token who does not ask, else nobody. */
	private static Member before(Desk desk, Tokens tokens, int place, Member asker) {
		for (int i = place - 1; i >= Math.max(0, place - BACK); i--) {
			Mention mention = desk.mentions().from(tokens, i);
			boolean other = mention != null && mention.member().is(Kind.PERSON) && mention.member() != asker;
			if (other && mention != null) {
				return mention.member();
			}
		}
		return desk.owners().nobody();
	}

}
