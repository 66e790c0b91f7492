package org.minutegraph.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.LoadListener;
import org.minutegraph.graph.Loader;
import org.minutegraph.source.Source;
import org.minutegraph.store.EmbeddedGraph;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a client knows already it is not sent again, but never what has changed meanwhile.
 */
@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "minutegraph.token=let me in", "minutegraph.questions.time-limit=20s" })
class FreshnessTests {

	private static final String DECISION = """
			{"kind":"not-same","a":{"kind":"person","name":"A"},"b":{"kind":"person","name":"B"},"by":"Dee"}""";

	@LocalServerPort
	private int port;

	private ApiCalls api;

	@BeforeEach
	void load(@Autowired Loader loader) {
		this.api = new ApiCalls(this.port);
		load(loader, "one.txt", """
				Larkfield Town Council
				Minutes of 3 May 2031
				Present: Rosa Quill, Tomas Vell
				Rosa Quill agreed to mend the lamp in Mill Lane.
				ACTION: Tomas Vell
				""");
	}

	private static void load(Loader loader, String name, String text) {
		loader.load(List.of(new Incoming(name, () -> new Source(name, text.getBytes(UTF_8), "test"))),
				LoadListener.SILENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions/commitments", "/api/questions/commitments?format=csv",
			"/api/questions/what-changed", "/api/paths?from=Rosa%20Quill&to=Tomas%20Vell",
			"/api/ask?q=What%20has%20Rosa%20Quill%20promised%3F", "/api/export/facts", "/api/export/csv",
			"/api/export/graphml", "/api/export/jsonld", "/api/export/popolo", "/api/export/ftm" })
	void sendsAgainOnlyWhatALoadOrADecisionMayHaveChanged(String path, @Autowired Loader loader) {
		String tag = tag(path);
		assertThat(this.api.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.api.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
		HttpResponse<byte[]> decided = this.api.post("/api/decisions", DECISION, "Authorization", ApiCalls.TOKEN);
		assertThat(decided.statusCode()).isEqualTo(201);
		String afterDecision = tag(path, "If-None-Match", tag);
		assertThat(afterDecision).isNotEqualTo(tag);
		String id = ApiCalls.json(this.api.get("/api/decisions")).at("/decisions/0/id").asString();
		this.api.delete("/api/decisions/" + id, "Authorization", ApiCalls.TOKEN);
		String afterTakingBack = tag(path, "If-None-Match", afterDecision);
		load(loader, "two.txt",
				"Larkfield Town Council\nMinutes of 3 June 2031\nRosa Quill agreed to paint the gate.\n");
		assertThat(tag(path, "If-None-Match", afterTakingBack)).isNotIn(tag, afterDecision, afterTakingBack);
	}

	@Test
	void sendsAnotherFormatToWhoKnowsOne() {
		String tag = tag("/api/questions/commitments");
		assertThat(this.api.get("/api/questions/commitments?format=csv", "If-None-Match", tag).statusCode())
			.isEqualTo(200);
	}

	@Test
	void endsAPageThatALoadHasMoved(@Autowired Loader loader) {
		load(loader, "two.txt", """
				Larkfield Town Council
				Minutes of 3 June 2031
				Rosa Quill agreed to paint the gate.
				Tomas Vell agreed to buy the seed.
				""");
		JsonNode first = ApiCalls.json(this.api.get("/api/questions/commitments?limit=1"));
		String next = "/api/questions/commitments?limit=1&cursor=" + first.get("next").asString();
		assertThat(this.api.get(next).statusCode()).isEqualTo(200);
		load(loader, "three.txt",
				"Larkfield Town Council\nMinutes of 1 May 2031\nRosa Quill agreed to sweep the yard.\n");
		HttpResponse<byte[]> gone = this.api.get(next);
		assertThat(gone.statusCode()).isEqualTo(410);
		assertThat(gone.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(ApiCalls.json(gone).get("detail").asString()).endsWith("Ask again without the cursor.");
	}

	private String tag(String path, String... headers) {
		HttpResponse<byte[]> answer = this.api.get(path, headers);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer.headers().firstValue("ETag").orElseThrow();
	}

}
