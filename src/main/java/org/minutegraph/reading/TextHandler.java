package org.minutegraph.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes the XHTML that Tika makes of a document as text. */
final class TextHandler extends DefaultHandler {

	private static final int LIMIT = 50_000_000;

	private static final Set<String> BLOCKS = Set.of("p", "div", "blockquote", "ul", "ol", "dl", "dt", "dd", "table",
			"pre", "hr", "address");

	private static final Set<String> UNREAD = Set.of("head", "script", "style", "template");

	private final StringBuilder text = new StringBuilder();

	private final Map<Integer, Integer> headings = new HashMap<>();

	/** Whether the white space of the source means nothing, as in HTML. */
	private final boolean folding;

	private int unread;

	private int cells;

	private int heading;

	private boolean page;

	TextHandler(boolean folding) {
		this.folding = folding;
	}

	Extracted extracted() {
		return new Extracted(this.text.toString(), Map.copyOf(this.headings));
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (UNREAD.contains(name)) {
			this.unread++;
		}
		else if (isHeading(name)) {
			block();
			this.heading = name.charAt(1) - '0';
		}
		else if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
			page();
		}
		else if (BLOCKS.contains(name)) {
			block();
		}
		else {
			inline(name);
		}
	}

	private void inline(String name) {
		switch (name) {
			case "br" -> line();
			case "tr" -> {
				this.cells = 0;
				line();
			}
			case "li" -> {
				line();
				if (this.cells == 0) {
					this.text.append("• ");
				}
			}
			case "td", "th" -> {
				trim();
				if (this.cells++ > 0) {
					this.text.append('\t');
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (UNREAD.contains(name)) {
			this.unread--;
		}
		else if (name.equals("tr")) {
			this.cells = 0;
			line();
		}
		else if (isHeading(name) || BLOCKS.contains(name)) {
			this.heading = 0;
			block();
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (this.unread > 0) {
			return;
		}
		for (int i = start; i < start + length; i++) {
			character(chars[i]);
		}
		if (this.text.length() > LIMIT) {
			throw new SAXException("too much text");
		}
	}

	@Override
	public void ignorableWhitespace(char[] chars, int start, int length) {
		// Tika's own indentation, but also the ends of lines on a PDF's page
		if (!this.folding && this.unread == 0 && length > 0 && chars[start] == '\n') {
			line();
		}
	}

	private void character(char c) {
		boolean lineEnd = c == '\n' || c == '\r';
		if (c <= ' ' && (this.folding || this.cells > 0 || lineEnd || c == '\f')) {
			if (lineEnd && !this.folding && this.cells == 0) {
				line();
			}
			else if (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) > ' ') {
				this.text.append(' ');
			}
			return;
		}
		if (this.page) {
			this.text.append('\f');
			this.page = false;
		}
		if (this.heading > 0 && c > ' ') {
			this.headings.put(this.text.length(), this.heading);
			this.heading = 0;
		}
		this.text.append(c);
	}

	private void page() {
		block();
		this.page = !this.text.isEmpty();
	}

	/** Ends a line; inside a cell a space does. */
	private void line() {
		if (this.cells > 0) {
			character(' ');
			return;
		}
		trim();
		if (!this.text.isEmpty() && !endsWith("\n")) {
			this.text.append('\n');
		}
	}

	private void block() {
		line();
		if (this.cells == 0 && !this.text.isEmpty() && !endsWith("\n\n") && !endsWith("• ")) {
			this.text.append('\n');
		}
	}

	private boolean endsWith(String end) {
		int from = this.text.length() - end.length();
		return from >= 0 && this.text.indexOf(end, from) == from;
	}

	private void trim() {
		int end = this.text.length();
		while (end > 0 && this.text.charAt(end - 1) == ' ' && !(end > 1 && this.text.charAt(end - 2) == '•')) {
			end--;
		}
		this.text.setLength(end);
	}

	private static boolean isHeading(String name) {
		return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
	}

}
