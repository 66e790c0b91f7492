package org.minutegraph.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;

import org.minutegraph.graph.GraphStatus;
import org.minutegraph.graph.Status;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is in the graph. */
@Command(name = "status", mixinStandardHelpOptions = true,
		description = "Says what is loaded: documents, nodes and relationships by kind, the last loads, the database.")
final class StatusCommand implements Callable<Integer> {

	@ParentCommand
	private CommandLineInterface line;

	@Mixin
	private StoreOptions store = new StoreOptions();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.store.open(this.line)) {
			print(context.getBean(Status.class).read(), this.spec.commandLine().getOut());
		}
		return ExitCode.OK;
	}

	private void print(GraphStatus status, PrintWriter out) {
		out.println("Neo4j %s, %s".formatted(status.version(), this.store));
		out.println("%d documents".formatted(status.documents()));
		if (status.unfinished()) {
			out.println("A load was broken off; the next load, or a server's start, finishes it.");
		}
		out.println("Nodes");
		status.nodes().forEach((label, count) -> out.println("  %,9d %s".formatted(count, label)));
		out.println("Relationships");
		status.relationships().forEach((type, count) -> out.println("  %,9d %s".formatted(count, type)));
		out.println("Last loads");
		status.loads()
			.forEach((load) -> out.println("  %s  %d added, %d changed, %d unchanged, %d removed, %d failed, %.1f s"
				.formatted(load.at().toLocalDateTime().withNano(0), load.added(), load.changed(), load.unchanged(),
						load.removed(), load.failed(), load.seconds())));
		out.flush();
	}

}
