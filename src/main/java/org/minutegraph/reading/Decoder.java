package org.minutegraph.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a text file. UTF-8 is taken as it is, byte order mark and line
 * ends included, so that offsets agree with what any other program reads; what is no
 * UTF-8 is taken for the Western encoding that fits best.
 */
final class Decoder {

	private static final int SAMPLE = 100_000;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private Decoder() {
	}

	/**
	 * The text of a file.
	 * @throws ReadingException where the bytes are no text
	 */
	static String decode(String name, byte[] bytes) {
		Charset wide = wide(bytes);
		if (wide != null) {
			return new String(bytes, wide);
		}
		if (hasNul(bytes)) {
			throw new ReadingException(name + " is binary data, not text; save it as text, HTML, PDF or Word");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			String text = new String(bytes, StandardCharsets.UTF_8);
			return isMostlyUtf8(text) ? text : new String(bytes, guess(bytes));
		}
	}

	/** UTF-16, by its byte order mark or by every second byte being zero; else null. */
	private static @Nullable Charset wide(byte[] bytes) {
		if (bytes.length < 2) {
			return null;
		}
		int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
		if (mark == 0xFEFF || mark == 0xFFFE) {
			return StandardCharsets.UTF_16;
		}
		int[] zeros = new int[2];
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		for (int i = 0; i < length; i++) {
			zeros[i & 1] += (bytes[i] == 0) ? 1 : 0;
		}
		int most = length / 2 * 3 / 4;
		if (zeros[0] > most && zeros[1] == 0) {
			return StandardCharsets.UTF_16BE;
		}
		return (zeros[1] > most && zeros[0] == 0) ? StandardCharsets.UTF_16LE : null;
	}

	private static boolean hasNul(byte[] bytes) {
		for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
			if (bytes[i] == 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether a text has a few broken places among many good characters beyond ASCII. */
	private static boolean isMostlyUtf8(String text) {
		long broken = text.chars().filter((c) -> c == '\uFFFD').count();
		long good = text.chars().filter((c) -> c > 127 && c != '\uFFFD').count();
		return good > 4 * broken;
	}

	private static Charset guess(byte[] bytes) {
		byte[] sample = (bytes.length > SAMPLE) ? Arrays.copyOf(bytes, SAMPLE) : bytes;
		for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
			String charset = match.getName();
			boolean western = charset.startsWith("ISO-8859-") || charset.startsWith("windows-125");
			if (western && match.getConfidence() > 50 && Charset.isSupported(charset)) {
				return charset.equals("ISO-8859-1") ? WINDOWS : Charset.forName(charset);
			}
		}
		return WINDOWS;
	}

}
