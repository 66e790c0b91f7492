package org.minutegraph.web.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.graph.FactsExport;
import org.minutegraph.graph.GraphStatus;
import org.minutegraph.graph.Status;
import org.minutegraph.question.Questions;

/** The graph as a whole: how to ask it, what is in it, and all its facts. */
@RestController
@RequestMapping("/api")
final class GraphController {

	private final Questions questions;

	private final Status status;

	private final FactsExport export;

	private final GraphVersion version;

	GraphController(Questions questions, Status status, FactsExport export, GraphVersion version) {
		this.questions = questions;
		this.status = status;
		this.export = export;
		this.version = version;
	}

	@GetMapping("/openapi.json")
	ObjectNode openApi() {
		return OpenApi.of(this.questions);
	}

	@GetMapping("/status")
	GraphStatus status() {
		return this.status.read();
	}

	@GetMapping("/export/facts")
	void facts(HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known)
			throws IOException {
		String tag = this.version.tag("facts");
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (GraphVersion.same(tag, known)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType("application/x-ndjson;charset=UTF-8");
		this.export.write(response.getWriter());
	}

}
