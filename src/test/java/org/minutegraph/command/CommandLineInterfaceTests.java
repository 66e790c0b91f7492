package org.minutegraph.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.minutegraph.Minutegraph;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands as typed, on a data folder that another server holds: they go through it.
 */
@EmbeddedGraph
class CommandLineInterfaceTests {

	private static final String MINUTES = """
			Harrow Dale Town Council

			Minutes of the meeting held on 4 March 2024

			Present: Councillor Ruth Ashdown (Chair), Councillor Peter Varley

			Councillor Ruth Ashdown asked for a list of broken lamps.

			ACTION: Peter Varley to send the list of broken lamps to the county by 30 April 2024.
			""";

	@TempDir
	Path folder;

	private final PrintStream standardOut = System.out;

	private final PrintStream standardErr = System.err;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void capture() {
		System.setOut(new PrintStream(this.out, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void release() {
		System.setOut(this.standardOut);
		System.setErr(this.standardErr);
	}

	@Test
	void loadsAsksAndExportsThroughTheProcessThatHoldsTheFolder() throws IOException {
		assertThat(run("load", minutes().toString())).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).contains("1 added");

		assertThat(run("ask", "commitments", "--person=Peter Varley")).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).contains("Peter Varley").contains("“Peter Varley to send the list");

		assertThat(run("ask", "commitments", "--person", "Peter Varley", "--format", "csv")).isZero();
		assertThat(this.out.toString().lines().findFirst())
			.hasValueSatisfying((head) -> assertThat(head).contains("owners,"));

		Path facts = this.folder.resolve("facts.jsonl");
		assertThat(run("export", "--output", facts.toString())).isZero();
		assertThat(Files.readAllLines(facts)).anyMatch((line) -> line.contains("\"name\":\"Peter Varley\""));

		assertThat(run("export", "--format", "popolo")).isZero();
		assertThat(this.out.toString()).startsWith("{\n\"persons\": [").contains("Peter Varley");

		assertThat(run("status")).isZero();
		assertThat(this.out.toString()).contains("1 documents").contains("Commitment");
	}

	@Test
	void listsWhatIsUndecidedAndKeepsDecisionsInAFile() throws IOException {
		Path other = Files.writeString(this.folder.resolve("other.txt"),
				MINUTES.replace("Harrow Dale", "Penn Vale").replace("4 March", "8 April"));
		assertThat(run("load", minutes().toString(), other.toString())).as(this.err.toString()).isZero();
		assertThat(run("review")).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).contains("Peter Varley", "Penn Vale", "other.txt");
		List<String> ids = this.out.toString()
			.lines()
			.filter((line) -> line.contains(" Peter Varl"))
			.filter((line) -> line.startsWith("  ") && !line.startsWith("    "))
			.map((line) -> line.strip().substring(0, 20))
			.limit(2)
			.toList();
		assertThat(run("review", "same", ids.get(0), ids.get(1), "--by", "Dee", "--why", "one seat")).isZero();
		Path file = this.folder.resolve("decisions.jsonl");
		assertThat(run("review", "export", file.toString())).isZero();
		assertThat(Files.readString(file)).contains("\"kind\":\"same\"", "one seat");
		assertThat(run("review", "decisions")).isZero();
		assertThat(run("review", "undo", this.out.toString().substring(0, 20))).isZero();
		assertThat(run("review", "import", file.toString())).isZero();
		assertThat(this.out.toString()).contains("1 decisions");
		assertThat(run("review", "decide", "{\"kind\":\"same\"}")).isEqualTo(2);
	}

	@Test
	void answersQuestionsInPeoplesOwnWords() throws IOException {
		assertThat(run("load", minutes().toString())).as(this.err.toString()).isZero();
		assertThat(run("ask", "What has Peter Varley promised?")).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).startsWith("ask commitments --person=\"Peter Varley\"").contains("2024-04-30");
		assertThat(run("ask", "What has Varley Peters sung?")).isEqualTo(2);
		assertThat(this.err.toString()).contains("not understood").contains("What has Rosa Quill promised?");
		assertThat(run("ask", "mentions", "--of=Councillor")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Nothing in the loaded documents");
	}

