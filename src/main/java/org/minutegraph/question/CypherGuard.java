package org.minutegraph.question;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.exceptions.Neo4jException;

import org.minutegraph.question.QuestionException.NeedsMemory;
import org.minutegraph.question.QuestionException.Refused;
import org.minutegraph.question.QuestionException.TooSlow;
import org.minutegraph.question.QuestionException.WrongCypher;

/**
 * Keeps researchers' queries to reading the graph. The database itself refuses to write
 * in a session that reads; what is left to refuse is what reaches beyond the graph.
 */
final class CypherGuard {

	/** String literals, quoted names and comments, in which words mean nothing. */
	private static final Pattern QUOTED = Pattern
		.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	/** Which older Cypher lets stand for any character, also outside of strings. */
	private static final Pattern ESCAPED = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

	private static final Pattern BEYOND = Pattern.compile("\\bLOAD\\s+CSV\\b", Pattern.CASE_INSENSITIVE);

	private CypherGuard() {
	}

	static void check(String query) {
		if (query.isBlank()) {
			throw new WrongCypher("There is no query: write one that returns something.");
		}
		if (beyond(query) || beyond(unescaped(query))) {
			throw new Refused("Queries read the graph only, neither files nor addresses. Load documents with load.");
		}
	}

	private static boolean beyond(String query) {
		return BEYOND.matcher(QUOTED.matcher(query).replaceAll(" ")).find();
	}

	private static String unescaped(String query) {
		return ESCAPED.matcher(query)
			.replaceAll(
					(escape) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
	}

	/** What a failure of the database means to whoever wrote the query. */
	static QuestionException translate(Neo4jException failure, Duration limit) {
		String code = String.valueOf(failure.code());
		if (code.contains("TransactionTimedOut")) {
			return new TooSlow(limit, "more conditions or a LIMIT");
		}
		if (code.endsWith("MemoryPoolOutOfMemoryError")) {
			return new NeedsMemory();
		}
		if (code.endsWith("Statement.AccessMode") || code.startsWith("Neo.ClientError.Security")) {
			return new Refused("Queries read the graph only; this one writes or administers. Documents change the "
					+ "graph: load them.");
		}
		if (code.startsWith("Neo.ClientError")) {
			return new WrongCypher(failure.getMessage() + advice(code));
		}
		throw failure;
	}

	private static String advice(String code) {
		if (code.endsWith("ParameterMissing")) {
			return ". Give each parameter of the query a value.";
		}
		return code.endsWith("SyntaxError") ? "\nMend the query there; status lists the labels and relationships." : "";
	}

}
