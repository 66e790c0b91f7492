package org.minutegraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that holds a data folder, as it tells others of its user in
 * {@code server.json} there. The file is written when the database is up, readable by its
 * owner only since it holds the password of this run, and removed at shutdown.
 *
 * @param pid process id
 * @param bolt address of its database
 * @param password of the database's user "neo4j" during this run
 * @param http address of its pages and API, or null where it serves none
 * @param token that lets change the graph through the API, or null where it serves none
 */
public record RunningServer(long pid, URI bolt, String password, @Nullable URI http, @Nullable String token) {

	private static final String FILE = "server.json";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Who holds a data folder.
	 * @param data the data folder
	 * @return the process, if one left its address and still lives
	 */
	public static Optional<RunningServer> of(Path data) {
		try {
			return Optional.of(JSON.readValue(Files.readString(data.resolve(FILE)), RunningServer.class))
				.filter((server) -> ProcessHandle.of(server.pid).map(ProcessHandle::isAlive).orElse(false));
		}
		catch (NoSuchFileException | JacksonException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	RunningServer serving(URI address, AccessToken secret) {
		return new RunningServer(this.pid, this.bolt, this.password, address, secret.value());
	}

	void write(Path data) {
		try {
			Path written = restricted(data);
			Files.writeString(written, JSON.writeValueAsString(this));
			Files.move(written, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void remove(Path data) {
		try {
			Files.deleteIfExists(data.resolve(FILE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path restricted(Path data) throws IOException {
		if (!data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return Files.createTempFile(data, FILE, null);
		}
		return Files.createTempFile(data, FILE, null,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
	}

}
