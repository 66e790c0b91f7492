package org.minutegraph.extraction.cast;

import java.util.function.Consumer;

import org.minutegraph.extraction.Statement;

/** Finds one kind of statement about the cast of a document. */
public interface StatementReader {

	void read(AnnotatedDocument document, Consumer<Statement> found);

}
