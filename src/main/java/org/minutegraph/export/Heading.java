package org.minutegraph.export;

import java.util.List;

/**
 * A column of nodes or relationships as neo4j-admin heads it: "name", "name:type",
 * "name:type[]", or ":LABEL" and the like.
 *
 * @param name of the property; empty for what is none
 * @param type "string" where the heading has none
 */
record Heading(String name, String type) {

	static Heading of(String column) {
		int colon = column.indexOf(':');
		return (colon < 0) ? new Heading(column, "string")
				: new Heading(column.substring(0, colon), column.substring(colon + 1));
	}

	/** The type as GraphML has it; lists become text. */
	String graphMlType() {
		return List.of("long", "double", "boolean").contains(this.type) ? this.type : "string";
	}

}
