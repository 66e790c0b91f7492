package org.minutegraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.minutegraph.graph.GraphStatus;
import org.minutegraph.graph.Status;
import org.jspecify.annotations.Nullable;
import org.minutegraph.question.Answer;
import org.minutegraph.question.Candidate;
import org.minutegraph.question.Documents;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;
import org.minutegraph.question.Thing;

/** The start page, and names for those who type. */
@Controller
final class StartController {

	private static final String LATEST = "6";

	private static final int DOCUMENTS = 6;

	private final Questions questions;

	private final Documents documents;

	private final Status status;

	StartController(Questions questions, Documents documents, Status status) {
		this.questions = questions;
		this.documents = documents;
		this.status = status;
	}

	@GetMapping("/")
	String start(Model model) {
		Answer latest = inTime(() -> this.questions.ask("commitments", Map.of("limit", LATEST)), null);
		model.addAttribute("latest", latest);
		GraphStatus read = this.status.read();
		model.addAttribute("nodes", read.nodes());
		model.addAttribute("load", read.loads().isEmpty() ? null : read.loads().getFirst());
		List<Documents.Entry> entries = inTime(this.documents::all, List.of());
		model.addAttribute("documents", entries.stream().limit(DOCUMENTS).toList());
		return "start";
	}

	/**
	 * What a reading gives, or something else where it is late: the page stands without
	 * it.
	 */
	private static <T extends @Nullable Object> T inTime(Supplier<? extends T> reading, T otherwise) {
		try {
			return reading.get();
		}
		catch (QuestionException.TooSlow ex) {
			return otherwise;
		}
	}

	/** Names for somebody who types, as JSON. */
	@GetMapping("/suggestions")
	@ResponseBody
	List<Candidate> suggestions(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") Set<String> kinds) {
		return this.questions.beginning(q,
				Thing.NAMED.stream().filter((label) -> kinds.isEmpty() || kinds.contains(label)).toList());
	}

}
