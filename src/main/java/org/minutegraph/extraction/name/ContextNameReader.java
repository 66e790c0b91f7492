package org.minutegraph.extraction.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.PhraseTrie;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block;

/**
 * Finds names that no head tells, by what is said around them: "the contract was awarded
 * to …", "… , a charity", "the children's home at …", somebody's body in brackets.
 * Capitalised words that are also written small in the document name nothing.
 */
public final class ContextNameReader implements EntityReader {

	private static final PhraseTrie<NameKind> BEFORE = PhraseTrie.load("name-triggers", NameKind::parse);

	private static final PhraseTrie<NameKind> AFTER = PhraseTrie.load("name-followers", NameKind::parse);

	private static final PhraseTrie<String> FUNCTIONS = PhraseTrie.load("authority-functions", (value) -> value);

	private static final WordList APPOSED = WordList.load("apposed-nouns");

	private static final Set<String> STAFF = Set.of("officer", "officers", "staff", "workers", "technician", "resident",
			"parishioner", "landowner", "householder", "engineer");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final NameKind COUNCIL = NameKind.parse("body/council");

	private static final NameKind COMPANY = NameKind.parse("body/company");

	private static final NameKind SERVICE = NameKind.parse("service");

	private static final NameKind OTHER = NameKind.parse("body/other");

	private static final String READER = "name in context";

	private static final int LONGEST_TRIGGER = 4;

	private static final int LONGEST_NAME = 6;

	@Override
	public void read(AnnotatedDocument document) {
		new Walk(document).read();
	}

	/** One pass through a document. */
	private static final class Walk {

		private final AnnotatedDocument document;

		private final Cast cast;

		private final SmallWords small;

		private final Map<String, Member> found = new HashMap<>();

		private final Map<String, NameKind> kinds = new HashMap<>();

		private final ShortForms known;

		private Walk(AnnotatedDocument document) {
			this.document = document;
			this.cast = document.cast();
			this.small = new SmallWords(document);
			document.tokens().forEach((tokens) -> KnownNameReader.define(this.cast, tokens));
			this.known = new ShortForms(this.cast.members());
			for (Member member : this.cast.members()) {
				if (member.types().contains("council")) {
					this.found.putIfAbsent(ShortForms.place(member.name()), member);
				}
			}
		}

		private void read() {
			for (Tokens tokens : this.document.tokens()) {
				if (!tokens.block().is(Block.Kind.HEADING)) {
					read(tokens);
				}
			}
		}

		private void read(Tokens tokens) {
			NameKind carried = null;
			for (int i = 0; i < tokens.size(); i++) {
				int to = NameWords.isPartOfNumber(tokens, i) ? i : nameEnd(tokens, i);
				if (to == i) {
					carried = isLinked(tokens, i + 1) ? carried : null;
					continue;
				}
				NameKind known = this.kinds.get(tokens.text(i, to));
				NameKind kind = (known != null) ? known : kind(tokens, i, to);
				NameKind read = (kind != null || !isLinked(tokens, i)) ? kind : carried;
				carried = null;
				if (read != null && isName(tokens, i, to)) {
					add(tokens, i, to, read);
					carried = read;
				}
				i = to - 1;
			}
		}

		private static boolean isLinked(Tokens tokens, int i) {
			return NameWords.isAnd(tokens, i - 1) || tokens.is(i - 1, "the");
		}

		/** Token after the capitalised words that start at i and nobody has claimed. */
		private int nameEnd(Tokens tokens, int i) {
			int to = i;
			int block = tokens.block().ordinal();
			while (to < tokens.size() && to - i < LONGEST_NAME && this.cast.isFree(block, to, to + 1)
					&& tokens.sentence(to) == tokens.sentence(i) && (to == i || !Wraps.beginsCell(tokens, to))
					&& (NameWords.isCapital(tokens, to) || to > i && tokens.is(to, "&"))) {
				to++;
				if (tokens.isPossessive(to - 1)) {
					break;
				}
			}
			if (to > i && NameWords.isAnd(tokens, to) && Affiliations.isKin(tokens, to + 1)
					&& this.cast.isFree(block, to, to + 2)) {
				return to + 2;
			}
			int pair = Affiliations.pairEnd(this.cast, tokens, i, to);
			if (pair > to) {
				return pair;
			}
			return (to > i && tokens.is(to - 1, "&")) ? to - 1 : complementEnd(tokens, i, to);
		}

		/** Token after the "for Sailors" of "Menders for Sailors". */
		private int complementEnd(Tokens tokens, int from, int to) {
			int at = to + 1;
			int block = tokens.block().ordinal();
			while (to > from && NameWords.isOfOrFor(tokens, to) && !NameWords.isGeneric(tokens.lower(to - 1))
					&& at < to + 4 && NameWords.isCapital(tokens, at) && this.cast.isFree(block, at, at + 1)
					&& tokens.sentence(at) == tokens.sentence(from)) {
				at++;
			}
			return (at > to + 1) ? at : to;
		}

