package org.minutegraph.extraction.inspection;

import java.util.List;

import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Judgement;

/** What inspections found according to a text, a line a result. */
final class Judged {

	private Judged() {
	}

	/** "Elmbrook Primary School: Good (leadership) 2022-03". */
	static List<String> in(String text) {
		Read read = Read.text(text);
		return read.all(Judgement.class).stream().map((judgement) -> describe(read, judgement)).toList();
	}

	private static String describe(Read read, Judgement judgement) {
		String area = (judgement.area() != null) ? " (" + judgement.area() + ")" : "";
		String date = (judgement.date() != null && !judgement.awaited()) ? " " + judgement.date() : "";
		return read.name(judgement.subject()) + ": " + judgement.outcome() + area + date;
	}

}
