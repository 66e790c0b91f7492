package org.minutegraph.web.page;

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

/** The promises, each with its sentence. */
@Controller
final class PromisesController {

	private static final String QUESTION = "commitments";

	private static final String ROWS = "30";

	private final Questions questions;

	PromisesController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/promises")
	String promises(@RequestParam Map<String, String> given, Model model, HttpServletResponse response) {
		model.addAttribute("question", this.questions.named(QUESTION));
		model.addAttribute("given", given);
		given.putIfAbsent("limit", ROWS);
		try {
			Answer answer = this.questions.ask(QUESTION, given);
			model.addAttribute("answer", answer);
			model.addAttribute("csv",
					QuestionPagesController.address("/api/questions/" + QUESTION, given, "format", "csv"));
			if (answer.next() != null) {
				model.addAttribute("next",
						QuestionPagesController.address("/promises", given, "cursor", answer.next()));
			}
		}
		catch (QuestionException.WrongParameter | QuestionException.UnclearName ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", ex.getMessage());
			if (ex instanceof QuestionException.UnclearName unclear) {
				model.addAttribute("choices", QuestionPagesController.choices("/promises", given, unclear));
			}
		}
		return "promises";
	}

}
