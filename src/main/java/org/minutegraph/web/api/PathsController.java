package org.minutegraph.web.api;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.question.Connections;
import org.minutegraph.question.Paths;

/** How two are connected, path by path. */
@RestController
final class PathsController {

	private final Paths paths;

	private final GraphVersion version;

	PathsController(Paths paths, GraphVersion version) {
		this.paths = paths;
		this.version = version;
	}

	@GetMapping("/api/paths")
	ResponseEntity<Connections> paths(@RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String to,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
		String tag = this.version.tag("paths");
		if (GraphVersion.same(tag, known)) {
			return ResponseEntity.status(304).eTag(tag).build();
		}
		return ResponseEntity.ok()
			.eTag(tag)
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.body(this.paths.between(from, to));
	}

}
