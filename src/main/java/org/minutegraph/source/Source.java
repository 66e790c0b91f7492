package org.minutegraph.source;

/**
 * A document's bytes before anybody has read them.
 *
 * @param name by which the document is known: the path relative to what was loaded, with
 * forward slashes
 * @param bytes the whole content
 * @param origin where it came from, for people: an absolute path, "upload", an address
 */
public record Source(String name, byte[] bytes, String origin) {

}
