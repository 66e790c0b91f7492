package org.minutegraph.reading;

import java.util.Locale;
import java.util.Set;

import org.apache.tika.Tika;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.jspecify.annotations.Nullable;

/** Kinds of files that can be read, and the parser for each but plain text. */
enum FileKind {

	TEXT("text"), HTML("HTML"), PDF("PDF"), WORD("Word document"), WORD_XML("Word document"),
	OPEN_DOCUMENT("OpenDocument text"), RICH_TEXT("rich text");

	private static final Tika TIKA = new Tika();

	private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");

	private static final int OPENING = 8192;

	/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
	private static final String TEXT_CONTROLS = "\t\n\u000b\f\r\u001b";

	private final String title;

	FileKind(String title) {
		this.title = title;
	}

	/** What people call it. */
	String title() {
		return this.title;
	}

	/**
	 * Finds out what a file is by its content; its name decides between plain text and
	 * HTML, since texts may hold tags.
	 * @throws ReadingException where it is of no kind that can be read
	 */
	static FileKind of(String name, byte[] bytes) {
		String type = TIKA.detect(bytes, name);
		FileKind kind = of(type);
		if ((kind == HTML || kind == null) && TEXT_ENDINGS.contains(ending(name)) && holdsText(bytes)) {
			kind = TEXT;
		}
		if (kind == null) {
			throw new ReadingException(
					name + " is " + type + ", which is not read; give text, Markdown, HTML, PDF or Word");
		}
		return kind;
	}

	private static @Nullable FileKind of(String type) {
		return switch (type) {
			case "text/plain", "text/x-web-markdown", "text/csv", "text/tab-separated-values", "text/x-log" -> TEXT;
			case "text/html", "application/xhtml+xml" -> HTML;
			case "application/pdf" -> PDF;
			case "application/msword" -> WORD;
			case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
					"application/vnd.ms-word.document.macroenabled.12",
					"application/vnd.openxmlformats-officedocument.wordprocessingml.template",
					"application/x-tika-ooxml" ->
				WORD_XML;
			case "application/x-tika-msoffice", "application/x-tika-ooxml-protected" -> WORD;
			case "application/vnd.oasis.opendocument.text" -> OPEN_DOCUMENT;
			case "application/rtf", "text/rtf" -> RICH_TEXT;
			default -> null;
		};
	}

	/**
	 * Whether a file that is called text is so; a report that opens "From: … To: …" looks
	 * like a letter by its first lines, others like source code or a table.
	 */
	private static boolean holdsText(byte[] bytes) {
		for (int k = 0; k < Math.min(OPENING, bytes.length); k++) {
			if (bytes[k] >= 0 && bytes[k] < ' ' && TEXT_CONTROLS.indexOf(bytes[k]) < 0) {
				return false;
			}
		}
		return true;
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	Parser parser() {
		return switch (this) {
			case TEXT -> throw new IllegalStateException("plain text is not parsed");
			case HTML -> new JSoupParser();
			case PDF -> new PDFParser();
			case WORD -> new OfficeParser();
			case WORD_XML -> new OOXMLParser();
			case OPEN_DOCUMENT -> new OpenDocumentParser();
			case RICH_TEXT -> new RTFParser();
		};
	}

}
