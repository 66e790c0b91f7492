package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Exchange;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Reads questions that are printed with their answers: "Question by X to Y, Cabinet
 * Member for Z" … "Answer" or "Reply from Y" …. In an answer "I" is the one who answers.
 */
final class WrittenQuestions {

	private static final WordList QUESTIONS = WordList.load("question-headers");

	private static final WordList ANSWERS = WordList.load("answer-headers");

	private static final WordList NOTICES = WordList.load("question-notices");

	/** Tokens within which a header says whose question or answer it is. */
	private static final int HEADER = 8;

	/** Tokens of a line that says to whom questions are put. */
	private static final int LINE = 24;

	/** Blocks that a question may have. */
	private static final int LONGEST = 40;

	private final List<Printed> printed = new ArrayList<>();

	private final Map<Integer, Member> voices = new HashMap<>();

	private final BitSet questions = new BitSet();

	private WrittenQuestions() {
	}

	/** One question with its answer, as it grows. */
	private static final class Printed {

		private final Member asker;

		private @Nullable Member answerer;

		private boolean answered;

		private final List<Stretch> words = new ArrayList<>();

		private @Nullable Stretch topic;

		Printed(Member asker, @Nullable Member answerer, Stretch header) {
			this.asker = asker;
			this.answerer = answerer;
			this.words.add(header);
		}

	}

	static WrittenQuestions in(AnnotatedDocument document, Speakers speakers) {
		WrittenQuestions found = new WrittenQuestions();
		@Nullable Printed open = null;
		@Nullable Stretch before = null;
		@Nullable Member addressee = null;
		for (Block block : document.document().blocks()) {
			Stretch words = Stretch.whole(document.tokens(block));
			Speaker all = addressee(words, speakers);
			addressee = (all != null) ? all.member() : addressee;
			boolean unanswered = numbered(words.tokens(), 'q') > 0 && !isAnswered(document, block, speakers);
			Printed header = (all != null || unanswered) ? null : question(words, speakers, open);
			if (header != null && header.answerer == null) {
				header.answerer = addressee;
			}
			header = (header == null) ? supplementary(document, words, open) : header;
			Printed pair = (header == null) ? pair(before, words, speakers) : null;
			Printed next = (pair != null && !isAnswered(document, block, speakers)) ? null
					: (header != null) ? header : pair;
			before = words.isEmpty() ? before : words;
			open = (next != null) ? next : open;
			if (next != null) {
				found.printed.add(next);
			}
			else if (open != null && !words.isEmpty()) {
				found.readOn(open, words, speakers);
			}
		}
		return found;
	}

	/**
	 * "Questions to Councillor X, Cabinet Member for Y": whom all that follow are put to.
	 */
	private static @Nullable Speaker addressee(Stretch words, Speakers speakers) {
		Tokens tokens = words.tokens();
		boolean all = tokens.is(0, "questions") && (tokens.is(1, "to") || tokens.is(1, "for")) && words.to() < LINE;
		return all ? asked(words.from(2), speakers) : null;
	}

	private void readOn(Printed open, Stretch words, Speakers speakers) {
		int header = answer(words.tokens());
		Speaker alone = (open.topic != null && !open.answered) ? whole(words, speakers) : null;
		boolean other = alone != null && alone.member() != open.asker && words.tokens().is(words.to() - 1, ":");
		if (header > 0 && isHeader(words, header) || other) {
			Speaker by = other ? alone : named(words, header, speakers);
			open.answerer = (by != null) ? by.member() : open.answerer;
			open.answered = true;
		}
		else if (open.topic == null && !open.answered) {
			open.topic = words;
			open.words.add(words);
		}
		else if (!open.answered && answersAloud(open, words, speakers)) {
			open.answered = true;
			open.words.add(words);
			return;
		}
		Member answerer = open.answerer;
		if (!open.answered) {
			this.questions.set(words.block());
		}
		if (open.answered && answerer != null) {
			this.voices.put(words.block(), answerer);
			if (open.words.size() < 4) {
				open.words.add(words);
			}
		}
	}

	/** "Councillor Y said six" under a supplementary question that stands alone. */
	private static boolean answersAloud(Printed open, Stretch words, Speakers speakers) {
		Stretch topic = open.topic;
		Speaker speaker = speakers.of(words);
		return topic != null && topic.isQuestion() && speaker != null && speaker.member() == open.answerer;
	}

	/** "Answer:" alone, "Answer: text", "Reply from Y": not "Answers were given". */
	private static boolean isHeader(Stretch words, int length) {
		Tokens tokens = words.tokens();
		return numbered(tokens, 'a') > 0 || tokens.size() == length || !tokens.isWord(length) || tokens.is(length, "by")
				|| tokens.is(length, "from") || tokens.is(length, "of");
	}

	/** Tokens of an answer's header: "Reply from", "A1"; or 0. */
	private static int answer(Tokens tokens) {
		return Math.max(ANSWERS.match(tokens, 0), numbered(tokens, 'a'));
	}

	/** 1 for "Q1" and "A12", else 0. */
	private static int numbered(Tokens tokens, char letter) {
		String word = (tokens.size() > 0) ? tokens.lower(0) : "";
		boolean numbered = word.length() > 1 && word.charAt(0) == letter
				&& word.substring(1).chars().allMatch(Character::isDigit);
		return numbered ? 1 : 0;
	}

