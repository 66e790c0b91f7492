package org.minutegraph.followup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.reading.Span;
import org.minutegraph.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpsTests {

	private static final Paper MARCH = paper("march", "2031-03-04", "",
			promise("lamps", "action", "Peter Varley", "send the list of broken street lamps to the county", "open"),
			promise("bench", "action", "Ruth Ashdown", "obtain three quotations for the bench on Mill Green", "open"),
			promise("hedge", "commitment", "post clerk", "write to the owner of the hedge in Tithe Lane", "open"));

	@Test
	void takesADeedDoneUnderMattersArisingForDone() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## 4. Matters arising

				Peter Varley had sent the list of broken street lamps to the county.

				The Clerk had written to the owner of the hedge in Tithe Lane.
				""")).containsExactlyInAnyOrder("lamps done", "hedge done");
	}

	@Test
	void takesWhatIsNotFinishedForReportedOnOnly() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## Matters arising from the minutes

				Peter Varley had not yet sent the list of broken street lamps to the county.

				Ruth Ashdown is still waiting for two of the three quotations for the bench on Mill Green.

				The Clerk will write to the owner of the hedge in Tithe Lane.
				""")).containsExactlyInAnyOrder("lamps reported on", "bench reported on", "hedge reported on");
	}

	@Test
	void readsThatSomethingIsGivenUp() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## Action log

				- Ruth Ashdown: quotations for the bench on Mill Green no longer required.
				""")).containsExactly("bench dropped");
	}

	@Test
	void readsCompletedAtTheEndOfALine() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## Outstanding actions

				- Peter Varley: list of broken street lamps to the county – completed
				- Ruth Ashdown: three quotations for the bench on Mill Green – to be completed
				""")).containsExactlyInAnyOrder("lamps done", "bench reported on");
	}

	@Test
	void knowsWhoWasAskedAtTheLastMeeting() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## 9. Lighting

				As requested at the last meeting, Peter Varley had sent the county a list of broken street lamps.
				""")).containsExactly("lamps done");
	}

	@Test
	void saysOnlyLikelyWhereNobodyIsNamed() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## 9. Lighting

				As requested, broken street lamps have been listed.
				""")).containsExactly("lamps reported on?");
	}

	@Test
	void leavesAloneWhatOnlySoundsAlike() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## Matters arising

				The street party had been a success and the lamps were admired.

				Peter Varley had sent his apologies.

				A bench in the churchyard had been repaired.
				""")).isEmpty();
	}

	@Test
	void neverTakesAnotherDeedOfTheSamePersonForDone() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## Matters arising

				Peter Varley had sent the list of new street names to the county.

				The Clerk had written to the owner of the dog in Tithe Lane.
				""")).allMatch((followUp) -> !followUp.contains("done"));
	}

	@Test
	void leavesAloneWhatDoesNotLookBack() {
		assertThat(followed("""
				# Harrow Dale Parish Council

				## Lighting

				Peter Varley sent the list of broken street lamps to the county.
				""")).isEmpty();
	}

	@Test
	void staysUncertainBetweenTwoThatFitAlike() {
		Paper twins = paper("march", "2031-03-04", "",
				promise("north", "action", "Peter Varley", "repair the north gate of the cemetery", "open"),
				promise("south", "action", "Peter Varley", "repair the south gate of the cemetery", "open"));
		assertThat(followed(twins, """
				# Harrow Dale Parish Council

				## Matters arising

				Peter Varley had repaired the gate of the cemetery.
				""")).allMatch((followUp) -> followUp.endsWith("?"));
	}

	@Test
	void followsAnActionLogByItsStatus() {
		Paper april = paper("april", "2031-04-01", "", promise("lamps again", "action", "Peter Varley",
				"send the list of broken street lamps to the county", "done"));
		assertThat(FollowUps.of(List.of(april, MARCH))).extracting(FollowUpsTests::shown).containsExactly("lamps done");
		assertThat(standing(MARCH, april)).containsEntry("lamps", new Standing("done", "2031-04-01"));
	}

	@Test
	void neverFollowsSomebodyElsesPromise() {
		Paper april = paper("april", "2031-04-01", "", promise("lamps again", "action", "Ruth Ashdown",
				"send the list of broken street lamps to the county", "done"));
		assertThat(FollowUps.of(List.of(april, MARCH))).isEmpty();
	}

	@Test
	void carriesTheEndBackAlongAListedAgainAction() {
		Paper april = paper("april", "2031-04-01", "## Action log\n\nLamps: as before.\n", promise("lamps 2", "action",
				"Peter Varley", "send the list of broken street lamps to the county", "open"));
		Paper may = paper("may", "2031-05-06", "", promise("lamps 3", "action", "Peter Varley",
				"send the list of broken street lamps to the county", "done"));
		Map<String, Standing> standing = standing(MARCH, april, may);
		assertThat(standing).containsEntry("lamps 2", new Standing("done", "2031-05-06"));
	}

	@Test
	void givesTheSameInAnyOrder() {
		Paper april = later("## Matters arising\n\nPeter Varley had sent the list of broken street lamps.\n");
		assertThat(FollowUps.of(List.of(april, MARCH))).isEqualTo(FollowUps.of(List.of(MARCH, april))).isNotEmpty();
	}

	private static List<String> followed(String text) {
		return followed(MARCH, text);
	}

	private static List<String> followed(Paper before, String text) {
		return FollowUps.of(List.of(before, later(text))).stream().map(FollowUpsTests::shown).toList();
	}

	private static String shown(FollowUp followUp) {
		return followUp.commitment() + " " + followUp.outcome() + (followUp.likely() ? "?" : "");
	}

	private static Map<String, Standing> standing(Paper... papers) {
		return Standing.of(FollowUps.of(Arrays.asList(papers)),
				Arrays.stream(papers).collect(Collectors.toMap(Paper::document, Paper::date)));
	}

	private static Paper later(String text) {
		return paper("april", "2031-04-01", text);
	}

	private static Promise promise(String id, String kind, String owner, String text, String status) {
		return new Promise(id, kind, Set.of(owner), text, status, new Span(0, 1));
	}

	private static Paper paper(String id, String date, String text, Promise... promises) {
		Document document = new DocumentReader()
			.read(new Source(id + ".md", (text.isEmpty() ? "-" : text).getBytes(StandardCharsets.UTF_8), "test"));
		Map<Span, Set<String>> named = new HashMap<>();
		Map<String, String> names = Map.of("Peter Varley", "Peter Varley", "Ruth Ashdown", "Ruth Ashdown", "The Clerk",
				"post clerk");
		names.forEach((name, who) -> {
			for (int at = document.text().indexOf(name); at >= 0; at = document.text().indexOf(name, at + 1)) {
				named.put(new Span(at, at + name.length()), Set.of(who));
			}
		});
		return new Paper(id, date, new ArrayList<>(Arrays.asList(promises)), ReportReader.read(document), named);
	}

}
