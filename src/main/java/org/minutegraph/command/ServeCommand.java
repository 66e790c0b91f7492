package org.minutegraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.Option;

/** Serves pages and API until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Serves pages and API on this machine's own address until it is stopped (Ctrl+C).")
final class ServeCommand implements Callable<Integer> {

	private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)+(?:=.*)?");

	@ParentCommand
	private CommandLineInterface line;

	@Option(names = "--port", paramLabel = "N", description = "port (default: 8080)")
	private @Nullable Integer port;

	@Option(names = "--no-seeds", description = "leave an empty graph empty instead of loading the seeds")
	private boolean noSeeds;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		List<String> arguments = new ArrayList<>(this.settings);
		for (String setting : this.settings) {
			if (!isSetting(setting)) {
				throw new ParameterException(this.spec.commandLine(), "Unknown option: '" + setting
						+ "'. Options are listed by serve --help; settings of Spring are given as --name.of.it=VALUE.");
			}
		}
		arguments.add("--minutegraph.seeds=" + !this.noSeeds);
		if (this.port != null) {
			arguments.add("--server.port=" + this.port);
		}
		SpringApplication.run(this.line.application(), this.store.arguments(arguments.toArray(String[]::new)));
		return CommandLineInterface.RUNNING;
	}

	/** Whether an argument sets a property of Spring, as its applications take them. */
	static boolean isSetting(String argument) {
		return SETTING.matcher(argument).matches();
	}

}
