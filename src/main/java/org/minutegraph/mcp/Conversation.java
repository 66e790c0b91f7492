package org.minutegraph.mcp;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of JSON-RPC, in and out. The transport drops what it has not answered when its
 * input ends; so the end is kept from it until every request has its answer.
 */
final class Conversation {

	/** An answer that takes longer is not waited for. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Set<JsonNode> pending = new HashSet<>();

	private final CountDownLatch ended = new CountDownLatch(1);

	private final InputStream input;

	private final OutputStream output;

	Conversation(InputStream in, OutputStream out) {
		this.input = new Asked(in);
		this.output = new Answered(out);
	}

	InputStream input() {
		return this.input;
	}

	OutputStream output() {
		return this.output;
	}

	/** Waits until nothing more comes and all is answered. */
	void awaitEnd() throws InterruptedException {
		this.ended.await();
	}

	private synchronized void asked(JsonNode message) {
		if (message.has("method") && message.has("id")) {
			this.pending.add(message.get("id"));
		}
	}

	private synchronized void answered(JsonNode message) {
		if (!message.has("method") && this.pending.remove(message.get("id"))) {
			notifyAll();
		}
	}

	private synchronized void end() {
		Instant last = Instant.now().plus(PATIENCE);
		try {
			while (!this.pending.isEmpty() && Instant.now().isBefore(last)) {
				wait(PATIENCE.toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.ended.countDown();
	}

	/** Cuts bytes into lines and hands over those that are JSON. */
	private static final class Lines {

		private final ByteArrayOutputStream line = new ByteArrayOutputStream();

		private final Consumer<JsonNode> taker;

		Lines(Consumer<JsonNode> taker) {
			this.taker = taker;
		}

		void add(byte[] bytes, int from, int length) {
			for (int index = from; index < from + length; index++) {
				if (bytes[index] != '\n') {
					this.line.write(bytes[index]);
				}
				else {
					finish();
				}
			}
		}

		boolean begun() {
			return this.line.size() > 0;
		}

		private void finish() {
			byte[] whole = this.line.toByteArray();
			this.line.reset();
			try {
				this.taker.accept(JsonMapper.shared().readTree(whole));
			}
			catch (JacksonException ex) {
				// the transport says what is wrong with it
			}
		}

	}

	private final class Asked extends FilterInputStream {

		private final Lines lines = new Lines(Conversation.this::asked);

		Asked(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			if (length == 0) {
				return 0;
			}
			int read = super.read(bytes, from, length);
			if (read < 0 && this.lines.begun()) {
				bytes[from] = '\n';
				read = 1;
			}
			if (read < 0) {
				end();
				return read;
			}
			this.lines.add(bytes, from, read);
			return read;
		}

	}

	private final class Answered extends FilterOutputStream {

		private final Lines lines = new Lines(Conversation.this::answered);

		Answered(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
			this.out.flush();
			this.lines.add(bytes, from, length);
		}

	}

}
