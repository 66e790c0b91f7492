package org.minutegraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the graph can be written as. */
public enum ExportFormat {

	/** Facts with their words, JSON Lines, one fact a line. */
	FACTS("application/x-ndjson", "jsonl"),
	/** Nodes and relationships as neo4j-admin imports them, in a ZIP archive. */
	CSV("application/zip", "zip"),
	/** Nodes and edges for programmes that draw and measure graphs. */
	GRAPHML("application/graphml+xml", "graphml"),
	/** Linked data in terms of W3C ORG, PROV and Web Annotation. */
	JSONLD("application/ld+json", "jsonld"),
	/** People, organisations, posts, memberships and events. */
	POPOLO("application/json", "json"),
	/** Entities of FollowTheMoney, one a line. */
	FTM("application/x-ndjson", "ftm.json");

	private final String mediaType;

	private final String ending;

	ExportFormat(String mediaType, String ending) {
		this.mediaType = mediaType;
		this.ending = ending;
	}

	/** The format's media type; text is in UTF-8. */
	public String mediaType() {
		return this.mediaType;
	}

	/** How a file's name in the format ends, without the dot. */
	public String ending() {
		return this.ending;
	}

	/** The format of a name, in any case. */
	public static Optional<ExportFormat> named(String name) {
		return Arrays.stream(values()).filter((one) -> one.toString().equalsIgnoreCase(name)).findFirst();
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
