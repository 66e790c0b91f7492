package org.minutegraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Answer;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;

/** The promises as a table or along the years, each with its sentences. */
@Controller
final class PromisesController {

	private static final String PATH = "/promises";

	private static final String QUESTION = "commitments";

	private static final String VIEW = "view";

	private static final String TIMELINE = "timeline";

	private static final Map<String, String> ROWS = Map.of("table", "50", TIMELINE, "200");

	private static final List<Field> FIELDS = List.of(new Field("owner", "Who is bound", "Person,Body,Service,School"),
			new Field("topic", "About what", ""), new Field("kind", "Kind", ""),
			new Field("status", "What became of it", ""), new Field("council", "Council", ""),
			new Field("requester", "Who asked for it", "Person,Body"), new Field("school", "School", "School"),
			new Field("programme", "Programme", "Programme"), new Field("from", "Said on or after", ""),
			new Field("to", "Said on or before", ""));

	private final Questions questions;

	PromisesController(Questions questions) {
		this.questions = questions;
	}

	/**
	 * A filter.
	 *
	 * @param name of the question's parameter
	 * @param label what it is called on the page
	 * @param suggests labels of things that it may name, or empty
	 */
	record Field(String name, String label, String suggests) {
	}

	@GetMapping(PATH)
	String promises(@RequestParam Map<String, String> given, Model model, HttpServletResponse response) {
		Map<String, String> asked = new LinkedHashMap<>(given);
		String view = TIMELINE.equals(asked.remove(VIEW)) ? TIMELINE : "table";
		model.addAttribute("question", this.questions.named(QUESTION));
		model.addAttribute("fields", FIELDS);
		model.addAttribute("councils", this.questions.searched().councils());
		model.addAttribute("given", asked);
		model.addAttribute(VIEW, view);
		model.addAttribute("narrowed",
				FIELDS.stream().anyMatch((field) -> !asked.getOrDefault(field.name, "").isBlank()));
		Map<String, String> limited = new LinkedHashMap<>(asked);
		limited.putIfAbsent("limit", ROWS.get(view));
		try {
			show(this.questions.ask(QUESTION, limited), asked, view, model);
		}
		catch (QuestionException.WrongParameter | QuestionException.UnclearName ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", ex.getMessage());
			if (ex instanceof QuestionException.UnclearName unclear) {
				model.addAttribute("choices", QuestionPagesController.choices(PATH, given, unclear));
			}
		}
		return "promises";
	}

	private static void show(Answer answer, Map<String, String> asked, String view, Model model) {
		model.addAttribute("answer", answer);
		model.addAttribute("meetings", Meetings.of(answer.rows()));
		if (view.equals(TIMELINE)) {
			model.addAttribute("dots", Dots.of(answer.rows()));
		}
		model.addAttribute("asTable", QuestionPagesController.address(PATH, asked, VIEW, ""));
		model.addAttribute("asTimeline", QuestionPagesController.address(PATH, asked, VIEW, TIMELINE));
		model.addAttribute("csv",
				QuestionPagesController.address("/api/questions/" + QUESTION, asked, "format", "csv"));
		if (answer.next() != null) {
			Map<String, String> more = new LinkedHashMap<>(asked);
			more.put(VIEW, view);
			model.addAttribute("next", QuestionPagesController.address(PATH, more, "cursor", answer.next()));
		}
	}

}
