package org.minutegraph.extraction.commitment;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Enumerations;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Follows a resolution through what stands between its points (the table of what was
 * granted, a page's border, a heading "RESOLVED"): each block after it, or after a
 * heading "DECISION", that begins with "That", with or without a number, is one more
 * point, until other words stand there.
 */
final class ThatPoints {

	private static final WordList OTHERS = WordList.load("other-resolutions");

	private static final WordList AFTER = WordList.load("after-resolved");

	private static final WordList HEADINGS = WordList.load("decision-headings");

	private static final WordList LEADS = WordList.load("decision-leads");

	/** Tokens of a sentence that only leads points in. */
	private static final int LEAD = 15;

	private final Desk desk;

	private @Nullable Resolved resolved;

	/** Whether a heading or lead says that what follows was decided. */
	private boolean headed;

	/** "That the Executive" over the points that say what it does, or null. */
	private @Nullable Stretch subject;

	ThatPoints(Desk desk) {
		this.desk = desk;
	}

	/** Takes note of a resolution: points that begin with "That" are its from now on. */
	void follow(Resolved next) {
		this.resolved = next;
		this.headed = false;
		this.subject = null;
	}

	/** Reads a block in which nothing is resolved in so many words. */
	void read(Block block) {
		Tokens tokens = this.desk.tokens(block.ordinal());
		if (isHeading(tokens) || isLead(Stretch.whole(tokens))) {
			follow(new Resolved(this.desk, this.desk.owners().body()));
			this.headed = true;
			return;
		}
		Resolved open = this.resolved;
		if (open == null || tokens.size() == 0) {
			return;
		}
		int that = that(tokens, 0);
		if (that >= 0) {
			points(open, tokens, that);
		}
		else if (this.headed && isPoint(block)) {
			open.item(Stretch.whole(tokens), this.subject);
		}
		else if (!block.is(Kind.ROW) && !block.is(Kind.ITEM)) {
			this.resolved = null;
		}
	}

	/** The sentences of a block as long as each begins with "That". */
	private void points(Resolved open, Tokens tokens, int first) {
		Stretch whole = Stretch.whole(tokens).from(first + 1).trimmed();
		if (this.headed && !this.desk.subjects().in(whole).isEmpty()) {
			this.subject = whole;
			return;
		}
		int from = first;
		while (from >= 0) {
			int to = this.desk.sentences().at(tokens, from).to();
			Enumerations.of(new Stretch(tokens, from + 1, to)).forEach((point) -> open.item(point, null));
			from = (to < tokens.size()) ? that(tokens, to) : -1;
		}
	}

	/** "DECISION", "Decisions:" with nothing beside it. */
	private static boolean isHeading(Tokens tokens) {
		int length = HEADINGS.match(tokens, 0);
		return length > 0 && (length == tokens.size() || length + 1 == tokens.size() && !tokens.isWord(length));
	}

	/**
	 * "The following decisions were made:", "The decision in question was as follows:".
	 */
	private static boolean isLead(Stretch words) {
		boolean leads = words.to() > 0 && words.to() <= LEAD && words.tokens().is(words.to() - 1, ":");
		return leads && words.indexOf(LEADS) >= 0;
	}

	/** An item without a finite verb, "To let the hall", "the hall be let". */
	private boolean isPoint(Block block) {
		Stretch words = Stretch.whole(this.desk.tokens(block.ordinal())).trimmed();
		if (words.isEmpty() || block.is(Kind.HEADING)) {
			return false;
		}
		Tokens tokens = words.tokens();
		boolean item = block.is(Kind.ITEM) || Enumerations.opens(tokens, 0) || tokens.startsWithDigit(0);
		boolean infinitive = tokens.is(words.from(), "to") && Verbs.isAct(tokens, words.from() + 1);
		boolean noted = tokens.is(words.from(), "noted") && tokens.isCapital(words.from());
		return (infinitive || item) && (noted || !Finite.isIn(words.to(Math.min(words.to(), words.from() + LEAD))));
	}

	/** Where "That" begins a point, behind its number, or -1. */
	private static int that(Tokens tokens, int from) {
		int at = from;
		while (at < from + 4 && !tokens.is(at, "that")
				&& (Enumerations.opens(tokens, at) || !tokens.isWord(at) || at > from)) {
			at++;
		}
		boolean subjunctive = tokens.is(at, "that") && tokens.isCapital(at) && !OTHERS.contains(tokens, at + 1)
				&& AFTER.match(tokens, at + 1) == 0;
		return subjunctive ? at : -1;
	}

}
