package org.minutegraph.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "minutegraph.token=let me in", "minutegraph.questions.time-limit=20s" })
class CypherApiTests {

	private static final String NAMES = """
			{"query": "MATCH (p:Person) WHERE p.name STARTS WITH $letter RETURN p.name AS name ORDER BY name",
			 "parameters": {"letter": "R"}, "limit": 5}""";

	@LocalServerPort
	private int port;

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	@Test
	void runsAQueryForThoseWhoHoldTheToken() {
		assertThat(post(NAMES).statusCode()).isEqualTo(401);
		HttpResponse<byte[]> answer = post(NAMES, "Authorization", ApiCalls.TOKEN);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(ApiCalls.json(answer).at("/columns/0").asString()).isEqualTo("name");
		assertThat(ApiCalls.json(answer).at("/rows/0/name").asString()).isEqualTo("Rosa Quill");
		assertThat(ApiCalls.json(answer).at("/complete").asBoolean()).isTrue();
	}

	@Test
	void givesCsv() {
		HttpResponse<byte[]> answer = post(NAMES, "Authorization", ApiCalls.TOKEN, "Accept", "text/csv");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("name\r\nRosa Quill\r\n");
	}

	@Test
	void saysWhatIsWrong() {
		assertProblem("{\"query\": \"MATCH (p:Person RETURN p\"}", 400, "Wrong Cypher", "column 17");
		assertProblem("{}", 400, "Wrong Cypher", "no query");
		assertProblem("{\"query\": \"MATCH (n) DETACH DELETE n\"}", 403, "Reads only", "load");
		assertProblem("{\"query\": \"RETURN 1\", \"limit\": 0}", 400, "Wrong parameter", "limit");
		assertProblem("{", 400, "Bad Request", "");
	}

	private void assertProblem(String body, int status, String title, String detail) {
		HttpResponse<byte[]> answer = post(body, "Authorization", ApiCalls.TOKEN);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(ApiCalls.json(answer).get("title").asString()).isEqualTo(title);
		assertThat(ApiCalls.json(answer).get("detail").asString()).contains(detail);
	}

	private HttpResponse<byte[]> post(String json, String... headers) {
		return new ApiCalls(this.port).post("/api/cypher", json, headers);
	}

}
