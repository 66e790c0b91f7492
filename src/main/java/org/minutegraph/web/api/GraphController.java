package org.minutegraph.web.api;

import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.graph.GraphStatus;
import org.minutegraph.graph.Status;
import org.minutegraph.question.Questions;

/** The graph as a whole: how to ask it, and what is in it. */
@RestController
@RequestMapping("/api")
final class GraphController {

	private final Questions questions;

	private final Status status;

	GraphController(Questions questions, Status status) {
		this.questions = questions;
		this.status = status;
	}

	@GetMapping("/openapi.json")
	ObjectNode openApi() {
		return OpenApi.of(this.questions);
	}

	@GetMapping("/status")
	GraphStatus status() {
		return this.status.read();
	}

}
