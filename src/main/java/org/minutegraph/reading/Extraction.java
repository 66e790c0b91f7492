package org.minutegraph.reading;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the text out of HTML, PDF and Word by Tika: nothing that is embedded, nothing
 * from the network, within bounds that a compressed bomb does not pass.
 */
final class Extraction {

	private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
		}

	};

	private Extraction() {
	}

	/**
	 * The text of a file.
	 * @throws ReadingException where it is broken, protected, without text or too large
	 */
	static Extracted of(String name, byte[] bytes, FileKind kind) {
		TextHandler handler = new TextHandler(kind == FileKind.HTML);
		try (TikaInputStream stream = TikaInputStream.get(bytes)) {
			parse(kind, stream, handler);
		}
		catch (EncryptedDocumentException ex) {
			throw new ReadingException(name + " is protected by a password; save it without one and load it again", ex);
		}
		catch (SAXException ex) {
			throw new ReadingException(
					name + " unpacks to far more than it should, or is nested too deeply; save its text as a new file",
					ex);
		}
		catch (IOException | TikaException | RuntimeException | StackOverflowError ex) {
			throw new ReadingException(name + " is broken, or no " + kind.title()
					+ " at all; open and save it again with the program it comes from", ex);
		}
		Extracted extracted = handler.extracted();
		if (extracted.text().isBlank()) {
			throw new ReadingException((kind == FileKind.PDF)
					? name + " has pages but no text, it needs OCR; run it through an OCR program and load the result"
					: name + " holds no text, or is broken; open and save it again with the program it comes from");
		}
		return extracted;
	}

	private static void parse(FileKind kind, TikaInputStream stream, TextHandler handler)
			throws IOException, SAXException, TikaException {
		SecureContentHandler secure = new SecureContentHandler(handler, stream);
		try {
			kind.parser().parse(stream, secure, new Metadata(), context());
		}
		catch (TikaException ex) {
			// a parser may wrap what the guard against bombs has thrown
			if (ex.getCause() instanceof SAXException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	private static ParseContext context() {
		PDFParserConfig pdf = new PDFParserConfig();
		pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		pdf.setExtractBookmarksText(false);
		pdf.setExtractAnnotationText(false);
		pdf.setSuppressDuplicateOverlappingText(true);
		OfficeParserConfig office = new OfficeParserConfig();
		office.setIncludeHeadersAndFooters(false);
		ParseContext context = new ParseContext();
		context.set(PDFParserConfig.class, pdf);
		context.set(OfficeParserConfig.class, office);
		context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
		return context;
	}

}
