package org.minutegraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The database behind {@link EmbeddedGraph}, started once a JVM on first use. */
public final class SharedGraph implements BeforeEachCallback, ParameterResolver {

	@Override
	public void beforeEach(ExtensionContext context) {
		clean(driver());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Driver.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return driver();
	}

	/** A driver for the shared database; do not close it. */
	public static Driver driver() {
		return Started.DRIVER;
	}

	/** The shared database's data folder; its database can be borrowed. */
	public static Path data() {
		return Started.DATA;
	}

	/** The shared database as another process would find it. */
	static RunningServer running() {
		return Started.STORE.running();
	}

	/** Empties a database, but for its schema. */
	public static void clean(Driver driver) {
		driver.executableQuery(Cypher.file("test/clean").text()).execute();
	}

	/** Points a test's Spring context at the shared database. */
	static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			RunningServer running = Started.STORE.running();
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("shared graph",
						Map.of("spring.neo4j.uri", running.bolt().toString(), "spring.neo4j.authentication.username",
								"neo4j", "spring.neo4j.authentication.password", running.password())));
		}

	}

	private static final class Started {

		static final Path DATA = folder();

		static final EmbeddedStore STORE = start();

		static final Driver DRIVER = GraphDatabase.driver(STORE.running().bolt(),
				AuthTokens.basic("neo4j", STORE.running().password()));

		private static Path folder() {
			try {
				return Files.createTempDirectory("graph");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static EmbeddedStore start() {
			EmbeddedStore store = EmbeddedStore.start(new StoreProperties(DATA, DataSize.ofMegabytes(64), false));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> end(store, DATA)));
			return store;
		}

		private static void end(EmbeddedStore store, Path data) {
			DRIVER.close();
			store.close();
			FileSystemUtils.deleteRecursively(data.toFile());
		}

	}

}
