package org.minutegraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "minutegraph.token=let me in", "minutegraph.questions.time-limit=20s" })
class ApiTests {

	private static final String REPORT = "/api/documents/d0000000000000a2";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeAll
	static void letTestsChooseTheHost() {
		ApiCalls.letTestsChooseTheHost();
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	@Test
	void listsTheQuestionsWithTheirParameters() {
		JsonNode questions = json("/api/questions").get("questions");
		JsonNode partners = questions.valueStream()
			.filter((one) -> one.get("name").asString().equals("partners"))
			.findFirst()
			.orElseThrow();
		assertThat(partners.at("/parameters/0/name").asString()).isEqualTo("with");
		assertThat(partners.at("/parameters/0/required").asBoolean()).isTrue();
		assertThat(partners.at("/columns/0/name").asString()).isEqualTo("partner");
	}

	@Test
	void answersWithTheWordsAndWhatWasTakenAndSearched() {
		JsonNode answer = json("/api/questions/inspection-history?school=Saltmarsh%20Infant%20School");
		assertThat(answer.at("/rows/0/outcome").asString()).isEqualTo("Requires improvement");
		assertThat(answer.at("/rows/0/school/link").asString()).isEqualTo("/schools/t-saltmarsh");
		JsonNode evidence = answer.at("/rows/0/evidence/0");
		String text = get("/api/documents/" + evidence.get("document").asString()).body();
		assertThat(text.substring(text.offsetByCodePoints(0, evidence.get("start").asInt()),
				text.offsetByCodePoints(0, evidence.get("end").asInt())))
			.isEqualTo(evidence.get("quote").asString());
		assertThat(answer.at("/names/0/how").asString()).isEqualTo("former name");
		assertThat(answer.at("/searched/documents").asInt()).isEqualTo(3);
		assertThat(answer.at("/next").isNull()).isTrue();
	}

	@Test
	void tellsHowTwoAreConnected() {
		String path = "/api/paths?from=CFB&to=";
		JsonNode answer = json(path + "Ines%20Obode");
		assertThat(answer.at("/from/how").asString()).isEqualTo("alias");
		assertThat(answer.at("/sentence").asString())
			.isEqualTo("Children and Families Board is connected with Ines Obode directly.");
		assertThat(answer.at("/paths/0/hops/0/says").asString()).isEqualTo("has as a member");
		assertThat(answer.at("/paths/0/hops/0/to/link").asString()).isEqualTo("/people/t-obode");
		assertThat(answer.at("/paths/0/hops/0/evidence/0/quote").asString()).isEqualTo("Councillor Ines Obode");
		assertThat(answer.at("/searched/documents").asInt()).isEqualTo(3);
		String tag = get(path + "Ines%20Obode").headers().firstValue("ETag").orElseThrow();
		assertThat(get(path + "Ines%20Obode", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertProblem(get(path), 400, "parameter", "to");
		assertProblem(get(path + "school"), 400, "title", "Ambiguous name");
		assertProblem(get(path + "Nobody"), 400, "title", "Unknown name");
	}

	@Test
	void answersQuestionsInPeoplesOwnWords() {
		JsonNode answer = json("/api/ask?q=What%20has%20Rosa%20Quill%20promised%20about%20reading%3F");
		assertThat(answer.get("question").asString()).isEqualTo("commitments");
		assertThat(answer.get("command").asString())
			.isEqualTo("commitments --person=\"Rosa Quill\" --topic=\"reading\"");
		assertThat(answer.get("sentence").asString()).startsWith("Rosa Quill: bring a plan");
		assertThat(json(answer.get("link").asString()).get("rows")).isEqualTo(answer.at("/answer/rows"));
		HttpResponse<String> refused = get("/api/ask?q=Why%20did%20she%20leave%3F");
		assertProblem(refused, 422, "title", "Not understood");
		assertThat(JsonMapper.shared().readTree(refused.body()).get("questions")).hasSize(3);
		assertProblem(get("/api/ask"), 422, "title", "Not understood");
	}

	@Test
	void pagesByCursorWithoutRepeatingOrLeavingOut() {
		List<JsonNode> all = json("/api/questions/commitments").get("rows").valueStream().toList();
		List<JsonNode> paged = new java.util.ArrayList<>();
		String cursor = "";
		do {
			JsonNode page = json("/api/questions/commitments?limit=2&cursor=" + cursor);
			page.get("rows").forEach(paged::add);
			cursor = page.get("next").asString("");
		}
		while (!cursor.isEmpty());
		assertThat(paged).isEqualTo(all).hasSizeGreaterThan(4);
		assertProblem(get("/api/questions/commitments?cursor=soon"), 400, "parameter", "cursor");
	}

	@Test
	void answersTheExampleOfEachQuestion() {
		JsonNode paths = json("/api/openapi.json").get("paths");
		for (String path : paths.propertyNames()) {
			if (path.startsWith("/api/questions/")) {
				String description = paths.get(path).at("/get/description").asString();
				String example = description.substring(description.indexOf('`') + 1, description.lastIndexOf('`'));
				assertThat(json(example).get("question").asString()).isEqualTo(path.replace("/api/questions/", ""));
			}
		}
	}

	@Test
	void servesTheTextThatPositionsCountIn() {
		assertThat(get(REPORT).body()).isEqualTo(Corpus.text("saltmere-2019-06-03.txt"));
		assertThat(get(REPORT).headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
		JsonNode facts = JsonMapper.shared().readTree(get(REPORT, "Accept", "application/json").body()).get("facts");
		assertThat(facts.valueStream().map((fact) -> fact.get("label").asString())).contains("Commitment", "Link",
				"Role", "School");
	}

	@Test
	void givesCsvByAddressOrHeader() {
		String path = "/api/questions/partners?with=Saltmere%20Council";
		HttpResponse<String> answer = get(path + "&format=csv");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(answer.body().lines()).hasSize(4)
			.first()
			.asString()
			.startsWith("partner,as,on,relation,since,last,documents,");
		assertThat(answer.body()).contains("Ladle & Sons,contractor,school meals");
		assertThat(get(path, "Accept", "text/csv").body()).isEqualTo(answer.body());
		assertThat(get(path, "Accept", "application/json;q=0.5, text/csv").body()).isEqualTo(answer.body());
		assertThat(get(path, "Accept", "text/csv, application/json").body()).startsWith("{");
		assertThat(get(path, "Accept", "text/csv, nonsense").body()).startsWith("{");
	}

	@Test
	void namesTheWrongParameter() {
		assertProblem(get("/api/questions/partners"), 400, "parameter", "with");
		assertProblem(get("/api/questions/commitments?from=soon"), 400, "parameter", "from");
		assertProblem(get("/api/questions/commitments?owner=me"), 400, "parameter", "owner");
		assertProblem(get("/api/questions/commitments?format=xml"), 400, "parameter", "format");
		HttpResponse<String> unclear = get("/api/questions/inspection-history?school=school");
		assertProblem(unclear, 400, "parameter", "school");
		assertThat(JsonMapper.shared().readTree(unclear.body()).get("candidates")).hasSize(2);
	}

	@Test
	void saysWhatIsNearestToWhatIsNotThere() {
		assertProblem(get("/api/questions/partner"), 404, "title", "Unknown question");
		assertThat(get("/api/questions/partner").body()).contains("\"nearest\":[\"partners\"");
		assertProblem(get("/api/documents/none"), 404, "title", "Not there");
		assertProblem(get("/api/nothing"), 404, "title", "Not there");
	}

	@Test
	void writesOnlyForThoseWhoHoldTheToken(Driver driver) {
		SharedGraph.clean(driver);
		String upload = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a/letter.txt\"\r\n\r\n"
				+ "The Council will mend the road.\r\n--x--\r\n";
		assertProblem(post("/api/documents", upload, "Content-Type", "multipart/form-data; boundary=x"), 401, "title",
				"Unauthorized");
		assertProblem(post("/api/load", "{}", "Authorization", "Bearer let me in not"), 401, "title", "Unauthorized");
		HttpResponse<String> loaded = post("/api/documents", upload, "Content-Type", "multipart/form-data; boundary=x",
				"Authorization", "Bearer let me in");
		assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
		assertThat(loaded.body()).contains("\"added\":[\"letter.txt\"]");
		HttpResponse<String> missing = post("/api/load", "{\"paths\":[\"/no/such/place\"]}", "Content-Type",
				"application/json", "Authorization", "Bearer let me in");
		assertThat(missing.body()).contains("/no/such/place is no file and no folder");
		assertThat(json("/api/status").at("/nodes/Document").asInt()).isEqualTo(1);
	}

	@Test
	void takesAndTakesBackDecisions(Driver driver) {
		SharedGraph.clean(driver);
		String[] trusted = { "Content-Type", "application/json", "Authorization", "Bearer let me in" };
		String decision = """
				{"kind":"not-same","a":{"kind":"person","name":"A"},"b":{"kind":"person","name":"B"},"by":"Dee"}""";
		assertProblem(post("/api/decisions", decision, "Content-Type", "application/json"), 401, "title",
				"Unauthorized");
		assertProblem(post("/api/decisions", decision.replace("Dee", ""), trusted), 400, "title", "Wrong decision");
		HttpResponse<String> taken = post("/api/decisions", decision, trusted);
		assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
		JsonNode kept = json("/api/decisions").at("/decisions/0");
		assertThat(kept.at("/decision/kind").asString()).isEqualTo("not-same");
		assertThat(kept.at("/decision/at").asString()).isNotBlank();
		String path = "/api/decisions/" + kept.get("id").asString();
		assertThat(send(request(path, trusted).DELETE().build()).statusCode()).isEqualTo(204);
		assertProblem(send(request(path, trusted).DELETE().build()), 404, "title", "Not there");
		assertThat(json("/api/decisions").get("decisions")).isEmpty();
		assertThat(json("/api/undecided").get("pairs")).isEmpty();
	}

	@Test
	void answersOnlyToItsOwnNames() {
		assertProblem(get("/api/status", "Host", "evil.example:8080"), 421, "title", "Misdirected Request");
		assertThat(get("/api/status", "Host", "localhost:" + this.port).statusCode()).isEqualTo(200);
	}

	@Test
	void letsNoOtherPageIn() {
		HttpResponse<String> answer = get("/api/status", "Origin", "https://elsewhere.example");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		HttpResponse<String> preflight = send(
				request("/api/questions/commitments", "Origin", "https://elsewhere.example",
						"Access-Control-Request-Method", "GET")
					.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
					.build());
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
			.startsWith("default-src 'none'");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@Test
	void describesItself() {
		JsonNode description = json("/api/openapi.json");
		assertThat(description.get("openapi").asString()).startsWith("3.1");
		JsonNode with = description.at("/paths/~1api~1questions~1partners/get/parameters/0");
		assertThat(with.get("name").asString()).isEqualTo("with");
		assertThat(with.get("required").asBoolean()).isTrue();
		assertThat(description.at("/components/schemas/PartnersRow/properties/evidence/items/$ref").asString())
			.isEqualTo("#/components/schemas/Quotation");
		description.findValuesAsString("$ref")
			.forEach((reference) -> assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference)
				.isFalse());
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String field, String value) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(JsonMapper.shared().readTree(answer.body()).get(field).asString()).isEqualTo(value);
		assertThat(JsonMapper.shared().readTree(answer.body()).get("detail").asString()).isNotBlank();
	}

	private JsonNode json(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private HttpResponse<String> get(String path, String... headers) {
		return send(request(path, headers).GET().build());
	}

	private HttpResponse<String> post(String path, String body, String... headers) {
		return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
