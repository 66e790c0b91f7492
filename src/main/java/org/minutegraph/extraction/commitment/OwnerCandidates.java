package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Clauses.Clause;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.learned.Features;
import org.minutegraph.extraction.learned.Shapes;
import org.minutegraph.reading.Block;

/**
 * Whom a sentence may bind: those whom it names, its subjects, whoever speaks, and those
 * for whom the document speaks; each with what tells for and against.
 */
final class OwnerCandidates {

	private static final String NOBODY = "<none>";

	/** Tokens of a block that may be a cell beside the sentence. */
	private static final int BESIDE = 8;

	/** Tokens after the sentence in its block that may name whom it binds. */
	private static final int LATER = 60;

	private final Desk desk;

	private final Clauses clauses;

	OwnerCandidates(Desk desk) {
		this.desk = desk;
		this.clauses = new Clauses(desk);
	}

	/**
	 * Somebody who may be bound.
	 *
	 * @param signs what tells for and against, as features
	 */
	record Candidate(Member member, List<Sign> signs) {

		void describe(Features features) {
			this.signs.forEach((sign) -> features.add(sign.kind(), sign.first(), sign.second()));
		}

	}

	/** A feature of a candidate. */
	record Sign(String kind, String first, String second) {
	}

	/** The candidates of a sentence that is held for a promise of some kind. */
	List<Candidate> of(Stretch sentence, String kind) {
		Map<Member, List<String>> ways = new LinkedHashMap<>();
		Map<Member, List<Sign>> around = new LinkedHashMap<>();
		named(sentence, ways, around);
		subjects(sentence, ways);
		speakers(sentence, ways);
		around(sentence, ways);
		Owners owners = this.desk.owners();
		way(ways, owners.body(), "body");
		way(ways, owners.council(), "council");
		way(ways, owners.officers(), "officers");
		way(ways, owners.we(), "we");
		way(ways, this.desk.speakers().responsible(sentence), "responsible");
		ways.keySet().removeIf((member) -> member == owners.nobody());
		String opener = Shapes.of(sentence.tokens(), sentence.from(), true);
		int verb = verb(sentence, sentence.from());
		String said = (verb < sentence.to()) ? sentence.tokens().lower(verb) : NOBODY;
		return ways.entrySet().stream().map((entry) -> {
			List<Sign> signs = new ArrayList<>(around.getOrDefault(entry.getKey(), List.of()));
			signs.addAll(signs(entry.getKey(), entry.getValue(), kind, opener, said));
			return new Candidate(entry.getKey(), signs);
		}).toList();
	}

	private List<Sign> signs(Member member, List<String> ways, String kind, String opener, String said) {
		List<Sign> signs = new ArrayList<>();
		String paper = this.desk.isMinutes() ? "minutes" : "report";
		String sort = member.kind().name();
		signs.add(new Sign("sort", sort, kind));
		signs.add(new Sign("ways", String.join("+", ways), kind));
		signs.add(new Sign("ways", String.join("+", ways), paper));
		for (String way : ways) {
			signs.add(new Sign("way", way, kind));
			signs.add(new Sign("way", way, paper));
			signs.add(new Sign("way", way, sort));
			signs.add(new Sign("opener", opener, way));
			signs.add(new Sign("verb", said, way));
		}
		return signs;
	}

