package org.minutegraph.web.page;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Paths;
import org.minutegraph.question.QuestionException;

/** How two are connected: each path as a chain, with the words of each link. */
@Controller
final class ConnectionsController {

	private static final String PATH = "/connections";

	private final Paths paths;

	ConnectionsController(Paths paths) {
		this.paths = paths;
	}

	@GetMapping(PATH)
	String connections(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
			Model model, HttpServletResponse response) {
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		if (from.isBlank() && to.isBlank()) {
			return "connections";
		}
		try {
			model.addAttribute("connections", this.paths.between(from, to));
		}
		catch (QuestionException.WrongParameter | QuestionException.UnclearName ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", ex.getMessage());
			if (ex instanceof QuestionException.UnclearName unclear) {
				model.addAttribute("choices",
						QuestionPagesController.choices(PATH, Map.of("from", from, "to", to), unclear));
			}
		}
		return "connections";
	}

}
