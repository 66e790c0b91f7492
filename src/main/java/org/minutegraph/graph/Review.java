package org.minutegraph.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

import org.minutegraph.review.Amendments;
import org.minutegraph.review.Decision;
import org.minutegraph.review.DecisionLines;
import org.minutegraph.review.Sayings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What reviewers decide: kept apart from all facts, named by the documents' words, so
 * that it outlives reloads and removals; the graph is a function of the documents and of
 * these decisions. Taking one back gives the graph of before.
 */
@Component
public final class Review {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Driver driver;

	private final LoadLock lock;

	private final Synchroniser synchroniser;

	private final Queue queue;

	@Autowired
	Review(Driver driver, Loader loader) {
		this(driver, loader.synchroniser());
	}

	Review(Driver driver) {
		this(driver, new Synchroniser(driver, Checkpoint.NONE));
	}

	private Review(Driver driver, Synchroniser synchroniser) {
		this.driver = driver;
		this.lock = new LoadLock(driver);
		this.synchroniser = synchroniser;
		this.queue = new Queue(driver, this.synchroniser);
	}

	/**
	 * Reads a decision as people and programs write it: JSON of a {@link Decision} in
	 * which "a", "b" and "fact" may be {@code {"id": "…"}} with the id of a node or
	 * relationship, and "at" may be left out for now.
	 * @throws IllegalArgumentException where it can not be understood; the message says
	 * why
	 */
	public Decision understand(String json) {
		try (Session session = this.driver.session()) {
			if (!(JSON.readTree(json) instanceof ObjectNode decision)) {
				throw new IllegalArgumentException("a decision is a JSON object");
			}
			References references = new References(session);
			for (String name : List.of("a", "b")) {
				if (decision.at("/" + name + "/id") instanceof JsonNode id && id.isString()) {
					decision.set(name, JSON.valueToTree(references.name(id.asString())));
				}
			}
			if (decision.at("/fact/id") instanceof JsonNode id && id.isString()) {
				decision.set("fact", JSON.valueToTree(references.fact(id.asString())));
			}
			if (!decision.has("at")) {
				decision.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
			}
			Decision understood = DecisionLines.read(decision);
			check(session, understood);
			return understood;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("no JSON: " + ex.getOriginalMessage(), ex);
		}
	}

	/** A decision on facts that no document has is a slip. */
	private static void check(Session session, Decision decision) {
		Amendments amendments = new Amendments(List.of(decision));
		List<String> ids = amendments.files().stream().map(ReadDocument::id).toList();
		boolean fits = Synchroniser.details(session, ids, amendments).stream().anyMatch(StoredDocument::amends);
		if (!ids.isEmpty() && !fits) {
			throw new IllegalArgumentException(
					"no fact of %s fits this decision, or it says so already: give the fact's exact words, and a value that fits"
						.formatted(String.join(", ", amendments.files())));
		}
	}

	/**
	 * Keeps decisions and brings the graph in line with them. Decisions that are kept
	 * already stay as they are.
	 * @return each with its id
	 */
	public List<Decided> decide(Collection<Decision> decisions) {
		change((session, record) -> {
			Decisions.write(session, decisions, record);
			return true;
		});
		return decisions.stream().map(Decided::of).toList();
	}

	/**
	 * Takes decisions back.
	 * @param ids of decisions; those that are not kept are passed over
	 * @return how many were taken back
	 */
	public int undo(Collection<String> ids) {
		AtomicInteger undone = new AtomicInteger();
		change((session, record) -> {
			undone.set(Decisions.undo(session, ids, record).size());
			return undone.get() > 0;
		});
		return undone.get();
	}

	/** Changes decisions and follows them, with a record of what that changes. */
	private void change(BiPredicate<Session, LoadRecord> change) {
		this.lock.hold(() -> {
			LoadRecord record = new LoadRecord();
			try (Session session = this.driver.session()) {
				Amendments before = Decisions.read(session);
				if (change.test(session, record)) {
					this.synchroniser.run();
					record.close(this.driver, difference(session, before, Decisions.read(session)));
				}
			}
			return record;
		});
	}

	/** The facts that decisions of two times add and take out. */
	private static Changes difference(Session session, Amendments before, Amendments after) {
		Set<String> files = new TreeSet<>(before.files());
		files.addAll(after.files());
		List<String> ids = files.stream().map(ReadDocument::id).toList();
		Changes changes = new Changes();
		Map<String, StoredDocument> old = new HashMap<>();
		Synchroniser.details(session, ids, before).forEach((document) -> old.put(document.id(), document));
		for (StoredDocument document : Synchroniser.details(session, ids, after)) {
			Set<String> said = Sayings.of(Objects.requireNonNull(old.get(document.id())).findings());
			Set<String> says = Sayings.of(document.findings());
			if (!said.equals(says)) {
				changes.document(document.file(), said, says);
			}
		}
		return changes;
	}

	/** All decisions that are kept, the latest first. */
	public List<Decided> decisions() {
		try (Session session = this.driver.session()) {
			return Decisions.all(session)
				.stream()
				.sorted(Comparator.comparing(Decision::at).reversed().thenComparing(DecisionLines::write))
				.map(Decided::of)
				.toList();
		}
	}

	/**
	 * Names that may mean one and that nothing decides, those first that are most worth a
	 * decision.
	 * @param skip how many to pass over
	 * @param limit how many to give at most
	 */
	public List<Undecided> undecided(int skip, int limit) {
		return this.queue.read(skip, limit);
	}

}
