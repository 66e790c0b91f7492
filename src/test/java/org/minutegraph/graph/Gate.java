package org.minutegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a database that can be shut and opened again, as when a server is restarted.
 */
public final class Gate implements AutoCloseable {

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile URI database;

	private final int port;

	private ServerSocket server;

	/** A way to the database at an address. */
	public Gate(URI database) {
		this.database = database;
		this.server = listen(0);
		this.port = this.server.getLocalPort();
	}

	/** Where drivers find the gate. */
	public URI address() {
		return URI.create("bolt://127.0.0.1:" + this.port);
	}

	/** Ends all connections and takes no more. */
	public void shut() {
		try {
			this.server.close();
			for (Socket socket : this.open) {
				socket.close();
			}
			this.open.clear();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void openAgain() {
		openAgain(this.database);
	}

	/** Leads to a database that may have moved meanwhile. */
	public void openAgain(URI to) {
		this.database = to;
		this.server = listen(this.port);
	}

	@Override
	public void close() {
		shut();
	}

	private ServerSocket listen(int at) {
		try {
			ServerSocket listening = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
			Thread.ofVirtual().start(() -> accept(listening));
			return listening;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket listening) {
		while (!listening.isClosed()) {
			try {
				Socket near = listening.accept();
				Socket far = new Socket(this.database.getHost(), this.database.getPort());
				this.open.add(near);
				this.open.add(far);
				Thread.ofVirtual().start(() -> pass(near, far));
				Thread.ofVirtual().start(() -> pass(far, near));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private static void pass(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// the connection has ended, which is what it was made for
		}
	}

}
