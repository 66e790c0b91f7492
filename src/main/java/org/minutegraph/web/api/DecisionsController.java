package org.minutegraph.web.api;

import java.util.List;
import java.util.Map;

import org.minutegraph.graph.Decided;
import org.minutegraph.graph.Review;
import org.minutegraph.graph.Undecided;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reviewers: what waits for them, and what they decided. A decision is JSON of a
 * {@link org.minutegraph.review.Decision}; things and facts in it may be given by id.
 */
@RestController
@RequestMapping("/api")
final class DecisionsController {

	private static final int MOST = 200;

	private final Review review;

	DecisionsController(Review review) {
		this.review = review;
	}

	/** Pairs that may be one, the most worthwhile first. */
	@GetMapping("/undecided")
	Map<String, List<Undecided>> undecided(@RequestParam(defaultValue = "0") int skip,
			@RequestParam(defaultValue = "20") int limit) {
		return Map.of("pairs", this.review.undecided(Math.max(skip, 0), Math.clamp(limit, 1, MOST)));
	}

	@GetMapping("/decisions")
	Map<String, List<Decided>> decisions() {
		return Map.of("decisions", this.review.decisions());
	}

	@PostMapping("/decisions")
	@ResponseStatus(HttpStatus.CREATED)
	Decided decide(@RequestBody String decision) {
		try {
			return this.review.decide(List.of(this.review.understand(decision))).getFirst();
		}
		catch (IllegalArgumentException ex) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
					String.valueOf(ex.getMessage()));
			problem.setTitle("Wrong decision");
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, ex);
		}
	}

	@DeleteMapping("/decisions/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void undo(@PathVariable String id) {
		if (this.review.undo(List.of(id)) == 0) {
			throw new NotThereException(
					"There is no decision " + id + ". GET /api/decisions lists those there are with their ids.");
		}
	}

}
