package org.minutegraph.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that is to be read: known by name, not held in memory.
 *
 * @param name by which its document is known
 * @param path absolute
 * @param limit largest size in bytes that is read
 */
public record SourceFile(String name, Path path, long limit) {

	private static final long MEGABYTE = 1024 * 1024;

	/**
	 * Reads the file.
	 * @return its bytes under its name
	 * @throws SourceException where it is too large, gone, or not to be read
	 */
	public Source read() {
		try {
			long size = Files.size(this.path);
			if (size > this.limit) {
				throw failure("is larger (%d MB) than the limit of %d MB; split it, or raise the limit"
					.formatted((size + MEGABYTE - 1) / MEGABYTE, this.limit / MEGABYTE), null);
			}
			return new Source(this.name, Files.readAllBytes(this.path), this.path.toString());
		}
		catch (NoSuchFileException ex) {
			throw failure("is not there any more; load again", ex);
		}
		catch (AccessDeniedException ex) {
			throw failure("may not be read; give yourself the right to read it", ex);
		}
		catch (IOException ex) {
			throw failure("can not be read: " + ex.getMessage(), ex);
		}
	}

	private SourceException failure(String what, @Nullable Exception cause) {
		return new SourceException(this.path.toString(), this.name + " " + what, cause);
	}

}
