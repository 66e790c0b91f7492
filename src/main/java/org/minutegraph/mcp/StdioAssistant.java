package org.minutegraph.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

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
	 * Serves until the input ends.
	 * @param in what the assistant says
	 * @param out takes answers, nothing else may be written to it
	 */
	public void serve(InputStream in, OutputStream out) throws InterruptedException {
		Watched input = new Watched(in);
		McpSyncServer server = Assistants
			.equip(McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper(), input, out)),
					this.questions)
			.build();
		try {
			input.ended.await();
		}
		finally {
			server.closeGracefully();
		}
	}

	/** Tells when nothing more comes. */
	private static final class Watched extends FilterInputStream {

		private final CountDownLatch ended = new CountDownLatch(1);

		Watched(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			return watch(super.read());
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			return watch(super.read(bytes, from, length));
		}

		private int watch(int read) {
			if (read < 0) {
				this.ended.countDown();
			}
			return read;
		}

	}

}
