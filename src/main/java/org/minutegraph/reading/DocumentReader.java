package org.minutegraph.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
		String name = source.name();
		byte[] bytes = source.bytes();
		if (bytes.length == 0) {
			throw new ReadingException(name + " is empty; there is nothing to load");
		}
		FileKind kind = FileKind.of(name, bytes);
		if (kind != FileKind.TEXT) {
			Extracted extracted = Extraction.of(name, bytes, kind);
			return document(source, extracted.text(), Layout.of(extracted));
		}
		String text = Decoder.decode(name, bytes);
		if (text.isBlank()) {
			throw new ReadingException(name + " holds only white space; there is nothing to load");
		}
		return document(source, text, SchoolRegister.blocks(text).orElseGet(() -> Layout.of(text)));
	}

	private static Document document(Source source, String text, List<Block> blocks) {
		return new Document(source.name(), sha256(source.bytes()), text, blocks);
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
