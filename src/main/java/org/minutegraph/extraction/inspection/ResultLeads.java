package org.minutegraph.extraction.inspection;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.inspection.InspectionDates.Dated;
import org.minutegraph.extraction.inspection.JudgedSubjects.Found;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block;

/**
 * What leads a list, a card or a table of results in: the paragraph or heading right over
 * it, and whose inspection that tells of, and when it was.
 */
final class ResultLeads {

	/** Tokens of the longest line of a card. */
	private static final int LINE = 20;

	/** Tokens of the longest line that is a name. */
	private static final int TITLE = 10;

	/** Lines of a list or table to go back for what leads it in. */
	private static final int FAR = 100;

	private final AnnotatedDocument document;

	private final Inspectorates inspectorates;

	private final InspectionDates dates;

	private final JudgedSubjects subjects;

	ResultLeads(AnnotatedDocument document, Inspectorates inspectorates, InspectionDates dates,
			JudgedSubjects subjects) {
		this.inspectorates = inspectorates;
		this.document = document;
		this.dates = dates;
		this.subjects = subjects;
	}

	/** Whether what leads a line in speaks of an inspection. */
	boolean exist(Tokens line) {
		return !over(line).isEmpty();
	}

	/** When the inspection was, ISO as far as stated, or null. */
	@Nullable String date(Tokens line) {
		for (Tokens lead : over(line)) {
			Dated dated = this.dates.first(lead, 0, lead.size());
			if (dated != null) {
				return dated.value();
			}
		}
		return null;
	}

	/**
	 * Who was inspected, as named or meant in the last sentence that says so; or null.
	 */
	@Nullable Member subject(Tokens line) {
		List<Tokens> leads = over(line);
		for (Tokens lead : leads) {
			int to = lead.size() - 1;
			while (to >= 0) {
				Found found = lead.isWord(to) ? named(lead, to) : null;
				found = (found != null) ? found : this.subjects.before(lead, to);
				if (found != null && !(isOurs(lead) && found.members().getFirst().is(Kind.BODY))) {
					return (found.members().size() == 1) ? found.members().getFirst() : null;
				}
				to = lead.sentenceStart(to) - 1;
			}
			if (isOurs(lead)) {
				return this.subjects.own();
			}
		}
		return leads.isEmpty() ? null : title(leads.getFirst());
	}

	/** "Beech Court" on the line over "Inspected: 3 May". */
	private @Nullable Member title(Tokens lead) {
		int above = lead.block().ordinal() - 1;
		Tokens line = (above >= 0) ? this.document.tokens().get(above) : null;
		Found found = (line != null && line.size() <= TITLE) ? this.subjects.listAt(line, 0) : null;
		boolean one = found != null && found.members().size() == 1 && !found.members().getFirst().is(Kind.BODY);
		return one ? found.members().getFirst() : null;
	}

	/** "Inspectors spent three weeks with us." */
	private static boolean isOurs(Tokens lead) {
		for (int i = 0; i < lead.size(); i++) {
			if (lead.is(i, "us") || lead.is(i, "we") || lead.is(i, "our")) {
				return true;
			}
		}
		return false;
	}

	/** The name that a line without a mark ends with, or null. */
	private @Nullable Found named(Tokens lead, int last) {
		Mention mention = this.subjects.fittingAt(lead, last);
		return (mention != null) ? Found.of(mention.member(), mention.from()) : null;
	}

	/**
	 * The nearest block over the lines, the one before it where a colon ends it, or else
	 * the heading, as far as they speak of an inspection.
	 */
	private List<Tokens> over(Tokens line) {
		List<Block> blocks = this.document.document().blocks();
		int above = line.block().ordinal() - 1;
		int last = Math.max(0, above - FAR);
		while (above >= last && isBeside(blocks.get(above), line)) {
			above--;
		}
		List<Tokens> leads = new ArrayList<>();
		boolean inspected = false;
		for (int b = above; b >= 0 && b > above - 2 && !inspected; b--) {
			Tokens lead = this.document.tokens(blocks.get(b));
			if (blocks.get(b).is(Block.Kind.ROW) || b < above && !leads.getLast().is(leads.getLast().size() - 1, ":")) {
				break;
			}
			leads.add(lead);
			inspected = Inspectorates.areIn(lead, 0, lead.size());
		}
		if (!inspected || leads.stream().noneMatch((lead) -> this.dates.first(lead, 0, lead.size()) != null)) {
			this.document.document()
				.headingOf(line.block())
				.map(this.document::tokens)
				.filter((heading) -> this.inspectorates.areAbout(heading) && !leads.contains(heading))
				.ifPresent(leads::add);
			inspected |= !leads.isEmpty() && this.inspectorates.areAbout(leads.getLast());
		}
		return inspected ? leads : List.of();
	}

	private boolean isBeside(Block block, Tokens line) {
		if (block.is(Block.Kind.ROW) || block.is(Block.Kind.ITEM)) {
			return block.kind() == line.block().kind() && block.table() == line.block().table();
		}
		Tokens tokens = this.document.tokens(block);
		return tokens.size() <= LINE
				&& (GradedAreas.valueAt(tokens, AreaCards.start(tokens)) != null || Outcome.at(tokens, 0) != null);
	}

}
