package org.minutegraph.reading;

import java.util.Map;

/**
 * The text of a document that is no plain text.
 *
 * @param text paragraphs on lines of their own, cells parted by tabs, pages by form feeds
 * @param headings level of each heading by the offset where it begins
 */
record Extracted(String text, Map<Integer, Integer> headings) {

}
