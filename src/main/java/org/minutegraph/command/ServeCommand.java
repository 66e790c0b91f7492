package org.minutegraph.command;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Option;

/** Serves pages and API until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Serves pages and API on this machine's own address until it is stopped (Ctrl+C).")
final class ServeCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Option(names = "--port", paramLabel = "N", description = "port (default: 8080)")
	private @Nullable Integer port;

	@Option(names = "--no-seeds", description = "leave an empty graph empty instead of loading the seeds")
	private boolean noSeeds;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Override
	public Integer call() {
		String seeds = "--minutegraph.seeds=" + !this.noSeeds;
		SpringApplication.run(this.line.application(), (this.port == null) ? this.store.arguments(seeds)
				: this.store.arguments(seeds, "--server.port=" + this.port));
		return CommandLineInterface.RUNNING;
	}

}
