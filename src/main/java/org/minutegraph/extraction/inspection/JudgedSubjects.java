package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds whom an inspection's result is about: the school, service or authority named
 * before or after the words, or meant by "it" or "the home".
 */
final class JudgedSubjects {

	private static final WordList HEADS = WordList.load("graded-heads");

	private static final WordList VISITS = WordList.load("council-inspections");

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private final AnnotatedDocument document;

	private final Cast cast;

	private final MeantSubjects meant;

	JudgedSubjects(AnnotatedDocument document, InspectionReport report) {
		this.document = document;
		this.cast = document.cast();
		this.meant = new MeantSubjects(document, report);
	}

	/**
	 * Those who are judged.
	 *
	 * @param members at least one
	 * @param from first token of the words that name them, -1 where they stand elsewhere
	 */
	record Found(List<Member> members, int from) {

		static Found of(Member member, int from) {
			return new Found(List.of(member), from);
		}

	}

	/** Mention at a token if it could be inspected, else null. */
	@Nullable Mention fittingAt(Tokens tokens, int i) {
		return this.cast.at(tokens.block().ordinal(), i)
			.filter((mention) -> MeantSubjects.fits(tokens, mention))
			.orElse(null);
	}

	/**
	 * The nearest before a token in its sentence, one that stands free if there is any.
	 */
	@Nullable Found before(Tokens tokens, int at) {
		int start = tokens.sentenceStart(at);
		Found inPhrase = null;
		for (int i = at - 1; i >= start; i--) {
			Mention mention = fittingAt(tokens, i);
			if (mention != null) {
				Found found = listEndingAt(tokens, mention);
				if (!isInPhrase(tokens, found.from()) && !isOwner(tokens, mention)) {
					return found;
				}
				inPhrase = (inPhrase == null) ? found : inPhrase;
				i = found.from();
			}
			else if (inPhrase == null && !tokens.is(i, "its")) {
				Member meant = meantAt(tokens, i);
				if (meant != null) {
					return Found.of(meant, -1);
				}
			}
		}
		return inPhrase;
	}

