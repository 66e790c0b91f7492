package org.minutegraph.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Option;

/** Which graph a command works on: that of a data folder, or one on a server. */
final class StoreOptions {

	/** A command meets a database that has not planned any query yet. */
	private static final String COLD_START = "--minutegraph.questions.time-limit=30s";

	@Option(names = "--data", paramLabel = "DIR",
			description = "folder of the embedded database (default: data); while a server holds it, its database is used")
	private @Nullable Path data;

	@Option(names = "--uri", paramLabel = "URI",
			description = "a Neo4j server instead, such as neo4j://host:7687; user and password by --user and "
					+ "--password or SPRING_NEO4J_AUTHENTICATION_USERNAME and _PASSWORD")
	private @Nullable URI uri;

	@Option(names = "--user", paramLabel = "NAME", description = "user on that server")
	private @Nullable String user;

	@Option(names = "--password", paramLabel = "WORD",
			description = "password of that user; asked for where it is left empty", arity = "0..1", interactive = true)
	private char @Nullable [] password;

	/** Opens the graph for a command that ends by itself. */
	ConfigurableApplicationContext open(CommandLineInterface line) {
		return new SpringApplicationBuilder(line.application()).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.run(arguments("--minutegraph.borrow=true", "--logging.level.root=error", COLD_START));
	}

	/** The arguments that tell the application about this store, and others. */
	String[] arguments(String... others) {
		List<String> arguments = new ArrayList<>(List.of(others));
		settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
		return arguments.toArray(String[]::new);
	}

	private Map<String, String> settings() {
		Map<String, String> settings = new java.util.LinkedHashMap<>();
		if (this.data != null) {
			settings.put("minutegraph.data", this.data.toString());
		}
		if (this.uri != null) {
			settings.put("spring.neo4j.uri", this.uri.toString());
		}
		if (this.user != null) {
			settings.put("spring.neo4j.authentication.username", this.user);
		}
		if (this.password != null) {
			settings.put("spring.neo4j.authentication.password", new String(this.password));
		}
		return settings;
	}

	static StoreOptions of(Path data) {
		StoreOptions options = new StoreOptions();
		options.data = data;
		return options;
	}

	/** How the store is called in messages. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%s",
				(this.uri != null) ? this.uri : (this.data != null) ? this.data : Path.of("data"));
	}

}
