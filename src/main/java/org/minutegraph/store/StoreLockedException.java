package org.minutegraph.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Another process holds the data folder. The message says which one and what to do.
 */
public final class StoreLockedException extends RuntimeException {

	private final transient Optional<RunningServer> holder;

	StoreLockedException(Path data, Optional<RunningServer> holder, Throwable cause) {
		super(message(data, holder), cause);
		this.holder = holder;
	}

	/** The process that holds the folder, if it left its address. */
	public Optional<RunningServer> holder() {
		return this.holder;
	}

	private static String message(Path data, Optional<RunningServer> holder) {
		String who = holder.map((server) -> "process " + server.pid() + address(server)).orElse("another process");
		String end = holder.map((server) -> "end it (kill " + server.pid() + ")")
			.orElse("end the other minutegraph or Neo4j that uses it");
		return "The data folder " + data + " is in use by " + who + ". Either use that one, or " + end
				+ ", or choose another folder with --data DIR (minutegraph.data).";
	}

	private static String address(RunningServer server) {
		return (server.http() != null) ? " at " + server.http() : "";
	}

}
