package org.minutegraph.extraction.name;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds again, by a form already known or a shorter one, what the document has named: in
 * headings, as initials, a school without its type.
 */
public final class KnownNameReader implements EntityReader {

	private static final WordList BODY_VERBS = WordList.load("body-verbs");

	private static final String READER = "known name";

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		ShortForms forms = new ShortForms(cast.members());
		for (Tokens tokens : document.tokens()) {
			define(cast, tokens);
			for (int i = 0; i < tokens.size(); i++) {
				if (tokens.isCapital(i) && cast.isFree(tokens.block().ordinal(), i, i + 1)) {
					i = Math.max(i, readAt(cast, forms, tokens, i) - 1);
				}
				else if (tokens.is(i - 1, "the") && cast.isFree(tokens.block().ordinal(), i, i + 1)) {
					i = Math.max(i, readSmall(cast, forms, tokens, i) - 1);
				}
			}
		}
	}

	/** "… Safeguarding Board (ABC)": the bracket's letters become an alias. */
	static void define(Cast cast, Tokens tokens) {
		for (Cast.Mention mention : cast.in(tokens.block().ordinal())) {
			int at = mention.to();
			if (mention.member().is(Kind.SERVICE) && tokens.is(at, "services") && !tokens.is(at - 1, "service")) {
				mention.member().alias(tokens.text(mention.from(), at + 1));
			}
			if (!mention.member().is(Kind.PERSON) && tokens.is(at, "(")
					&& (tokens.is(at + 2, ")") || tokens.is(at + 2, "–") && tokens.is(at + 3, "for"))
					&& tokens.isAllCaps(at + 1) && !isOfPerson(cast, tokens.word(at + 1))) {
				mention.member().alias(tokens.word(at + 1));
			}
		}
	}

	/**
	 * Whether letters are somebody's, who wrote them after an item ("… the SBC (JH)").
	 */
	private static boolean isOfPerson(Cast cast, String letters) {
		return cast.named(letters).stream().anyMatch((member) -> member.is(Kind.PERSON));
	}

	private static int readAt(Cast cast, ShortForms forms, Tokens tokens, int i) {
		Match<Member> known = forms.words().longest(tokens, i, tokens.size());
		if (known != null && isWhole(tokens, i, known.to()) && cast.isFree(tokens.block().ordinal(), i, known.to())) {
			refer(cast, known.value(), tokens, i, known.to());
			return known.to();
		}
		Match<Member> place = forms.places().longest(tokens, i, tokens.size());
		if (place != null && BODY_VERBS.contains(tokens.lower(place.to())) && isFirst(tokens, i)) {
			refer(cast, place.value(), tokens, i, place.to());
			return place.to();
		}
		String word = tokens.word(i);
		boolean owner = word.length() > 4 && (word.endsWith("'s") || word.endsWith("’s"))
				&& Character.isUpperCase(word.charAt(word.length() - 3));
		String letters = tokens.lower(i);
		letters = owner ? letters.substring(0, letters.length() - 2) : letters;
		Member meant = tokens.isAllCaps(i) || owner ? forms.initials(letters) : null;
		if (meant != null) {
			refer(cast, meant, tokens, i, i + 1);
		}
		return i + 1;
	}

	/** "the local area partnership" for "Ashmere Local Area Partnership". */
	private static int readSmall(Cast cast, ShortForms forms, Tokens tokens, int i) {
		Match<Member> tail = forms.tails().longest(tokens, i, tokens.size());
		boolean whole = tail != null && cast.isFree(tokens.block().ordinal(), i, tail.to());
		if (whole) {
			cast.refer(tail.value(), tokens, i, tail.to(), READER, 0.7);
		}
		return whole ? tail.to() : i;
	}

	/** Whether a word begins its sentence or the part after a comma. */
	private static boolean isFirst(Tokens tokens, int i) {
		return i == 0 || tokens.sentence(i) != tokens.sentence(i - 1) || tokens.is(i - 1, ",") || tokens.is(i - 1, ":");
	}

	private static void refer(Cast cast, Member member, Tokens tokens, int from, int to) {
		NameCandidate form = new NameCandidate(tokens, from, to, NameKind.parse("none"), true);
		if (cast.refer(member, tokens, from, to, READER, 0.8)) {
			member.alias(form.text());
		}
	}

	/** Whether no further capitalised word would make it another name. */
	private static boolean isWhole(Tokens tokens, int from, int to) {
		@Nullable String before = (from > 0) ? tokens.lower(from - 1) : null;
		boolean inside = tokens.isCapital(to) && tokens.sentence(to) == tokens.sentence(from) && to - from == 1;
		return !inside && !(to - from == 1 && ("in".equals(before) || "&".equals(before)));
	}

}
