package org.minutegraph.web.page;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.minutegraph.question.QuestionException;
import org.minutegraph.store.Outage;

/** Shows what is wrong, and what to do, as a page. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
final class PageProblems {

	@ExceptionHandler
	ModelAndView missing(MissingPageException ex) {
		return page(HttpStatus.NOT_FOUND, "Not here", ex);
	}

	@ExceptionHandler
	ModelAndView unanswered(QuestionException ex) {
		return switch (ex) {
			case QuestionException.Unknown unknown -> page(HttpStatus.NOT_FOUND, "No such question", unknown);
			case QuestionException.WrongParameter wrong -> page(HttpStatus.BAD_REQUEST, "That can not be read", wrong);
			case QuestionException.UnclearName unclear -> page(HttpStatus.BAD_REQUEST, "Who is meant?", unclear);
			case QuestionException.OutOfDate old -> page(HttpStatus.GONE, "The graph has changed", old);
			case QuestionException.TooSlow slow -> page(HttpStatus.SERVICE_UNAVAILABLE, "That took too long", slow);
			case QuestionException.NoDatabase none -> page(HttpStatus.SERVICE_UNAVAILABLE, "No database", none);
			default -> throw ex;
		};
	}

	/**
	 * A database that is gone may be noticed anywhere; the rest is nobody's to explain.
	 */
	@ExceptionHandler
	ModelAndView noDatabase(RuntimeException ex) {
		if (!Outage.is(ex)) {
			throw ex;
		}
		return page(HttpStatus.SERVICE_UNAVAILABLE, "No database", Outage.ADVICE);
	}

	private static ModelAndView page(HttpStatus status, String title, Exception ex) {
		return page(status, title, String.valueOf(ex.getMessage()));
	}

	private static ModelAndView page(HttpStatus status, String title, String detail) {
		return new ModelAndView("error", Map.of("status", status.value(), "title", title, "detail", detail), status);
	}

}
