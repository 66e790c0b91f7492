package org.minutegraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * A source that can not be read. The message says what is wrong and what to do about it,
 * in words for the person who loads documents.
 */
public final class ReadingException extends RuntimeException {

	public ReadingException(String message) {
		super(message);
	}

	public ReadingException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
