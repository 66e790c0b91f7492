package org.minutegraph.extraction.name;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds names that a noun beside them explains: "Elm Steps, a charity for carers", "the
 * befriending team, Side by Side, …", "the adoption agency (Adopt Elm)", "a project
 * called Green Steps".
 */
public final class AppositionReader implements EntityReader {

	private static final WordList HEADS = WordList.load("apposed-heads");

	/** What may follow the noun of "…, a charity for carers". */
	private static final Set<String> AFTER = Set.of(",", ".", ";", ")", "for", "who", "which", "that", "of", "in",
			"with", "run", "led", "based", "to", "providing", "supporting", "working", "offering");

	private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "our", "its", "their");

	private static final String READER = "apposition";

	/** Words between an article and the noun that explains. */
	private static final int LONGEST = 5;

	@Override
	public void read(AnnotatedDocument document) {
		SmallWords small = new SmallWords(document);
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				String value = tokens.isCapital(i) ? null : HEADS.value(tokens, i);
				if (value != null) {
					new Noun(document.cast(), tokens, small, i, value).read();
				}
			}
		}
	}

	/** A noun that may explain a name. */
	private record Noun(Cast cast, Tokens tokens, SmallWords small, int at, String value) {

		private void read() {
			boolean bracket = this.tokens.is(this.at + 1, "(");
			boolean comma = this.tokens.is(this.at + 1, ",");
			boolean called = this.tokens.is(this.at + 1, "called") || this.tokens.is(this.at + 1, "named");
			if (bracket || comma || called) {
				int from = this.tokens.is(this.at + 2, "the") ? this.at + 3 : this.at + 2;
				int to = TitleWords.end(this.cast, this.tokens, from);
				boolean closed = bracket ? this.tokens.is(to, ")") : called || isClosed(to);
				int start = start();
				boolean place = bracket && to - from == 1 && !this.value.startsWith("body");
				if (closed && !place && isName(from, to) && (!comma || start > 0)) {
					Member member = name(from, to);
					if (!called && start > 0 && start < this.at
							&& this.cast.isFree(this.tokens.block().ordinal(), start, this.at + 1)) {
						this.cast.refer(member, this.tokens, start, this.at + 1, READER, 0.6);
						member.alias(this.tokens.text(start, this.at + 1));
					}
				}
			}
			int comes = before();
			if (comes > 0) {
				int from = TitleWords.start(this.cast, this.tokens, comes);
				if (isName(from, comes)) {
					name(from, comes);
				}
			}
		}

		/** Whether an aside ends here. */
		private boolean isClosed(int i) {
			return this.tokens.is(i, ",") || this.tokens.is(i, ".") || this.tokens.is(i, ")");
		}

		/** Token after the article or the owner before the noun, or -1 for none. */
		private int start() {
			for (int i = this.at - 1; i >= 0 && this.at - i <= LONGEST; i--) {
				if (DETERMINERS.contains(this.tokens.lower(i)) || this.tokens.isPossessive(i) && i < this.at - 1) {
					return i + 1;
				}
				if (!this.tokens.isWord(i)) {
					return -1;
				}
			}
			return -1;
		}

		/** The comma of "…, a charity for carers", or -1. */
		private int before() {
			boolean ends = this.at + 1 >= this.tokens.size() || AFTER.contains(this.tokens.lower(this.at + 1));
			for (int i = this.at - 1; ends && i > 1 && this.at - i <= LONGEST; i--) {
				if (DETERMINERS.contains(this.tokens.lower(i))) {
					return this.tokens.is(i - 1, ",") ? i - 1 : -1;
				}
				if (!this.tokens.isWord(i) || this.tokens.isCapital(i)) {
					return -1;
				}
			}
			return -1;
		}

		private boolean isName(int from, int to) {
			if (from >= to || opens(from) || TitleWords.proper(this.tokens, from, to) == 0
					|| this.tokens.sentence(from) != this.tokens.sentence(this.at)) {
				return false;
			}
			boolean one = to - from == 1;
			boolean odd = one && (!this.value.endsWith(" one") || NameWords.isGivenName(this.tokens, from)
					|| this.tokens.isAllCaps(from) || this.small.contains(this.tokens.lower(from)));
			return !odd && AffiliationWords.areWords(this.tokens, from, to)
					&& !AffiliationWords.isStreet(this.tokens, to);
		}

		/**
		 * "In Oakby, a team of three": a capital that only the sentence's beginning asks
		 * for.
		 */
		private boolean opens(int i) {
			return NameWords.isOpener(this.tokens, i) && i == this.tokens.sentenceStart(i);
		}

		private Member name(int from, int to) {
			NameKind kind = NameKind.parse(this.value);
			String name = new NameCandidate(this.tokens, from, to, kind, true).text();
			Member known = known(kind, name);
			Member member = (known != null) ? known : this.cast.add(Objects.requireNonNull(kind.kind()), name);
			if (known == null && !kind.type().isEmpty()) {
				member.types().add(kind.type());
			}
			this.cast.refer(member, this.tokens, from, to, READER, 0.6);
			return member;
		}

		private @Nullable Member known(NameKind kind, String name) {
			return this.cast.named(name).stream().filter((member) -> kind.is(member.kind())).findFirst().orElse(null);
		}

	}

}
