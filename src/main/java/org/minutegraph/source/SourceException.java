package org.minutegraph.source;

import org.jspecify.annotations.Nullable;

/**
 * A file or folder that can not be taken in. The message says what is wrong and what to
 * do about it; {@link #origin()} says where.
 */
public final class SourceException extends RuntimeException {

	private final String origin;

	public SourceException(String origin, String message) {
		this(origin, message, null);
	}

	public SourceException(String origin, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.origin = origin;
	}

	/** The absolute path, for people. */
	public String origin() {
		return this.origin;
	}

}