		private @Nullable NameKind kind(Tokens tokens, int from, int to) {
			if (tokens.isPossessive(to - 1) && FUNCTIONS.longest(tokens, to, tokens.size()) != null) {
				return COUNCIL;
			}
			if (to - from > 2 && NameWords.isAnd(tokens, to - 2) && (Affiliations.isKin(tokens, to - 1)
					|| Affiliations.pairEnd(this.cast, tokens, from, from + 1) == to)) {
				return COMPANY;
			}
			NameKind before = before(tokens, from);
			if (before != null && !(before.equals(OTHER) && isVague(tokens, from, to))) {
				return before;
			}
			if (Affiliations.isWorker(tokens, from, to)) {
				return COMPANY;
			}
			Match<NameKind> after = AFTER.longest(tokens, to, tokens.size());
			if (after != null) {
				return after.value();
			}
			if (isJudged(tokens, to)) {
				return SERVICE;
			}
			boolean body = Affiliations.isOne(this.cast, tokens, from, to) || PluralVerbs.follow(tokens, from, to)
					|| Affiliations.isBetween(this.cast, tokens, from, to) || Affiliations.isAgent(tokens, from, to)
					|| Affiliations.isGiver(tokens, from, to) || Affiliations.isDoer(tokens, from, to);
			return (body || Affiliations.isBracketed(this.cast, tokens, from, to)) ? OTHER : null;
		}

		/**
		 * "Contact Sarah", "provided by an Inclusion Teacher", "Thank Men's …": words
		 * after which a body, a person or a thing may stand alike.
		 */
		private boolean isVague(Tokens tokens, int from, int to) {
			boolean article = tokens.is(from - 1, "a") || tokens.is(from - 1, "an");
			boolean owner = tokens.isPossessive(to - 1) && tokens.isCapital(to);
			boolean person = to - from == 1 && (NameWords.isGivenName(tokens, from) || hasDigit(tokens.lower(from)));
			return article || owner || person;
		}

		private static boolean hasDigit(String word) {
			return word.chars().anyMatch(Character::isDigit);
		}

		/** "… received a very good judgement". */
		private static boolean isJudged(Tokens tokens, int to) {
			if (!tokens.is(to, "received")) {
				return false;
			}
			for (int i = to + 1; i < to + 8; i++) {
				if (tokens.is(i, "judgement") || tokens.is(i, "grading") || tokens.is(i, "rating")) {
					return true;
				}
			}
			return false;
		}

		private static @Nullable NameKind before(Tokens tokens, int from) {
			int end = Wraps.beginsCell(tokens, from) ? 0 : from;
			if (tokens.is(from - 1, ",") && APPOSED.contains(tokens, from - 2)) {
				end--;
			}
			while (end > 0 && (NameWords.isArticle(tokens, end - 1)
					|| tokens.is(end - 1, "charity") && end > 1 && !NameWords.isArticle(tokens, end - 2))) {
				end--;
			}
			for (int start = Math.max(0, end - LONGEST_TRIGGER); start < end; start++) {
				Match<NameKind> trigger = BEFORE.longest(tokens, start, end);
				if (trigger != null && trigger.to() == end) {
					return trigger.value();
				}
			}
			return null;
		}

		private boolean isName(Tokens tokens, int from, int to) {
			boolean named = false;
			if (to - from == 1 && isPlural(tokens.word(from))
					|| to - from == 1 && tokens.isAllCaps(from)
							&& (isKnown(tokens, from) || mayBePerson(tokens.word(from))
									|| AcronymBodies.isCouncil(tokens.word(from)))
					|| STAFF.contains(tokens.lower(to - 1)) || to - from > 1 && tokens.word(to - 1).length() == 1) {
				return false;
			}
			for (int i = from; i < to; i++) {
				String lower = tokens.lower(i);
				String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
				if (NameWords.isPost(tokens, i) || NameWords.isHonorific(tokens, i)) {
					return false;
				}
				boolean common = this.small.contains(word) || NameWords.isGeneric(word) || NameWords.isOpener(tokens, i)
						|| NameWords.isHead(word);
				named = named || !common && word.length() > 1;
			}
			return named;
		}

		/** "MPs", "CEOs": many of a kind. */
		private static boolean isPlural(String word) {
			int last = word.length() - 1;
			return last > 1 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1))
					&& Character.isUpperCase(word.charAt(last - 2));
		}

		/** Whether letters stand for what the document names in full. */
		private boolean isKnown(Tokens tokens, int i) {
			return this.known.initials(tokens.lower(i)) != null || !this.cast.named(tokens.word(i)).isEmpty();
		}

		/** "AB" where minutes call those who met by such letters. */
		private boolean mayBePerson(String letters) {
			return letters.length() < 3 && this.cast.members()
				.stream()
				.filter((member) -> member.is(Kind.PERSON))
				.flatMap((person) -> person.aliases().stream())
				.anyMatch((alias) -> alias.length() == 2 && alias.chars().allMatch(Character::isUpperCase));
		}

		private void add(Tokens tokens, int from, int to, NameKind kind) {
			NameCandidate candidate = new NameCandidate(tokens, from, to, kind, true);
			boolean shop = tokens.isPossessive(to - 1)
					&& (!tokens.isWord(to) || tokens.is(to, "about") || PREPOSITIONS.contains(tokens, to));
			String name = shop ? tokens.text(from, to) : candidate.text();
			this.kinds.put(name, kind);
			Member member = this.found.computeIfAbsent(name, (key) -> {
				for (Member listed : this.cast.named(name)) {
					if (listed.is(Objects.requireNonNull(kind.kind())) && listed.name().equals(name)) {
						return listed;
					}
				}
				Member added = this.cast.add(Objects.requireNonNull(kind.kind()), name);
				if (!kind.type().isEmpty()) {
					added.types().add(kind.type());
				}
				return added;
			});
			this.cast.refer(member, tokens, from, to, READER, 0.6);
		}

	}

}
