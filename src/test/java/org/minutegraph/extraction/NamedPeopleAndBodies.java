package org.minutegraph.extraction;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.reading.Document;

/** Documents with all who are named in them, for those who learn from them. */
public final class NamedPeopleAndBodies {

	private static final Extractor EXTRACTOR = new Extractor();

	private NamedPeopleAndBodies() {
	}

	/** A document after its names have been read, before what is said of them. */
	public static AnnotatedDocument in(Document document) {
		return EXTRACTOR.annotate(document);
	}

}
