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
	ModelAndView unknown(QuestionException.Unknown ex) {
		return page(HttpStatus.NOT_FOUND, "No such question", ex);
	}

	@ExceptionHandler
	ModelAndView wrong(QuestionException.WrongParameter ex) {
		return page(HttpStatus.BAD_REQUEST, "That can not be read", ex);
	}

	@ExceptionHandler
	ModelAndView outOfDate(QuestionException.OutOfDate ex) {
		return page(HttpStatus.GONE, "The graph has changed", ex);
	}

	@ExceptionHandler
	ModelAndView tooSlow(QuestionException.TooSlow ex) {
		return page(HttpStatus.SERVICE_UNAVAILABLE, "That took too long", ex);
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
