package org.minutegraph.web.api;

/** Something that is asked for by its id or address is not there. */
final class NotThereException extends RuntimeException {

	NotThereException(String message) {
		super(message);
	}

}
