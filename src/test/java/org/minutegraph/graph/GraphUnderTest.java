package org.minutegraph.graph;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.minutegraph.reading.Document;
import org.minutegraph.extraction.Findings;
import org.neo4j.driver.Driver;

/** A graph that is loaded with made-up papers. */
final class GraphUnderTest {

	private final Map<String, Paper> papers = new ConcurrentHashMap<>();

	private final Driver driver;

	GraphUnderTest(Driver driver) {
		this.driver = driver;
		new Schema(driver).ensure();
	}

	LoadResult load(Paper... some) {
		return load(Arrays.asList(some));
	}

	LoadResult load(Collection<Paper> some) {
		return load(some, Checkpoint.NONE);
	}

	LoadResult load(Collection<Paper> some, Checkpoint checkpoint) {
		some.forEach((paper) -> this.papers.put(paper.file(), paper));
		return loader(checkpoint).load(some.stream().map(Paper::incoming).toList(), LoadListener.SILENT);
	}

	Loader loader(Checkpoint checkpoint) {
		return new Loader(this.driver, (source) -> paper(source.name()).document(), this::findings, checkpoint);
	}

	private Findings findings(Document document) {
		return paper(document.file()).findings();
	}

	private Paper paper(String file) {
		return Objects.requireNonNull(this.papers.get(file));
	}

	LoadResult remove(String... files) {
		return loader(Checkpoint.NONE).remove(List.of(files));
	}

	String export() {
		StringWriter out = new StringWriter();
		new FactsExport(this.driver).write(out);
		return out.toString();
	}

	GraphStatus status() {
		return new Status(this.driver).read();
	}

}
