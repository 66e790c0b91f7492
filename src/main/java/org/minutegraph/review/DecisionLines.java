package org.minutegraph.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.minutegraph.resolution.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decisions as JSON Lines, one a line, sorted: the same decisions give the same file, and
 * two people's files merge line by line.
 */
public final class DecisionLines {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private DecisionLines() {
	}

	/** A decision's line, without a line break. */
	public static String write(Decision decision) {
		return JSON.writerFor(Decision.class).writeValueAsString(decision);
	}

	/** The sorted lines of decisions. */
	public static String write(Collection<Decision> decisions) {
		StringBuilder lines = new StringBuilder();
		decisions.stream().map(DecisionLines::write).sorted().forEach((line) -> lines.append(line).append('\n'));
		return lines.toString();
	}

	/**
	 * Reads a line.
	 * @throws IllegalArgumentException where it is no decision
	 */
	public static Decision read(String line) {
		try {
			return check(JSON.readValue(line, Decision.class));
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("no decision: " + ex.getOriginalMessage(), ex);
		}
	}

	/** Reads a decision that stands in other JSON. */
	public static Decision read(JsonNode tree) {
		return read(tree.toString());
	}

	/** Reads lines, passing empty ones over. */
	public static List<Decision> readAll(Stream<String> lines) {
		return lines.filter((line) -> !line.isBlank()).map(DecisionLines::read).toList();
	}

	/**
	 * The decision's id: the same for the same words of the same reviewer at one time.
	 */
	public static String id(Decision decision) {
		return Ids.of("decision", write(decision));
	}

	private static Decision check(Decision decision) {
		if (String.valueOf(decision.by()).isBlank() || decision.by() == null) {
			throw new IllegalArgumentException("a decision says by whom it is: give \"by\"");
		}
		return switch (decision) {
			case Decision.Same same -> names(same, same.a(), same.b());
			case Decision.NotSame parted -> names(parted, parted.a(), parted.b());
			case Decision.Status status -> {
				Fields.STATUS.check(status.status());
				yield status;
			}
			case Decision.Correct correct -> {
				Fields.check(correct.fact().fact(), correct.field());
				yield correct;
			}
			case Decision.Reject reject -> reject;
		};
	}

	private static Decision names(Decision decision, NameRef a, NameRef b) {
		if (!a.kind().equals(b.kind())) {
			throw new IllegalArgumentException("\"%s\" is a %s, \"%s\" a %s: two of one kind only can be the same"
				.formatted(a.name(), a.kind(), b.name(), b.kind()));
		}
		Kinds.of(a.kind());
		return decision;
	}

}
