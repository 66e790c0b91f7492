package org.minutegraph.web.page;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.minutegraph.question.QuestionException;

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
	ModelAndView tooSlow(QuestionException.TooSlow ex) {
		return page(HttpStatus.SERVICE_UNAVAILABLE, "That took too long", ex);
	}

	@ExceptionHandler
	ModelAndView noDatabase(QuestionException.NoDatabase ex) {
		return page(HttpStatus.SERVICE_UNAVAILABLE, "No database", ex);
	}

	private static ModelAndView page(HttpStatus status, String title, Exception ex) {
		return new ModelAndView("error",
				Map.of("status", status.value(), "title", title, "detail", String.valueOf(ex.getMessage())), status);
	}

}
