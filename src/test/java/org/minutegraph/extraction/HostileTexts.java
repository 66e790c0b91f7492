package org.minutegraph.extraction;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;

/** Texts of one thing over and over, on which a careless reader loses itself. */
final class HostileTexts {

	private static final List<String> REPEATED = List.of("a", "(", "A ", "A. B. ", "the Council of ", "1,2,3.4,",
			"12 345 ", "£12.5m to ", "RESOLVED that ", "and Xavier ", "of Alpha ", "- item\n  - item\n    (a) item\n",
			"ALPHA BRAVO COUNCIL ", "John Smith ", "Mr John Smith, ", "was judged good by Ofsted and ",
			"Ofsted awaited report on ", "we will ", "are committed to ", "with X run with ", "chaired by John Smith ",
			"Ambridge Trust (", "contract awarded to ", "grant of £500 made to ", "appointed when John Smith retired ",
			"Question: ", "asked whether replied that ", "3 May 2021 ", "|a|b|\n", "1.1.1 The Council\n", "? ! ", "a\t",
			"Public – Mr A Lawson ", "Action\n\nItem\n\n");

	private static final Map<String, IntFunction<String>> NUMBERED = Map.of("people",
			(i) -> "Cllr " + name(i) + " " + name(i * 7 + 3) + ", ", "places",
			(i) -> "\n\nIt went to " + name(i) + " on the " + name(i + 5) + " Council. This will be sent. ", "schools",
			(i) -> "The " + name(i) + " Primary School was rated Good. ", "partners",
			(i) -> "The " + name(i) + " Trust works with the " + name(i + 1) + " Board and ", "actions",
			(i) -> "ACTION: " + name(i) + "\n", "results", (i) -> "| " + name(i) + " School | Good (May 2012) |\n");

	private HostileTexts() {
	}

	/** The texts by what they are of, each of a length in characters. */
	static Map<String, String> ofLength(int length) {
		Map<String, String> texts = new LinkedHashMap<>();
		REPEATED.forEach((piece) -> texts.put(piece.strip(), piece.repeat(length / piece.length())));
		NUMBERED.forEach((what, piece) -> {
			StringBuilder text = new StringBuilder(length);
			for (int i = 0; text.length() < length; i++) {
				text.append(piece.apply(i));
			}
			texts.put(what, text.toString());
		});
		return texts;
	}

	static Document read(String text) {
		return new DocumentReader().read(new Source("hostile.txt", text.getBytes(StandardCharsets.UTF_8), "test"));
	}

	/** A different capitalised word for each number. */
	private static String name(int number) {
		StringBuilder name = new StringBuilder();
		for (int n = number + 27; n > 0; n /= 26) {
			name.append((char) ('a' + n % 26));
		}
		name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
		return name.append("on").toString();
	}

}
