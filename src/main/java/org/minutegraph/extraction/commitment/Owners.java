package org.minutegraph.extraction.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.name.Tiers;
import org.minutegraph.extraction.person.Employers;

/**
 * Whom a document means by words that name nobody: "we" and "the Council" are the council
 * (or the body itself where there is none), "the Committee" and "Members" the body that
 * meets, "officers" and "the department" the department that the minutes' heading names,
 * else the council, "I" the report's author.
 */
final class Owners {

	/** The type of bodies that are firms. */
	static final String COMPANY = "company";

	private static final String COUNCIL = "Council";

	private static final String COMMITTEE = "Committee";

	private static final String NOBODY = "Nobody";

	private final AnnotatedDocument document;

	private final Mentions mentions;

	private final Employers employers;

	private final @Nullable Member school;

	private final Map<String, Optional<Member>> byLastWord = new HashMap<>();

	private final PeopleByInitials initials;

	private Map<Integer, Member> voices = Map.of();

	private final PaperHead head;

	private final Signatures signatures;

	private final Hosts hosts;

	private final @Nullable Member voice;

	private final @Nullable Member acting;

	private final @Nullable Member decisionMaker;

	Owners(AnnotatedDocument document, Mentions mentions) {
		this.document = document;
		this.mentions = mentions;
		this.initials = new PeopleByInitials(document.cast());
		this.employers = new Employers(document);
		this.signatures = new Signatures(document);
		this.school = this.employers.school();
		boolean isMinutes = Desk.recordsMeeting(document);
		this.head = PaperHead.of(document, isMinutes);
		this.hosts = new Hosts(document, mentions);
		this.voice = this.hosts.voice(isMinutes);
		this.acting = (isMinutes && document.cast().body().isEmpty()) ? this.hosts.acting() : null;
		this.decisionMaker = DecisionMakers.of(document, mentions);
	}

	/** The body that meets, decides and is reported to, or who decides alone. */
	Member body() {
		return (this.decisionMaker != null) ? this.decisionMaker : meeting();
	}

	/** The body that meets. */
	Member meeting() {
		Cast cast = this.document.cast();
		return cast.body()
			.or(() -> cast.council().filter(this::meetsItself))
			.or(() -> Optional.ofNullable(this.hosts.unnamed()))
			.or(() -> Optional.ofNullable(this.acting))
			.or(cast::council)
			.or(this.hosts::mostNamed)
			.orElseGet(() -> cast.post(this.hosts.isCouncilSpokenOf(true) ? COUNCIL : members(COMMITTEE)));
	}

	/** A parish's, town's or community's council that stands over its own minutes. */
	private boolean meetsItself(Member council) {
		boolean local = council.name().toLowerCase(Locale.ROOT).endsWith(" council") && Tiers.isLocal(council);
		return local && this.document.cast().in(0).stream().anyMatch((mention) -> mention.member() == council);
	}

	/**
	 * Whom a paper's recommendations address: an area, the body it is for, the council.
	 */
	Member addressee() {
		return Optional.ofNullable(area())
			.or(this.document.cast()::body)
			.or(() -> Optional.ofNullable(this.hosts.unnamed()))
			.orElseGet(this::council);
	}

	/** Who is meant by "the Council". */
	Member council() {
		Cast cast = this.document.cast();
		return cast.council()
			.or(this.hosts::mostNamed)
			.or(cast::body)
			.or(() -> Optional.ofNullable(this.hosts.headingSchool()))
			.orElseGet(() -> cast.post(this.hosts.isCouncilSpokenOf(false) ? COUNCIL : members(COUNCIL)));
	}

	/** What those who meet are called where no body is named, else some other word. */
	private String members(String other) {
		String members = this.hosts.members();
		return (members != null) ? members : other;
	}

	/**
	 * Whom "the Council" and "the authority" mean: in the minutes of others that name
	 * none, nobody, or the parent council that meets.
	 */
	Member authority(boolean calledCouncil) {
		Cast cast = this.document.cast();
		boolean own = calledCouncil && meeting().name().toLowerCase(Locale.ROOT).endsWith(" council");
		boolean others = (this.school != null || this.voice != null) && !own;
		return others ? cast.council().or(this.hosts::mostNamed).orElseGet(this::nobody) : council();
	}

