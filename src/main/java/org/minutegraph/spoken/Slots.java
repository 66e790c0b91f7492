package org.minutegraph.spoken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.minutegraph.question.Answer.TakenName;
import org.minutegraph.question.Lexicon;
import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.question.QuestionException.UnclearName;
import org.minutegraph.question.Questions;
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

	private final Map<String, Object> names = new HashMap<>();

	private final Questions questions;

	private final Vocabulary vocabulary;

	Slots(Questions questions, Vocabulary vocabulary) {
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

	/** The slot does not take these words. */
	static final class UnfitException extends Exception {

		private static final long serialVersionUID = 1;

		UnfitException() {
			super("", null, false, false);
		}

	}

	/**
	 * Fills a slot.
	 * @throws UnclearName where a name fits nothing or more than one thing
	 * @throws UnfitException where the slot does not take such words at all
	 */
	Filled fill(Question question, Slot slot, List<Token> inside) throws UnfitException {
		List<Parameter> parameters = slot.parameters()
			.stream()
			.map((name) -> question.parameter(name).orElseThrow())
			.toList();
		Parameter first = parameters.getFirst();
		return switch (first.type()) {
			case ENTITY -> name(parameters, Token.join(inside));
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

	private static Filled text(Parameter parameter, List<Token> inside) {
		List<Token> words = inside.stream().filter((token) -> !Vocabulary.filler(token)).toList();
		return new Filled(parameter.name(), Token.join(words), WORDS + 0.1 * words.size());
	}

	/**
	 * A post's title: more words of it are better, and several holders have one title.
	 */
	private Filled title(Parameter parameter, String list, List<Token> inside) {
		List<Token> words = inside.stream().map((token) -> {
			String one = token.word().replaceFirst("s$", "");
			boolean several = !one.equals(token.word()) && this.vocabulary.has(list, token.word())
					&& this.vocabulary.has(list, one);
			return several ? new Token(one, one) : token;
		}).toList();
		return new Filled(parameter.name(), Token.join(words), WORDS - 0.3 * words.size());
	}

	private Filled name(List<Parameter> parameters, String text) {
		List<String> labels = parameters.stream().flatMap((one) -> one.values().stream()).distinct().toList();
		TakenName taken = taken(text, labels);
		String parameter = parameters.stream()
			.filter((one) -> one.values().contains(taken.thing().label()))
			.findFirst()
			.orElseThrow()
			.name();
		return new Filled(parameter, text, UNSURE.getOrDefault(taken.how(), 0.0));
	}

	private TakenName taken(String text, List<String> labels) {
		Object found = this.names.computeIfAbsent(text + labels, (key) -> {
			try {
				return this.questions.takenStrictly(text, labels);
			}
			catch (UnclearName ex) {
				return ex;
			}
		});
		if (found instanceof UnclearName unclear) {
			throw unclear;
		}
		return (TakenName) found;
	}

}
