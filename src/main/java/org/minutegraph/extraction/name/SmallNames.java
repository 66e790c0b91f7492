package org.minutegraph.extraction.name;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
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

	private static final int LONGEST = 4;

	@Override
	public void read(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			if (!tokens.block().is(Block.Kind.HEADING)) {
				for (int i = 2; i < tokens.size(); i++) {
					read(document.cast(), tokens, i);
				}
			}
		}
	}

	private static void read(Cast cast, Tokens tokens, int at) {
		String value = tokens.isCapital(at) ? null : HEADS.value(tokens, at);
		if (value == null || goesOn(tokens, at + 1)) {
			return;
		}
		int from = at;
		while (from > 0 && at - from < LONGEST && isModifier(tokens, from - 1)) {
			from--;
		}
		NameKind kind = NameKind.parse(value);
		int least = kind.is(Kind.SERVICE) ? 1 : 2;
		while (from < at && isPlain(tokens, from)) {
			from++;
		}
		boolean leaders = kind.is(Kind.SERVICE) && (tokens.is(at - 1, "leadership") || tokens.is(at - 1, "management"));
		boolean own = at - from >= least && !leaders && isDetermined(tokens, from);
		if (own && cast.isFree(tokens.block().ordinal(), from, at + 1)) {
			name(cast, kind, tokens, from, at + 1);
		}
	}

	private static boolean goesOn(Tokens tokens, int i) {
		return tokens.isCapital(i) || tokens.isGlued(i) && tokens.isWord(i) || HEADS.value(tokens, i) != null;
	}

	private static boolean isModifier(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		return tokens.isWord(i) && !tokens.isCapital(i) && !tokens.startsWithDigit(i) && lower.length() > 2
				&& !lower.endsWith("ly") && !NEVER.contains(lower) && tokens.sentence(i) == tokens.sentence(i + 1)
				&& (!lower.endsWith("'s") || lower.startsWith("child") || lower.startsWith("people")
						|| lower.startsWith("young"));
	}

	/** Whether a word only describes what another noun names. */
	private static boolean isPlain(Tokens tokens, int i) {
		return NameWords.isGeneric(tokens.lower(i)) || tokens.lower(i).endsWith("ed")
				|| tokens.lower(i).endsWith("ive");
	}

	/** Whether "the", "its" or an owner stands before, past words that only describe. */
	private static boolean isDetermined(Tokens tokens, int from) {
		int i = from - 1;
		while (i > from - LONGEST && tokens.isWord(i) && isPlain(tokens, i) && !DETERMINERS.contains(tokens, i)) {
			i--;
		}
		return DETERMINERS.contains(tokens, i) || tokens.lower(i).endsWith("'s");
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
