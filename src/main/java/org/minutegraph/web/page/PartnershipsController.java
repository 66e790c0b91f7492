package org.minutegraph.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Answer;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;

/**
 * The network round a body or of a council. The page holds all of it as a table; a script
 * draws the same answer.
 */
@Controller
final class PartnershipsController {

	private static final String MOST = "1000";

	private final Questions questions;

	PartnershipsController(Questions questions) {
		this.questions = questions;
	}

	/**
	 * What the address asks for.
	 *
	 * @param around name or id of the middle, or empty
	 * @param council name of a council, whose whole network is wanted; or empty
	 * @param hops steps from the middle
	 * @param until date of the latest document to go by, or empty
	 * @param relation wanted types; none for all
	 */
	record Wanted(String around, String council, int hops, String until, Set<String> relation) {

		private Map<String, String> question() {
			Map<String, String> given = new LinkedHashMap<>();
			if (this.around.isEmpty()) {
				given.put("council", this.council);
			}
			else {
				given.put("around", this.around);
				given.put("hops", Integer.toString(this.hops));
			}
			given.put("limit", MOST);
			return given;
		}

		private String name() {
			return this.around.isEmpty() ? "council-network" : "network";
		}

	}

	@GetMapping("/partnerships")
	String partnerships(@RequestParam(defaultValue = "") String around, @RequestParam(defaultValue = "") String council,
			@RequestParam(defaultValue = "1") int hops, @RequestParam(defaultValue = "") String until,
			@RequestParam(defaultValue = "") Set<String> relation, Model model, HttpServletResponse response) {
		Wanted wanted = new Wanted(around.strip(), council.strip(), Math.clamp(hops, 1, 3), until.strip(), relation);
		model.addAttribute("wanted", wanted);
		model.addAttribute("searched", this.questions.searched());
		try {
			if (wanted.around.isEmpty() && wanted.council.isEmpty()) {
				model.addAttribute("hubs", this.questions.ask("best-connected", Map.of("limit", "24")).rows());
			}
			else {
				show(wanted, model);
			}
		}
		catch (QuestionException.WrongParameter | QuestionException.UnclearName ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", ex.getMessage());
			if (ex instanceof QuestionException.UnclearName unclear) {
				model.addAttribute("choices", QuestionPagesController.choices("/partnerships",
						Map.of("hops", Integer.toString(wanted.hops)), unclear));
			}
		}
		return "partnerships";
	}

	private void show(Wanted wanted, Model model) {
		Answer answer = this.questions.ask(wanted.name(), wanted.question());
		Network network = Network.of(answer, wanted.relation, wanted.until);
		model.addAttribute("answer", answer);
		model.addAttribute("network", network);
		Map<String, String> given = new LinkedHashMap<>(wanted.question());
		List<Answer.TakenName> names = answer.names();
		names.forEach((name) -> given.put(name.parameter(), name.thing().id()));
		model.addAttribute("middle", names.isEmpty() ? null : names.getFirst().thing());
		model.addAttribute("source",
				QuestionPagesController.address("/api/questions/" + wanted.name(), given, "format", "json"));
	}

}
