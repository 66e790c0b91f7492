package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.cast.Sentences;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * What the readers of commitments and questions work with on one document.
 *
 * @param written the questions that are printed with their answers
 * @param ledger the commitments found so far
 * @param isMinutes whether the document records a meeting, as opposed to a report
 */
record Desk(AnnotatedDocument document, Mentions mentions, Sentences sentences, Owners owners, Speakers speakers,
		Subjects subjects, WrittenQuestions written, Ledger ledger, boolean isMinutes) {

	private static final WordList MEETING = WordList.load("meeting-words");

	private static final String AWAY = "apologies";

	/** Listed people who make a meeting. */
	private static final int MEETING_OF = 3;

	/** Blocks at the top that say what a document is. */
	private static final int TOP = 40;

	/** Words at a block's beginning within which it does. */
	private static final int OPENING = 6;

	static Desk of(AnnotatedDocument document) {
		Mentions mentions = new Mentions(document);
		Sentences sentences = new Sentences(document);
		Owners owners = new Owners(document, mentions);
		Speakers speakers = new Speakers(document, mentions, owners, sentences);
		WrittenQuestions written = WrittenQuestions.in(document, speakers);
		owners.voices(written.voices());
		Subjects subjects = new Subjects(mentions, owners, speakers, new Theirs(mentions, sentences, owners));
		return new Desk(document, mentions, sentences, owners, speakers, subjects, written,
				new Ledger(document.tokens().size()), recordsMeeting(document));
	}

	/** Whether a document says that people met, or lists those who came. */
	static boolean recordsMeeting(AnnotatedDocument document) {
		List<Tokens> blocks = document.tokens();
		long came = document.cast().attendees().stream().filter((attendee) -> !attendee.as().equals(AWAY)).count();
		return came >= MEETING_OF
				|| blocks.subList(0, Math.min(TOP, blocks.size())).stream().anyMatch(Desk::namesMeeting);
	}

	/** "Present:", "Minutes of …", not "At present …". */
	private static boolean namesMeeting(Tokens tokens) {
		int place = new Stretch(tokens, 0, Math.min(OPENING, tokens.size())).indexOf(MEETING);
		return place == 0 || place > 0 && tokens.isCapital(place);
	}

	List<Block> blocks() {
		return this.document.document().blocks();
	}

	Tokens tokens(int block) {
		return this.document.tokens().get(block);
	}

	/**
	 * Whether a block is a title, as opposed to a sentence that only its layout makes
	 * look like one.
	 */
	boolean isTitle(Block block) {
		Tokens tokens = tokens(block.ordinal());
		boolean sentence = block.label() == null && tokens.size() >= OPENING && Finite.isIn(Stretch.whole(tokens))
				&& !tokens.isAllCaps(tokens.size() - 1);
		return block.is(Kind.HEADING) && !sentence;
	}

	/**
	 * The items that a block leads in, whatever paragraphs explain them in between;
	 * without any such, the items right after it.
	 */
	List<Block> itemsOf(Block lead) {
		List<Block> blocks = blocks();
		List<Block> items = new ArrayList<>();
		for (int b = lead.ordinal() + 1; b < blocks.size() && !blocks.get(b).is(Kind.HEADING); b++) {
			Block block = blocks.get(b);
			if (block.lead() == lead.ordinal()) {
				items.add(block);
			}
			else if (!items.isEmpty() || !block.is(Kind.ITEM) || block.lead() >= 0) {
				boolean explains = !items.isEmpty() && (block.is(Kind.PARAGRAPH) || block.is(Kind.ROW));
				if (block.lead() <= lead.ordinal() && !explains) {
					break;
				}
			}
			else {
				return lead.is(Kind.ITEM) ? items : itemsFrom(b);
			}
		}
		return items;
	}

	/** The items of no lead that stand together from a block on. */
	private List<Block> itemsFrom(int first) {
		List<Block> blocks = blocks();
		int to = first;
		while (to < blocks.size() && blocks.get(to).is(Kind.ITEM) && blocks.get(to).lead() < 0
				&& blocks.get(to).level() == blocks.get(first).level()) {
			to++;
		}
		return blocks.subList(first, to);
	}

	/** The blocks under a heading up to the next one. */
	List<Block> under(Block heading) {
		List<Block> blocks = blocks();
		int to = heading.ordinal() + 1;
		while (to < blocks.size() && !blocks.get(to).is(Kind.HEADING)) {
			to++;
		}
		return blocks.subList(heading.ordinal() + 1, to);
	}

}
