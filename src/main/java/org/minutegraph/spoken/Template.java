package org.minutegraph.spoken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form in which a question may be put. Its line reads
 *
 * <pre>
 * question constant=value = {slot} WORDS [WORDS {other|another}]
 * </pre>
 *
 * A slot is a parameter, or several of which one is filled; {@code {slot:WORDS}} has to
 * hold one of those words. What stands in brackets may be missing.
 *
 * @param question name of the catalogue's question; with a question mark behind it in the
 * line, the form is taken only where it finds something
 * @param onlyFound whether that is so
 * @param constants parameters whose values the form itself gives
 * @param parts in order
 */
record Template(String question, boolean onlyFound, Map<String, String> constants, List<Part> parts) {

	/** A part of a form. */
	sealed interface Part {

	}

	/**
	 * One of the words of a list.
	 *
	 * @param list its name
	 */
	record Words(String list) implements Part {
	}

	/**
	 * A place for the value of a parameter.
	 *
	 * @param parameters of which one is filled
	 * @param list of words of which it has to hold one, or empty
	 */
	record Slot(List<String> parameters, String list) implements Part {
	}

	/** The forms that a line stands for: with and without each part in brackets. */
	static List<Template> read(String line) {
		int middle = line.indexOf(" = ");
		String[] head = line.substring(0, middle).strip().split("\\s+");
		Map<String, String> constants = new LinkedHashMap<>();
		for (int index = 1; index < head.length; index++) {
			String[] constant = head[index].split("=", 2);
			constants.put(constant[0], constant[1]);
		}
		return variants(line.substring(middle + 3)).stream()
			.map((variant) -> new Template(head[0].replace("?", ""), head[0].endsWith("?"), constants, parts(variant)))
			.toList();
	}

	private static List<String> variants(String text) {
		int open = text.indexOf('[');
		if (open < 0) {
			return List.of(text);
		}
		int close = text.indexOf(']', open);
		List<String> variants = new ArrayList<>();
		variants
			.addAll(variants(text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1)));
		variants.addAll(variants(text.substring(0, open) + text.substring(close + 1)));
		return variants;
	}

	private static List<Part> parts(String text) {
		List<Part> parts = new ArrayList<>();
		for (String part : text.strip().split("\\s+")) {
			if (part.startsWith("{")) {
				String[] slot = part.substring(1, part.length() - 1).split(":");
				parts.add(new Slot(List.of(slot[0].split("\\|")), (slot.length > 1) ? slot[1] : ""));
			}
			else {
				parts.add(new Words(part));
			}
		}
		return parts;
	}

}
