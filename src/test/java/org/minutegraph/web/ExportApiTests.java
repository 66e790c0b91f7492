package org.minutegraph.web;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutegraph.export.ExportFormat;
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
class ExportApiTests {

	private static final Map<ExportFormat, String> TYPES = Map.of(ExportFormat.FACTS,
			"application/x-ndjson;charset=UTF-8", ExportFormat.CSV, "application/zip", ExportFormat.GRAPHML,
			"application/graphml+xml;charset=UTF-8", ExportFormat.JSONLD, "application/ld+json;charset=UTF-8",
			ExportFormat.POPOLO, "application/json;charset=UTF-8", ExportFormat.FTM,
			"application/x-ndjson;charset=UTF-8");

	@LocalServerPort
	private int port;

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	@ParameterizedTest
	@EnumSource(ExportFormat.class)
	void givesEachFormatAndSparesWhoeverHasIt(ExportFormat format) {
		HttpResponse<byte[]> answer = new ApiCalls(this.port).get("/api/export/" + format);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains(TYPES.get(format));
		assertThat(answer.body().length).isGreaterThan(1000);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> again = new ApiCalls(this.port).get("/api/export/" + format, "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void namesTheFormatsThatThereAre() {
		HttpResponse<byte[]> answer = new ApiCalls(this.port).get("/api/export/xls");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(ApiCalls.json(answer).get("detail").asString()).contains("xls", "facts, csv, graphml");
	}

}
