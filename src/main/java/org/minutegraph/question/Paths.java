package org.minutegraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.minutegraph.question.Answer.TakenName;
import org.minutegraph.question.Connections.Hop;
import org.minutegraph.question.Connections.Path;

/**
 * Tells how two things are connected: the answer to the question "paths", put together.
 */
@Component
public final class Paths {

	private static final String QUESTION = "paths";

	private final Questions questions;

	public Paths(Questions questions) {
		this.questions = questions;
	}

	/**
	 * How two things are connected.
	 * @param from an id or any name of a person, body, school, service or programme
	 * @param to the same for the other
	 * @return a few paths, short and well-evidenced ones first, by way of a council, a
	 * regulator or something else that everybody has to do with only where there is no
	 * better
	 * @throws QuestionException.WrongParameter where a name is missing or too long
	 * @throws QuestionException.UnclearName where a name fits nothing or more than one
	 * thing, with candidates to choose from
	 * @throws QuestionException where there is no answer in time
	 */
	public Connections between(String from, String to) {
		return of(this.questions.ask(QUESTION, Map.of("from", from, "to", to)));
	}

	/** The answer to "paths", put together. */
	public static Connections of(Answer answer) {
		TakenName from = name(answer, "from");
		TakenName to = name(answer, "to");
		Map<Long, List<Hop>> paths = new TreeMap<>();
		answer.rows()
			.forEach((row) -> paths.computeIfAbsent((Long) row.values().get("path"), (number) -> new ArrayList<>())
				.add(hop(row)));
		List<Path> ways = paths.values().stream().map(Path::new).toList();
		return new Connections(from, to, sentence(from.thing(), to.thing(), ways), ways, answer.searched());
	}

	private static TakenName name(Answer answer, String parameter) {
		return answer.names().stream().filter((name) -> name.parameter().equals(parameter)).findFirst().orElseThrow();
	}

	private static Hop hop(Row row) {
		Map<String, ?> values = row.values();
		return new Hop(thing(values.get("from")), String.valueOf(values.get("says")), thing(values.get("to")),
				String.valueOf(values.get("relation")), Boolean.TRUE.equals(values.get("forward")),
				(String) values.get("on"), (String) values.get("since"), row.evidence());
	}

	private static Thing thing(@Nullable Object value) {
		return (Thing) Objects.requireNonNull(value);
	}

	private static String sentence(Thing from, Thing to, List<Path> paths) {
		if (from.id().equals(to.id())) {
			return "Both names are taken for " + from.name() + ".";
		}
		if (paths.isEmpty()) {
			return "Nothing in the loaded documents connects " + from.name() + " with " + to.name() + ".";
		}
		List<Hop> hops = paths.getFirst().hops();
		String way = hops.stream()
			.limit(hops.size() - 1L)
			.map((hop) -> hop.to())
			.filter((thing) -> Thing.NAMED.contains(thing.label()))
			.map(Thing::name)
			.collect(Collectors.joining(", then "));
		return from.name() + " is connected with " + to.name()
				+ (way.isEmpty() ? " directly." : " by way of " + way + ".");
	}

}
