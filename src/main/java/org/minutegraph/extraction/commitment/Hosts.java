package org.minutegraph.extraction.commitment;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * Whose paper a document is where that is not said outright: an association, a parents'
 * or users' group speaks for itself and for no council, however often it names one; an
 * area's inspection is of its partnership; a newsletter or plan is of the school that
 * heads it.
 */
final class Hosts {

	/** Words in the names of bodies that speak for themselves. */
	private static final WordList VOICES = WordList.load("own-voices");

	/** Words in the name of a whole board of governors or trustees. */
	private static final WordList BOARDS = WordList.load("governing-boards");

	private static final WordList HEADS = WordList.load("heads-of-schools");

	private static final WordList NOUNS = WordList.load("meeting-nouns");

	private static final WordList ACTS = WordList.load("meeting-verbs");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList GROUPS = WordList.load("meeting-groups");

	private static final String AREA = "local area partnership";

	/** Blocks at the top that are a title. */
	private static final int TOP = 4;

	/** Tokens of the longest title. */
	private static final int TITLE = 16;

	private static final Set<String> PUBLISHERS = Set.of("partnership", "trust", "charity");

	private static final Set<String> MEETING = Set.of("council", "committee", "board", "partnership", "other");

	/** Acts that say who meets. */
	private static final int TWICE = 2;

	/** Mentions that make a council the one that a document is about. */
	private static final int OFTEN = 3;

	private final AnnotatedDocument document;

	private final Mentions mentions;

	private @Nullable Member unnamed;

	private int unnamedTimes;

	private boolean searched;

	private int spokenOf;

	private final Map<String, Integer> groups = new HashMap<>();

	private int counted = -1;

	private Optional<Member> mostNamed = Optional.empty();

	Hosts(AnnotatedDocument document, Mentions mentions) {
		this.document = document;
		this.mentions = mentions;
	}

	/** The body that says "we" though a council is named, or null. */
	@Nullable Member voice(boolean minutes) {
		Cast cast = this.document.cast();
		Member body = cast.body().orElse(null);
		if (body != null && (minutes ? isVoice(body) : isArea(body) || isPublisher(body))) {
			return body;
		}
		Member school = isHeads() ? headingSchool() : null;
		if (school != null) {
			return school;
		}
		List<Member> areas = minutes ? List.of()
				: cast.members().stream().filter((member) -> member.is(Kind.BODY) && isArea(member)).toList();
		return (areas.size() == 1) ? areas.getFirst() : null;
	}

