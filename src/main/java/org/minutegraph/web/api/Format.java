package org.minutegraph.web.api;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Chooses between JSON and CSV, the address before the header. */
final class Format {

	private Format() {
	}

	/**
	 * Whether CSV is wanted.
	 * @param format of the address, or null
	 * @param accept the header, or null
	 * @throws UnknownFormatException where the address names another format
	 */
	static boolean csv(@Nullable String format, @Nullable String accept) {
		if (format == null || format.isBlank()) {
			return accept != null && accept.contains("text/csv");
		}
		return switch (format.strip().toLowerCase(Locale.ROOT)) {
			case "csv" -> true;
			case "json" -> false;
			default -> throw new UnknownFormatException(format);
		};
	}

	/** The address asks for a format that there is not. */
	static final class UnknownFormatException extends RuntimeException {

		UnknownFormatException(String format) {
			super("format is json or csv, not \"" + format + "\".");
		}

	}

}
