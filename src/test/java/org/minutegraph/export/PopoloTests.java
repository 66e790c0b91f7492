package org.minutegraph.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
class PopoloTests {

	/** What Popolo's schemas require of each class, in any of their versions. */
	private static final Map<String, List<String>> REQUIRED = Map.of("persons", List.of("id", "name"), "organizations",
			List.of("id", "name"), "posts", List.of("id", "label", "role", "organization_id"), "memberships",
			List.of("id", "person_id", "organization_id", "role"), "events", List.of("id", "name"));

	/** And what else of theirs is used, beside the sources that all of them have. */
	private static final Map<String, List<String>> ALLOWED = Map.of("persons", List.of("other_names"), "organizations",
			List.of("other_names", "classification", "parent_id"), "posts", List.of(), "memberships",
			List.of("label", "post_id", "start_date", "end_date"), "events",
			List.of("classification", "start_date", "organization_id", "attendees"));

	private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

	private JsonNode popolo = tools.jackson.databind.node.NullNode.getInstance();

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
		driver.executableQuery("MATCH (r:Role {id: 'r3'}) SET r.from = 'last spring'").execute();
		this.popolo = Exported.json(ExportFormat.POPOLO);
	}

	@Test
	void hasWhatItsSchemasRequireAndNothingThatTheyDoNotKnow() {
		assertThat(this.popolo.propertyNames()).containsExactlyInAnyOrderElementsOf(REQUIRED.keySet());
		REQUIRED.forEach((type, required) -> this.popolo.get(type).forEach((one) -> {
			Set<String> allowed = new HashSet<>(ALLOWED.getOrDefault(type, List.of()));
			allowed.addAll(required);
			allowed.add("sources");
			assertThat(one.propertyNames()).as(type + one).containsAll(required).isSubsetOf(allowed);
			one.propertyStream()
				.filter((member) -> member.getKey().endsWith("_date"))
				.forEach((date) -> assertThat(date.getValue().asString()).matches(DATE));
			assertThat(one.get("sources")).isNotEmpty()
				.allSatisfy((source) -> assertThat(source.get("url").asString())
					.matches("urn:minutegraph:d0000000000000a[1-3]#char=\\d+,\\d+"));
		}));
	}

	@Test
	void refersOnlyToWhatIsThere() {
		Set<String> people = ids("persons");
		Set<String> organizations = ids("organizations");
		this.popolo.get("memberships").forEach((membership) -> {
			assertThat(people).contains(membership.get("person_id").asString());
			assertThat(organizations).contains(membership.get("organization_id").asString());
			if (membership.has("post_id")) {
				assertThat(ids("posts")).contains(membership.get("post_id").asString());
			}
		});
		this.popolo.get("posts")
			.forEach((post) -> assertThat(organizations).contains(post.get("organization_id").asString()));
		this.popolo.get("events")
			.forEach((event) -> event.path("attendees")
				.forEach((person) -> assertThat(people).contains(person.get("id").asString())));
	}

	@Test
	void givesAPostOnceAndItsHoldersInMemberships() {
		assertThat(this.popolo.get("posts").valueStream().map((post) -> post.get("label").asString()))
			.containsExactlyInAnyOrder("Director of Children's Services", "Chair");
		assertThat(this.popolo.get("memberships")
			.valueStream()
			.filter((one) -> one.get("role").asString().startsWith("Director"))
			.map((one) -> one.get("person_id").asString())).containsExactly("t-quill", "t-quill", "t-lund");
	}

	@Test
	void quotesTheWords() {
		JsonNode chair = this.popolo.get("memberships")
			.valueStream()
			.filter((one) -> one.get("role").asString().equals("chair"))
			.findFirst()
			.orElseThrow();
		assertThat(chair.at("/sources/0/note").asString()).isEqualTo("Councillor Tomas Vell (Chair)");
		JsonNode meeting = this.popolo.get("events").get(0);
		assertThat(meeting.get("name").asString()).isEqualTo("Meeting of Children and Families Board, 2018-03-12");
		assertThat(meeting.get("attendees")).hasSize(3);
	}

	private Set<String> ids(String type) {
		Set<String> ids = new HashSet<>();
		this.popolo.get(type).forEach((one) -> assertThat(ids.add(one.get("id").asString())).isTrue());
		return ids;
	}

}
