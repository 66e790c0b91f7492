package org.minutegraph.extraction.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.OwnerCandidates.Candidate;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.learned.LinearModel;
import org.minutegraph.extraction.learned.LinearModel.Judgement;

/**
 * Whom a sentence most likely binds, by a model that was learned from annotated papers.
 */
final class LikelyOwners {

	private static final LinearModel MODEL = LinearModel.load("owners");

	/** No person is named as bound who is less likely than this. */
	private static final double SURE = 0.5;

	private static final WordList REQUESTS = WordList.load("request-verbs");

	private final Desk desk;

	private final OwnerCandidates candidates;

	LikelyOwners(Desk desk) {
		this.desk = desk;
		this.candidates = new OwnerCandidates(desk);
	}

	/** Who decides, acts or is asked; nobody where no candidate is likely enough. */
	List<Member> of(Stretch sentence, String kind) {
		Member likeliest = this.desk.owners().nobody();
		if (this.candidates.isOutsiders(sentence)) {
			return List.of(likeliest);
		}
		double best = -1;
		for (Candidate candidate : this.candidates.of(sentence, kind)) {
			Judgement judgement = MODEL.judgement();
			candidate.describe(judgement);
			if (judgement.probability(0) > best) {
				best = judgement.probability(0);
				likeliest = candidate.member();
			}
		}
		boolean unsure = likeliest.is(Kind.PERSON) && best < SURE;
		return List.of(unsure ? this.desk.owners().nobody() : likeliest);
	}

	/** Whether somebody with whom the sentence begins asks for what it says. */
	boolean isAsking(Stretch sentence) {
		Speaker speaker = this.desk.speakers().of(sentence);
		return speaker != null && REQUESTS.match(sentence.tokens(), speaker.to()) > 0;
	}

	/** Who asks: whoever the sentence begins with, or null. */
	@Nullable Member asker(Stretch sentence) {
		Speaker speaker = this.desk.speakers().opener(sentence);
		return (speaker != null) ? speaker.member() : null;
	}

}
