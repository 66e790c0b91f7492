package org.minutegraph.spoken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Answer.TakenName;
import org.minutegraph.question.InWords;
import org.minutegraph.question.Lexicon;
import org.minutegraph.question.Paths;
import org.minutegraph.question.Question;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.question.Questions;
import org.minutegraph.spoken.Slots.Unclear;
import org.minutegraph.spoken.Spoken.Nearest;
import org.minutegraph.spoken.Spoken.NotUnderstood;
import org.minutegraph.spoken.Spoken.Understood;
import org.minutegraph.spoken.Template.Words;

/**
 * Answers questions in people's own words: takes the question of the catalogue that they
 * mean, and says which; or says what was not understood.
 */
@Component
public final class SpokenQuestions {

	private static final int LONGEST = 300;

	private static final int NEAREST = 3;

	private static final int TRIES = 4;

	private static final String NOT_UNDERSTOOD = "That was not understood. Put it like one of the nearest questions.";

	private final List<Template> templates = Lexicon.lines("spoken-questions")
		.stream()
		.flatMap((line) -> Template.read(line).stream())
		.toList();

	private final Map<String, String> examples = Lexicon.values("spoken-examples");

	private final Vocabulary vocabulary = new Vocabulary();

	/** The questions whose forms use a list of words: the fewer, the more it tells. */
	private final Map<String, Set<String>> users = new HashMap<>();

	private final Questions questions;

	public SpokenQuestions(Questions questions) {
		this.questions = questions;
		this.templates.forEach((template) -> lists(template)
			.forEach((list) -> this.users.computeIfAbsent(list, (one) -> new HashSet<>()).add(template.question())));
	}

	/**
	 * Answers a question.
	 * @param words of a person, such as "What has Rosa Quill promised?"
	 * @return the question that was taken and its answer; or that it was not understood,
	 * why, and what is nearest
	 */
	public Spoken ask(String words) {
		List<Token> tokens = Vocabulary.afterOpening(Token.of(words));
		if (tokens.isEmpty() || words.length() > LONGEST) {
			return new NotUnderstood(words, "Ask in one sentence of up to " + LONGEST + " characters.",
					nearest(List.of()), List.of());
		}
		Dates dates = Dates.in(tokens);
		if (!Dates.in(dates.rest()).none()) {
			return new NotUnderstood(words, "More than one span of time is named: ask for one at a time.",
					nearest(tokens), List.of());
		}
		List<Reading> readings = readings(dates);
		@Nullable Answer answer = readings.stream()
			.filter(Reading::clear)
			.findFirst()
			.map((best) -> answer(best, readings))
			.orElse(null);
		return (answer != null) ? understood(words, answer) : refused(words, dates.rest(), readings);
	}

	/** All ways to understand it, the surest first. */
	private List<Reading> readings(Dates dates) {
		Slots slots = new Slots(this.questions, this.vocabulary, dates.rest());
		List<Reading> readings = new ArrayList<>();
		for (Template template : this.templates) {
			Question question = this.questions.named(template.question());
			Matches.of(this.vocabulary, template, dates.rest())
				.stream()
				.map((filled) -> Reading.of(question, template, filled, dates, slots, LocalDate.now().toString()))
				.filter(Objects::nonNull)
				.forEach(readings::add);
		}
		readings.sort(Comparator.comparingDouble(Reading::cost));
		return readings;
	}

	/** Where the surest reading finds nothing, another of the same question may. */
	private @Nullable Answer answer(Reading best, List<Reading> readings) {
		@Nullable Answer empty = null;
		for (Reading reading : readings.stream()
			.filter((one) -> one.clear() && one.question() == best.question())
			.limit(TRIES)
			.toList()) {
			Answer answer = this.questions.ask(reading.question().name(), reading.parameters());
			if (!answer.rows().isEmpty()) {
				return answer;
			}
			empty = (empty == null && !reading.onlyFound()) ? answer : empty;
		}
		return empty;
	}

	private Understood understood(String words, Answer answer) {
		Question question = this.questions.named(answer.question());
		String sentence = question.ends().isEmpty() ? InWords.of(question, answer) : Paths.of(answer).sentence();
		return new Understood(words, answer.question(), answer.title(), new LinkedHashMap<>(answer.parameters()),
				sentence, answer);
	}

	private NotUnderstood refused(String words, List<Token> tokens, List<Reading> readings) {
		for (Reading reading : readings) {
			if (reading.unclear() != null) {
				return unclear(words, reading, reading.unclear());
			}
		}
		for (Reading reading : readings) {
			if (reading.undated()) {
				return new NotUnderstood(words,
						"\"" + reading.question().title() + "\" can not be asked for such a time: ask without it.",
						List.of(nearest(reading.question().name())), List.of());
			}
		}
		return new NotUnderstood(words, NOT_UNDERSTOOD, nearest(tokens), List.of());
	}

	private NotUnderstood unclear(String words, Reading reading, Unclear unclear) {
		List<Nearest> nearest = List.of(nearest(reading.question().name()));
		try {
			TakenName perhaps = this.questions.takenStrictly(unclear.name(), unclear.labels());
			return new NotUnderstood(words,
					"\"" + unclear.name() + "\" may be " + perhaps.thing().name() + " or another: say which.", nearest,
					List.of());
		}
		catch (UnclearName ex) {
			return new NotUnderstood(words, String.valueOf(ex.getMessage()), nearest, ex.candidates());
		}
	}

	/** Questions whose forms share words with what was asked. */
	private List<Nearest> nearest(List<Token> tokens) {
		Map<String, Double> shared = new LinkedHashMap<>();
		for (Template template : this.templates) {
			double hits = lists(template).filter((list) -> this.vocabulary.holds(list, tokens))
				.mapToDouble((list) -> 1.0 / this.users.getOrDefault(list, Set.of()).size())
				.sum() / template.parts().size();
			shared.merge(template.question(), hits, Math::max);
		}
		return shared.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(NEAREST)
			.map((one) -> nearest(one.getKey()))
			.toList();
	}

	private static Stream<String> lists(Template template) {
		return template.parts()
			.stream()
			.filter(Words.class::isInstance)
			.map((part) -> ((Words) part).list())
			.distinct();
	}

	private Nearest nearest(String name) {
		@Nullable String example = this.examples.get(name);
		Question question = this.questions.named(name);
		return new Nearest(name, question.title(), (example != null) ? example : question.title());
	}

}