	/**
	 * Who is meant by "we": a body that speaks for itself, else the council, else the one
	 * school of a paper that speaks of no council.
	 */
	Member we() {
		Member often = (this.voice == null && isGuess(council()) && !this.hosts.isCouncillors())
				? this.employers.oftenNamed() : null;
		return (this.voice != null) ? this.voice : (often != null) ? often : council();
	}

	/** The partnership whose area's inspection is reported, or null. */
	@Nullable Member area() {
		return (this.voice != null && Hosts.isArea(this.voice)) ? this.voice : null;
	}

	/** Stands for somebody outside whom nothing names; is bound in no finding. */
	Member nobody() {
		return this.document.cast().post(NOBODY);
	}

	/** Whether a member is nobody, or a council that the document nowhere speaks of. */
	boolean isGuess(Member member) {
		boolean council = member.name().equals(COUNCIL) && !this.hosts.isCouncilSpokenOf(false);
		return member.is(Kind.POST) && (member.name().equals(NOBODY) || council);
	}

	/** The only board of governors or trustees of whom a committee is part, or null. */
	@Nullable Member boardOf(Member committee) {
		return this.hosts.boardOf(committee);
	}

	/** The only company that a document names, or nobody. */
	Member onlyCompany() {
		List<Member> companies = this.document.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && member.types().contains(COMPANY))
			.toList();
		return (companies.size() == 1) ? companies.getFirst() : nobody();
	}

	/** Who is meant by "officers" and "the department". */
	Member officers() {
		return (this.head.department() != null) ? this.head.department() : (this.school != null) ? this.school : we();
	}

	/** For whom a speaker answers: the body of a guest, else the officers. */
	Member officersOf(@Nullable Member speaker) {
		Member employer = (speaker != null) ? this.employers.of(speaker) : null;
		return (employer != null) ? employer : officers();
	}

	/**
	 * Who is meant by "I" in a block, or null where neither voice nor author is named.
	 */
	@Nullable Member author(Tokens tokens) {
		Member named = this.voices.getOrDefault(tokens.block().ordinal(), this.head.author());
		return (named != null) ? named : this.signatures.of(tokens.block().ordinal());
	}

	/** Says whose words some blocks are. */
	void voices(Map<Integer, Member> voices) {
		this.voices = voices;
	}

	/** The only person whose initials are the given capitals, or null. */
	@Nullable Member initials(String capitals) {
		return this.initials.of(capitals);
	}

	/** The only one who holds a post at the bodies that meet, else the post itself. */
	Member post(String title) {
		Member holder = NamedPosts.only(this.document.cast(), title, body(), council());
		return (holder != null) ? holder
				: this.document.cast().post(Character.toUpperCase(title.charAt(0)) + title.substring(1));
	}

	/**
	 * The nearest thing named before a place whose name ends with a word ("the team").
	 */
	Optional<Member> lastNamed(Tokens tokens, int before, String lastWord) {
		if (this.school != null && isSchool(lastWord, this.school)) {
			return Optional.of(this.school);
		}
		int steps = 200;
		int block = tokens.block().ordinal();
		int from = before - 1;
		for (int b = block; b >= 0 && b > block - 8 && steps > 0; b--) {
			Tokens here = this.document.tokens().get(b);
			for (int i = (b == block) ? from : here.size() - 1; i >= 0 && steps > 0; i--, steps--) {
				Mention mention = this.mentions.at(here, i);
				if (mention != null && mention.to() == i + 1
						&& (here.is(i, lastWord) || isSchool(lastWord, mention.member()))) {
					return Optional.of(mention.member());
				}
			}
		}
		return this.byLastWord.computeIfAbsent(lastWord, this::only);
	}

	/** The only body whose name ends with a word, however far away it stands. */
	private Optional<Member> only(String lastWord) {
		List<Member> named = this.document.cast()
			.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && member.name().toLowerCase(Locale.ROOT).endsWith(" " + lastWord))
			.toList();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static boolean isSchool(String word, Member member) {
		return member.is(Kind.SCHOOL) && (word.equals("school") || word.equals("academy"));
	}

}
