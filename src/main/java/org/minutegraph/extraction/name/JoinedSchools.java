package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.language.Tokens;

/**
 * Parts "Elm Hall and Oakby School" where the document names Oakby School by itself, so
 * that they are two.
 */
final class JoinedSchools {

	private final Set<String> schools;

	JoinedSchools(List<NameCandidate> candidates) {
		this.schools = candidates.stream()
			.filter((candidate) -> candidate.kind().is(Kind.SCHOOL))
			.map((candidate) -> candidate.text().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	/** The last of two schools, or the candidate as it was. */
	NameCandidate last(NameCandidate candidate) {
		Tokens tokens = candidate.tokens();
		for (int i = candidate.from() + 1; i < candidate.to() - 2 && candidate.kind().is(Kind.SCHOOL); i++) {
			if (NameWords.isAnd(tokens, i)
					&& this.schools.contains(tokens.text(i + 1, candidate.to()).toLowerCase(Locale.ROOT))) {
				return new NameCandidate(tokens, i + 1, candidate.to(), candidate.kind(), candidate.certain(),
						candidate.tail());
			}
		}
		return candidate;
	}

}
