package org.minutegraph.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who decides, and why. */
final class Reviewer {

	@Option(names = "--by", paramLabel = "NAME", description = "who decides (default: the user of this machine)")
	private String by = System.getProperty("user.name");

	@Option(names = "--why", paramLabel = "WORDS", description = "why")
	private @Nullable String why;

	/** The decision on two things, as JSON. */
	String pair(String kind, String one, String other) {
		ObjectNode decision = JsonMapper.shared().createObjectNode().put("kind", kind).put("by", this.by);
		decision.putObject("a").put("id", one);
		decision.putObject("b").put("id", other);
		if (this.why != null) {
			decision.put("why", this.why);
		}
		return decision.toString();
	}

}