	private void named(Stretch sentence, Map<Member, List<String>> ways, Map<Member, List<Sign>> around) {
		Tokens tokens = sentence.tokens();
		int verb = verb(sentence, sentence.from());
		int nth = 0;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Mention mention = this.desk.mentions().from(tokens, i);
			Member initials = (mention == null && tokens.isAllCaps(i)) ? this.desk.owners().initials(tokens.word(i))
					: null;
			Member member = (mention != null) ? mention.member() : initials;
			if (member == null) {
				continue;
			}
			int to = (mention != null) ? mention.to() : i + 1;
			way(ways, member, (initials != null) ? "initials" : "named");
			List<Sign> signs = around.computeIfAbsent(member, (any) -> new ArrayList<>());
			signs.add(new Sign("left", word(tokens, i - 1, sentence), ""));
			signs.add(new Sign("left", word(tokens, i - 2, sentence), word(tokens, i - 1, sentence)));
			signs.add(new Sign("right", word(tokens, to, sentence), ""));
			signs.add(new Sign("right", word(tokens, to, sentence), word(tokens, to + 1, sentence)));
			signs.add(new Sign("place", (i < verb) ? "before" : "after", member.kind().name()));
			signs.add(new Sign("nth", String.valueOf(Math.min(3, nth++)), ""));
			signs.add(new Sign("end", String.valueOf(to >= sentence.to() - 1), ""));
		}
	}

	private static String word(Tokens tokens, int i, Stretch sentence) {
		return (i < sentence.from() || i >= sentence.to()) ? NOBODY : Shapes.of(tokens, i, i == sentence.from());
	}

	/** "The builder is to finish in May": somebody outside acts whom nothing names. */
	boolean isOutsiders(Stretch sentence) {
		int verb = verb(sentence, sentence.from());
		return verb < sentence.to()
				&& this.clauses.before(sentence, verb).members().equals(List.of(this.desk.owners().nobody()));
	}

	private void subjects(Stretch sentence, Map<Member, List<String>> ways) {
		int verb = verb(sentence, sentence.from());
		boolean first = true;
		while (verb < sentence.to()) {
			Clause clause = this.clauses.before(sentence, verb);
			String way = (first ? "subject" : "later-subject") + (clause.subordinate() ? "-subordinate" : "");
			clause.members().forEach((member) -> way(ways, member, way));
			if (first && clause.members().isEmpty() && clause.from() <= verb) {
				UnknownActors.before(this.desk, new Stretch(sentence.tokens(), clause.from(), verb))
					.members()
					.forEach((member) -> way(ways, member, "unknown-subject"));
			}
			first = false;
			verb = verb(sentence, verb + 1);
		}
	}

	private static int verb(Stretch sentence, int from) {
		int verb = from;
		while (verb < sentence.to() && !Finite.isAt(sentence.tokens(), verb)) {
			verb++;
		}
		return verb;
	}

	private void speakers(Stretch sentence, Map<Member, List<String>> ways) {
		Speakers speakers = this.desk.speakers();
		way(ways, member(speakers.opener(sentence)), "opener");
		List<Stretch> all = this.desk.sentences().of(sentence.block());
		int index = this.desk.sentences().indexAt(sentence.tokens(), sentence.from());
		if (index > 0) {
			way(ways, member(speakers.opener(all.get(index - 1))), "earlier");
		}
		way(ways, speakers.before(sentence.tokens(), sentence.from()), "speaker");
	}

	/**
	 * Those named in what leads in and in what stands beside, a column of owners perhaps.
	 */
	private void around(Stretch sentence, Map<Member, List<String>> ways) {
		List<Block> blocks = this.desk.blocks();
		Block block = blocks.get(sentence.block());
		inBlock(block.lead(), "lead", ways);
		inBlock(block.heading(), "heading", ways);
		int next = block.ordinal() + 1;
		if (next < blocks.size() && this.desk.tokens(next).size() <= BESIDE) {
			inBlock(next, "beside", ways);
		}
		Tokens tokens = sentence.tokens();
		for (int i = sentence.to(); i < Math.min(tokens.size(), sentence.to() + LATER); i++) {
			Mention mention = this.desk.mentions().from(tokens, i);
			way(ways, (mention != null) ? mention.member() : null, "later");
		}
	}

	private void inBlock(int block, String way, Map<Member, List<String>> ways) {
		if (block >= 0) {
			Tokens tokens = this.desk.tokens(block);
			this.desk.mentions().in(block).forEach((mention) -> way(ways, mention.member(), way));
			for (int i = 0; i < Math.min(BESIDE, tokens.size()); i++) {
				way(ways, tokens.isAllCaps(i) ? this.desk.owners().initials(tokens.word(i)) : null, way);
			}
		}
	}

	private static @Nullable Member member(@Nullable Speaker speaker) {
		return (speaker != null) ? speaker.member() : null;
	}

	private static void way(Map<Member, List<String>> ways, @Nullable Member member, String way) {
		if (member != null) {
			List<String> known = ways.computeIfAbsent(member, (any) -> new ArrayList<>());
			if (!known.contains(way)) {
				known.add(way);
			}
		}
	}

}
