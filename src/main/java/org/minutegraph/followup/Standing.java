package org.minutegraph.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has become of a commitment as the latest paper on it has it.
 *
 * @param status "open", "reported on", "done" or "dropped"
 * @param asOf the date of that paper
 */
public record Standing(String status, String asOf) {

	/**
	 * The standing of all that is followed up for certain.
	 * @param followUps of one body
	 * @param dates of the papers, by document
	 */
	public static Map<String, Standing> of(Collection<FollowUp> followUps, Map<String, String> dates) {
		Map<String, List<FollowUp>> byCommitment = new HashMap<>();
		followUps.stream()
			.filter((followUp) -> !followUp.likely())
			.forEach((followUp) -> byCommitment.computeIfAbsent(followUp.commitment(), (any) -> new ArrayList<>())
				.add(followUp));
		Map<String, Standing> standings = new HashMap<>();
		byCommitment.keySet().forEach((id) -> find(id, byCommitment, dates, standings));
		return standings;
	}

	private static Standing find(String id, Map<String, List<FollowUp>> followUps, Map<String, String> dates,
			Map<String, Standing> known) {
		Standing standing = known.get(id);
		if (standing != null) {
			return standing;
		}
		Standing latest = followUps.getOrDefault(id, List.of()).stream().flatMap((followUp) -> {
			List<Standing> later = new ArrayList<>();
			later.add(new Standing(followUp.outcome(), dates.getOrDefault(followUp.document(), "")));
			if (followUp.later() != null && followUps.containsKey(followUp.later())) {
				later.add(find(followUp.later(), followUps, dates, known));
			}
			return later.stream();
		})
			.sorted(Comparator.comparing(Standing::asOf).thenComparing(Standing::rank))
			.reduce(new Standing(Outcome.OPEN, ""), Standing::then);
		known.put(id, latest);
		return latest;
	}

	/** A report on something finished does not open it again; listing it as open does. */
	private Standing then(Standing next) {
		boolean finished = this.status.equals(Outcome.DONE) || this.status.equals(Outcome.DROPPED);
		boolean sameDay = this.asOf.equals(next.asOf);
		return (finished && next.status.equals(Outcome.REPORTED) || sameDay && next.rank() <= rank()) ? this : next;
	}

	private int rank() {
		return List.of(Outcome.OPEN, Outcome.REPORTED, Outcome.DROPPED, Outcome.DONE).indexOf(this.status);
	}

}
