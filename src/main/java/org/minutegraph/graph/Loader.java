package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.minutegraph.extraction.Extractor;
import org.minutegraph.extraction.Findings;
import org.minutegraph.reading.Document;
import org.minutegraph.reading.DocumentReader;
import org.minutegraph.source.Source;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Loads documents into the graph and takes them out. A load has two phases: documents
 * with their findings are written, then the facts of all documents are brought in line.
 * Whoever dies in between leaves a mark, and the next load or start goes on from there.
 * That holds for any start, so the bean is never lazy. Several loads at a time wait for
 * each other, also those of other processes.
 */
@Component
@Lazy(false)
public final class Loader implements SmartInitializingSingleton {

	private static final int DOCUMENTS_AT_ONCE = 100;

	private final Driver driver;

	private final LoadLock lock;

	private final Reading reading;

	private final Checkpoint checkpoint;

	private final Synchroniser synchroniser;

	@Autowired
	Loader(Driver driver, Schema schema) {
		this(driver, new DocumentReader()::read, new Extractor()::extract, Checkpoint.NONE);
		Objects.requireNonNull(schema, "constraints come before data");
	}

	Loader(Driver driver, Function<Source, Document> reader, Function<Document, Findings> extractor,
			Checkpoint checkpoint) {
		this.driver = driver;
		this.lock = new LoadLock(driver);
		this.reading = new Reading(reader, extractor);
		this.checkpoint = checkpoint;
		this.synchroniser = new Synchroniser(driver, checkpoint);
	}

	/** Goes on where a load that died has left off, unless somebody else is at it. */
	@Override
	public void afterSingletonsInstantiated() {
		if (this.synchroniser.due() && this.lock.free()) {
			this.lock.hold(() -> {
				boolean done = finish();
				LoadRecord.closeOpen(this.driver);
				return done;
			});
		}
	}

	/**
	 * Loads documents. A document of a name that is there replaces the one that is there;
	 * one that can not be read leaves the rest alone.
	 * @param documents what to load; each is opened when its turn comes
	 * @param listener hears of each document that is done
	 * @return what became of each document
	 */
	public LoadResult load(Collection<Incoming> documents, LoadListener listener) {
		return this.lock.hold(() -> {
			finish();
			LoadRecord record = new LoadRecord();
			Tally tally = new Tally();
			Batch batch = new Batch(tally, listener, documents.size(), record);
			this.reading.read(documents, batch::add, batch::failed);
			batch.flush();
			this.checkpoint.passed("documents");
			finish();
			record.close(this.driver, new Changes().count("failed", tally.failures()));
			return tally.result();
		});
	}

	/**
	 * Takes documents out, with what they alone supported.
	 * @param files names of the documents; names that are not there are passed over
	 */
	public LoadResult remove(Collection<String> files) {
		return this.lock.hold(() -> {
			LoadRecord record = new LoadRecord();
			Tally tally = new Tally();
			List<String> ids = files.stream().map(ReadDocument::id).toList();
			Set<String> gone = new HashSet<>();
			for (int from = 0; from < ids.size(); from += DOCUMENTS_AT_ONCE) {
				gone.addAll(forget(ids.subList(from, Math.min(ids.size(), from + DOCUMENTS_AT_ONCE)), record));
			}
			files.stream().filter((file) -> gone.contains(ReadDocument.id(file))).forEach(tally::removed);
			this.checkpoint.passed("documents");
			finish();
			record.close(this.driver, new Changes());
			return tally.result();
		});
	}

	/** Shared with those who change the graph by other ways, for what it remembers. */
	Synchroniser synchroniser() {
		return this.synchroniser;
	}

	private boolean finish() {
		boolean due = this.synchroniser.due();
		if (due) {
			this.synchroniser.run();
		}
		return due;
	}

	private Set<String> forget(List<String> ids, LoadRecord record) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> {
				Writing writing = new Writing(transaction);
				Map<String, Stored> there = Stored.of(writing, ids.stream().map((id) -> Rows.row("id", id)).toList());
				Changes changes = new Changes().count("removed", there.size());
				there.values().forEach((document) -> changes.document(document.file(), document.sayings(), Set.of()));
				forget(writing, there.keySet());
				record.note(writing, changes);
				return there.keySet();
			});
		}
	}

	private static void forget(Writing writing, Collection<String> ids) {
		writing.documents("forget-facts", ids);
		writing.documents("forget-documents", ids);
		if (!ids.isEmpty()) {
			writing.syncDue(true);
		}
	}

	/** Documents that go to the database in one transaction. */
	private final class Batch {

		private final Map<String, ReadDocument> documents = new LinkedHashMap<>();

		private final Tally tally;

		private final LoadListener listener;

		private final int total;

		private final LoadRecord record;

		private int done;

		private int rows;

		Batch(Tally tally, LoadListener listener, int total, LoadRecord record) {
			this.record = record;
			this.tally = tally;
			this.listener = listener;
			this.total = total;
		}

		void add(ReadDocument document) {
			this.documents.put(document.id(), document);
			this.rows += document.rows().size();
			if (this.rows >= Writing.BATCH || this.documents.size() >= DOCUMENTS_AT_ONCE) {
				flush();
			}
			this.listener.progress(++this.done, this.total, document.file());
		}

		void failed(String name, Throwable reason) {
			this.tally.failed(name, reason);
			this.listener.progress(++this.done, this.total, name);
		}

		void flush() {
			if (this.documents.isEmpty()) {
				return;
			}
			List<ReadDocument> batch = new ArrayList<>(this.documents.values());
			try (Session session = Loader.this.driver.session()) {
				this.tally.written(batch,
						session.executeWrite((transaction) -> write(new Writing(transaction), batch)));
			}
			this.documents.clear();
			this.rows = 0;
			Loader.this.checkpoint.passed("batch of documents");
		}

		private Map<String, String> write(Writing writing, List<ReadDocument> batch) {
			Map<String, Stored> known = Stored.of(writing,
					batch.stream()
						.map((document) -> Rows.row("id", document.id(), "contentHash", document.contentHash()))
						.toList());
			List<ReadDocument> news = batch.stream().filter((document) -> !Stored.has(known, document)).toList();
			Changes changes = new Changes().count("unchanged", batch.size() - news.size());
			Rows rows = new Rows();
			for (ReadDocument document : news) {
				Stored before = known.get(document.id());
				changes.count((before != null) ? "changed" : "added", 1)
					.document(document.file(), (before != null) ? before.sayings() : Set.of(), document.sayings());
				rows.addAll(document.rows());
			}
			forget(writing, news.stream().map(ReadDocument::id).filter(known::containsKey).toList());
			writing.rows(rows);
			if (!news.isEmpty()) {
				writing.syncDue(true);
			}
			this.record.note(writing, changes);
			return Stored.hashes(known);
		}

	}

}
