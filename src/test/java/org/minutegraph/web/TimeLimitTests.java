package org.minutegraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A time limit that no answer about many things can keep. */
@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "minutegraph.questions.time-limit=50ms")
class TimeLimitTests {

	@LocalServerPort
	private int port;

	@Test
	void saysWhatToNarrowWhereAnAnswerTakesTooLong(Driver driver) throws IOException, InterruptedException {
		Corpus.load(driver);
		driver.executableQuery("MATCH (d:Document {id: 'd0000000000000a1'}) UNWIND range(1, 60000) AS n "
				+ "CREATE (:Thing:Measure {id: 'measure-' + n, document: d.id, value: '1', unit: 'count', what: 'lamps ' + n})")
			.execute();
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/questions/figures?what=lamps"))
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.get("title").asString()).isEqualTo("Too slow");
		assertThat(problem.get("detail").asString()).endsWith("Narrow it by about.");
	}

}
