package org.minutegraph.web.page;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Questions;

/** All schools with their inspection histories. */
@Controller
final class SchoolsController {

	private final Questions questions;

	SchoolsController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/schools")
	String schools(@RequestParam(defaultValue = "") String cursor, Model model) {
		var answer = this.questions.ask("schools", Map.of("limit", "60", "cursor", cursor));
		model.addAttribute("answer", answer);
		model.addAttribute("histories", answer.rows().stream().map(History::of).toList());
		if (answer.next() != null) {
			model.addAttribute("next", "/schools?cursor=" + answer.next());
		}
		return "schools";
	}

}
