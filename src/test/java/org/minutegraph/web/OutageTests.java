package org.minutegraph.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.graph.Gate;
import org.minutegraph.graph.Processes;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.Cypher;
import org.minutegraph.store.DatabaseProcess;
import org.minutegraph.store.RunningServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that is killed and started again under a server that runs on. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "minutegraph.token=let me in",
		"spring.neo4j.max-transaction-retry-time=200ms", "minutegraph.questions.time-limit=20s" })
class OutageTests {

	private static final List<String> API = List.of("/api/export/facts", "/api/export/csv", "/api/undecided",
			"/api/decisions", "/api/documents", "/api/status", "/api/paths?from=Rosa&to=Hugo",
			"/api/questions/commitments", "/api/ask?q=Who%20committed%20to%20what");

	private static final List<String> PAGES = List.of("/", "/questions/commitments", "/documents", "/schools",
			"/partnerships?with=Rosa", "/connections?from=Rosa&to=Hugo", "/search?q=Rosa", "/bodies/none");

	private static final String DECISION = """
			{"kind":"same","a":{"id":"1"},"b":{"id":"2"},"by":"Dee"}""";

	@TempDir
	private static Path data;

	private static Process database;

	private static Gate gate;

	private static String password;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void address(DynamicPropertyRegistry properties) {
		RunningServer server = start();
		gate = new Gate(server.bolt());
		password = server.password();
		properties.add("spring.neo4j.uri", gate::address);
		properties.add("spring.neo4j.authentication.username", () -> "neo4j");
		properties.add("spring.neo4j.authentication.password", server::password);
	}

	private static RunningServer start() {
		database = Processes.start(DatabaseProcess.class, data.toString());
		Processes.await(database, "up");
		return RunningServer.of(data).orElseThrow();
	}

	@AfterAll
	static void end() {
		gate.close();
		Processes.kill(database);
	}

	@Test
	void saysThatTheDatabaseIsGoneAndGoesOnWhenItIsBack(@Autowired Driver driver) {
		Corpus.load(driver);
		ApiCalls calls = new ApiCalls(this.port);
		byte[] facts = calls.get("/api/export/facts").body();
		gate.shut();
		Processes.kill(database);
		for (String path : API) {
			isNoDatabase(path, calls.get(path));
		}
		isNoDatabase("a decision", calls.post("/api/decisions", DECISION, "Authorization", ApiCalls.TOKEN));
		isNoDatabase("Cypher",
				calls.post("/api/cypher", "{\"query\":\"RETURN 1 AS one\"}", "Authorization", ApiCalls.TOKEN));
		for (String path : PAGES) {
			HttpResponse<byte[]> page = calls.get(path, "Accept", "text/html");
			assertThat(page.statusCode()).as(path).isEqualTo(503);
			assertThat(new String(page.body())).as(path).contains("The database does not answer", "Try again");
		}
		RunningServer again = start();
		keepPassword(again);
		gate.openAgain(again.bolt());
		assertThat(calls.get("/api/export/facts").body()).isEqualTo(facts);
		assertThat(calls.get("/documents").statusCode()).isEqualTo(200);
	}

	private static void isNoDatabase(String what, HttpResponse<byte[]> answer) {
		String body = new String(answer.body());
		assertThat(answer.statusCode()).as(what + body).isEqualTo(503);
		assertThat(answer.headers().firstValue("Content-Type")).as(what).contains("application/problem+json");
		assertThat(answer.headers().firstValue("Retry-After")).as(what).isPresent();
		assertThat(answer.headers().firstValue("Content-Disposition")).as(what).isEmpty();
		assertThat(ApiCalls.json(answer).get("detail").asString()).as(what)
			.startsWith("The database does not answer")
			.contains("check that it runs");
	}

	/** An embedded database has a new password each time; a server keeps it. */
	private static void keepPassword(RunningServer server) {
		try (Driver own = GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()));
				Session session = own.session(SessionConfig.forDatabase("system"))) {
			session.run(Cypher.file("store/password").text(), Map.of("password", password)).consume();
		}
	}

}
