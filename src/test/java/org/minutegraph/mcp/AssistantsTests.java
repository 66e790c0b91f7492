package org.minutegraph.mcp;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.question.Questions;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An assistant's client at work, over HTTP and over standard input and output. */
@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "minutegraph.token=let me in", "minutegraph.questions.time-limit=20s" })
class AssistantsTests {

	/** Questions asked at once: two answers that are ready together are both given. */
	private static final int MANY = 200;

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	@LocalServerPort
	private int port;

	@Autowired
	private Questions questions;

	@BeforeAll
	static void leaveOtherTestsTheirChoiceOfHost() {
		System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	@Test
	void offersEachQuestionAsAToolThatOnlyReads() {
		try (McpSyncClient client = client(overHttp())) {
			List<Tool> tools = client.listTools().tools();
			assertThat(tools).hasSameSizeAs(this.questions.all());
			assertThat(tools).allSatisfy((tool) -> {
				assertThat(tool.annotations().readOnlyHint()).isTrue();
				assertThat(tool.description()).isNotBlank();
			});
			Tool history = tools.stream().filter((tool) -> tool.name().equals("inspection-history")).findFirst().get();
			JsonNode schema = JsonMapper.shared().valueToTree(history.inputSchema());
			assertThat(schema.at("/required/0").asString()).isEqualTo("school");
			assertThat(schema.at("/properties/school/type").asString()).isEqualTo("string");
			assertThat(schema.at("/properties/school/description").asString()).contains("any name of it (School, ");
			assertThat(schema.at("/properties/school/examples/0").asString()).isNotBlank();
			assertThat(client.getServerInstructions()).contains("Quote the words");
		}
	}

	@Test
	void answersWithQuotationsOverHttp() {
		try (McpSyncClient client = client(overHttp())) {
			assertAnswers(client);
		}
	}

	@Test
	void answersWithQuotationsOverInputAndOutput() {
		try (McpSyncClient client = client(overInputAndOutput())) {
			assertThat(client.listTools().tools()).hasSameSizeAs(this.questions.all());
			assertAnswers(client);
		}
	}

	@Test
	void answersAllThatIsAskedAtOnceWhenTheInputEnds() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(JAVA, "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), "org.minutegraph.Minutegraph", "mcp", "--data",
				SharedGraph.data().toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
			in.write("""
					{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
					"capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
					{"jsonrpc":"2.0","method":"notifications/initialized"}
					""");
			for (int id = 2; id <= MANY; id++) {
				in.write("""
						{"jsonrpc":"2.0","id":"%d","method":"tools/call","params":{"name":"partners",\
						"arguments":{"with":"Saltmere Council"}}}
						""".formatted(id));
			}
			in.write(
					"""
							{"jsonrpc":"2.0","id":"last","method":"tools/call","params":{"name":"commitments","arguments":{}}}""");
		}
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isZero();
		List<JsonNode> answers = out.lines().map(JsonMapper.shared()::readTree).toList();
		List<String> asked = Stream.concat(IntStream.rangeClosed(1, MANY).mapToObj(String::valueOf), Stream.of("last"))
			.toList();
		assertThat(answers).extracting((one) -> one.get("id").asString()).containsExactlyInAnyOrderElementsOf(asked);
		assertThat(answers).allMatch((one) -> one.has("result"));
		assertThat(out).contains("Brightwater Care");
	}

	private static void assertAnswers(McpSyncClient client) {
		CallToolResult answer = call(client, "inspection-history", Map.of("school", "Saltmarsh Infant School"));
		assertThat(answer.isError()).isNotEqualTo(true);
		assertThat(text(answer))
			.contains("\"Saltmarsh Infant School\" was taken for Saltmarsh Primary Academy (former name)")
			.contains("outcome: Requires improvement")
			.contains("“In May 2014 the infant school had been found to require improvement.” – "
					+ "Minutes of the Children and Families Board, 2018-03-12, /documents/d0000000000000a1?at=")
			.contains("Searched 3 documents");
		JsonNode structured = JsonMapper.shared().valueToTree(answer.structuredContent());
		assertThat(structured.at("/rows/0/evidence/0/quote").asString()).startsWith("In May 2014");
	}

	@Test
	void tellsWhatIsWrongAndWhatToChooseFrom() {
		try (McpSyncClient client = client(overHttp())) {
			CallToolResult unclear = call(client, "inspection-history", Map.of("school", "school"));
			assertThat(unclear.isError()).isTrue();
			assertThat(text(unclear)).contains("may be one of", "Heron Lane School (School, id t-heron)");
			assertThat(call(client, "inspection-history", Map.of()).isError()).isTrue();
			CallToolResult nothing = call(client, "commitments", Map.of("kind", "priority"));
			assertThat(text(nothing)).contains("Searched 3 documents of Northmere Council, Saltmere Council",
					"nothing found");
			CallToolResult first = call(client, "commitments", Map.of("limit", 2));
			assertThat(text(first)).contains("There are more: ask again with cursor ");
			String cursor = text(first).replaceFirst("(?s).*with cursor (\\S+)\\.", "$1");
			assertThat(text(call(client, "commitments", Map.of("limit", 9, "cursor", cursor)))).contains("3 rows.");
			assertThat(text(call(client, "commitments", Map.of("limit", 2, "cursor", "4"))))
				.contains("none of this question");
		}
	}

	@Test
	void givesNothingToPagesOfOtherOrigins() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/mcp"))
			.header("Origin", "https://elsewhere.example")
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream")
			.POST(HttpRequest.BodyPublishers.ofString("{}"))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
		}
	}

	private McpClientTransport overHttp() {
		return HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + this.port).endpoint("/mcp").build();
	}

	/** A process of its own, as assistants start it, that borrows the shared database. */
	private static McpClientTransport overInputAndOutput() {
		StdioClientTransport transport = new StdioClientTransport(ServerParameters.builder(JAVA)
			.args("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
					"org.minutegraph.Minutegraph", "mcp", "--data", SharedGraph.data().toString())
			.build(), McpJsonDefaults.getMapper());
		transport.setStdErrorHandler((line) -> {
		});
		return transport;
	}

	private static McpSyncClient client(McpClientTransport transport) {
		McpSyncClient client = McpClient.sync(transport)
			.requestTimeout(Duration.ofMinutes(2))
			.initializationTimeout(Duration.ofMinutes(2))
			.build();
		client.initialize();
		return client;
	}

	private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
		return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
	}

	private static String text(CallToolResult result) {
		return ((TextContent) result.content().getFirst()).text();
	}

}
