package org.minutegraph.extraction;

/** Finds who or what is named and adds it to the cast. Readers run in a fixed order. */
interface EntityReader {

	void read(AnnotatedDocument document);

}
