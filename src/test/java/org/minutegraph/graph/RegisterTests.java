package org.minutegraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Extractor;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** A register of schools gives numbers to the schools that other documents name. */
@EmbeddedGraph
class RegisterTests {

	private static final Incoming REGISTER = text("register.csv", """
			URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),\
			EstablishmentStatus (name),Town
			123456,999,Wexley,2001,"Elmbrook ""Old"" Primary School, Wexley",Community school,Open,Wexley
			123457,999,Wexley,2002,Oakfold Academy,Academy converter,Open,Wexley
			100001,999,Wexley,2003,Oakfold Academy,Community school,Closed,Wexley
			123458,998,Marrowby,2004,Hill Top School,Community school,Open,Marrowby
			""");

	private static final Incoming REPORT = text("report.txt", """
			Wexley Borough Council

			Oakfold Academy was judged Good by Ofsted in May 2030.
			""");

	@Test
	void givesASchoolItsNumberWithTheRowThatSaysSo(Driver driver) {
		new Schema(driver).ensure();
		load(driver, REPORT);
		String without = CrashTests.export(driver);
		assertThat(without).contains("\"name\":\"Oakfold Academy\"", "\"urn\":null");
		load(driver, REGISTER);
		String with = CrashTests.export(driver);
		assertThat(with.lines().filter((line) -> line.startsWith("{\"fact\":\"school\""))).singleElement()
			.asString()
			.contains("\"urn\":\"123457\"", "\"document\":\"register.csv\"", "\"quote\":\"123457\"",
					"\"document\":\"report.txt\"");
		assertThat(driver
			.executableQuery("MATCH (:School)-[:STATED_IN]->(p:Passage {document: $id}) RETURN DISTINCT p.text AS text")
			.withParameters(java.util.Map.of("id", ReadDocument.id("register.csv")))
			.execute()
			.records()
			.getFirst()
			.get("text")
			.asString()).isEqualTo("123457,999,Wexley,2002,Oakfold Academy,Academy converter,Open");
		loader(driver).remove(List.of("register.csv"));
		assertThat(CrashTests.export(driver)).isEqualTo(without);
		SharedGraph.clean(driver);
		load(driver, REGISTER);
		assertThat(CrashTests.export(driver)).doesNotContain("\"fact\":\"school\"");
		load(driver, REPORT);
		assertThat(CrashTests.export(driver)).isEqualTo(with);
	}

	private static Incoming text(String file, String text) {
		return Incoming.of(new Source(file, text.getBytes(StandardCharsets.UTF_8), "test"));
	}

	private static Loader loader(Driver driver) {
		return new Loader(driver, new DocumentReader()::read, new Extractor()::extract, Checkpoint.NONE);
	}

	private static void load(Driver driver, Incoming document) {
		loader(driver).load(List.of(document), LoadListener.SILENT);
	}

}
