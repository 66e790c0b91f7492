package org.minutegraph.question;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.minutegraph.question.QuestionException.NeedsMemory;
import org.minutegraph.question.QuestionException.Refused;
import org.minutegraph.question.QuestionException.TooSlow;
import org.minutegraph.question.QuestionException.WrongCypher;

/**
 * Keeps researchers' queries to reading the graph. The database itself refuses to write
 * in a session that reads; what is left to refuse is what reaches beyond the graph. Its
 * plan of a query tells, whatever the query's text looks like.
 */
final class CypherGuard {

	/** Operators of plans that only tell what is in the graph. */
	private static final Set<String> SHOWN = Set.of("ShowIndexes", "ShowConstraints", "ShowFunctions",
			"ShowProcedures");

	/** Procedures that only read the graph. */
	private static final Set<String> PROCEDURES = Lexicon.entries("cypher-procedures");

	/** Functions that ask services elsewhere. */
	private static final Pattern ELSEWHERE = Pattern.compile("\\bgenai\\s*\\.", Pattern.CASE_INSENSITIVE);

	private static final String WRITES = "Queries read the graph only; this one writes or administers. Documents change "
			+ "the graph: load them.";

	private static final String ONLY_READS = "Queries read the graph only, neither files nor addresses nor the "
			+ "database's own affairs";

	/** Stands before a query that is only to be planned, on a line of its own. */
	static final String EXPLAIN = "EXPLAIN\n";

	private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

	private CypherGuard() {
	}

	/**
	 * Checks a query before it is run, by the plan that the database has for it.
	 * @param summary of the query's EXPLAIN
	 */
	static void check(ResultSummary summary) {
		if (summary.queryType() != QueryType.READ_ONLY) {
			throw new Refused(WRITES);
		}
		if (summary.hasPlan()) {
			check(summary.plan());
		}
	}

	private static void check(Plan plan) {
		String operator = plan.operatorType().replaceFirst("@.*", "");
		String details = plan.arguments().containsKey("Details") ? plan.arguments().get("Details").asString("") : "";
		if (operator.equals("LoadCSV")) {
			throw new Refused(ONLY_READS + ". Load documents with load.");
		}
		if ((operator.startsWith("Show") || operator.startsWith("Terminate")) && !SHOWN.contains(operator)) {
			throw new Refused(ONLY_READS + ".");
		}
		if (operator.equals("ProcedureCall") && PROCEDURES.stream().noneMatch((one) -> details.startsWith(one + "("))) {
			throw new Refused(
					ONLY_READS + ". The procedure " + details.replaceFirst("\\(.*", "") + " may do more. Allowed are: "
							+ PROCEDURES.stream().sorted().collect(Collectors.joining(", ")) + ".");
		}
		if (ELSEWHERE.matcher(details).find()) {
			throw new Refused(ONLY_READS + ".");
		}
		plan.children().forEach(CypherGuard::check);
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
		if (code.endsWith("Statement.AccessMode") || code.endsWith("AdministrationCommand")
				|| code.startsWith("Neo.ClientError.Security")) {
			return new Refused(WRITES);
		}
		if (code.startsWith("Neo.ClientError")) {
			return new WrongCypher(inQuery(String.valueOf(failure.getMessage())) + advice(code));
		}
		throw failure;
	}

	/**
	 * A message of a query that stands behind EXPLAIN, with the places in the query
	 * itself.
	 */
	private static String inQuery(String message) {
		return PLACE.matcher(message)
			.replaceAll((place) -> (place.group(1).equals("1")) ? place.group()
					: "(line %d, column %s (offset: %d))".formatted(Integer.parseInt(place.group(1)) - 1,
							place.group(2), Integer.parseInt(place.group(3)) - EXPLAIN.length()));
	}

	private static String advice(String code) {
		if (code.endsWith("ParameterMissing")) {
			return ". Give each parameter of the query a value.";
		}
		return code.endsWith("SyntaxError") ? "\nMend the query there; status lists the labels and relationships." : "";
	}

}
