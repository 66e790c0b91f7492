package org.minutegraph.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gathers the files below a folder; what can not be listed becomes a problem. */
final class FolderWalk extends SimpleFileVisitor<Path> {

	private final Path root;

	private final long limit;

	private final List<SourceException> problems;

	private final List<SourceFile> files = new ArrayList<>();

	FolderWalk(Path root, long limit, List<SourceException> problems) {
		this.root = root;
		this.limit = limit;
		this.problems = problems;
	}

	List<SourceFile> files() {
		return this.files;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		return (isHidden(folder) && !folder.equals(this.root)) ? FileVisitResult.SKIP_SUBTREE
				: FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (attributes.isRegularFile() && !isHidden(file)) {
			String name = this.root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
			this.files.add(new SourceFile(name, file, this.limit));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path path, IOException failure) {
		// a link back to a folder above: its files are on the list already
		if (!(failure instanceof FileSystemLoopException) && !isHidden(path)) {
			this.problems.add(unreadable(path, failure));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
		if (failure != null) {
			this.problems.add(unreadable(folder, failure));
		}
		return FileVisitResult.CONTINUE;
	}

	private static SourceException unreadable(Path path, IOException failure) {
		return new SourceException(path.toString(), path + " can not be read (" + failure.getClass().getSimpleName()
				+ "); give yourself the right to read it, or leave it out", failure);
	}

	private static boolean isHidden(Path path) {
		Path name = path.getFileName();
		return name != null && name.toString().startsWith(".");
	}

}
