package org.minutegraph.extraction;

import java.util.function.Consumer;

/** Finds one kind of statement about the cast of a document. */
interface StatementReader {

	void read(AnnotatedDocument document, Consumer<Statement> found);

}
