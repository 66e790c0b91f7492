package org.minutegraph.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How names and words are compared: without case, honorific, article and punctuation. */
final class NameForm {

	private static final Pattern HONORIFIC = Pattern.compile(
			"^(?:the\\s+)?(?:(?:county |district |borough |city )?councillor|cllr|mr|mrs|ms|miss|mx|dr|prof|professor"
					+ "|sir|dame|lord|lady|rev|revd|reverend|rt hon)\\b\\.?\\s+");

	private static final Pattern POSTNOMINAL = Pattern.compile("[, ]+(?:obe|mbe|cbe|mp|jp|phd|qc|kc)$");

	private static final Pattern APOSTROPHE = Pattern.compile("'s\\b|s'(?=\\s|$)|'");

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "as", "at", "be", "by", "for", "from", "in",
			"is", "it", "of", "on", "or", "that", "the", "this", "to", "was", "were", "will", "with");

	private NameForm() {
	}

	static String of(@Nullable String name) {
		String form = Normalizer.normalize((name != null) ? name : "", Normalizer.Form.NFKC)
			.replace('’', '\'')
			.replace("&", " and ")
			.toLowerCase(Locale.ROOT);
		String previous = "";
		while (!form.equals(previous)) {
			previous = form;
			form = HONORIFIC.matcher(form.strip()).replaceFirst("");
		}
		form = POSTNOMINAL.matcher(form).replaceFirst("");
		form = APOSTROPHE.matcher(form).replaceAll((match) -> match.group().equals("'") ? "" : "s");
		form = OTHER.matcher(form).replaceAll(" ").strip();
		return form.startsWith("the ") ? form.substring(4) : form;
	}

	/** Dice's coefficient of the content words of two texts, from 0 to 1. */
	static double likeness(@Nullable String a, @Nullable String b) {
		Set<String> left = contentWords(a);
		Set<String> right = contentWords(b);
		if (left.isEmpty() || right.isEmpty()) {
			return 0;
		}
		Set<String> both = new HashSet<>(left);
		both.retainAll(right);
		return 2.0 * both.size() / (left.size() + right.size());
	}

	private static Set<String> contentWords(@Nullable String text) {
		Set<String> words = new HashSet<>();
		Matcher matcher = Pattern.compile("[a-z0-9]+").matcher(of(text));
		while (matcher.find()) {
			if (!STOP_WORDS.contains(matcher.group())) {
				words.add(matcher.group());
			}
		}
		return words;
	}

}
