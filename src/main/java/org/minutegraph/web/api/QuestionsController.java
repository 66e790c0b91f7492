package org.minutegraph.web.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.question.Answer;
import org.minutegraph.question.Csv;
import org.minutegraph.question.Question;
import org.minutegraph.question.Questions;

@RestController
@RequestMapping("/api/questions")
final class QuestionsController {

	static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Questions questions;

	private final GraphVersion version;

	QuestionsController(Questions questions, GraphVersion version) {
		this.questions = questions;
		this.version = version;
	}

	@GetMapping
	Map<String, Object> all() {
		return Map.of("questions", this.questions.all().stream().map(QuestionsController::described).toList());
	}

	@GetMapping("/{name}")
	ResponseEntity<?> answer(@PathVariable String name, @RequestParam Map<String, String> parameters,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
		Map<String, String> given = new LinkedHashMap<>(parameters);
		boolean csv = Format.csv(given.remove("format"), accept);
		String tag = this.version.tag(csv ? "csv" : "json");
		if (GraphVersion.same(tag, known)) {
			return fresh(ResponseEntity.status(304), tag).build();
		}
		Answer answer = this.questions.ask(name, given);
		if (csv) {
			return fresh(ResponseEntity.ok(), tag).contentType(CSV)
				.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + answer.question() + ".csv\"")
				.body(Csv.of(answer));
		}
		return fresh(ResponseEntity.ok(), tag).contentType(MediaType.APPLICATION_JSON).body(answer);
	}

	private static ResponseEntity.BodyBuilder fresh(ResponseEntity.BodyBuilder response, String tag) {
		return response.eTag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").varyBy(HttpHeaders.ACCEPT);
	}

	private static Map<String, Object> described(Question question) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", question.name());
		described.put("title", question.title());
		described.put("answers", question.answers());
		described.put("group", question.group());
		described.put("link", "/api/questions/" + question.name());
		described.put("parameters", question.parameters().stream().map((parameter) -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("name", parameter.name());
			one.put("type", parameter.typeName());
			one.put("required", parameter.required());
			one.put("what", parameter.what());
			one.put("values", parameter.values());
			one.put("example", parameter.example());
			return one;
		}).toList());
		described.put("columns", List.copyOf(question.columns()));
		return described;
	}

}
