package org.minutegraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.security.SecureRandom;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j in this process that speaks Bolt on a free port of the loopback interface. Each
 * start sets a new password, so that nobody but this user's own processes gets in.
 */
final class EmbeddedStore implements AutoCloseable {

	/** The store's format only goes forward, so a folder belongs to one major version. */
	static final String FOLDER = "neo4j-2026";

	/** How often transactions are ended that have run longer than they may. */
	private static final Duration MONITORED = Duration.ofMillis(250);

	/** Queries have nothing to fetch. */
	private static final List<IPAddressString> EVERY_ADDRESS = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	private final DatabaseManagementService service;

	private final Path data;

	private RunningServer running;

	private EmbeddedStore(DatabaseManagementService service, Path data, RunningServer running) {
		this.service = service;
		this.data = data;
		this.running = running;
	}

	/**
	 * Starts the database of a data folder, which is made where it is missing.
	 * @throws StoreLockedException where another process holds the folder
	 */
	static EmbeddedStore start(StoreProperties properties) {
		Path data = properties.data().toAbsolutePath().normalize();
		DatabaseManagementService service = build(properties, data);
		try {
			String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
			service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally(Cypher.file("store/password").text(), Map.of("password", password));
			RunningServer running = new RunningServer(ProcessHandle.current().pid(), bolt(service), password, null,
					null);
			running.write(data);
			return new EmbeddedStore(service, data, running);
		}
		catch (RuntimeException ex) {
			service.shutdown();
			throw ex;
		}
	}

	RunningServer running() {
		return this.running;
	}

	/** Lets others know where the pages and the API are served. */
	void serving(URI http, AccessToken token) {
		this.running = this.running.serving(http, token);
		this.running.write(this.data);
	}

	@Override
	public void close() {
		RunningServer.remove(this.data);
		this.service.shutdown();
	}

	private static DatabaseManagementService build(StoreProperties properties, Path data) {
		try {
			Files.createDirectories(properties.home());
			return new DatabaseManagementServiceBuilder(properties.home()).setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
				.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
				.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, MONITORED)
				.setConfig(GraphDatabaseSettings.udc_enabled, false)
				.setConfig(GraphDatabaseSettings.allow_file_urls, false)
				.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS)
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			if (locked(ex)) {
				throw new StoreLockedException(data, RunningServer.of(data), ex);
			}
			throw ex;
		}
	}

	private static boolean locked(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return true;
			}
		}
		return false;
	}

	private static URI bolt(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://127.0.0.1:" + port);
	}

}
