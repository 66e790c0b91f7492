package org.minutegraph.web.api;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

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
			return accept != null && preferred(accept);
		}
		return switch (format.strip().toLowerCase(Locale.ROOT)) {
			case "csv" -> true;
			case "json" -> false;
			default -> throw new UnknownFormatException(format);
		};
	}

	/**
	 * Whoever takes either gets JSON: generated clients name all types that there are.
	 */
	private static boolean preferred(String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			return quality(types, "text/csv") > quality(types, MediaType.APPLICATION_JSON_VALUE);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static double quality(List<MediaType> types, String type) {
		return types.stream()
			.filter((one) -> (one.getType() + "/" + one.getSubtype()).equals(type))
			.mapToDouble(MediaType::getQualityValue)
			.max()
			.orElse(0);
	}

	/** The address asks for a format that there is not. */
	static final class UnknownFormatException extends RuntimeException {

		UnknownFormatException(String format) {
			super("format is json or csv, not \"" + format + "\".");
		}

	}

}
