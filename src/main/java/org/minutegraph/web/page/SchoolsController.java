package org.minutegraph.web.page;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Questions;

/**
 * All schools with their inspection histories, on one time axis; who rose, who fell, and
 * what was promised to whom.
 */
@Controller
final class SchoolsController {

	private static final String MOST = "120";

	private static final String PROMISES = "12";

	private final Questions questions;

	SchoolsController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping("/schools")
	String schools(@RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String show,
			@RequestParam(defaultValue = "") String cursor, Model model) {
		Answer answer = this.questions.ask("schools", Map.of("council", council, "limit", MOST, "cursor", cursor));
		List<History> all = answer.rows().stream().map(History::of).toList();
		model.addAttribute("answer", answer);
		model.addAttribute("council", council);
		model.addAttribute("show", show);
		model.addAttribute("span", Span
			.of(all.stream().flatMap((history) -> history.results().stream()).map(Timeline.Result::date).toList()));
		model.addAttribute("judged",
				all.stream().filter((one) -> !one.results().isEmpty() && shown(one, show)).toList());
		model.addAttribute("named",
				show.isEmpty() ? all.stream().filter((one) -> one.results().isEmpty()).toList() : List.of());
		model.addAttribute("promised",
				this.questions.ask("promised-to-schools", Map.of("council", council, "limit", PROMISES)));
		if (answer.next() != null) {
			model.addAttribute("next", QuestionPagesController.address("/schools",
					Map.of("council", council, "show", show), "cursor", answer.next()));
		}
		return "schools";
	}

	private static boolean shown(History history, String show) {
		return switch (show) {
			case "rose" -> history.way().equals("up");
			case "fell" -> history.way().equals("down");
			case "awaited" -> history.awaited();
			default -> true;
		};
	}

}
