package org.minutegraph.extraction.link;

import java.util.List;

import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Link;

/** The relations of a short text under a county's heading, as "X TYPE Y: on". */
final class LinksOf {

	private static final String COUNCIL = "Borsetshire County Council\n\nMinutes of the meeting of 4 March 2021\n\n";

	private LinksOf() {
	}

	static List<String> text(String text) {
		return document(COUNCIL + text);
	}

	static List<String> document(String text) {
		Read read = Read.text(text);
		return read.all(Link.class).stream().map((link) -> describe(read, link)).toList();
	}

	static String describe(Read read, Link link) {
		String on = (link.on() != null) ? ": " + link.on() : "";
		return read.name(link.from()) + " " + link.type() + " " + read.name(link.to()) + on;
	}

}
