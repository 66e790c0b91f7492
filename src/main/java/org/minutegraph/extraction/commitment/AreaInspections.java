package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds what the report of an inspection binds others to than its points do: when the
 * inspectorate comes again, what a partnership "must" do, and the table of "Areas for
 * priority action" beside the bodies responsible.
 */
final class AreaInspections implements CommitmentReader {

	private static final WordList VISITS = WordList.load("next-inspections");

	private static final WordList NAMES = WordList.load("inspectorates");

	private static final WordList CHIEFS = WordList.load("chief-inspectors");

	private static final WordList RESPONSIBLE = WordList.load("responsible-bodies");

	private static final String READER = "area inspections";

	/** Tokens that the name of a visit may have. */
	private static final int VISIT = 12;

	@Override
	public void read(Desk desk) {
		if (desk.isMinutes()) {
			return;
		}
		for (Block block : desk.blocks()) {
			if (block.is(Block.Kind.ROW)) {
				if (RESPONSIBLE.match(desk.tokens(block.ordinal()), 0) > 0) {
					table(desk, block);
				}
			}
			else if (!desk.isTitle(block)) {
				desk.sentences().of(block.ordinal()).forEach((sentence) -> sentence(desk, sentence));
			}
		}
	}

	private static void sentence(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int visit = sentence.to(Math.min(sentence.to(), sentence.from() + VISIT)).indexOf(VISITS);
		int will = (visit >= 0) ? visit + VISITS.match(tokens, visit) : 0;
		if (visit >= 0 && tokens.is(will, "will") && !desk.ledger().isClaimed(sentence)) {
			List<Member> inspectors = inspectors(desk);
			if (!inspectors.isEmpty()) {
				desk.ledger().add(Draft.of("commitment", inspectors, sentence, sentence, READER));
			}
		}
		int must = sentence.indexOf("must");
		Member area = desk.owners().area();
		if (must > sentence.from() && area != null && desk.subjects().in(sentence.to(must)).equals(List.of(area))
				&& !desk.ledger().isClaimed(sentence)) {
			desk.ledger().add(Draft.of("recommendation", List.of(area), sentence.from(must + 1), sentence, READER));
		}
	}

	/** The inspectorates that the document names. */
	private static List<Member> inspectors(Desk desk) {
		List<Member> found = new ArrayList<>();
		for (Block block : desk.blocks()) {
			for (Mention mention : desk.mentions().in(block.ordinal())) {
				boolean inspects = mention.member().is(Kind.BODY)
						&& NAMES.match(desk.tokens(block.ordinal()), mention.from()) > 0;
				if (inspects && !found.contains(mention.member())) {
					found.add(mention.member());
				}
			}
		}
		return found.isEmpty() ? chiefInspector(desk) : found;
	}

	/** "HMCI", where no inspectorate is named. */
	private static List<Member> chiefInspector(Desk desk) {
		for (Block block : desk.blocks()) {
			Tokens tokens = desk.tokens(block.ordinal());
			int at = Stretch.whole(tokens).indexOf(CHIEFS);
			if (at >= 0) {
				return List.of(desk.owners().post(tokens.text(at, at + CHIEFS.match(tokens, at))));
			}
		}
		return List.of();
	}

	/** Rows of "Responsible body" and "Areas for priority action", wrapped as printed. */
	private static void table(Desk desk, Block header) {
		List<Member> bodies = new ArrayList<>();
		List<Stretch> words = new ArrayList<>();
		for (int b = header.ordinal() + 1; b < desk.blocks().size(); b++) {
			Block block = desk.blocks().get(b);
			List<Stretch> cells = block.is(Block.Kind.ROW) ? ActionTables.cells(desk.tokens(b)) : List.of();
			if (cells.size() != 2 && !block.is(Block.Kind.PARAGRAPH)) {
				break;
			}
			if (cells.size() == 2) {
				words.add(cells.getLast().trimmed());
				desk.mentions()
					.in(b)
					.stream()
					.filter((mention) -> mention.member().is(Kind.BODY) && mention.to() <= cells.getFirst().to())
					.forEach((mention) -> bodies.add(mention.member()));
				if (block.text().strip().endsWith(".")) {
					enter(desk, bodies, words);
				}
			}
		}
	}

	private static void enter(Desk desk, List<Member> bodies, List<Stretch> words) {
		words.removeIf(Stretch::isEmpty);
		List<Member> owners = bodies.stream().distinct().toList();
		boolean free = words.stream().noneMatch((part) -> desk.ledger().isClaimed(part));
		if (!owners.isEmpty() && !words.isEmpty() && free) {
			Stretch first = words.getFirst();
			Draft draft = Draft.of("recommendation", owners, first, first, READER);
			desk.ledger().add(draft.further(List.copyOf(words.subList(1, words.size()))).evidence(List.copyOf(words)));
		}
		bodies.clear();
		words.clear();
	}

}
