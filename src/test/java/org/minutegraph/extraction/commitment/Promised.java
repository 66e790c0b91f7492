package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Read;
import org.minutegraph.extraction.Statement.Commitment;
import org.minutegraph.extraction.Statement.Exchange;

/** Commitments and exchanges of a text, written as one line each for comparing. */
final class Promised {

	/** The head of a harbour committee's minutes, with who was there. */
	static final String TOP = """
			PORTLEIGH HARBOUR COMMITTEE

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Councillor Bob Tarn

			Also present: Cara Dent (Harbour Master)

			""";

	/** The head of a county council's minutes, with who was there. */
	static final String COUNTY = """
			ARDEN COUNTY COUNCIL

			Minutes of the meeting held on 4 May 2021

			Present: Councillor Ann Lowe (Chair), Mr Bob Tarn, Mrs Cara Dent

			""";

	private Promised() {
	}

	/**
	 * "kind | owners | requester or - | due or - | text", of those that a construction
	 * states.
	 */
	static List<String> in(String text) {
		return lines(text, false);
	}

	/** The same of those that are but likely. */
	static List<String> likely(String text) {
		return lines(text, true);
	}

	private static List<String> lines(String text, boolean likely) {
		Read read = Read.text(text);
		return read.all(Commitment.class)
			.stream()
			.filter((commitment) -> LikelyPromises.READER.equals(commitment.evidence().reader()) == likely)
			.map((commitment) -> line(read, commitment))
			.toList();
	}

	private static String line(Read read, Commitment commitment) {
		List<String> owners = commitment.owners().stream().map(read::name).toList();
		Integer requester = commitment.requestedBy();
		return String.join(" | ", commitment.kind(), String.join(", ", owners),
				(requester != null) ? read.name(requester) : "-", String.valueOf(commitment.due()).replace("null", "-"),
				commitment.text());
	}

	/** "asker > answerers". */
	static List<String> exchanges(String text) {
		Read read = Read.text(text);
		return read.all(Exchange.class)
			.stream()
			.map((exchange) -> read.name(exchange.asker()) + " > "
					+ String.join(", ", exchange.answerers().stream().map(read::name).toList()))
			.toList();
	}

}
