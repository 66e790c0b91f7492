package org.minutegraph.command;

import java.io.PrintWriter;
import java.util.function.Supplier;

import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an answer is written. */
final class AnswerFormat {

	/** What people name. */
	enum Name {

		table, json, csv

	}

	@Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table)")
	private Name name = Name.table;

	boolean isTable() {
		return this.name == Name.table;
	}

	/**
	 * Prints an answer.
	 * @param answer as it is for JSON
	 * @param table gives it as a table
	 * @param csv gives it as comma-separated values
	 */
	void print(PrintWriter out, Object answer, Supplier<String> table, Supplier<String> csv) {
		switch (this.name) {
			case table -> out.print(table.get());
			case json -> out.println(
					JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(answer));
			case csv -> out.print(csv.get());
		}
		out.flush();
	}

}
