package org.minutegraph.extraction.commitment;

import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;

/**
 * What a thing will do or be that somebody must bring about: "letters will go out", "the
 * sensory room will open in January". Bound is whoever answers for what is said.
 */
final class Happenings {

	private static final WordList PLANNED = WordList.load("happenings");

	private static final WordList DATED = WordList.load("dated-happenings");

	private static final WordList FORECAST = WordList.load("forecast-subjects");

	private static final WordList OBJECTS = WordList.load("object-openers");

	private static final WordList OF_THINGS = WordList.load("acts-of-things");

	private static final WordList POINTING = WordList.load("pointing-subjects");

	private Happenings() {
	}

	/** Whether a verb says by itself that something planned takes place. */
	static boolean isPlanned(Promise promise, int verb) {
		Tokens tokens = promise.tokens();
		return PLANNED.match(tokens, tokens.is(verb, "be") ? verb + 1 : verb) > 0 && !isForecast(promise);
	}

	/** "Costs", "the term": what comes about by itself. */
	private static boolean isForecast(Promise promise) {
		return new Stretch(promise.tokens(), promise.clause().from(), promise.from()).indexOf(FORECAST) >= 0;
	}

	/**
	 * What happens on a date that is named after the verb, or none.
	 * @param verb token of the infinitive
	 */
	static List<Draft> dated(Promise promise, int verb) {
		Tokens tokens = promise.tokens();
		boolean happens = DATED.match(tokens, verb) > 0
				|| tokens.is(verb, "be") && isStarting(tokens, Verbs.afterAdverbs(tokens, verb + 1));
		return happens ? onDate(promise, verb) : List.of();
	}

	/**
	 * "The younger rowers will carry the flag": somebody whom nothing binds will do a
	 * common task, but no thing what a thing does ("the path will help").
	 */
	static List<Draft> task(Promise promise, int verb) {
		Tokens tokens = promise.tokens();
		int start = promise.clause().from();
		boolean reported = promise.desk().isMinutes() && tokens.is(start - 1, "that");
		boolean told = (tokens.is(promise.from(), "will") || reported) && promise.from() > start;
		boolean acts = told && (Verbs.isTask(tokens, verb) || Verbs.isGerund(tokens, verb))
				&& OF_THINGS.match(tokens, verb) == 0 && POINTING.match(tokens, start) == 0
				&& !tokens.is(promise.from() - 1, ",");
		boolean certain = acts && !isForecast(promise)
				&& new Stretch(tokens, promise.from(), promise.end()).indexOf("if") < 0;
		Member author = tokens.is(start, "my") ? promise.desk().owners().author(tokens) : null;
		return !certain ? List.of()
				: promise.whole(List.of((author != null) ? author : promise.responsible()), "commitment");
	}

	/** "The night ferry is starting again in June": what a thing is about to do. */
	static List<Draft> starting(Promise promise, int gerund) {
		return isStarting(promise.tokens(), gerund) ? onDate(promise, gerund) : List.of();
	}

	private static List<Draft> onDate(Promise promise, int verb) {
		Tokens tokens = promise.tokens();
		Stretch subject = new Stretch(tokens, promise.clause().from(), promise.from());
		boolean transitive = OBJECTS.contains(tokens, verb + 1);
		boolean meeting = subject.indexOf("meeting") >= 0 || subject.indexOf("agm") >= 0;
		if (transitive || meeting || subject.isEmpty() || isForecast(promise)
				|| DueDates.in(promise.sentence().to(promise.end()).from(verb)) == null) {
			return List.of();
		}
		List<Member> members = promise.clause().members();
		boolean person = members.stream().anyMatch((member) -> member.is(Kind.PERSON) || member.is(Kind.POST));
		boolean own = !members.isEmpty()
				&& members.stream().allMatch((member) -> member.is(Kind.SCHOOL) || member.is(Kind.BODY));
		List<Member> owners = own ? members : List.of(promise.responsible());
		return person ? List.of() : promise.whole(owners, "commitment");
	}

	/** "be opening", "be starting". */
	private static boolean isStarting(Tokens tokens, int i) {
		String word = tokens.lower(i);
		if (!word.endsWith("ing") || word.length() < 6) {
			return false;
		}
		String stem = word.substring(0, word.length() - 3);
		return DATED.contains(stem) || DATED.contains(stem + "e")
				|| DATED.contains(stem.substring(0, stem.length() - 1));
	}

}
