package org.minutegraph.extraction.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.PhraseTrie;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * Resolves "the Council", "this Committee", "the Trust", "the school": to the document's
 * own council or body, or to the nearest one named before whose name has that head.
 */
public final class ReferenceReader implements EntityReader {

	private static final PhraseTrie<String> REFERENCES = PhraseTrie.load("references", (value) -> value);

	private static final String READER = "reference";

	/** Blocks after which something named is no longer meant by its head alone. */
	private static final int REACH = 12;

	@Override
	public void read(AnnotatedDocument document) {
		new Walk(document).over(document);
	}

	/** One pass through a document that remembers what was named last. */
	private static final class Walk {

		private final Cast cast;

		private final Map<String, Mention> lastByHead = new HashMap<>();

		private final @Nullable Member ownSchool;

		private Walk(AnnotatedDocument document) {
			this.cast = document.cast();
			this.ownSchool = OwnSchool.meant(document);
		}

		private void over(AnnotatedDocument document) {
			for (Tokens tokens : document.tokens()) {
				for (int i = 0; i < tokens.size(); i++) {
					Optional<Mention> named = this.cast.at(tokens.block().ordinal(), i);
					if (named.isPresent()) {
						if (!tokens.is(i - 1, "a") && !tokens.is(i - 1, "an")) {
							remember(tokens, named.get());
						}
						i = named.get().to() - 1;
					}
					else if (NameWords.isArticle(tokens, i) && !tokens.block().is(Block.Kind.HEADING)) {
						resolve(tokens, i + 1);
					}
				}
			}
		}

		private void remember(Tokens tokens, Mention mention) {
			Member member = mention.member();
			if (member.is(Kind.BODY) || member.is(Kind.SCHOOL) || member.is(Kind.SERVICE)
					|| member.is(Kind.PROGRAMME)) {
				this.lastByHead.put(tokens.lower(mention.to() - 1), mention);
				if (member.is(Kind.SCHOOL)) {
					this.lastByHead.put("school", mention);
				}
			}
		}

		private void resolve(Tokens tokens, int at) {
			Match<String> reference = REFERENCES.longest(tokens, at, tokens.size());
			if (reference == null) {
				named(tokens, at);
				return;
			}
			if (isPartOfMore(tokens, reference.to())) {
				return;
			}
			Member meant = switch (reference.value()) {
				case "council" -> this.cast.council().orElse(null);
				case "body" -> body(tokens, at, reference.to());
				case "near" -> near(tokens, reference.to());
				default -> null;
			};
			if (meant == null) {
				return;
			}
			boolean free = this.cast.refer(meant, tokens, at, reference.to(), READER, 0.7);
			if (free && tokens.isCapital(at) && meant.is(Kind.BODY)) {
				meant.alias("the " + tokens.text(at, reference.to()));
			}
		}

		/** "The Hub" of the Oakby Reading Hub, the last thing named that ends so. */
		private void named(Tokens tokens, int at) {
			Mention last = tokens.isCapital(at) ? this.lastByHead.get(tokens.lower(at)) : null;
			boolean body = last != null && last.to() > last.from() + 1
					&& (last.member().is(Kind.BODY) || last.member().is(Kind.SERVICE));
			boolean free = !isPartOfMore(tokens, at + 1) && !tokens.isAllCaps(at) && !NameWords.isPost(tokens, at);
			if (last != null && body && free) {
				this.cast.refer(last.member(), tokens, at, at + 1, READER, 0.7);
			}
		}

		private static boolean isPartOfMore(Tokens tokens, int to) {
			boolean owns = tokens.isPossessive(to - 1);
			return tokens.isCapital(to) && !tokens.isAllCaps(to) && !owns || tokens.is(to, "tax") || tokens.is(to, "-");
		}

		private @Nullable Member body(Tokens tokens, int at, int to) {
			Member own = this.cast.body().orElse(null);
			String head = tokens.lower(to - 1);
			if (own != null && endsIn(own, head)) {
				return own;
			}
			return tokens.isCapital(at) ? near(tokens, to) : null;
		}

		private @Nullable Member near(Tokens tokens, int to) {
			String head = tokens.lower(to - 1);
			Mention last = this.lastByHead.get(head.endsWith("'s") ? head.substring(0, head.length() - 2) : head);
			boolean here = last != null && last.block() == tokens.block().ordinal();
			if (this.ownSchool != null && !here && head.startsWith("school")) {
				return this.ownSchool;
			}
			return (last != null && tokens.block().ordinal() - last.block() <= REACH) ? last.member() : null;
		}

		private static boolean endsIn(Member member, String head) {
			String bare = head.endsWith("'s") ? head.substring(0, head.length() - 2) : head;
			return member.name().length() >= bare.length() && member.name()
				.regionMatches(true, member.name().length() - bare.length(), bare, 0, bare.length());
		}

	}

}
