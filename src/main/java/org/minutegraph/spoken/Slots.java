package org.minutegraph.spoken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Answer.TakenName;
import org.minutegraph.question.Lexicon;
import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.question.Questions;
import org.minutegraph.question.Thing;
import org.minutegraph.spoken.Template.Slot;

/**
 * Finds out what the words in a slot mean: whom, what sort, how many, or words to search.
 */
final class Slots {

	private static final Map<String, String> KINDS = Lexicon.values("spoken-kinds");

	private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2", "three", "3");

	private static final Map<String, Double> UNSURE = Map.of("place of a council", 0.3, "initials", 0.3, "part of name",
			2.0, "similar name", 2.5);

	private static final double WORDS = 1.5;

	/** Parameters whose words may be a sentence. */
	private static final Set<String> SENTENCES = Set.of("words", "what");

	private static final Set<String> PREPOSITIONS = Set.of("by", "from", "to", "for", "with", "at");

	/**
	 * Words that are in many names: "the board" may be another than the one that is
	 * loaded.
	 */
	private static final Set<String> GENERIC = Lexicon.entries("generic-name-words");

	private final Map<String, Optional<TakenName>> names = new HashMap<>();

	private final Questions questions;

	private final Vocabulary vocabulary;

	private final NameWords words;

	/**
	 * Slots of one question.
	 * @param tokens all words of it
	 */
	Slots(Questions questions, Vocabulary vocabulary, List<Token> tokens) {
		this.words = NameWords.of(questions, tokens);
		this.questions = questions;
		this.vocabulary = vocabulary;
	}

	/**
	 * What stands in a slot.
	 *
	 * @param parameter that it fills
	 * @param value as given to the question
	 * @param cost higher, the less sure it is
	 */
	record Filled(String parameter, String value, double cost) {
	}

	/**
	 * No one thing has such a name; or perhaps one has, but then not with all its words.
	 */
	static final class UnclearException extends Exception {

		private static final long serialVersionUID = 1;

		private final transient Unclear unclear;

		UnclearException(Unclear unclear) {
			super("", null, false, false);
			this.unclear = unclear;
		}

		Unclear unclear() {
			return this.unclear;
		}

	}

	/**
	 * A name that is not clear.
	 *
	 * @param name as given
	 * @param labels that the thing may have
	 */
	record Unclear(String name, List<String> labels) {
	}

	/** The slot does not take these words. */
	static final class UnfitException extends Exception {

		private static final long serialVersionUID = 1;

		UnfitException() {
			super("", null, false, false);
		}

	}

	/**
	 * Fills a slot.
	 * @throws UnclearException where a name fits nothing or more than one thing
	 * @throws UnfitException where the slot does not take such words at all
	 */
	Filled fill(Question question, Slot slot, List<Token> inside) throws UnfitException, UnclearException {
		List<Parameter> parameters = slot.parameters()
			.stream()
			.map((name) -> question.parameter(name).orElseThrow())
			.toList();
		Parameter first = parameters.getFirst();
		return switch (first.type()) {
			case ENTITY -> name(parameters, inside);
			case KIND -> word(first, KINDS.getOrDefault(phrase(inside), ""), first.values());
			case NUMBER -> word(first, NUMBERS.getOrDefault(phrase(inside), phrase(inside)), List.of("1", "2", "3"));
			case TEXT -> slot.list().isEmpty() ? text(first, inside) : title(first, slot.list(), inside);
			case DATE -> throw new UnfitException();
		};
	}

	private static String phrase(List<Token> inside) {
		return inside.stream().map(Token::word).collect(Collectors.joining(" "));
	}

	private static Filled word(Parameter parameter, String value, List<String> values) throws UnfitException {
		if (!values.contains(value)) {
			throw new UnfitException();
		}
		return new Filled(parameter.name(), value, 0);
	}

	/**
	 * Words to search. A verb among them begins another clause, and a name behind a
	 * preposition would rather have a place of its own.
	 */
	private static Filled text(Parameter parameter, List<Token> inside) throws UnfitException {
		if (!SENTENCES.contains(parameter.name()) && inside.stream().anyMatch(Vocabulary::auxiliary)) {
			throw new UnfitException();
		}
		List<Token> words = inside.stream().filter((token) -> token.possessive() || !Vocabulary.filler(token)).toList();
		long prepositions = words.stream().filter((token) -> PREPOSITIONS.contains(token.word())).count();
		return new Filled(parameter.name(), Token.join(words), WORDS + 0.15 * words.size() + 0.5 * prepositions);
	}

	/**
	 * A post's title: more words of it are better, and several holders have one title.
	 */
	private Filled title(Parameter parameter, String list, List<Token> inside) throws UnfitException {
		if (!this.vocabulary.title(list, inside)) {
			throw new UnfitException();
		}
		List<Token> words = inside.stream().map((token) -> {
			String one = token.word().replaceFirst("s$", "");
			boolean several = !one.equals(token.word()) && this.vocabulary.has(list, token.word())
					&& this.vocabulary.has(list, one);
			return several ? new Token(one, one) : token;
		}).toList();
		return new Filled(parameter.name(), Token.join(words), WORDS - 0.3 * words.size());
	}

	private Filled name(List<Parameter> parameters, List<Token> inside) throws UnclearException {
		List<String> labels = parameters.stream().flatMap((one) -> one.values().stream()).distinct().toList();
		String text = Token.join(inside);
		TakenName taken = this.words.mayBeName(inside) ? taken(text, labels) : null;
		boolean kindOnly = taken != null && List.of("alias", "part of name").contains(taken.how())
				&& inside.stream().allMatch((token) -> GENERIC.contains(token.word()));
		if (taken == null || kindOnly) {
			throw new UnclearException(new Unclear(text, labels));
		}
		String parameter = parameters.stream()
			.filter((one) -> one.values().contains(taken.thing().label()))
			.findFirst()
			.orElseThrow()
			.name();
		return new Filled(parameter, text, UNSURE.getOrDefault(taken.how(), 0.0));
	}

	private @Nullable TakenName taken(String text, List<String> labels) {
		TakenName any = find(text, Thing.NAMED);
		return (any != null && any.others().isEmpty() && labels.contains(any.thing().label())) ? any
				: find(text, labels);
	}

	private @Nullable TakenName find(String text, List<String> labels) {
		return this.names.computeIfAbsent(text + labels, (key) -> {
			try {
				return Optional.of(this.questions.takenStrictly(text, labels));
			}
			catch (UnclearName ex) {
				return Optional.empty();
			}
		}).orElse(null);
	}

}
