package org.minutegraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Findings;
import org.minutegraph.extraction.Statement;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.Span;
import org.minutegraph.resolution.Ids;
import org.minutegraph.source.Source;

/** A made-up document with findings made by hand; evidence is found by its words. */
final class Paper {

	private final String file;

	private final String text;

	private final List<Entity> entities = new ArrayList<>();

	private final List<Statement> statements = new ArrayList<>();

	private @Nullable Integer council;

	private @Nullable Integer body;

	private @Nullable String date;

	Paper(String file, String text) {
		this.file = file;
		this.text = text;
	}

	Paper date(String iso) {
		this.date = iso;
		return this;
	}

	/** The council whose papers these are. */
	Paper council(String name, String... aliases) {
		this.council = entity(Kind.BODY, name, Set.of("council"), aliases);
		return this;
	}

	/** The committee whose papers these are. */
	Paper body(String name) {
		this.body = entity(Kind.BODY, name, Set.of("committee"));
		return this;
	}

	/** Somebody or something, named wherever the text has the name or an alias. */
	int entity(Kind kind, String name, Set<String> types, String... aliases) {
		List<Evidence> evidence = new ArrayList<>();
		for (String form : IntStream.range(-1, aliases.length).mapToObj((i) -> (i < 0) ? name : aliases[i]).toList()) {
			for (int at = this.text.indexOf(form); at >= 0; at = this.text.indexOf(form, at + 1)) {
				evidence.add(Evidence.of(new Span(at, at + form.length()), "test", 1));
			}
		}
		this.entities.add(new Entity(this.entities.size(), kind, name, Set.of(aliases), Set.of(), types, evidence));
		return this.entities.size() - 1;
	}

	int person(String name, String... aliases) {
		return entity(Kind.PERSON, name, Set.of("councillor"), aliases);
	}

	Paper says(Statement statement) {
		this.statements.add(statement);
		return this;
	}

	/** The first place of some words. */
	Evidence words(String words) {
		int at = this.text.indexOf(words);
		if (at < 0) {
			throw new IllegalArgumentException("not in " + this.file + ": " + words);
		}
		return Evidence.of(new Span(at, at + words.length()), "test", 0.9);
	}

	String file() {
		return this.file;
	}

	Incoming incoming() {
		return Incoming.of(new Source(this.file, this.text.getBytes(StandardCharsets.UTF_8), "test"));
	}

	/** One paragraph a line, the first a heading. */
	Document document() {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		for (String line : this.text.split("\n", -1)) {
			int start = at;
			blocks.add(new Block(blocks.size(), blocks.isEmpty() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, null, 0,
					line, IntStream.range(0, line.length()).map((i) -> start + i).toArray(), blocks.isEmpty() ? -1 : 0,
					-1, -1));
			at += line.length() + 1;
		}
		return new Document(this.file, Ids.of("text", this.text), this.text, blocks);
	}

	Findings findings() {
		String title = this.text.lines().findFirst().orElse("");
		return new Findings(new Findings.About(this.council, this.body, title, "minutes", this.date, words(title)),
				this.entities, this.statements);
	}

}
