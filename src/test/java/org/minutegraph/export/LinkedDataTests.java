package org.minutegraph.export;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** The document as a JSON-LD processor understands it: its triples. */
@EmbeddedGraph
class LinkedDataTests implements RdfQuadConsumer {

	private static final String ORG = "http://www.w3.org/ns/org#";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String OA = "http://www.w3.org/ns/oa#";

	private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

	private final Set<String> triples = new HashSet<>();

	@BeforeEach
	void load(Driver driver) throws JsonLdError {
		Corpus.load(driver);
		JsonLd.toRdf(JsonDocument.of(new StringReader(Exported.text(ExportFormat.JSONLD)))).provide(this);
	}

	@Override
	public RdfQuadConsumer quad(String subject, String predicate, String object, @Nullable String datatype,
			@Nullable String language, @Nullable String direction, @Nullable String graph) {
		this.triples.add(subject + " " + predicate + " " + object);
		return this;
	}

	@Test
	void saysWhoIsWhatWhereInTermsOfOrg() {
		assertThat(this.triples).contains(triple("t-vell", ORG + "memberOf", "urn:minutegraph:t-board"),
				triple("t-vell", ORG + "headOf", "urn:minutegraph:t-board"),
				triple("t-board", ORG + "subOrganizationOf", "urn:minutegraph:t-saltmere"),
				triple("t-board", TYPE, ORG + "OrganizationalUnit"), triple("t-saltmere", TYPE, ORG + "Organization"),
				triple("r2", TYPE, ORG + "Membership"), triple("r2", ORG + "member", "urn:minutegraph:t-quill"),
				triple("r2", ORG + "organization", "urn:minutegraph:t-saltmere"));
	}

	@Test
	void saysWhereItIsFromInTermsOfProv() {
		assertThat(this.triples).contains(triple("d0000000000000a1", TYPE, PROV + "Entity"),
				triple("c1", PROV + "wasDerivedFrom", "urn:minutegraph:d0000000000000a1"),
				triple("c1", PROV + "wasGeneratedBy", "urn:minutegraph:m1"),
				triple("m1", PROV + "wasAssociatedWith", "urn:minutegraph:t-obode"),
				triple("c1", "urn:minutegraph:terms#binds", "urn:minutegraph:t-quill"),
				triple("c1", "http://purl.org/dc/terms/subject", "urn:minutegraph:t-saltmarsh"));
	}

	@Test
	void tiesEachStatementToItsWordsByAnAnnotation() {
		String words = "School meals have been awarded to Ladle & Sons for three years from 1 April 2018.";
		String selector = subject(OA + "exact", words);
		String target = subject(OA + "hasSelector", selector);
		assertThat(this.triples).contains(target + " " + OA + "hasSource urn:minutegraph:d0000000000000a1",
				selector + " " + TYPE + " " + OA + "TextQuoteSelector");
		String annotation = subject(OA + "hasTarget", target);
		assertThat(this.triples).contains(annotation + " " + TYPE + " " + OA + "Annotation");
		assertThat(this.triples).anyMatch((triple) -> triple.startsWith(annotation + " " + OA + "hasBody "));
		int start = Corpus.text("saltmere-2018-03-12.txt").indexOf(words);
		assertThat(this.triples).anyMatch((triple) -> triple.endsWith(" " + OA + "start " + start));
	}

	@Test
	void leavesNoMemberWithoutMeaning() {
		assertThat(this.triples).noneMatch((triple) -> triple.contains("urn:minutegraph:null"));
		assertThat(this.triples.stream().filter((triple) -> triple.contains(OA + "hasTarget")).count())
			.isGreaterThan(60);
	}

	private String subject(String predicate, String object) {
		return this.triples.stream()
			.filter((triple) -> triple.endsWith(" " + predicate + " " + object))
			.findFirst()
			.orElseThrow(() -> new AssertionError("nothing " + predicate + " " + object))
			.replaceFirst(" .*(?s).*", "");
	}

	private static String triple(String subject, String predicate, String object) {
		return "urn:minutegraph:" + subject + " " + predicate + " " + object;
	}

}