	private static @Nullable Printed question(Stretch words, Speakers speakers, @Nullable Printed before) {
		Tokens tokens = words.tokens();
		int header = (answer(tokens) > 0) ? 0 : Math.max(QUESTIONS.match(tokens, 0), numbered(tokens, 'q'));
		int notice = (header == 0) ? words.indexOf(NOTICES) : -1;
		Speaker asker = (header > 0) ? named(words, header, speakers) : (notice > 0) ? speakers.of(words) : null;
		if (asker == null) {
			return null;
		}
		int to = words.indexAfter("to", asker.to());
		Speaker asked = (to < words.to()) ? asked(words.from(to + 1), speakers) : null;
		boolean follows = tokens.is(0, "supplementary") && before != null;
		Member answerer = (asked != null) ? asked.member() : follows && before != null ? before.answerer : null;
		return new Printed(asker.member(), answerer, words);
	}

	/** "Supplementary question" alone over a question: by the one who asked before. */
	private static @Nullable Printed supplementary(AnnotatedDocument document, Stretch words,
			@Nullable Printed before) {
		Tokens tokens = words.tokens();
		int next = words.block() + 1;
		if (before == null || !before.answered || next >= document.tokens().size() || !tokens.is(0, "supplementary")
				|| QUESTIONS.match(tokens, 0) < words.trimmed().to()) {
			return null;
		}
		Tokens question = document.tokens().get(next);
		return question.is(question.size() - 1, "?") ? new Printed(before.asker, before.answerer, words) : null;
	}

	/** Whom a question is for: the one named after the post, else the post. */
	private static @Nullable Speaker asked(Stretch words, Speakers speakers) {
		Speaker post = speakers.of(words);
		for (int i = words.from(); i < words.to() && !words.tokens().is(i, ":"); i++) {
			boolean opens = words.tokens().is(i, ",") || words.tokens().is(i, "(");
			Speaker named = opens ? speakers.of(words.from(i + 1)) : null;
			if (named != null && named.member().is(Entity.Kind.PERSON)) {
				return (post != null && post.member().is(Entity.Kind.PERSON)) ? post : named;
			}
		}
		return post;
	}

	/**
	 * Whether an answer stands under two names, before the next such line: the names of
	 * those present are no question.
	 */
	private static boolean isAnswered(AnnotatedDocument document, Block names, Speakers speakers) {
		List<Block> blocks = document.document().blocks();
		int to = Math.min(blocks.size(), names.ordinal() + LONGEST);
		for (Block block : blocks.subList(names.ordinal() + 1, to)) {
			Stretch words = Stretch.whole(document.tokens(block));
			int header = answer(words.tokens());
			if (header > 0 && isHeader(words, header)) {
				return true;
			}
			if (whole(words, speakers) != null) {
				return false;
			}
		}
		return false;
	}

	/** Two lines of nothing but a name each: who asks and who answers. */
	private static @Nullable Printed pair(@Nullable Stretch before, Stretch words, Speakers speakers) {
		Speaker asker = (before != null) ? whole(before, speakers) : null;
		Speaker asked = (asker != null) ? whole(words, speakers) : null;
		return (asker != null && asked != null && asker.member() != asked.member())
				? new Printed(asker.member(), asked.member(), words) : null;
	}

	private static @Nullable Speaker whole(Stretch words, Speakers speakers) {
		Speaker speaker = speakers.of(words);
		boolean whole = speaker != null && speaker.to() >= words.trimmed().to() && words.to() < HEADER;
		return (whole && speaker != null && speaker.member().is(Entity.Kind.PERSON)) ? speaker : null;
	}

	/**
	 * The one named after "by" or "from" in a header, or behind its number before "to".
	 */
	private static @Nullable Speaker named(Stretch words, int from, Speakers speakers) {
		int number = from;
		while (number < words.to() && (!words.tokens().isWord(number) || words.tokens().startsWithDigit(number))) {
			number++;
		}
		boolean counted = number > from || numbered(words.tokens(), 'q') > 0;
		Speaker behind = (counted && number < words.to()) ? speakers.of(words.from(number)) : null;
		if (behind != null && words.tokens().is(behind.to(), "to")) {
			return behind;
		}
		for (int i = from; i < Math.min(words.to(), from + HEADER); i++) {
			if (words.tokens().is(i, "by") || words.tokens().is(i, "from") || words.tokens().is(i, "of")) {
				return speakers.of(words.from(i + 1));
			}
		}
		return null;
	}

	/** Whether a block is part of a question and not of its answer. */
	boolean isQuestion(int block) {
		return this.questions.get(block);
	}

	/** Whose voice "I" is in each block of an answer. */
	Map<Integer, Member> voices() {
		return this.voices;
	}

	void publish(Consumer<Statement> found) {
		for (Printed question : this.printed) {
			Member answerer = question.answerer;
			if (question.answered && answerer != null) {
				Stretch topic = question.topic;
				String text = (topic != null) ? topic.trimmed().text() : question.words.getFirst().text();
				found.accept(new Exchange(question.asker.id(), List.of(answerer.id()), text,
						new Evidence(question.words.stream().map(Stretch::span).toList(), "written questions", 0.9)));
			}
		}
	}

}
