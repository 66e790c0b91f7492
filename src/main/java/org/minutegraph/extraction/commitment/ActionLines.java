package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Block.Kind;
import org.minutegraph.reading.Block;

/**
 * Finds what is marked as an action: "ACTION: Name" after the sentence that it closes,
 * "Action: Name to do it by a date", "Person responsible: Name Deadline: date", and lists
 * under "Actions".
 */
final class ActionLines implements CommitmentReader {

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	/** Blocks, most of them cells, among which the heads of torn columns stand. */
	private static final int COLUMNS = 12;

	private static final WordList HEADERS = WordList.load("table-headers");

	private static final WordList LABELS = WordList.load("action-labels");

	@Override
	public void read(Desk desk) {
		Tasks tasks = new Tasks();
		for (Block block : desk.blocks()) {
			Tokens tokens = desk.tokens(block.ordinal());
			if (!block.is(Kind.ROW) && isListLabel(tokens) && !isColumn(desk, block)) {
				List<Block> items = block.is(Kind.HEADING) ? desk.under(block) : desk.itemsOf(block);
				boolean table = items.stream().anyMatch((item) -> item.is(Kind.ROW));
				items.stream()
					.filter((item) -> (!table || item.is(Kind.ITEM)) && !tells(desk.tokens(item.ordinal())))
					.forEach((item) -> tasks.imperative(desk, Stretch.whole(desk.tokens(item.ordinal()))));
				desk.ledger().claim(Stretch.whole(tokens));
			}
			else {
				readLabels(desk, tasks, block);
			}
		}
	}

	/** "The meeting closed at 19:40." below a list is none of its tasks. */
	private static boolean tells(Tokens tokens) {
		boolean noun = tokens.is(0, "the") || tokens.is(0, "there") || tokens.is(0, "it") || tokens.is(0, "this");
		Stretch sentence = Stretch.whole(tokens);
		return noun && (Finite.isIn(sentence) || tokens.lower(2).endsWith("ed")) && sentence.indexOf("to") < 0;
	}

	/** "Actions:", "Action points": all there is in the block. */
	private static boolean isListLabel(Tokens tokens) {
		int length = LABELS.match(tokens, 0);
		boolean list = length > 0 && "list".equals(LABELS.value(tokens, 0));
		return list && (tokens.size() == length || tokens.size() == length + 1 && !tokens.isWord(length));
	}

	/** "Item", "Notes", "Action", each alone: the torn heads of the minutes' columns. */
	private static boolean isColumn(Desk desk, Block label) {
		int from = Math.max(0, label.ordinal() - COLUMNS);
		return label.ordinal() > 0 && desk.blocks()
			.subList(from, label.ordinal())
			.stream()
			.map((block) -> desk.tokens(block.ordinal()))
			.anyMatch((tokens) -> HEADERS.match(tokens, 0) == tokens.size() && isOtherHead(tokens));
	}

	private static boolean isOtherHead(Tokens tokens) {
		return tokens.size() > 0 && !"action".equals(HEADERS.value(tokens, 0));
	}

	private void readLabels(Desk desk, Tasks tasks, Block block) {
		Tokens tokens = desk.tokens(block.ordinal());
		for (int i = 0; i < tokens.size() && LABELS.mayStandIn(tokens); i++) {
			String label = tokens.isCapital(i) ? LABELS.value(tokens, i) : null;
			int length = (label != null) ? LABELS.match(tokens, i) : 0;
			OwnedLabel owned = (label != null && !block.is(Kind.ROW)) ? OwnedLabel.at(desk, tokens, i, length, label)
					: null;
			if (owned != null) {
				int to = endOf(tokens, i, owned.to());
				Stretch content = new Stretch(tokens, Math.min(owned.to(), to), to);
				owned(desk, owned, firstSentences(desk, content));
				i = Math.max(i, to - 1);
				continue;
			}
			boolean bare = label != null && label.equals("list") && isBare(desk, tokens, i, i + length);
			boolean marked = label != null && !label.equals("due") && !block.is(Kind.ROW)
					&& isMarked(tokens, i, length);
			if (bare || marked) {
				int from = i + length;
				while (from < tokens.size() && !tokens.isWord(from) && !tokens.is(from, "(")) {
					from++;
				}
				int to = bare ? bareEnd(desk, tokens, i) : endOf(tokens, i, from);
				line(desk, tasks, block, i, new Stretch(tokens, Math.min(from, to), to));
				i = Math.max(i, to - 1);
			}
		}
	}

	/** "ACTION JS: mend the gate": whom the label names is bound. */
	private static void owned(Desk desk, OwnedLabel label, Stretch content) {
		Stretch task = content.trimmed();
		Tokens tokens = content.tokens();
		int from = tokens.is(task.from(), "to") ? task.from() + 1 : task.from();
		if (!task.isEmpty() && !desk.ledger().isClaimed(task)) {
			Stretch words = new Stretch(tokens, label.from(), content.to());
			desk.ledger().add(Draft.of("action", label.owners(), content.from(from), words, "action lines"));
		}
	}

	/** "It was agreed to ask. (Action Ann Lowe)". */
	private static boolean isBracketed(Tokens tokens, int label) {
		return tokens.is(label - 1, "(") && (label == 1 || tokens.sentence(label - 2) != tokens.sentence(label));
	}

	/** Where a bare label's names have to end: with its sentence if it opens one. */
	private static int bareEnd(Desk desk, Tokens tokens, int label) {
		if (isBracketed(tokens, label)) {
			return Stretch.whole(tokens).indexAfter(")", label);
		}
		Stretch sentence = desk.sentences().at(tokens, label);
		return (sentence.from() == label) ? sentence.to() : tokens.size();
	}

