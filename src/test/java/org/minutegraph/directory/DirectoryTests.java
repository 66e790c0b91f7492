package org.minutegraph.directory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.store.Cypher;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.neo4j.test.autoconfigure.DataNeo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
@DataNeo4jTest
class DirectoryTests {

	@Autowired
	private People people;

	@Autowired
	private Bodies bodies;

	@Autowired
	private Schools schools;

	@BeforeEach
	void load() {
		SharedGraph.driver().executableQuery(Cypher.file("test/directory").text()).execute();
	}

	@Test
	void findsAPersonWithEachPostOnce() {
		Person person = this.people.findById("p").orElseThrow();
		assertThat(person.aliases()).containsExactly("Cllr Thornbury");
		assertThat(person.roles()).singleElement()
			.satisfies((role) -> assertThat(role.title()).isEqualTo("Chair"))
			.satisfies((role) -> assertThat(role.bodies()).singleElement().returns("Lanes Committee", Body::name));
	}

	@Test
	void findsABodyWithItsMeetings() {
		assertThat(this.bodies.findById("b").orElseThrow().meetings()).containsExactly(new Meeting("m", "2031-03-02"));
	}

	@Test
	void findsASchoolWithEachJudgementOnce() {
		School school = this.schools.findById("s").orElseThrow();
		assertThat(school.formerNames()).containsExactly("Mill Road School");
		assertThat(school.judgements()).containsExactly(new Judgement("j", "Good", null, "2030", "Ofsted", false));
	}

	@Test
	void findsNothingWhereNothingIs() {
		assertThat(this.people.findById("b")).isEmpty();
	}

}
