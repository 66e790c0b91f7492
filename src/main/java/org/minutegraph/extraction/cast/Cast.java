package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Span;

/**
 * Who and what a document names, as it becomes known: the entity readers add members and
 * mentions, the statement readers ask who is meant at a place. A place of the text
 * belongs to at most one mention; the first reader to claim it keeps it.
 */
public final class Cast {

	private final List<Member> members = new ArrayList<>();

	private final Map<String, Set<Member>> byForm = new HashMap<>();

	private final List<Places> byBlock = new ArrayList<>();

	private final List<Attendee> attendees = new ArrayList<>();

	private final List<Appointment> appointments = new ArrayList<>();

	private @Nullable Member council;

	private @Nullable Member body;

	Cast(int blocks) {
		for (int i = 0; i < blocks; i++) {
			this.byBlock.add(new Places());
		}
	}

	/** Somebody or something named, with all the names and places found so far. */
	public static final class Member {

		private final Cast cast;

		private int id;

		private Kind kind;

		private String name;

		private final TreeSet<String> aliases = new TreeSet<>();

		private final TreeSet<String> formerNames = new TreeSet<>();

		private final TreeSet<String> types = new TreeSet<>();

		private final List<Evidence> evidence = new ArrayList<>();

		private Member(Cast cast, int id, Kind kind, String name) {
			this.cast = cast;
			this.id = id;
			this.kind = kind;
			this.name = name;
		}

		/** Its number; a post gets one when something is first said of it. */
		public int id() {
			if (this.id < 0) {
				this.id = this.cast.members.size();
				this.cast.members.add(this);
			}
			return this.id;
		}

		/** What kind of thing it is taken for by now. */
		public Kind kind() {
			return this.kind;
		}

		/** Whether it is taken for that kind of thing. */
		public boolean is(Kind other) {
			return this.kind == other;
		}

		/** Makes it another kind of thing than the first reader took it for. */
		public void become(Kind other) {
			this.kind = other;
			this.types.clear();
		}

		/** The fullest form known so far. */
		public String name() {
			return this.name;
		}

		/** Makes a fuller form the name; the old one becomes an alias. */
		public void rename(String fuller) {
			if (!fuller.equals(this.name)) {
				this.aliases.add(this.name);
				this.aliases.remove(fuller);
				this.name = fuller;
				this.cast.index(this, fuller);
			}
		}

		/** Takes one more form; the name itself is no alias. */
		public void alias(String form) {
			if (!form.equals(this.name) && this.aliases.add(form)) {
				this.cast.index(this, form);
			}
		}

		/** Other forms than the name; those who add one use {@link #alias}. */
		public TreeSet<String> aliases() {
			return this.aliases;
		}

		/** Names that it bore before; open to additions. */
		public TreeSet<String> formerNames() {
			return this.formerNames;
		}

		/**
		 * What the document supports it to be ("councillor", "committee"); open to
		 * additions.
		 */
		public TreeSet<String> types() {
			return this.types;
		}

		/**
		 * Adds a place that names it, the reader that says so, and how sure it is, 0 to
		 * 1.
		 */
		public void evidence(Span span, String reader, double confidence) {
			this.evidence.add(Evidence.of(span, reader, confidence));
		}

		/** Places that name it, in the order found. */
		public List<Evidence> evidence() {
			return this.evidence;
		}

	}

	/**
	 * A place in a block that names a member.
	 *
	 * @param from first token
	 * @param to token after the last
	 */
	public record Mention(Member member, int block, int from, int to) {
	}

	/** Adds a member without a place yet. */
	public Member add(Kind kind, String name) {
		Member member = new Member(this, this.members.size(), kind, name);
		this.members.add(member);
		index(member, name);
		return member;
	}

	private void index(Member member, String form) {
		this.byForm.computeIfAbsent(form.toLowerCase(Locale.ROOT), (key) -> new LinkedHashSet<>()).add(member);
	}

	/**
	 * Records that tokens from inclusive to exclusive name a member; the surface form
	 * becomes an alias where it is not the name.
	 * @return whether the place was still free
	 */
	public boolean mention(Member member, Tokens tokens, int from, int to, String reader, double confidence) {
		if (!refer(member, tokens, from, to, reader, confidence)) {
			return false;
		}
		member.alias(tokens.text(from, to));
		return true;
	}

	/**
	 * Records that tokens from inclusive to exclusive mean a member by a word that would
	 * not do for a name elsewhere ("the team").
	 * @return whether the place was still free
	 */
	public boolean refer(Member member, Tokens tokens, int from, int to, String reader, double confidence) {
		int block = tokens.block().ordinal();
		Places places = this.byBlock.get(block);
		if (!places.isFree(from, to)) {
			return false;
		}
		places.take(new Mention(member, block, from, to), tokens.size());
		member.evidence(tokens.span(from, to), reader, confidence);
		return true;
	}

	/** Whether no mention stands at any token from inclusive to exclusive. */
	public boolean isFree(int block, int from, int to) {
		return this.byBlock.get(block).isFree(from, to);
	}

	/** Mentions of a block in order. */
	public List<Mention> in(int block) {
		return this.byBlock.get(block).all();
	}

	/** The mention that covers a token. */
	public Optional<Mention> at(int block, int token) {
		return Optional.ofNullable(this.byBlock.get(block).at(token));
	}

	/** Mentions that overlap tokens from inclusive to exclusive, in order. */
	public List<Mention> mentionsIn(int block, int from, int to) {
		Places places = this.byBlock.get(block);
		List<Mention> found = new ArrayList<>();
		for (int token = Math.max(0, from); token < to; token++) {
			Mention mention = places.at(token);
			if (mention != null) {
				found.add(mention);
				token = mention.to - 1;
			}
		}
		return found;
	}

	/** All members by their numbers. */
	public List<Member> members() {
		return this.members;
	}

	/** Members whose name or alias is the given form, letter case aside. */
	public List<Member> named(String form) {
		return List.copyOf(this.byForm.getOrDefault(form.toLowerCase(Locale.ROOT), Set.of()));
	}

	/** The council whose meeting or report this is, where the document says so. */
	public Optional<Member> council() {
		return Optional.ofNullable(this.council);
	}

	/** Says whose meeting or report this is. */
	public void council(Member council) {
		this.council = council;
	}

	/** The committee or board whose meeting or report this is. */
	public Optional<Member> body() {
		return Optional.ofNullable(this.body);
	}

	/** Says which committee's or board's meeting or report this is. */
	public void body(Member body) {
		this.body = body;
	}

	/** Those whom attendance lists name, in order. */
	public List<Attendee> attendees() {
		return this.attendees;
	}

	/** Adds one person of an attendance list. */
	public void attend(Attendee attendee) {
		this.attendees.add(attendee);
	}

	/** Who holds which post, in order of the text. */
	public List<Appointment> appointments() {
		return this.appointments;
	}

	/** Adds a post that somebody holds. */
	public void appoint(Appointment appointment) {
		this.appointments.add(appointment);
	}

	/** The post of somebody unnamed ("Chair", "Clerk"): one member a title. */
	public Member post(String title) {
		return named(title).stream().filter((member) -> member.is(Kind.POST)).findFirst().orElseGet(() -> {
			Member post = new Member(this, -1, Kind.POST, title);
			index(post, title);
			return post;
		});
	}

	/** The members as findings, by their numbers. */
	public List<Entity> entities() {
		return this.members.stream()
			.map((member) -> new Entity(member.id, member.kind, member.name, member.aliases, member.formerNames,
					member.types, member.evidence))
			.toList();
	}

}
