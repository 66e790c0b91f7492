package org.minutegraph.question;

import org.jspecify.annotations.Nullable;

/**
 * The exact words of a document that state something.
 *
 * @param document its id
 * @param file name by which it was loaded
 * @param title of the document
 * @param date of the meeting or report, ISO as far as known, or null
 * @param quote the characters from start to end
 * @param start Unicode code points before the first character
 * @param end Unicode code points before the character after the last
 * @param reader what found it
 * @param confidence from 0 to 1
 * @param link to the words on the document's page
 */
public record Quotation(String document, String file, String title, @Nullable String date, String quote, long start,
		long end, String reader, double confidence, String link) {
}
