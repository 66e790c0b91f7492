package org.minutegraph.web.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what nothing else under {@code /api} answers. */
@RestController
final class ElsewhereController {

	@RequestMapping("/api/**")
	void elsewhere(HttpServletRequest request) {
		throw new NotThereException("Nothing answers " + request.getMethod() + " " + request.getRequestURI()
				+ ". GET /api/openapi.json says what does.");
	}

}
