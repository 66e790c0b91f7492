package org.minutegraph.store;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/** A database in a process that can be killed. */
public final class DatabaseProcess {

	private DatabaseProcess() {
	}

	/**
	 * Serves until standard input ends.
	 * @param arguments data folder
	 */
	public static void main(String[] arguments) throws IOException {
		try (EmbeddedStore store = EmbeddedStore
			.start(new StoreProperties(Path.of(arguments[0]), DataSize.ofMegabytes(64), false))) {
			System.out.println("up " + store.running().bolt());
			System.in.transferTo(java.io.OutputStream.nullOutputStream());
		}
	}

}
