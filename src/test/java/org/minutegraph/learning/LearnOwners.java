package org.minutegraph.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.minutegraph.evaluation.Forms;
import org.minutegraph.extraction.NamedPeopleAndBodies;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.commitment.OwnerExamples;
import org.minutegraph.extraction.commitment.OwnerExamples.Candidate;
import org.minutegraph.extraction.commitment.PromiseExamples;
import org.minutegraph.extraction.commitment.PromiseExamples.Sentence;
import org.minutegraph.extraction.learned.LinearModel;
import org.minutegraph.extraction.learned.ListedWords;
import tools.jackson.databind.JsonNode;

/**
 * Learns whom a sentence binds. As a main class: the arguments and the answer are as for
 * {@link LearnPromises}.
 */
final class LearnOwners {

	private static final String OWNER = "owner";

	private static final List<String> ENTITIES = List.of("persons", "bodies", "schools", "services", "programmes");

	private LearnOwners() {
	}

	/** The candidates of one sentence. */
	private record Choice(String body, List<Example> candidates) {
	}

	public static void main(String[] arguments) throws IOException {
		List<Choice> choices = choices(Paper.of(arguments));
		Learner learner = new Learner(List.of(OWNER));
		tryOn(learner, choices);
		learner.write(Path.of(arguments[0]), "Whom a sentence binds", examples(choices));
	}

	private static List<Example> examples(List<Choice> choices) {
		return choices.stream().flatMap((choice) -> choice.candidates().stream()).toList();
	}

	/** Prints how often the likeliest is right in papers of bodies that were left out. */
	private static void tryOn(Learner learner, List<Choice> choices) {
		int right = 0;
		int possible = 0;
		for (int part = 0; part < Trial.PARTS; part++) {
			int left = part;
			LinearModel model = LinearModel.of(learner
				.learn(examples(choices.stream().filter((choice) -> Trial.part(choice.body()) != left).toList())));
			for (Choice choice : choices.stream().filter((each) -> Trial.part(each.body()) == left).toList()) {
				right += isRight(likeliest(model, choice)) ? 1 : 0;
				possible += choice.candidates().stream().anyMatch(LearnOwners::isRight) ? 1 : 0;
			}
		}
		System.out.println("of " + choices.size() + " sentences " + possible
				+ " have the right one among the candidates, " + right + " have it first");
	}

	private static Example likeliest(LinearModel model, Choice choice) {
		Example best = choice.candidates().getFirst();
		for (Example candidate : choice.candidates()) {
			boolean likelier = Trial.of(model, candidate).probability(0) > Trial.of(model, best).probability(0);
			best = likelier ? candidate : best;
		}
		return best;
	}

	private static boolean isRight(Example candidate) {
		return Boolean.TRUE.equals(candidate.classes().get(OWNER));
	}

	private static List<Choice> choices(List<Paper> papers) {
		ListedWords none = new ListedWords(List.of());
		List<Choice> choices = new ArrayList<>();
		for (Paper paper : papers) {
			AnnotatedDocument document = NamedPeopleAndBodies.in(paper.document());
			OwnerExamples examples = new OwnerExamples(document);
			Binding.rows(paper, PromiseExamples.in(document, none)).forEach((sentence, row) -> {
				Set<String> owners = owners(paper, row);
				List<Example> candidates = owners.isEmpty() ? List.of()
						: candidates(paper, examples.of(sentence, row.get("kind").asString()), owners);
				if (!candidates.isEmpty()) {
					choices.add(new Choice(paper.body(), candidates));
				}
			});
		}
		return choices;
	}

	private static List<Example> candidates(Paper paper, List<Candidate> candidates, Set<String> owners) {
		return candidates.stream().map((candidate) -> {
			boolean right = candidate.names().stream().map(Forms::of).anyMatch(owners::contains);
			return new Example(paper.body(), candidate.features(), Map.of(OWNER, right));
		}).toList();
	}

	/** All forms of the names of those whom an annotated row binds. */
	private static Set<String> owners(Paper paper, JsonNode row) {
		Set<String> owners = new HashSet<>();
		row.path("owner").forEach((owner) -> owners.add(Forms.of(owner.asString())));
		Set<String> all = new HashSet<>(owners);
		for (String part : ENTITIES) {
			for (JsonNode entity : paper.gold().path(part)) {
				Set<String> forms = new HashSet<>();
				forms.add(Forms.of(entity.path("name").asString("")));
				entity.path("aliases").forEach((alias) -> forms.add(Forms.of(alias.asString())));
				if (forms.stream().anyMatch(owners::contains)) {
					all.addAll(forms);
				}
			}
		}
		return all;
	}

}
