package org.minutegraph.extraction.name;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * Finds the council or panel whose paper it is where the paper only says "the Council" or
 * "the Panel": no body that is named ends in that word, and none is known for its own.
 */
public final class UnnamedBodies implements EntityReader {

	private static final Map<String, String> KINDS = Map.of("council", "council", "panel", "committee", "forum",
			"other", "commission", "committee", "board", "board");

	/** Bodies that a paper of another body calls so where it means one certain one. */
	private static final Map<String, String> OTHERS = Map.of("executive", "committee", "commission", "committee");

	/** Times after which the word is no slip. */
	private static final int LEAST = 2;

	/** What a body is that is only called "the Panel", or null for other words. */
	static @Nullable String type(String word) {
		return word.equals("council") ? null : KINDS.get(word);
	}

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		KINDS.forEach((word, type) -> {
			boolean open = type.equals("council") ? cast.council().isEmpty() : cast.body().isEmpty();
			boolean small = cast.council().isEmpty() && cast.body().isEmpty() && !cast.attendees().isEmpty()
					&& !type.equals("council");
			boolean other = type.equals("council") && NamedCouncils.isOthers(document);
			boolean none = other || cast.members().stream().noneMatch((member) -> isFuller(member, word));
			if (open && none && count(document, word, small) >= LEAST) {
				Member body = cast.named(word)
					.stream()
					.filter((member) -> member.is(Kind.BODY))
					.findFirst()
					.orElseGet(() -> cast.add(Kind.BODY,
							word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
				body.types().add(type);
				if (type.equals("council")) {
					cast.council(body);
				}
				else {
					cast.body(body);
				}
			}
		});
		others(document);
	}

	private static void others(AnnotatedDocument document) {
		Cast cast = document.cast();
		OTHERS.forEach((word, type) -> {
			if (cast.members().stream().noneMatch((member) -> endsIn(member, word))
					&& count(document, word, false) >= LEAST) {
				Member body = cast.add(Kind.BODY, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
				body.types().add(type);
				document.tokens().forEach((tokens) -> refer(cast, body, tokens, word));
			}
		});
	}

	private static void refer(Cast cast, Member body, Tokens tokens, String word) {
		for (int i = 1; i < tokens.size(); i++) {
			if (isWhole(tokens, i, word) && cast.isFree(tokens.block().ordinal(), i, i + 1)) {
				cast.refer(body, tokens, i, i + 1, "unnamed body", 0.6);
			}
		}
	}

	/** "the Executive", with nothing capitalised after it. */
	private static boolean isWhole(Tokens tokens, int i, String word) {
		return (tokens.is(i, word) || tokens.is(i, word + "'s")) && tokens.isCapital(i) && !tokens.isAllCaps(i)
				&& (tokens.is(i - 1, "the") || tokens.is(i - 1, "this")) && !tokens.isCapital(i + 1);
	}

	private static boolean endsIn(Member member, String word) {
		return member.is(Kind.BODY) && (member.name().toLowerCase(Locale.ROOT).endsWith(word)
				|| word.equals("council") && member.types().contains("council"));
	}

	/** Whether a member's name says more than the word in which it ends. */
	private static boolean isFuller(Member member, String word) {
		return endsIn(member, word) && !member.name().equalsIgnoreCase(word);
	}

	/**
	 * @param small whether the word may be written small, as in notes of a meeting that
	 * name nobody else who could have met
	 */
	private static int count(AnnotatedDocument document, String word, boolean small) {
		int count = 0;
		for (Tokens tokens : document.tokens()) {
			for (int i = 1; i < tokens.size() && !tokens.block().is(Block.Kind.HEADING); i++) {
				boolean written = isWhole(tokens, i, word)
						|| small && tokens.is(i, word) && tokens.is(i - 1, "the") && !tokens.isCapital(i + 1);
				count += written ? 1 : 0;
			}
		}
		return count;
	}

}
