package org.minutegraph.graph;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.minutegraph.extraction.Findings;
import org.minutegraph.reading.Document;
import org.minutegraph.source.Source;

/**
 * Reads documents on all cores and hands them on in their order. Only a few are in memory
 * at a time, however many wait.
 */
final class Reading {

	private final Function<Source, Document> reader;

	private final Function<Document, Findings> extractor;

	Reading(Function<Source, Document> reader, Function<Document, Findings> extractor) {
		this.reader = reader;
		this.extractor = extractor;
	}

	private record Pending(String name, Future<ReadDocument> document) {
	}

	/**
	 * Reads all documents.
	 * @param done takes each that was read
	 * @param failed takes the name of each that could not be read, and why
	 */
	void read(Iterable<Incoming> incoming, Consumer<ReadDocument> done, BiConsumer<String, Throwable> failed) {
		int cores = Runtime.getRuntime().availableProcessors();
		try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
			ArrayDeque<Pending> pending = new ArrayDeque<>();
			Iterator<Incoming> documents = incoming.iterator();
			try {
				while (documents.hasNext() || !pending.isEmpty()) {
					while (documents.hasNext() && pending.size() < 2 * cores) {
						Incoming next = documents.next();
						Callable<ReadDocument> read = () -> read(next);
						pending.add(new Pending(next.name(), workers.submit(read)));
					}
					take(pending.remove(), done, failed);
				}
			}
			finally {
				pending.forEach((document) -> document.document().cancel(false));
			}
		}
	}

	private ReadDocument read(Incoming incoming) {
		Document document = this.reader.apply(incoming.open().get());
		return ReadDocument.of(document, this.extractor.apply(document));
	}

	private static void take(Pending pending, Consumer<ReadDocument> done, BiConsumer<String, Throwable> failed) {
		ReadDocument document;
		try {
			document = pending.document().get();
		}
		catch (ExecutionException ex) {
			Throwable cause = ex.getCause();
			failed.accept(pending.name(), (cause != null) ? cause : ex);
			return;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("the load was interrupted", ex);
		}
		done.accept(document);
	}

}
