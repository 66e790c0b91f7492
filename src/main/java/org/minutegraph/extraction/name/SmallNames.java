package org.minutegraph.extraction.name;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds what a text names without capitals: one certain programme, team or board that two
 * or more nouns tell from others ("the knowledge transfer programme", "its teen health
 * team").
 */
public final class SmallNames implements EntityReader {

	private static final WordList HEADS = WordList.load("small-heads");

	private static final WordList DETERMINERS = WordList.load("small-determiners");

	private static final WordList NEVER = WordList.load("small-never");

	private static final String READER = "small name";

	private static final WordList CLASSES = WordList.load("classifying-words");

	/** What everybody may have one of. */
	private static final Set<String> PLANS = Set.of("plan", "policy", "review", "award", "grant", "consultation");

	private static final Set<String> JOINTS = Set.of("and", "for", "with");

	private static final int LONGEST = 5;

	@Override
	public void read(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			if (!tokens.block().is(Block.Kind.HEADING)) {
				for (int i = 2; i < tokens.size(); i++) {
					read(document.cast(), tokens, i);
					if (tokens.is(i, "(") && tokens.is(i + 2, ")") && tokens.isAllCaps(i + 1)) {
						lettered(document.cast(), tokens, i);
					}
				}
			}
		}
	}

	private static void read(Cast cast, Tokens tokens, int at) {
		String value = tokens.isCapital(at) ? null : HEADS.value(tokens, at);
		Match<NameKind> thing = (value != null) ? NameWords.head(tokens, at - 1, at + 1) : null;
		if (value == null || goesOn(tokens, at + 1) || thing != null && thing.value().kind() == null) {
			return;
		}
		NameKind kind = NameKind.parse(value);
		boolean team = tokens.is(at, "team");
		int from = at;
		while (from > 0 && at - from < LONGEST && isModifier(tokens, from - 1)) {
			from -= team && isJoint(tokens, from - 2) && at - from < LONGEST - 2 ? 2 : 1;
		}
		int least = kind.is(Kind.SERVICE) && !tokens.is(at, "service") ? 1 : 2;
		boolean body = kind.is(Kind.BODY);
		while (from < at && isPlain(tokens, from)
				&& !(body && at - from == least && NameWords.isGeneric(tokens.lower(from)))) {
			from++;
		}
		boolean leaders = kind.is(Kind.SERVICE) && (tokens.is(at - 1, "leadership") || tokens.is(at - 1, "management"));
		boolean own = at - from >= least && !leaders && isDetermined(tokens, from);
		if (own && cast.isFree(tokens.block().ordinal(), from, at + 1)) {
			name(cast, kind, tokens, from, at + 1);
		}
	}

	/** "the advice and family support service (AFSS)": letters make it a name. */
	private static void lettered(Cast cast, Tokens tokens, int open) {
		String letters = tokens.lower(open + 1);
		int from = open;
		StringBuilder initials = new StringBuilder();
		while (from > 0 && initials.length() < letters.length() && tokens.isWord(from - 1)
				&& !NameWords.isPost(tokens, from - 1) && tokens.sentence(from - 1) == tokens.sentence(open)) {
			from--;
			if (!NameKeys.isSmall(tokens.lower(from))) {
				initials.insert(0, tokens.lower(from).charAt(0));
			}
		}
		Match<NameKind> head = NameWords.head(tokens, open - 1, open);
		boolean named = letters.length() > 2 && letters.contentEquals(initials) && head != null
				&& head.value().kind() != null && !head.value().is(Kind.SCHOOL)
				&& !PLANS.contains(tokens.lower(open - 1)) && NameWords.term(tokens, from, open) == null;
		if (named && cast.isFree(tokens.block().ordinal(), from, open)) {
			name(cast, head.value(), tokens, from, open);
			KnownNameReader.define(cast, tokens);
		}
	}

	private static boolean goesOn(Tokens tokens, int i) {
		return tokens.isCapital(i) || tokens.isGlued(i) && tokens.isWord(i) || HEADS.value(tokens, i) != null;
	}

	private static boolean isModifier(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		boolean letters = tokens.isAllCaps(i) && lower.length() > 1;
		return tokens.isWord(i) && (letters || !tokens.isCapital(i)) && !tokens.startsWithDigit(i) && lower.length() > 2
				&& !isAdverb(lower) && (letters || !NEVER.contains(lower))
				&& tokens.sentence(i) == tokens.sentence(i + 1) && (!lower.endsWith("'s") || lower.startsWith("child")
						|| lower.startsWith("people") || lower.startsWith("young"));
	}

	/** The "and" of "the response and referral team". */
	private static boolean isJoint(Tokens tokens, int i) {
		return JOINTS.contains(tokens.lower(i)) && isModifier(tokens, i - 1)
				&& tokens.sentence(i) == tokens.sentence(i + 1);
	}

	private static boolean isAdverb(String lower) {
		return lower.endsWith("ly") && !lower.equals("family") && !lower.equals("early");
	}

	/** Whether a word only describes what another noun names. */
	private static boolean isPlain(Tokens tokens, int i) {
		return !CLASSES.contains(tokens, i) && !tokens.isAllCaps(i) && (NameWords.isGeneric(tokens.lower(i))
				|| tokens.lower(i).endsWith("ed") || tokens.lower(i).endsWith("ive"));
	}

	/** Whether "the", "its" or an owner stands before, past words that only describe. */
	private static boolean isDetermined(Tokens tokens, int from) {
		int i = from - 1;
		while (i > from - LONGEST && tokens.isWord(i) && isPlain(tokens, i) && !DETERMINERS.contains(tokens, i)) {
			i--;
		}
		return DETERMINERS.contains(tokens, i) || tokens.isPossessive(i);
	}

	private static void name(Cast cast, NameKind kind, Tokens tokens, int from, int to) {
		String name = tokens.text(from, to);
		Member known = known(cast, kind, name);
		Member member = (known != null) ? known : cast.add(Objects.requireNonNull(kind.kind()), name);
		if (known == null && !kind.type().isEmpty()) {
			member.types().add(kind.type());
		}
		cast.refer(member, tokens, from, to, READER, 0.6);
	}

	private static @Nullable Member known(Cast cast, NameKind kind, String name) {
		return cast.named(name).stream().filter((member) -> kind.is(member.kind())).findFirst().orElse(null);
	}

}
