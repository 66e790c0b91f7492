package org.minutegraph.web.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How the graph's relations are said in a sentence. */
final class Relations {

	private static final Map<String, String> WORDS = words();

	private Relations() {
	}

	/** The relation between two names, such as "works with". */
	static String words(String type) {
		return WORDS.getOrDefault(type, type.toLowerCase(Locale.ROOT).replace('_', ' '));
	}

	private static Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("PARTNERS_WITH", "works with");
		words.put("CONTRACTS", "has a contract with");
		words.put("MEMBER_OF", "is a member of");
		words.put("PART_OF", "is part of");
		words.put("PARTICIPATES_IN", "takes part in");
		words.put("BOUND_BY", "is bound by");
		words.put("REQUESTED", "asked for");
		words.put("JUDGED", "is a result of");
		words.put("HOLDS", "holds the post");
		words.put("AT", "is a post at");
		words.put("MADE_AT", "was made at");
		words.put("ABOUT", "concerns");
		return words;
	}

}
