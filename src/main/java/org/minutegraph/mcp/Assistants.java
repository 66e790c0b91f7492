package org.minutegraph.mcp;

import java.util.List;

import io.modelcontextprotocol.server.McpServer.SyncSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;

import org.minutegraph.question.Questions;

/** What every server for assistants has, whichever way it is reached. */
final class Assistants {

	private static final String INSTRUCTIONS = """
			Who promised what in local government, from the minutes and reports that are loaded. Each tool is a question; \
			every row of its answer comes with quotations: document, date, exact words, and a link, which is an address \
			of the minutegraph server. Quote the words where you use a row. Each answer says what was searched: nothing \
			found means that these documents do not say it. A name may be any name of the thing; where it is unclear, \
			choose one of the candidates and ask again with its id.""";

	private Assistants() {
	}

	static <S extends SyncSpecification<S>> SyncSpecification<S> equip(SyncSpecification<S> server,
			Questions questions) {
		List<SyncToolSpecification> tools = questions.all()
			.stream()
			.map((question) -> new QuestionTool(questions, question).specification())
			.toList();
		return server.serverInfo("minutegraph", "0.1")
			.instructions(INSTRUCTIONS)
			.capabilities(ServerCapabilities.builder().tools(false).build())
			.tools(tools);
	}

}
