package org.minutegraph.question;

import java.util.List;
import java.util.Optional;

/**
 * A question of the catalogue.
 *
 * @param name of its file, without the ending
 * @param title a few words
 * @param answers what the answer tells, in a sentence or two
 * @param group the heading that it stands under in the catalogue
 * @param parameters in the order of the file
 * @param ends the two parameters whose best paths are found before the query, which gets
 * them as "paths"; or none
 * @param columns of the answer
 * @param sentence pattern that says a row, or empty
 * @param cypher the query
 */
public record Question(String name, String title, String answers, String group, List<Parameter> parameters,
		List<String> ends, List<Column> columns, String sentence, String cypher) {

	/**
	 * A column of the answer.
	 *
	 * @param name as the query returns it
	 * @param what stands in it
	 */
	public record Column(String name, String what) {
	}

	public Optional<Parameter> parameter(String wanted) {
		return this.parameters.stream().filter((parameter) -> parameter.name().equals(wanted)).findFirst();
	}

}
