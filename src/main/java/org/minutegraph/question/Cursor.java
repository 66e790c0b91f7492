package org.minutegraph.question;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the next page of an answer begins. It holds for the same question with the same
 * parameters, and as long as the graph stays as it was.
 *
 * @param skip rows before the page
 * @param asked a short hash of question and parameters
 * @param version a short hash of the graph's version
 */
record Cursor(int skip, long asked, long version) {

	private static final int SIZE = Integer.BYTES + 2 * Long.BYTES;

	static Cursor of(int skip, String question, Map<String, String> given, String version) {
		return new Cursor(skip, hash(question + new TreeMap<>(given)), hash(version));
	}

	/** Reads one; nothing where the text is none. */
	static Optional<Cursor> read(String text) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
			return (bytes.capacity() == SIZE)
					? Optional.of(new Cursor(bytes.getInt(), bytes.getLong(), bytes.getLong())) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	boolean isFor(String question, Map<String, String> given) {
		return this.skip >= 0 && this.asked == hash(question + new TreeMap<>(given));
	}

	boolean isAt(String version) {
		return this.version == hash(version);
	}

	/** Letters, digits, hyphens and underscores. */
	@Override
	public String toString() {
		byte[] bytes = ByteBuffer.allocate(SIZE).putInt(this.skip).putLong(this.asked).putLong(this.version).array();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static long hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(Arrays.copyOf(hash, Long.BYTES)).getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
