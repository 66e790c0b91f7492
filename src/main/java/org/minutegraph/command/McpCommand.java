package org.minutegraph.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.mcp.StdioAssistant;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves an assistant that starts this command. */
@Command(name = "mcp", mixinStandardHelpOptions = true,
		description = "Answers an assistant over standard input and output (Model Context Protocol): each question is a "
				+ "read-only tool. A running server serves the same at /mcp.")
final class McpCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Mixin
	private StoreOptions store = new StoreOptions();

	/** Whatever else is printed goes to standard error: the protocol has the output. */
	@Override
	public Integer call() throws InterruptedException {
		PrintStream out = System.out;
		System.setOut(System.err);
		try (ConfigurableApplicationContext context = this.store.open(this.line)) {
			context.getBean(StdioAssistant.class).serve(System.in, out);
		}
		finally {
			System.setOut(out);
		}
		return ExitCode.OK;
	}

}
