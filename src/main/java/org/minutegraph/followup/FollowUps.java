package org.minutegraph.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The follow-ups among the papers of one body. Who is bound, what it is about and how the
 * later words look back have to agree; where two earlier commitments fit alike, both stay
 * only likely.
 */
public final class FollowUps {

	private static final double CLEAR = 0.5;

	private static final double CLEAR_WITHOUT_OWNER = 0.65;

	private static final double LIKELY = 0.5;

	private static final double LIKELY_OF_OWNER = 0.4;

	/**
	 * Somebody's promise is not called done because of words that are about half of it.
	 */
	private static final double SETTLED = 0.8;

	private static final double MARGIN = 0.15;

	private static final int SHARED = 2;

	private static final double SAME_TEXT = 0.75;

	private static final Set<String> FOLLOWED = Set.of("action", "request", "commitment");

	private final Earlier earlier = new Earlier();

	private final List<FollowUp> found = new ArrayList<>();

	private FollowUps() {
	}

	/**
	 * Finds them.
	 * @param papers of one body, each with a date
	 * @return sorted by the later paper and the place in it
	 */
	public static List<FollowUp> of(Collection<Paper> papers) {
		FollowUps all = new FollowUps();
		List<Paper> sorted = papers.stream()
			.sorted(Comparator.comparing(Paper::date).thenComparing(Paper::document))
			.toList();
		for (int i = 0; i < sorted.size();) {
			int next = i;
			while (next < sorted.size() && sorted.get(next).date().equals(sorted.get(i).date())) {
				all.read(sorted.get(next++));
			}
			sorted.subList(i, next).forEach(all.earlier::add);
			i = next;
		}
		return List.copyOf(all.found);
	}

	private void read(Paper paper) {
		for (Promise promise : paper.promises()) {
			again(paper, promise);
		}
		for (Report report : paper.reports()) {
			report(paper, report);
		}
	}

	/** The same thing bound on the same people once more, as action logs do. */
	private void again(Paper paper, Promise later) {
		if (!FOLLOWED.contains(later.kind()) || later.owners().isEmpty()) {
			return;
		}
		Set<String> subject = Wording.subject(later.text());
		this.earlier.near(paper.date(), subject, SHARED)
			.filter((match) -> match.owned(later.owners()) && match.likeness() >= SAME_TEXT)
			.max(Earlier.LATEST)
			.ifPresent((match) -> {
				boolean log = !later.status().equals(Outcome.OPEN) || looksBack(paper, later);
				this.found.add(new FollowUp(match.promise().id(), paper.document(), later.id(), later.span(),
						later.status(), !log, log ? "the same, bound on the same, listed again with its status"
								: "the same is promised again by the same"));
			});
	}

	private static boolean looksBack(Paper paper, Promise later) {
		return paper.reports()
			.stream()
			.anyMatch((report) -> report.arising() && report.passage().overlaps(later.span()));
	}

	private void report(Paper paper, Report report) {
		Set<String> subject = Wording.subject(report.text());
		Set<String> named = paper.named(report.passage());
		List<Earlier.Match> matches = this.earlier.near(paper.date(), subject, SHARED)
			.filter((match) -> FOLLOWED.contains(match.promise().kind()) || match.promise().kind().equals("decision"))
			.filter((match) -> match.coverage() >= (match.owned(named) ? LIKELY_OF_OWNER : LIKELY))
			.sorted(Comparator.comparing((Earlier.Match match) -> -match.coverage())
				.thenComparing(Earlier.LATEST.reversed()))
			.toList();
		if (matches.isEmpty()) {
			return;
		}
		Earlier.Match best = matches.getFirst();
		Optional<Promise> inside = paper.promises()
			.stream()
			.filter((promise) -> promise.span().overlaps(report.span()))
			.findFirst();
		boolean owned = best.owned(named);
		boolean clear = best.coverage() >= (owned ? CLEAR : CLEAR_WITHOUT_OWNER)
				&& (report.arising() || owned && report.last())
				&& (!report.last() || report.arising() || best.date().equals(this.earlier.last()));
		boolean alone = matches.stream()
			.skip(1)
			.filter((match) -> !match.sameText(best))
			.noneMatch((match) -> match.coverage() > best.coverage() - MARGIN && (!owned || match.owned(named)));
		boolean likely = !clear || !alone;
		this.found.add(new FollowUp(best.promise().id(), paper.document(), inside.map(Promise::id).orElse(null),
				report.span(), outcome(report, best, inside), likely, reason(report, owned)));
	}

	/** Something that is bound anew is not done, and a deed done is the one promised. */
	private static String outcome(Report report, Earlier.Match match, Optional<Promise> inside) {
		if (match.coverage() < SETTLED || inside.isPresent() && inside.get().status().equals(Outcome.OPEN)) {
			return Outcome.REPORTED;
		}
		boolean deed = Wording.words(Wording.plain(match.promise().text()))
			.stream()
			.filter((word) -> !Set.of("to", "will", "would", "shall", "also").contains(word))
			.findFirst()
			.map(Outcome::verb)
			.filter(report.perfects()::contains)
			.isPresent();
		return deed ? Outcome.DONE : report.outcome();
	}

	private static String reason(Report report, boolean owned) {
		String where = report.arising() ? "under a heading that looks back" : "in words that look back";
		return "about the same, " + (owned ? "naming who is bound, " : "") + where;
	}

}
