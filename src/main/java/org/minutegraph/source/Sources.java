package org.minutegraph.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a command names, directly or by a folder, in order. Only names are held:
 * each file is read when its turn comes, so a folder of any size fits.
 *
 * @param files to read, those of one folder sorted by name
 * @param problems what could not be taken in
 */
public record Sources(List<SourceFile> files, List<SourceException> problems) {

	/** Largest file that is read unless told otherwise, in bytes: 50 MB. */
	public static final long LIMIT = 50L * 1024 * 1024;

	/** The files at paths, none larger than {@link #LIMIT}. */
	public static Sources at(List<Path> paths) {
		return at(paths, LIMIT);
	}

	/**
	 * Finds the files at paths. Hidden files and folders are left out; a file is named by
	 * its path below the folder given, a file given directly by its file name.
	 * @param paths files and folders
	 * @param limit largest size in bytes that a file may have when it is read
	 */
	public static Sources at(List<Path> paths, long limit) {
		Map<String, SourceFile> files = new LinkedHashMap<>();
		List<SourceException> problems = new ArrayList<>();
		for (Path path : paths) {
			for (SourceFile file : below(path.toAbsolutePath().normalize(), limit, problems)) {
				SourceFile other = files.putIfAbsent(file.name(), file);
				if (other != null && !isSame(other.path(), file.path())) {
					problems.add(sameName(file, other));
				}
			}
		}
		return new Sources(List.copyOf(files.values()), List.copyOf(problems));
	}

	private static List<SourceFile> below(Path root, long limit, List<SourceException> problems) {
		if (Files.isRegularFile(root)) {
			return List.of(new SourceFile(String.valueOf(root.getFileName()), root, limit));
		}
		if (!Files.isDirectory(root)) {
			problems.add(new SourceException(root.toString(), root + " is no file and no folder; check the path"));
			return List.of();
		}
		FolderWalk walk = new FolderWalk(root, limit, problems);
		try {
			Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
		}
		catch (IOException ex) {
			problems.add(new SourceException(root.toString(), root + " can not be listed: " + ex.getMessage(), ex));
		}
		if (walk.files().isEmpty()) {
			problems.add(new SourceException(root.toString(), root + " holds no files to load"));
		}
		return walk.files().stream().sorted(Comparator.comparing(SourceFile::name)).toList();
	}

	private static SourceException sameName(SourceFile file, SourceFile other) {
		return new SourceException(file.path().toString(), file.path() + " has the same name as " + other.path()
				+ ", \"" + file.name() + "\"; rename one of them, or load the folder that holds both");
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return Files.isSameFile(one, other);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
