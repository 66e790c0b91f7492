package org.minutegraph.web.page;

/** A page is asked for whose subject is not there. */
final class MissingPageException extends RuntimeException {

	MissingPageException(String message) {
		super(message);
	}

}