	@Test
	void loadsTheGoodFilesAndFailsForTheBadOnes() throws IOException {
		Path bad = Files.write(this.folder.resolve("broken.pdf"), "%PDF-1.7 and then nothing".getBytes());
		assertThat(run("load", minutes().toString(), bad.toString(), this.folder.resolve("missing").toString()))
			.isEqualTo(1);
		assertThat(this.out.toString()).contains("1 added");
		assertThat(this.err.toString()).contains("Not loaded (2)", "broken.pdf", "missing").doesNotContain("\tat ");
	}

	@Test
	void saysWhichParametersAQuestionHas() {
		assertThat(run("ask", "commitments", "--colour=x")).isEqualTo(2);
		assertThat(this.err.toString()).contains("colour", "requester").doesNotContain("\tat ");
	}

	@Test
	void runsAQueryOfOnesOwn() throws IOException {
		run("load", minutes().toString());
		String query = "MATCH (p:Person) WHERE p.name = $who AND $n = 3 RETURN p.name AS name, p.kinds AS kinds";
		assertThat(run("cypher", query, "--who=Peter Varley", "--n:=3")).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).contains("name", "Peter Varley  [\"councillor\"]", "1 row");
		assertThat(run("cypher", query, "--who=Peter Varley", "--n:=3", "--format", "csv")).isZero();
		assertThat(this.out.toString()).isEqualTo("name,kinds\r\nPeter Varley,councillor\r\n");
		assertThat(run("cypher", "UNWIND [1, 2] AS n RETURN n", "--limit=1", "--format=json")).isZero();
		assertThat(this.out.toString()).contains("\"complete\" : false");
		assertThat(this.err.toString()).contains("limit of 1");
	}

	@Test
	void leavesTheOutputToTheProtocolOfAssistants() {
		InputStream standardIn = System.in;
		try {
			System.setIn(new ByteArrayInputStream("""
					{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
					"capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
					""".getBytes(StandardCharsets.UTF_8)));
			assertThat(run("mcp")).isZero();
			assertThat(this.out.toString().lines()).singleElement()
				.satisfies((
						line) -> assertThat(JsonMapper.shared().readTree(line).at("/result/serverInfo/name").asString())
							.isEqualTo("minutegraph"));
		}
		finally {
			System.setIn(standardIn);
		}
	}

	@Test
	void saysWhatIsWrongWithAQuery() {
		assertThat(run("cypher", "MATCH (n) SET n.name = 'x'")).isEqualTo(2);
		assertThat(this.err.toString()).contains("read the graph only").doesNotContain("\tat ");
		assertThat(run("cypher", "MATCH (n RETURN n")).isEqualTo(2);
		assertThat(this.err.toString()).contains("column 10").doesNotContain("\tat ");
		assertThat(run("cypher", "RETURN $n", "--n:=three")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--n=TEXT");
	}

	@Test
	void namesTheNearestQuestions() {
		assertThat(run("ask", "comitments")).isEqualTo(2);
		assertThat(this.err.toString()).contains("commitments");
	}

	@Test
	void saysWhenAParameterHasNoValue() {
		assertThat(run("ask", "commitments", "--person")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--person=VALUE");
	}

	@Test
	void refusesAnUnknownCommandAsWrongUsage() {
		assertThat(CommandLineInterface.run(Minutegraph.class, "lod", "x")).isEqualTo(2);
		assertThat(this.err.toString()).contains("lod");
	}

	@Test
	void refusesAnUnknownOptionOfTheServer() {
		assertThat(run("serve", "--prot=1")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--prot=1").doesNotContain("\tat ");
	}

	@Test
	void takesSettingsOfSpringWithoutACommandForTheServer() {
		assertThat(run("--server.port=0")).isEqualTo(1);
		assertThat(this.err.toString()).contains(SharedGraph.data().toString()).doesNotContain("Unknown option");
	}

	@Test
	void saysThatAServerCanNotBeReached() {
		assertThat(
				CommandLineInterface.run(Minutegraph.class, "status", "--uri", "bolt://127.0.0.1:1", "--user", "neo4j"))
			.isEqualTo(1);
		assertThat(this.err.toString()).contains("127.0.0.1:1").doesNotContain("\tat ");
	}

	private Path minutes() throws IOException {
		return Files.writeString(this.folder.resolve("minutes.txt"), MINUTES);
	}

	private int run(String... arguments) {
		this.out.reset();
		this.err.reset();
		String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
		all[arguments.length] = "--data";
		all[arguments.length + 1] = SharedGraph.data().toString();
		return CommandLineInterface.run(Minutegraph.class, all);
	}

}
