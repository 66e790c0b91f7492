package org.minutegraph.graph;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.followup.ReportReader;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.Span;
import org.minutegraph.resolution.Ids;
import org.minutegraph.review.Sayings;

/**
 * A document with what was read in it, ready to be written. Nothing in it depends on
 * other documents.
 *
 * @param id hash of the file's name
 * @param contentHash changes with anything that is written for the document by itself
 * @param sayings a line a fact
 */
record ReadDocument(String id, String file, String contentHash, Set<String> sayings, Rows rows) {

	static ReadDocument of(Document document, Findings findings) {
		String id = id(document.file());
		byte[] bytes = FindingsFormat.write(findings);
		byte[] reports = FindingsFormat.write(ReportReader.read(document));
		String contentHash = Ids.of("content", document.sha256(), document.text(), document.blocks().size(),
				HexFormat.of().formatHex(bytes), HexFormat.of().formatHex(reports));
		Rows rows = new Rows();
		Findings.About about = findings.about();
		rows.add("documents",
				Rows.row("id", id, "properties",
						Rows.row("file", document.file(), "title", title(document, about), "kind", about.kind(), "date",
								about.date(), "sha256", document.sha256(), "text", document.text(), "findings", bytes,
								"reports", reports, "contentHash", contentHash)));
		passages(id, document, rows);
		items(id, document, findings, rows);
		return new ReadDocument(id, document.file(), contentHash, Sayings.of(findings), rows);
	}

	/**
	 * What a document is called: by its title, or its file's name where it states none.
	 */
	private static String title(Document document, Findings.About about) {
		return about.title().isEmpty() ? document.file() : about.title();
	}

	static String id(String file) {
		return Ids.of("document", file);
	}

	private static void passages(String id, Document document, Rows rows) {
		CodePoints points = new CodePoints(document.text());
		for (Block block : document.blocks()) {
			if (!block.text().isEmpty()) {
				passage(id, block.ordinal(), block.label(), block.span(), points, rows);
				int heading = block.is(Kind.HEADING) ? block.ordinal() : block.heading();
				if (heading >= 0) {
					rows.add("under", Rows.row("passage", passageId(id, block.ordinal()), "item",
							Ids.of("item", id, document.blocks().get(heading).text())));
				}
			}
		}
		if (document.blocks().stream().allMatch((block) -> block.text().isEmpty())) {
			passage(id, 0, null, new Span(0, document.text().length()), points, rows);
		}
	}

	private static void passage(String id, int ordinal, @Nullable String number, Span span, CodePoints points,
			Rows rows) {
		rows.add("passages",
				Rows.row("id", passageId(id, ordinal), "document", id, "properties",
						Rows.row("document", id, "ordinal", ordinal, "number", number, "start", points.at(span.start()),
								"end", points.at(span.end()), "text", points.quote(span))));
	}

	/** An item for each heading, and for each that somebody is said to have presented. */
	private static void items(String id, Document document, Findings findings, Rows rows) {
		Map<String, Integer> titles = new LinkedHashMap<>();
		Map<Integer, String> numbers = document.blocks()
			.stream()
			.filter((block) -> block.label() != null)
			.collect(Collectors.toMap(Block::ordinal, (block) -> String.valueOf(block.label())));
		document.blocks()
			.stream()
			.filter((block) -> block.is(Kind.HEADING) && !block.text().isEmpty())
			.forEach((block) -> titles.putIfAbsent(block.text(), block.ordinal()));
		presented(findings).forEach((title) -> titles.putIfAbsent(title, document.blocks().size()));
		titles.forEach((title, ordinal) -> rows.add("items", Rows.row("id", Ids.of("item", id, title), "properties",
				Rows.row("document", id, "title", title, "number", numbers.get(ordinal), "ordinal", ordinal))));
	}

	private static List<String> presented(Findings findings) {
		return findings.statements()
			.stream()
			.filter(Statement.Presentation.class::isInstance)
			.map((statement) -> ((Statement.Presentation) statement).item())
			.sorted()
			.toList();
	}

	private static String passageId(String document, int ordinal) {
		return Ids.of("passage", document, ordinal);
	}

}
