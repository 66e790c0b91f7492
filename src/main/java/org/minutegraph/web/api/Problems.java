package org.minutegraph.web.api;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import org.minutegraph.graph.NoDatabaseException;
import org.minutegraph.question.QuestionException;
import org.minutegraph.store.Outage;

/** Tells what is wrong with a request, and what to do, as RFC 9457 has it. */
@RestControllerAdvice(basePackageClasses = Problems.class)
final class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	@ExceptionHandler
	ProblemDetail unknown(QuestionException.Unknown ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown question", ex, Map.of("nearest", ex.nearest()));
	}

	@ExceptionHandler
	ProblemDetail wrongParameter(QuestionException.WrongParameter ex) {
		return problem(HttpStatus.BAD_REQUEST, "Wrong parameter", ex, Map.of("parameter", ex.parameter()));
	}

	@ExceptionHandler
	ProblemDetail outOfDate(QuestionException.OutOfDate ex) {
		return problem(HttpStatus.GONE, "Out of date", ex, Map.of("parameter", "cursor"));
	}

	@ExceptionHandler
	ProblemDetail unclearName(QuestionException.UnclearName ex) {
		return problem(HttpStatus.BAD_REQUEST, ex.ambiguous() ? "Ambiguous name" : "Unknown name", ex,
				Map.of("parameter", ex.parameter(), "given", ex.given(), "candidates", ex.candidates()));
	}

	@ExceptionHandler
	ProblemDetail tooSlow(QuestionException.TooSlow ex) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "Too slow", ex, Map.of());
	}

	@ExceptionHandler
	ProblemDetail wrongCypher(QuestionException.WrongCypher ex) {
		return problem(HttpStatus.BAD_REQUEST, "Wrong Cypher", ex, Map.of());
	}

	@ExceptionHandler
	ProblemDetail refused(QuestionException.Refused ex) {
		return problem(HttpStatus.FORBIDDEN, "Reads only", ex, Map.of());
	}

	@ExceptionHandler
	ProblemDetail needsMemory(QuestionException.NeedsMemory ex) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "Too large", ex, Map.of());
	}

	@ExceptionHandler
	ProblemDetail unknownFormat(Format.UnknownFormatException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Wrong parameter", ex, Map.of("parameter", "format"));
	}

	@ExceptionHandler
	ProblemDetail notThere(NotThereException ex) {
		return problem(HttpStatus.NOT_FOUND, "Not there", ex, Map.of());
	}

	/** A database that is gone may be noticed anywhere. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unexpected(RuntimeException ex) {
		if (Outage.is(ex)) {
			log.warn("The database does not answer: {}", ex.toString());
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
					(ex instanceof NoDatabaseException) ? ex.getMessage() : Outage.ADVICE);
			problem.setTitle("No database");
			return ResponseEntity.of(problem).headers((headers) -> headers.set(HttpHeaders.RETRY_AFTER, "5")).build();
		}
		log.error("A request failed", ex);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				"Something failed here that should not. The server's log says what.");
		problem.setTitle("Server error");
		return ResponseEntity.of(problem).build();
	}

	private static ProblemDetail problem(HttpStatus status, String title, Exception ex, Map<String, ?> more) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, ex.getMessage());
		problem.setTitle(title);
		more.forEach(problem::setProperty);
		return problem;
	}

}
