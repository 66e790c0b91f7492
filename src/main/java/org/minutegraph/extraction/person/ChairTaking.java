package org.minutegraph.extraction.person;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Wraps;

/**
 * Who chairs by what is said of the chair: "A took the Chair", "A in the chair", "the
 * meeting was chaired by A", "a group, to be chaired by A", "a board, which A chairs".
 * The label "Chaired by" gives nobody a post: it says who chaired that meeting.
 */
final class ChairTaking {

	private static final String CHAIR = "Chair";

	private final Cast cast;

	private final PostBodies bodies;

	ChairTaking(Cast cast, PostBodies bodies) {
		this.cast = cast;
		this.bodies = bodies;
	}

	void read(Tokens tokens, People people) {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.is(i, "chair") && tokens.is(i - 1, "the")) {
				inTheChair(tokens, people, i);
			}
			else if (tokens.is(i, "chair") || tokens.is(i, "chairs")) {
				whichOneChairs(tokens, people, i);
			}
			else if (tokens.is(i, "chaired") && tokens.is(i + 1, "by")) {
				chairedBy(tokens, people, i);
			}
			else if (tokens.is(i, "clerked") && tokens.is(i + 1, "by")) {
				clerkedBy(tokens, people, i);
			}
		}
	}

	/** "Chaired by" or "Clerked by" alone on a line, and on the next one who did. */
	void readLabel(Tokens label, Tokens next) {
		boolean chaired = label.is(0, "chaired");
		if (label.size() - (label.is(label.size() - 1, ":") ? 1 : 0) != 2 || !label.is(1, "by")
				|| !chaired && !label.is(0, "clerked")) {
			return;
		}
		Mention person = new People(this.cast, next, null).at(0);
		if (person != null && person.to() == next.size()) {
			this.cast.appoint(new Appointment(person.member(), chaired ? CHAIR : "Clerk",
					chaired ? Appointment.CHAIRING : "clerk", this.bodies.meeting(), "current", false, null, null, next,
					person.from(), person.to()));
		}
	}

	private void inTheChair(Tokens tokens, People people, int chair) {
		boolean in = tokens.is(chair - 2, "in");
		boolean took = tokens.is(chair - 2, "took") || tokens.is(chair - 2, "taking") || tokens.is(chair - 2, "takes");
		if (!in && !took) {
			return;
		}
		Mention person = people.subject(chair - 3);
		boolean near = person != null && (took && chair - person.to() < 6 || in && isBeside(tokens, person, chair - 2));
		if (person != null && near) {
			appoint(person, this.bodies.meeting(), "current", tokens, Math.min(person.from(), chair), chair + 1);
		}
	}

	/** Between a name and "in the chair" only brackets and marks may stand. */
	private static boolean isBeside(Tokens tokens, Mention person, int to) {
		boolean bracket = false;
		for (int i = person.to(); i < to; i++) {
			bracket = tokens.is(i, "(") || bracket && !tokens.is(i - 1, ")");
			if (!bracket && tokens.isWord(i) && !tokens.is(i, "was")) {
				return false;
			}
		}
		return true;
	}

	/** "the Example Board, which I chair". */
	private void whichOneChairs(Tokens tokens, People people, int chair) {
		Mention person = people.subject(chair - 1);
		if (person == null || person.to() != chair || !tokens.is(person.from() - 1, "which")) {
			return;
		}
		int at = tokens.is(person.from() - 2, ",") ? person.from() - 3 : person.from() - 2;
		Mention chaired = this.cast.at(tokens.block().ordinal(), at).orElse(null);
		if (chaired != null && PostBodies.isOrganisation(chaired.member())) {
			appoint(person, chaired.member(), "current", tokens, chaired.from(), chair + 1);
		}
	}

	private void chairedBy(Tokens tokens, People people, int chaired) {
		Mention person = people.at(chaired + 2);
		if (person == null) {
			return;
		}
		boolean future = tokens.is(chaired - 1, "be");
		Member chairedBody = null;
		int from = tokens.sentenceStart(chaired);
		for (int i = chaired - 1; i >= from && chairedBody == null; i--) {
			Mention mention = this.cast.at(tokens.block().ordinal(), i).orElse(null);
			chairedBody = (mention != null && PostBodies.isOrganisation(mention.member())) ? mention.member() : null;
		}
		boolean meeting = chairedBody == null && (tokens.is(chaired - 2, "meeting") || tokens.is(chaired - 1, "meeting")
				|| chaired == from || Wraps.beginsCell(tokens, chaired));
		Member body = meeting ? this.bodies.meeting() : chairedBody;
		if (body != null && (chaired == 0 || Wraps.beginsCell(tokens, chaired)) && tokens.isCapital(chaired)) {
			this.cast.appoint(new Appointment(person.member(), CHAIR, Appointment.CHAIRING, body, "current", false,
					null, null, tokens, chaired, person.to()));
		}
		else if (body != null) {
			appoint(person, body, future ? "incoming" : "current", tokens, chaired, person.to());
		}
	}

	/** "Clerked by A", of the meeting. */
	private void clerkedBy(Tokens tokens, People people, int clerked) {
		Mention person = people.at(clerked + 2);
		if (person != null) {
			this.cast.appoint(new Appointment(person.member(), "Clerk", "clerk", this.bodies.meeting(), "current",
					false, null, null, tokens, clerked, person.to()));
		}
	}

	private void appoint(Mention person, @Nullable Member body, String status, Tokens tokens, int from, int to) {
		this.cast.appoint(
				new Appointment(person.member(), CHAIR, "chair", body, status, false, null, null, tokens, from, to));
	}

}
