package org.minutegraph.mcp;

import java.io.InputStream;
import java.io.OutputStream;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;

import org.springframework.stereotype.Component;

import org.minutegraph.question.Questions;

/** Serves one assistant that started this process, over its input and output. */
@Component
public final class StdioAssistant {

	private final Questions questions;

	StdioAssistant(Questions questions) {
		this.questions = questions;
	}

	/**
	 * Serves until the input has ended and all that was asked is answered.
	 * @param in what the assistant says
	 * @param out takes answers, nothing else may be written to it
	 */
	public void serve(InputStream in, OutputStream out) throws InterruptedException {
		Conversation conversation = new Conversation(in, out);
		StdioServerTransportProvider transport = new StdioServerTransportProvider(McpJsonDefaults.getMapper(),
				conversation.input(), conversation.output());
		// One after the other: the transport gives up when two answers are ready at once.
		McpSyncServer server = Assistants.equip(McpServer.sync(transport), this.questions)
			.immediateExecution(true)
			.build();
		try {
			conversation.awaitEnd();
		}
		finally {
			server.closeGracefully();
		}
	}

}
