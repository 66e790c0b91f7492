package org.minutegraph.web.page;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Answer;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;
import org.minutegraph.question.Row;
import org.minutegraph.spoken.Spoken;
import org.minutegraph.spoken.SpokenQuestions;

/**
 * One search over everything: a question in somebody's own words is answered, and names
 * and passages that have the words are listed.
 */
@Controller
final class SearchController {

	private static final int ROWS = 8;

	private static final int WORDS = 3;

	private final Questions questions;

	private final SpokenQuestions spoken;

	SearchController(Questions questions, SpokenQuestions spoken) {
		this.questions = questions;
		this.spoken = spoken;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("q", q.strip());
		answer(q.strip(), model);
		model.addAttribute("things", q.isBlank() ? List.of() : this.questions.called(q));
		model.addAttribute("passages", q.isBlank() ? List.of() : passages(q));
		model.addAttribute("searched", this.questions.searched());
		return "search";
	}

	/** A name alone is no question. */
	private void answer(String words, Model model) {
		if (!words.endsWith("?") && words.split("\\s+").length < WORDS) {
			return;
		}
		switch (this.spoken.ask(words)) {
			case Spoken.Understood understood when !understood.answer().rows().isEmpty() || words.endsWith("?") -> {
				Answer answer = understood.answer();
				model.addAttribute("understood", understood);
				model.addAttribute("table",
						Table.of(answer.question().equals("passages") ? first(answer, 0) : first(answer, ROWS)));
				model.addAttribute("all", QuestionPagesController.address("/questions/" + understood.question(),
						understood.parameters(), "limit", ""));
			}
			case Spoken.NotUnderstood none when words.endsWith("?") -> model.addAttribute("none", none);
			default -> {
			}
		}
	}

	private static Answer first(Answer answer, int rows) {
		return new Answer(answer.question(), answer.title(), answer.parameters(), answer.names(), answer.columns(),
				answer.rows().stream().limit(rows).toList(), answer.next(), answer.searched());
	}

	private List<Row> passages(String words) {
		try {
			return this.questions.ask("passages", Map.of("words", words, "limit", "20")).rows();
		}
		catch (QuestionException.WrongParameter ex) {
			return List.of();
		}
	}

}
