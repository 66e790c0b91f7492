package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Candidate;
import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;

/** The catalogue, and for each question its form and its answer. */
@Controller
final class QuestionPagesController {

	private final Questions questions;

	QuestionPagesController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/questions")
	String all(Model model) {
		Map<String, List<Question>> groups = this.questions.all()
			.stream()
			.collect(Collectors.groupingBy(Question::group, TreeMap::new, Collectors.toList()));
		model.addAttribute("groups", groups);
		return "questions";
	}

	@GetMapping("/questions/{name}")
	String question(@PathVariable String name, @RequestParam Map<String, String> given, Model model,
			HttpServletResponse response) {
		Question question = this.questions.named(name);
		model.addAttribute("question", question);
		model.addAttribute("given", given);
		if (given.values().stream().allMatch(String::isBlank)
				&& question.parameters().stream().anyMatch(Parameter::required)) {
			return "question";
		}
		try {
			answer(name, given, model);
		}
		catch (QuestionException.WrongParameter | QuestionException.UnclearName ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", ex.getMessage());
			if (ex instanceof QuestionException.UnclearName unclear) {
				model.addAttribute("choices", choices("/questions/" + name, given, unclear));
			}
		}
		return "question";
	}

	private void answer(String name, Map<String, String> given, Model model) {
		Answer answer = this.questions.ask(name, given);
		model.addAttribute("answer", answer);
		model.addAttribute("table", Table.of(answer));
		model.addAttribute("csv", address("/api/questions/" + name, given, "format", "csv"));
		model.addAttribute("json", address("/api/questions/" + name, given, "format", "json"));
		if (answer.next() != null) {
			model.addAttribute("next", address("/questions/" + name, given, "cursor", answer.next()));
		}
	}

	/** The address for each thing that an unclear name may mean. */
	static Map<String, String> choices(String path, Map<String, String> given, QuestionException.UnclearName unclear) {
		Map<String, String> choices = new LinkedHashMap<>();
		unclear.candidates()
			.forEach((one) -> choices.put(address(path, given, unclear.parameter(), one.thing().id()),
					one.thing().name() + " (" + String.join("; ", known(one)) + ")"));
		return choices;
	}

	private static List<String> known(Candidate candidate) {
		List<String> known = new ArrayList<>(candidate.known());
		known.addFirst(candidate.thing().label().toLowerCase(Locale.ROOT));
		return known;
	}

	/** An address with the parameters given and another one. */
	static String address(String path, Map<String, String> given, String parameter, String value) {
		Map<String, String> all = new LinkedHashMap<>(given);
		all.put(parameter, value);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new LinkedHashMap<>();
		all.forEach((name, one) -> {
			if (!one.isBlank()) {
				address.queryParam(name, "{" + name + "}");
				values.put(name, one);
			}
		});
		return address.encode().buildAndExpand(values).toUriString();
	}

}
