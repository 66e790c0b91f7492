package org.minutegraph.extraction.cast;

/** Finds who or what is named and adds it to the cast. Readers run in a fixed order. */
public interface EntityReader {

	void read(AnnotatedDocument document);

}
