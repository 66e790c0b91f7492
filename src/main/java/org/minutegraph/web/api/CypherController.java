package org.minutegraph.web.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.question.Csv;
import org.minutegraph.question.CypherAnswer;
import org.minutegraph.question.CypherQueries;

/** Researchers' own queries; behind the token, since a query can keep a server busy. */
@RestController
final class CypherController {

	private final CypherQueries queries;

	CypherController(CypherQueries queries) {
		this.queries = queries;
	}

	/**
	 * What to run.
	 *
	 * @param query Cypher that only reads
	 * @param parameters values for the names behind a dollar sign
	 * @param limit rows at most
	 */
	record Request(@Nullable String query, @Nullable Map<String, Object> parameters, @Nullable Integer limit) {
	}

	@PostMapping("/api/cypher")
	ResponseEntity<?> run(@RequestBody Request request, @RequestParam(required = false) @Nullable String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
		boolean csv = Format.csv(format, accept);
		CypherAnswer answer = this.queries.run((request.query != null) ? request.query : "",
				(request.parameters != null) ? request.parameters : Map.of(), request.limit);
		return csv ? ResponseEntity.ok().contentType(QuestionsController.CSV).body(Csv.of(answer))
				: ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
	}

}
