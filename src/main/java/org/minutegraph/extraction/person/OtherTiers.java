package org.minutegraph.extraction.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.name.Tiers;
import org.minutegraph.extraction.person.CouncillorLabels.Label;

/**
 * The councils of other tiers that report to a parish's, town's or community's meeting:
 * that of "County Councillor A", and that of the heading "District Councillor's report".
 */
public final class OtherTiers {

	/** Tokens of the longest heading. */
	private static final int LONGEST = 12;

	private final List<Member> councils;

	private final Map<Member, Member> byPerson = new HashMap<>();

	/** The tiers of those whose council nothing names. */
	private final Map<Member, String> unnamed = new HashMap<>();

	/** Who reports to whoever met: nobody where that is no local council. */
	public OtherTiers(AnnotatedDocument document) {
		Cast cast = document.cast();
		Member own = cast.council().orElse(null);
		boolean local = own == null || Tiers.isLocal(own);
		List<Label> labels = CouncillorLabels.in(document);
		if (local && own != null) {
			labels.stream()
				.filter((label) -> label.council() == null && Tiers.isTier(label.tokens().lower(label.from())))
				.forEach((label) -> this.unnamed.putIfAbsent(label.person(), label.tokens().lower(label.from())));
		}
		this.councils = local ? Tiers.councils(document).stream().filter((one) -> one != own).toList() : List.of();
		if (this.councils.isEmpty()) {
			return;
		}
		labels.forEach((label) -> sits(label.person(), label.council()));
		cast.appointments().forEach((appointment) -> sits(appointment.person(), appointment.body()));
	}

	private void sits(Member person, @Nullable Member council) {
		if (council != null && this.councils.contains(council)) {
			this.byPerson.putIfAbsent(person, council);
		}
	}

	/** The council for which a person reports, or null. */
	public @Nullable Member of(Member person) {
		return this.byPerson.get(person);
	}

	/** The tier of a person's council where that is not named, in lower case, or null. */
	public @Nullable String tier(Member person) {
		return this.unnamed.get(person);
	}

	/** The council whose councillors report under a heading, or null. */
	public @Nullable Member under(Tokens heading) {
		Member only = null;
		boolean reports = false;
		for (int i = 0; heading.size() <= LONGEST && i < heading.size(); i++) {
			reports = reports || Tiers.isCouncillor(heading, i);
			Member council = Tiers.isTier(heading.lower(i)) ? Tiers.council(this.councils, heading.lower(i)) : null;
			if (council != null && only != null && council != only) {
				return null;
			}
			only = (council != null) ? council : only;
		}
		return reports ? only : null;
	}

}
