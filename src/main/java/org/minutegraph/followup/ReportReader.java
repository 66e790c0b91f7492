package org.minutegraph.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.Sentences;
import org.minutegraph.reading.Span;
import org.minutegraph.resolution.Lexicon;

/** Finds the sentences of a document that look back at earlier meetings. */
public final class ReportReader {

	private static final Set<String> HEADINGS = Lexicon.read("look-back-headings").keySet();

	private static final Set<String> PHRASES = Lexicon.read("look-back-phrases").keySet();

	private static final Set<String> LAST = Set.of("last meeting", "previous meeting");

	private ReportReader() {
	}

	/** All such sentences, in the order of the document. */
	public static List<Report> read(Document document) {
		List<Report> reports = new ArrayList<>();
		for (Block block : document.blocks()) {
			if (!block.is(Kind.HEADING) && !block.text().isEmpty()) {
				read(block, arising(document, block), reports);
			}
		}
		return List.copyOf(reports);
	}

	private static void read(Block block, boolean arising, List<Report> reports) {
		for (Span sentence : Sentences.of(block.text())) {
			String text = block.text().substring(sentence.start(), sentence.end());
			String plain = Wording.plain(text);
			if (arising || Wording.holds(plain, PHRASES)) {
				Outcome outcome = Outcome.of(plain);
				reports.add(new Report(block.span(sentence.start(), sentence.end()), block.span(), text, arising,
						Wording.holds(plain, LAST), outcome.word(), outcome.perfects()));
			}
		}
	}

	private static boolean arising(Document document, Block block) {
		for (Optional<Block> heading = document.headingOf(block); heading
			.isPresent(); heading = heading.flatMap(document::headingOf)) {
			if (Wording.holds(Wording.plain(heading.get().text()), HEADINGS)) {
				return true;
			}
		}
		return false;
	}

}