	/** The only board of governors or trustees of whom a committee is part, or null. */
	@Nullable Member boardOf(Member committee) {
		if (!committee.types().contains("committee") || isBoard(committee)) {
			return null;
		}
		List<Member> boards = this.document.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && isBoard(member))
			.toList();
		return (boards.size() == 1) ? boards.getFirst() : null;
	}

	private static boolean isBoard(Member body) {
		return BOARDS.isWithin(body.name().toLowerCase(Locale.ROOT));
	}

	/** Whether a body is the partnership of an area. */
	static boolean isArea(Member body) {
		return body.name().toLowerCase(Locale.ROOT).endsWith(AREA);
	}

	private static boolean isVoice(Member body) {
		return VOICES.isWithin(body.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * A partnership, association or charity that heads its own report, or whose
	 * newsletter it is, no council beside it.
	 */
	private boolean isPublisher(Member body) {
		boolean own = isVoice(body) || !Collections.disjoint(body.types(), PUBLISHERS);
		return this.document.tokens()
			.subList(0, Math.min(TOP, this.document.tokens().size()))
			.stream()
			.anyMatch((tokens) -> this.mentions.in(tokens.block().ordinal())
				.stream()
				.anyMatch((mention) -> mention.member() == body
						&& (own && publishes(tokens, mention.from()) || tokens.is(mention.to(), "newsletter"))));
	}

	private static boolean publishes(Tokens tokens, int name) {
		int before = tokens.is(name - 1, "the") ? name - 1 : name;
		return before == 0 && tokens.block().ordinal() == 0
				|| tokens.is(before - 1, "of") && tokens.is(before - 2, "newsletter");
	}

	/** The only school in the title of a paper, or null. */
	@Nullable Member headingSchool() {
		Member school = null;
		for (Tokens tokens : this.document.tokens().subList(0, Math.min(TOP, this.document.tokens().size()))) {
			if (tokens.size() > TITLE) {
				continue;
			}
			for (Mention mention : this.mentions.in(tokens.block().ordinal())) {
				boolean place = PREPOSITIONS.match(tokens, mention.from() - 1) > 0;
				if (mention.member().is(Kind.SCHOOL) && !place) {
					if (school != null && school != mention.member()) {
						return null;
					}
					school = mention.member();
				}
			}
		}
		return school;
	}

	/**
	 * "The Committee" of a document that nowhere says which and speaks no more of
	 * "Governors" than of it, or null.
	 */
	@Nullable Member unnamed() {
		search();
		int others = this.groups.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return (others >= OFTEN && others > this.unnamedTimes) ? null : this.unnamed;
	}

	/**
	 * "Cabinet noted", "the Commission received": what meets by what its minutes say that
	 * it does, or null.
	 */
	@Nullable Member acting() {
		Map<String, Integer> times = new HashMap<>();
		Map<String, Member> named = new HashMap<>();
		for (Tokens tokens : this.document.tokens()) {
			for (int i = 0; i + 1 < tokens.size(); i++) {
				if (NOUNS.contains(tokens, i) && tokens.isCapital(i)
						&& (tokens.is(i - 1, "the") || !tokens.isCapital(i - 1))
						&& ACTS.match(tokens, Verbs.afterAdverbs(tokens, i + 1)) > 0) {
					String noun = tokens.lower(i);
					Mention mention = this.mentions.at(tokens, i);
					boolean meets = mention == null || !Collections.disjoint(mention.member().types(), MEETING);
					times.merge(noun, meets ? 1 : 0, Integer::sum);
					named.putIfAbsent(noun,
							(mention != null) ? mention.member() : this.document.cast().post(tokens.word(i)));
				}
			}
		}
		String most = times.entrySet()
			.stream()
			.max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElse("council");
		return (most.equals("council") || times.get(most) < TWICE) ? null : named.get(most);
	}

	/**
	 * What minutes that name no body call those who meet: "Trustees", "Governors", "FGB",
	 * where these are often spoken of, or null.
	 */
	@Nullable String members() {
		search();
		return this.groups.entrySet()
			.stream()
			.filter((group) -> group.getValue() >= OFTEN)
			.max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/** "Headteacher's report to governors" among the first lines. */
	private boolean isHeads() {
		List<Tokens> tokens = this.document.tokens();
		return tokens.subList(0, Math.min(TOP, tokens.size()))
			.stream()
			.map(Stretch::whole)
			.anyMatch((line) -> line.to() <= TITLE && line.indexOf("report") >= 0 && line.indexOf(HEADS) >= 0);
	}

	/** Whether the first lines say that a councillor writes, as of a ward. */
	boolean isCouncillors() {
		List<Tokens> tokens = this.document.tokens();
		return tokens.subList(0, Math.min(TOP, tokens.size()))
			.stream()
			.anyMatch((line) -> line.size() <= TITLE && Stretch.whole(line).indexOf("councillor") >= 0);
	}

	/** Whether a council that nothing names is spoken of, and often. */
	boolean isCouncilSpokenOf(boolean often) {
		search();
		return this.spokenOf >= (often ? OFTEN : 1);
	}

	private void search() {
		if (!this.searched) {
			this.searched = true;
			this.document.tokens().forEach(this::readUnnamed);
		}
	}

	private void readUnnamed(Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			boolean free = tokens.is(i - 1, "the") && !tokens.isCapital(i + 1);
			boolean committee = free && (tokens.is(i, "committee") || tokens.is(i, "panel"));
			if (committee && this.mentions.at(tokens, i) == null) {
				this.unnamedTimes++;
				this.unnamed = (this.unnamed != null) ? this.unnamed : this.document.cast().post(tokens.word(i));
			}
			String group = GROUPS.value(tokens, i);
			if (group != null && this.mentions.at(tokens, i) == null) {
				this.groups.merge(group, 1, Integer::sum);
			}
			this.spokenOf += (free && tokens.is(i, "council")) ? 1 : 0;
		}
	}

	/** The council that a document names most, where it does not say whose it is. */
	Optional<Member> mostNamed() {
		int members = this.document.cast().members().size();
		if (members != this.counted) {
			this.counted = members;
			this.mostNamed = this.document.cast()
				.members()
				.stream()
				.filter((member) -> member.is(Kind.BODY) && member.types().contains("council"))
				.filter((member) -> member.evidence().size() >= OFTEN)
				.max(Comparator.comparingInt((member) -> member.evidence().size()));
		}
		return this.mostNamed;
	}

}
