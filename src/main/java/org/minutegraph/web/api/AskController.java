package org.minutegraph.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import org.minutegraph.spoken.Spoken;
import org.minutegraph.spoken.Spoken.NotUnderstood;
import org.minutegraph.spoken.Spoken.Understood;
import org.minutegraph.spoken.SpokenQuestions;

/** Questions in people's own words. */
@RestController
final class AskController {

	private final SpokenQuestions questions;

	private final GraphVersion version;

	AskController(SpokenQuestions questions, GraphVersion version) {
		this.questions = questions;
		this.version = version;
	}

	@GetMapping("/api/ask")
	ResponseEntity<?> ask(@RequestParam(defaultValue = "") String q,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
		String tag = this.version.tag("ask");
		if (GraphVersion.same(tag, known)) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
		}
		return switch (this.questions.ask(q)) {
			case Understood understood ->
				ResponseEntity.ok().eTag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").body(described(understood));
			case NotUnderstood none -> ResponseEntity.unprocessableContent()
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem(none));
		};
	}

	private static Map<String, Object> described(Understood understood) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("asked", understood.asked());
		described.put("question", understood.question());
		described.put("title", understood.title());
		described.put("parameters", understood.parameters());
		described.put("command", understood.command());
		described.put("link", link(understood));
		described.put("sentence", understood.sentence());
		described.put("answer", understood.answer());
		return described;
	}

	private static String link(Understood understood) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/api/questions/" + understood.question());
		understood.parameters().keySet().forEach((name) -> link.queryParam(name, "{" + name + "}"));
		return link.encode().buildAndExpand(Map.copyOf(understood.parameters())).toUriString();
	}

	private static ProblemDetail problem(Spoken.NotUnderstood none) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, none.reason());
		problem.setTitle("Not understood");
		problem.setProperty("given", none.asked());
		problem.setProperty("questions", none.nearest());
		problem.setProperty("candidates", none.candidates());
		return problem;
	}

}
