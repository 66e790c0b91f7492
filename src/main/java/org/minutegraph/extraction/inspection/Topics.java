package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds which school or service a text speaks of where a sentence names none: the one
 * with which the last sentence before opens, else the one over the text, else the one
 * that the question was about.
 */
final class Topics {

	private static final WordList INSPECTIONS = WordList.load("inspection-words");

	/** Tokens to go back in a block for what is spoken of. */
	private static final int BACK = 250;

	/** Headings over headings to go up. */
	private static final int DEPTH = 3;

	private final AnnotatedDocument document;

	private final AskedSubjects asked;

	Topics(AnnotatedDocument document, AskedSubjects asked) {
		this.document = document;
		this.asked = asked;
	}

	/** Who is spoken of when the sentence of a token begins, or null. */
	@Nullable Member at(Tokens tokens, int place) {
		int to = tokens.sentenceStart(place);
		int least = Math.max(0, place - BACK);
		while (to > least) {
			int from = tokens.sentenceStart(to - 1);
			Member opened = opened(tokens, from, to);
			if (opened != null) {
				return opened;
			}
			to = from;
		}
		Member over = over(tokens.block());
		return (over != null) ? over : this.asked.over(tokens);
	}

	/** Whether a block speaks before a token of a nursery that may be a school's. */
	boolean isNursery(Tokens tokens, int to) {
		for (int i = Math.max(1, to - BACK); i < to; i++) {
			if (Nurseries.isHead(tokens.lower(i)) && tokens.is(i - 1, "the")
					&& this.document.cast().isFree(tokens.block().ordinal(), i, i + 1)) {
				return true;
			}
		}
		return false;
	}

	/** Who opens the sentence of a token, before it; or null. */
	@Nullable Member opening(Tokens tokens, int place) {
		return opened(tokens, tokens.sentenceStart(place), place);
	}

	/** The first one named in a sentence before its verb, or as whom it inspected. */
	private @Nullable Member opened(Tokens tokens, int from, int to) {
		boolean verb = false;
		boolean inspected = false;
		for (int i = from; i < to; i++) {
			Mention mention = this.document.cast().at(tokens.block().ordinal(), i).orElse(null);
			if (mention != null && isOne(tokens, mention)) {
				boolean told = tokens.is(i - 1, "on") || tokens.is(i - 1, "about") || tokens.is(i - 1, "at");
				return (!verb || inspected || told) ? mention.member() : null;
			}
			inspected |= INSPECTIONS.match(tokens, i) > 0 || tokens.is(i, "visited")
					|| Inspectorates.nameAt(tokens, i) > 0;
			verb |= mention == null && !tokens.isCapital(i) && Finite.isAt(tokens, i);
		}
		return null;
	}

	/** The only one that a lead or a heading over a block names. */
	private @Nullable Member over(Block block) {
		Optional<Block> over = this.document.document().leadOf(block);
		over = over.isPresent() ? over : this.document.document().headingOf(block);
		for (int depth = 0; over.isPresent() && depth < DEPTH; depth++) {
			Tokens words = this.document.tokens(over.get());
			List<Member> named = this.document.cast()
				.in(words.block().ordinal())
				.stream()
				.filter((mention) -> isOne(words, mention))
				.map(Mention::member)
				.distinct()
				.toList();
			if (!named.isEmpty()) {
				return (named.size() == 1) ? named.getFirst() : null;
			}
			over = this.document.document().headingOf(over.get());
		}
		return null;
	}

	private static boolean isOne(Tokens tokens, Mention mention) {
		return (mention.member().is(Kind.SCHOOL) || mention.member().is(Kind.SERVICE))
				&& MeantSubjects.fits(tokens, mention);
	}

}
