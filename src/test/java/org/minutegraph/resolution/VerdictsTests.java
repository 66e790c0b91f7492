package org.minutegraph.resolution;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.resolution.Verdict.Named;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictsTests {

	private static final List<DocumentNames> DOCUMENTS = List.of(
			Papers.of("a", "Wexley Council").person("Ada Thornbury").person("Rex Petrie").names(),
			Papers.of("b", "Wexley Council").person("Thornbury").names(),
			Papers.of("c", "Marrowby Council").person("Ada Thornbury").names(),
			Papers.of("d").person("Thornbury").names());

	@Test
	void joinsTwoNamesOfTwoCouncils() {
		assertThat(people(same(at("Ada Thornbury", "Wexley"), at("Ada Thornbury", "Marrowby Council"))))
			.containsExactly("a+b+c", "a", "d");
	}

	@Test
	void takesTheOthersOfANameAlong() {
		assertThat(people(same(in("Thornbury", "b"), in("Thornbury", "d")))).containsExactly("a+b+d", "a", "c");
	}

	@Test
	void partsWhatTheNamesHadJoined() {
		assertThat(people(parted(at("Ada Thornbury", "Wexley"), in("Thornbury", "b")))).containsExactly("a", "a", "b",
				"c", "d");
	}

	@Test
	void keepsApartWhatOthersWouldJoin() {
		assertThat(people(parted(in("Ada Thornbury", "c"), in("Thornbury", "d")),
				same(in("Ada Thornbury", "c"), in("Ada Thornbury", "a")),
				same(in("Ada Thornbury", "a"), in("Thornbury", "d"))))
			.containsExactly("a+b+d", "a", "c");
	}

	@Test
	void followsTheLaterOfTwoVerdictsOnTheSameNames() {
		assertThat(people(parted(in("Thornbury", "d"), in("Thornbury", "b")),
				same(in("Thornbury", "b"), in("Thornbury", "d"))))
			.containsExactly("a+b+d", "a", "c");
	}

	@Test
	void meansTheNarrowerPlaceByTheNarrowerName() {
		assertThat(people(parted(new Named(Kind.PERSON, "Thornbury", null, null), in("Thornbury", "d"))))
			.containsExactly("a+b", "a", "c", "d");
	}

	@Test
	void leavesAloneWhatNoDocumentNames() {
		assertThat(people(same(in("Nobody", "a"), in("Thornbury", "z")))).containsExactly("a+b", "a", "c", "d");
	}

	@Test
	void takesThePeopleOfTwoCouncilsAlongThatAreOne() {
		Named wexley = new Named(Kind.BODY, "Wexley Council", null, null);
		Named marrowby = new Named(Kind.BODY, "Marrowby Council", null, null);
		assertThat(people(new Verdict(wexley, marrowby, true))).containsExactly("a+b+c", "a", "d");
		assertThat(people(new Verdict(wexley, marrowby, true), new Verdict(marrowby, wexley, false)))
			.isEqualTo(people());
	}

	@Test
	void partsThePeopleOfACouncilThatIsTwo() {
		Named council = new Named(Kind.BODY, "Wexley Council", null, null);
		Named elsewhere = new Named(Kind.BODY, "Wexley Council", null, "b");
		assertThat(people()).containsExactly("a+b", "a", "c", "d");
		assertThat(people(new Verdict(council, elsewhere, false))).containsExactly("a", "a", "b", "c", "d");
	}

	@Test
	void offersWhatIsLeftUndecided() {
		Identities identities = new Resolver().resolve(DOCUMENTS);
		List<Doubt> doubts = Doubts.of(identities, List.of());
		assertThat(doubts).extracting((doubt) -> doubt.one().name() + "/" + doubt.other().name())
			.contains("Ada Thornbury/Ada Thornbury")
			.hasSize(3);
		assertThat(doubts).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
		assertThat(Doubts.of(identities, List.of(parted(in("Ada Thornbury", "a"), in("Thornbury", "d")))))
			.hasSizeLessThan(3);
	}

	/** The documents of each person, those first that have most. */
	private static List<String> people(Verdict... verdicts) {
		Identities identities = new Resolver().resolve(DOCUMENTS, Arrays.asList(verdicts));
		return identities.all()
			.stream()
			.filter((identity) -> identity.kind() == Kind.PERSON)
			.map((identity) -> String.join("+",
					identities.byDocument()
						.entrySet()
						.stream()
						.filter((document) -> document.getValue().containsValue(identity))
						.map(java.util.Map.Entry::getKey)
						.sorted()
						.toList()))
			.sorted((one, other) -> (one.length() != other.length()) ? other.length() - one.length()
					: one.compareTo(other))
			.toList();
	}

	private static Verdict same(Named one, Named other) {
		return new Verdict(one, other, true);
	}

	private static Verdict parted(Named one, Named other) {
		return new Verdict(one, other, false);
	}

	private static Named in(String name, @Nullable String document) {
		return new Named(Kind.PERSON, name, null, document);
	}

	private static Named at(String name, String council) {
		return new Named(Kind.PERSON, name, council, null);
	}

}