	/** Whom the words that begin at a token name: one or a list; or null. */
	@Nullable Found listAt(Tokens tokens, int from) {
		int i = from;
		while (DETERMINERS.match(tokens, i) > 0 && this.cast.isFree(tokens.block().ordinal(), i, i + 1)) {
			i++;
		}
		List<Member> members = new ArrayList<>();
		Mention mention = fittingAt(tokens, i);
		while (mention != null) {
			members.add(mention.member());
			i = mention.to();
			while (tokens.is(i, ",") || tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "the")) {
				i++;
			}
			mention = (i == mention.to()) ? null : fittingAt(tokens, i);
		}
		return members.isEmpty() ? null : new Found(List.copyOf(members), from);
	}

	/** As {@link #listAt}, but of "its crisis service, Fell House," only the name. */
	@Nullable Found apposedAt(Tokens tokens, int from) {
		Mention first = fittingAt(tokens, from);
		boolean plain = first != null && Character.isLowerCase(tokens.word(first.to() - 1).charAt(0));
		Mention second = (plain && tokens.is(first.to(), ",")) ? fittingAt(tokens, first.to() + 1) : null;
		return (second != null) ? Found.of(second.member(), second.from()) : listAt(tokens, from);
	}

	/**
	 * Which schools "three schools" are: in brackets after it, or the items it leads in.
	 */
	@Nullable Found listed(Tokens tokens, int from) {
		int end = tokens.sentenceEnd(from);
		for (int i = from; i < end; i++) {
			boolean opens = tokens.is(i, "(") || tokens.is(i, ":") || tokens.is(i, "–") || tokens.is(i, "-");
			Found found = opens ? listAt(tokens, i + 1) : null;
			if (found != null || tokens.is(i, "(") && tokens.isCapital(i + 1)) {
				return found;
			}
		}
		return tokens.is(tokens.size() - 1, ":") ? items(tokens) : null;
	}

	private @Nullable Found items(Tokens lead) {
		List<Member> members = new ArrayList<>();
		List<Block> blocks = this.document.document().blocks();
		int next = lead.block().ordinal() + 1;
		while (next < blocks.size() && blocks.get(next).lead() == lead.block().ordinal()) {
			Tokens item = this.document.tokens(blocks.get(next));
			Found named = listAt(item, 0);
			if (named != null) {
				members.addAll(named.members());
			}
			next++;
		}
		return members.isEmpty() ? null : new Found(List.copyOf(members), -1);
	}

	private Found listEndingAt(Tokens tokens, Mention last) {
		List<Member> members = new ArrayList<>();
		int from = last.from();
		Mention mention = last;
		while (mention != null) {
			members.addFirst(mention.member());
			from = mention.from();
			int i = from - 1;
			while (tokens.is(i, ",") || tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "the")) {
				i--;
			}
			boolean joined = i < from - 1 && tokens.sentence(Math.max(i, 0)) == tokens.sentence(from)
					&& (tokens.is(i + 1, "and") || tokens.is(i + 1, ",") || tokens.is(i + 1, "&"));
			mention = joined ? fittingAt(tokens, i) : null;
			mention = (mention != null && mention.member().kind() == last.member().kind()) ? mention : null;
		}
		return new Found(List.copyOf(members), from);
	}

	/** The noun before "of X" or "at X", or -1 where X stands in no such phrase. */
	int nounOf(Tokens tokens, Mention mention) {
		int i = mention.from() - 1;
		while (DETERMINERS.match(tokens, i) > 0) {
			i--;
		}
		boolean phrase = tokens.is(i, "of") || tokens.is(i, "at") || tokens.is(i, "in") || tokens.is(i, "for");
		boolean own = phrase && i > 0 && tokens.isWord(i - 1) && tokens.sentence(i - 1) == tokens.sentence(i)
				&& fittingAt(tokens, i - 1) == null;
		return own ? i - 1 : -1;
	}

	/** Whether a word says by itself what is inspected ("home"). */
	boolean isHead(Tokens tokens, int i) {
		return HEADS.match(tokens, i) > 0;
	}

	/** "the borough's home": whose something else is. */
	private static boolean isOwner(Tokens tokens, Mention mention) {
		String name = mention.member().name();
		return tokens.lower(mention.to() - 1).endsWith("'s") && !name.endsWith("'s") && !name.endsWith("’s")
				&& tokens.isWord(mention.to()) && !tokens.isCapital(mention.to());
	}

	private boolean isInPhrase(Tokens tokens, int from) {
		int i = from - 1;
		while (DETERMINERS.match(tokens, i) > 0) {
			i--;
		}
		return PREPOSITIONS.match(tokens, i) > 0;
	}

	/** Whom a pronoun or "the home" ending at token i means, or null. */
	@Nullable Member meantAt(Tokens tokens, int i) {
		return this.meant.at(tokens, i);
	}

	/**
	 * The one over a block, else the only one that the block names, else the own school.
	 */
	@Nullable Member overOrOnly(Tokens tokens) {
		return this.meant.overOrOnly(tokens);
	}

	/** The date in the heading over a block, where it tells of an inspection; or null. */
	InspectionDates.@Nullable Dated dateOver(Tokens tokens, InspectionDates dates) {
		return this.document.document()
			.headingOf(tokens.block())
			.map(this.document::tokens)
			.filter(JudgedSubjects::isOfInspection)
			.map((heading) -> dates.last(heading, 0, heading.size()))
			.orElse(null);
	}

	/**
	 * The first date in the paragraph before, where it tells of an inspection; or null.
	 */
	InspectionDates.@Nullable Dated dateBefore(Tokens tokens, InspectionDates dates) {
		int before = tokens.block().ordinal() - 1;
		Tokens told = (before >= 0) ? this.document.tokens().get(before) : null;
		boolean same = told != null && told.block().heading() == tokens.block().heading()
				&& !told.block().is(Block.Kind.ROW) && isOfInspection(told);
		return same ? dates.first(told, 0, told.size()) : null;
	}

	/** "Ofsted inspection 17 April": of one inspection, no meeting's date. */
	private static boolean isOfInspection(Tokens heading) {
		for (int i = 0; i < heading.size(); i++) {
			if (heading.is(i, "inspection") || heading.is(i, "inspected") || heading.is(i, "visit")) {
				return true;
			}
		}
		return false;
	}

	/** Who is spoken of where a sentence names nobody, else the own school; or null. */
	@Nullable Member topic(Tokens tokens, int place) {
		return this.meant.topic(tokens, place);
	}

	/** The school or service that opens the sentence of a token, before it; or null. */
	@Nullable Member opening(Tokens tokens, int place) {
		return this.meant.opens(tokens, place);
	}

	/** Whose text it is: the school, the one reported on or the council; or null. */
	@Nullable Member own() {
		return this.meant.own();
	}

	/** The council, where tokens speak of a visit that only councils have; or null. */
	@Nullable Member visitedIn(Tokens tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			if (VISITS.match(tokens, i) > 0) {
				return council();
			}
		}
		return null;
	}

	/** The council whose paper it is, or null. */
	@Nullable Member council() {
		return OverSubjects.council(this.document);
	}

	/** The council that "the county" at token i means, or null. */
	@Nullable Member authorityAt(Tokens tokens, int i) {
		boolean area = tokens.is(i, "county") || tokens.is(i, "borough") || tokens.is(i, "city")
				|| tokens.is(i, "district") || tokens.is(i, "area");
		return (area && tokens.is(i - 1, "the")) ? this.cast.council().orElse(null) : null;
	}

}
