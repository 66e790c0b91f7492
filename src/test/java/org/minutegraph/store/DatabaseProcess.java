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
	 * @param arguments data folder; size of the page cache, if not small
	 */
	public static void main(String[] arguments) throws IOException {
		try (EmbeddedStore store = EmbeddedStore.start(new StoreProperties(Path.of(arguments[0]),
				DataSize.parse((arguments.length > 1) ? arguments[1] : "64MB"), false))) {
			System.out.println("up " + store.running().bolt());
			System.in.transferTo(java.io.OutputStream.nullOutputStream());
		}
	}

}
