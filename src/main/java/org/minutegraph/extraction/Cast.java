package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.reading.Span;

/**
 * Who and what a document names, as it becomes known: the entity readers add members and
 * mentions, the statement readers ask who is meant at a place. A place of the text
 * belongs to at most one mention; the first reader to claim it keeps it.
 */
final class Cast {

	private final List<Member> members = new ArrayList<>();

	private final List<List<Mention>> byBlock = new ArrayList<>();

	private @Nullable Member council;

	private @Nullable Member body;

	Cast(int blocks) {
		for (int i = 0; i < blocks; i++) {
			this.byBlock.add(new ArrayList<>());
		}
	}

	/** Somebody or something named, with all the names and places found so far. */
	static final class Member {

		private final int id;

		private final Kind kind;

		private String name;

		private final TreeSet<String> aliases = new TreeSet<>();

		private final TreeSet<String> formerNames = new TreeSet<>();

		private final TreeSet<String> types = new TreeSet<>();

		private final List<Evidence> evidence = new ArrayList<>();

		private Member(int id, Kind kind, String name) {
			this.id = id;
			this.kind = kind;
			this.name = name;
		}

		int id() {
			return this.id;
		}

		Kind kind() {
			return this.kind;
		}

		boolean is(Kind other) {
			return this.kind == other;
		}

		String name() {
			return this.name;
		}

		/** Makes a fuller form the name; the old one becomes an alias. */
		void rename(String fuller) {
			if (!fuller.equals(this.name)) {
				this.aliases.add(this.name);
				this.aliases.remove(fuller);
				this.name = fuller;
			}
		}

		void alias(String form) {
			if (!form.equals(this.name)) {
				this.aliases.add(form);
			}
		}

		TreeSet<String> aliases() {
			return this.aliases;
		}

		TreeSet<String> formerNames() {
			return this.formerNames;
		}

		TreeSet<String> types() {
			return this.types;
		}

		void evidence(Span span, String reader, double confidence) {
			this.evidence.add(Evidence.of(span, reader, confidence));
		}

		List<Evidence> evidence() {
			return this.evidence;
		}

	}

	/**
	 * A place in a block that names a member.
	 *
	 * @param from first token
	 * @param to token after the last
	 */
	record Mention(Member member, int block, int from, int to) {
	}

	Member add(Kind kind, String name) {
		Member member = new Member(this.members.size(), kind, name);
		this.members.add(member);
		return member;
	}

	/**
	 * Records that tokens from inclusive to exclusive name a member; the surface form
	 * becomes an alias where it is not the name.
	 * @return whether the place was still free
	 */
	boolean mention(Member member, Tokens tokens, int from, int to, String reader, double confidence) {
		int block = tokens.block().ordinal();
		if (mentionsIn(block, from, to).stream().findAny().isPresent()) {
			return false;
		}
		List<Mention> mentions = this.byBlock.get(block);
		mentions.add(new Mention(member, block, from, to));
		mentions.sort(Comparator.comparingInt(Mention::from));
		member.alias(tokens.text(from, to));
		member.evidence(tokens.span(from, to), reader, confidence);
		return true;
	}

	/** Mentions of a block in order. */
	List<Mention> in(int block) {
		return this.byBlock.get(block);
	}

	/** The mention that covers a token. */
	Optional<Mention> at(int block, int token) {
		for (Mention mention : this.byBlock.get(block)) {
			if (mention.from <= token && token < mention.to) {
				return Optional.of(mention);
			}
		}
		return Optional.empty();
	}

	/** Mentions that overlap tokens from inclusive to exclusive, in order. */
	List<Mention> mentionsIn(int block, int from, int to) {
		List<Mention> found = new ArrayList<>();
		for (Mention mention : this.byBlock.get(block)) {
			if (mention.from < to && from < mention.to) {
				found.add(mention);
			}
		}
		return found;
	}

	List<Member> members() {
		return this.members;
	}

	/** Members whose name or alias is the given form, letter case aside. */
	List<Member> named(String form) {
		return this.members.stream()
			.filter((member) -> member.name.equalsIgnoreCase(form)
					|| member.aliases.stream().anyMatch((alias) -> alias.equalsIgnoreCase(form)))
			.toList();
	}

	/** The council whose meeting or report this is, where the document says so. */
	Optional<Member> council() {
		return Optional.ofNullable(this.council);
	}

	void council(Member council) {
		this.council = council;
	}

	/** The committee or board whose meeting or report this is. */
	Optional<Member> body() {
		return Optional.ofNullable(this.body);
	}

	void body(Member body) {
		this.body = body;
	}

	/** The post of somebody unnamed ("Chair", "Clerk"): one member a title. */
	Member post(String title) {
		return this.members.stream()
			.filter((member) -> member.is(Kind.POST) && member.name.equalsIgnoreCase(title))
			.findFirst()
			.orElseGet(() -> add(Kind.POST, title));
	}

	List<Entity> entities() {
		return this.members.stream()
			.map((member) -> new Entity(member.id, member.kind, member.name, member.aliases, member.formerNames,
					member.types, member.evidence))
			.toList();
	}

}