	/** "… to be asked. Action RQ & JE": nothing but names up to the end. */
	private static boolean isBare(Desk desk, Tokens tokens, int label, int from) {
		int end = bareEnd(desk, tokens, label);
		boolean opens = label == 0 || tokens.sentence(label) != tokens.sentence(label - 1)
				|| Wraps.beginsCell(tokens, label) || isBracketed(tokens, label);
		boolean trails = tokens.isWord(label - 1) && !tokens.isCapital(label - 1)
				&& PREPOSITIONS.match(tokens, label - 1) == 0 && tokens.isAllCaps(end - 1);
		if (!opens && !trails || from >= end || desk.subjects().in(new Stretch(tokens, from, end)).isEmpty()) {
			return false;
		}
		for (int i = from; i < end; i++) {
			boolean named = desk.mentions().at(tokens, i) != null || Subjects.noun(tokens, i) > 0
					|| tokens.isAllCaps(i) && desk.owners().initials(tokens.word(i)) != null;
			if (!named && tokens.isWord(i) && !tokens.is(i, "and")) {
				return false;
			}
		}
		return true;
	}

	/** Before a full stop a label stands alone: no "Statement of Action." */
	private static boolean isMarked(Tokens tokens, int label, int length) {
		boolean opens = label == 0 || tokens.sentence(label) != tokens.sentence(label - 1);
		return isMark(tokens, label + length) && (opens || !tokens.is(label + length, "."));
	}

	private static boolean isMark(Tokens tokens, int i) {
		return tokens.is(i, ":") || tokens.is(i, "–") || tokens.is(i, "-") || tokens.is(i, "—") || tokens.is(i, ".");
	}

	/**
	 * An action ends where the next label stands, its brackets close, or the paragraph
	 * ends.
	 */
	private static int endOf(Tokens tokens, int opening, int from) {
		boolean bracketed = tokens.is(opening - 1, "(") || tokens.is(opening - 1, "[");
		for (int i = from; i < tokens.size(); i++) {
			String label = tokens.isCapital(i) ? LABELS.value(tokens, i) : null;
			if (label != null && !label.equals("due") && isMark(tokens, i + LABELS.match(tokens, i))
					|| bracketed && (tokens.is(i, ")") || tokens.is(i, "]"))) {
				return i;
			}
		}
		return tokens.size();
	}

	private void line(Desk desk, Tasks tasks, Block block, int label, Stretch content) {
		Tokens tokens = content.tokens();
		int due = indexOfDue(content);
		Stretch named = content.to((due >= 0) ? due : content.to()).trimmed();
		List<Member> owners = desk.subjects().in(named);
		if (owners.isEmpty() || named.isEmpty()) {
			tasks.imperative(desk, firstSentences(desk, content));
			return;
		}
		Stretch closed = before(desk, block, label);
		Stretch line = new Stretch(tokens, label, content.to());
		String date = (due >= 0) ? dueAfter(content, due) : null;
		boolean trails = closed != null && closed.block() == block.ordinal() && label > 0
				&& tokens.sentence(label) == tokens.sentence(label - 1);
		boolean told = closed != null
				&& (trails || Finite.isIn(closed) || Requests.objectOf(closed) >= 0 || closed.indexOf("to") >= 0);
		if (closed == null || !told) {
			desk.ledger().add(Draft.of("action", owners, line, line, "action lines").due(date));
			return;
		}
		Draft draft = Draft.of("action", owners, task(closed), closed, "action lines");
		List<Stretch> words = new ArrayList<>(List.of(closed, line));
		Member requester = Requests.requester(desk, closed);
		desk.ledger().add(draft.due((date != null) ? date : draft.due()).evidence(words).requestedBy(requester));
	}

	private static Stretch firstSentences(Desk desk, Stretch content) {
		if (content.isEmpty()) {
			return content;
		}
		Stretch first = desk.sentences().at(content.tokens(), content.from());
		return content.to(Math.min(first.to(), content.to()));
	}

	private static int indexOfDue(Stretch content) {
		for (int i = content.from(); i < content.to(); i++) {
			if ("due".equals(LABELS.value(content.tokens(), i))) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable String dueAfter(Stretch content, int due) {
		Tokens tokens = content.tokens();
		int at = due + LABELS.match(tokens, due);
		while (at < content.to() && !tokens.isWord(at)) {
			at++;
		}
		String date = DueDates.at(tokens, at, content.to());
		return (date != null) ? date : (at < content.to()) ? content.from(at).trimmed().text() : null;
	}

	private static Stretch task(Stretch sentence) {
		int request = Requests.objectOf(sentence);
		return sentence.from((request > 0) ? request : sentence.from());
	}

	/** The sentence that an action line closes: the one before it, or null. */
	private static @Nullable Stretch before(Desk desk, Block block, int label) {
		Tokens tokens = desk.tokens(block.ordinal());
		for (int i = label - 1; i >= 0; i--) {
			if (tokens.isWord(i)) {
				Stretch sentence = desk.sentences().at(tokens, i).to(i + 1);
				boolean aside = tokens.is(sentence.from(), "(");
				return sentence.from(aside ? sentence.indexAfter(")", sentence.from()) + 1 : sentence.from());
			}
		}
		for (int b = block.ordinal() - 1; b >= 0; b--) {
			List<Stretch> sentences = desk.sentences().of(b);
			Block above = desk.blocks().get(b);
			if (!sentences.isEmpty()) {
				boolean free = !above.is(Kind.HEADING) && !desk.ledger().isClaimed(sentences.getLast());
				return free ? sentences.getLast() : null;
			}
		}
		return null;
	}

}
