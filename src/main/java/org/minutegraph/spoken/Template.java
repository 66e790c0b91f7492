package org.minutegraph.spoken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which a question may be put. Its line reads
 *
 * <pre>
 * question constant=value = {slot} WORDS [WORDS {other|another}]
 * </pre>
 *
 * A slot is a parameter, or several of which one is filled; {@code {slot:WORDS}} has to
 * hold one of those words, {@code {slot<WORDS}} has to stand behind one of them. What
 * stands in brackets may be missing. With "~" for the equals sign the parts may stand in
 * any order, and words in brackets may come more than once.
 *
 * @param question name of the catalogue's question; with a question mark behind it in the
 * line, the form is taken only where it finds something
 * @param onlyFound whether that is so
 * @param constants parameters whose values the form itself gives
 * @param parts in order
 * @param ordered whether they have to stand in their order
 */
record Template(String question, boolean onlyFound, Map<String, String> constants, List<Part> parts, boolean ordered) {

	private static final Pattern LINE = Pattern.compile("(.+?)\\s([=~])\\s(.+)");

	/** A part of a form. */
	sealed interface Part {

	}

	/**
	 * One of the words of a list.
	 *
	 * @param list its name
	 * @param optional whether they may be missing
	 */
	record Words(String list, boolean optional) implements Part {
	}

	/**
	 * A place for the value of a parameter.
	 *
	 * @param parameters of which one is filled
	 * @param list of words of which it has to hold one, or empty
	 * @param behind list of words behind one of which it has to stand, or empty
	 */
	record Slot(List<String> parameters, String list, String behind) implements Part {

		private static final Pattern FORM = Pattern.compile("\\{([^:<]+)(?::(\\w+))?(?:<(\\w+))?}");

		private static Slot of(String text) {
			Matcher form = FORM.matcher(text);
			if (!form.matches()) {
				throw new IllegalArgumentException("no slot: " + text);
			}
			return new Slot(List.of(form.group(1).split("\\|")), Objects.requireNonNullElse(form.group(2), ""),
					Objects.requireNonNullElse(form.group(3), ""));
		}

	}

	/** The forms that a line stands for: with and without each part in brackets. */
	static List<Template> read(String line) {
		Matcher form = LINE.matcher(line);
		if (!form.matches()) {
			throw new IllegalArgumentException("no form: " + line);
		}
		String[] head = form.group(1).split("\\s+");
		Map<String, String> constants = new LinkedHashMap<>();
		for (int index = 1; index < head.length; index++) {
			String[] constant = head[index].split("=", 2);
			constants.put(constant[0], constant[1]);
		}
		boolean ordered = form.group(2).equals("=");
		return (ordered ? variants(form.group(3)) : List.of(form.group(3))).stream()
			.map((variant) -> new Template(head[0].replace("?", ""), head[0].endsWith("?"), constants, parts(variant),
					ordered))
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
		return Arrays.stream(text.strip().split("\\s+"))
			.<Part>map((part) -> part.startsWith("{") ? Slot.of(part)
					: new Words(part.replaceAll("[\\[\\]]", ""), part.startsWith("[")))
			.toList();
	}

}
