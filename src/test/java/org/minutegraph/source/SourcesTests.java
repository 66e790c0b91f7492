package org.minutegraph.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourcesTests {

	@TempDir
	Path folder;

	@Test
	void namesFilesByTheirPathBelowTheFolderInOrder() throws IOException {
		write("b.txt", "2021/june/a.txt", "2020/z.txt");
		assertThat(names(this.folder)).containsExactly("2020/z.txt", "2021/june/a.txt", "b.txt");
	}

	@Test
	void namesSingleFileByItsFileName() throws IOException {
		write("2021/a.txt");
		assertThat(names(this.folder.resolve("2021/a.txt"))).containsExactly("a.txt");
	}

	@Test
	void leavesOutHiddenFilesAndFolders() throws IOException {
		write(".hidden", ".git/config", "a.txt");
		assertThat(names(this.folder)).containsExactly("a.txt");
	}

	@Test
	void followsLinksButNotInCircles() throws IOException {
		write("deep/a.txt");
		Files.createSymbolicLink(this.folder.resolve("deep/back"), this.folder);
		Sources sources = Sources.at(List.of(this.folder));
		assertThat(sources.files()).extracting(SourceFile::name).containsExactly("deep/a.txt");
		assertThat(sources.problems()).isEmpty();
	}

	@Test
	void readsFileOnlyWhenAsked() throws IOException {
		write("a.txt");
		SourceFile file = Sources.at(List.of(this.folder)).files().getFirst();
		Files.writeString(this.folder.resolve("a.txt"), "later");
		assertThat(new String(file.read().bytes(), StandardCharsets.UTF_8)).isEqualTo("later");
		Files.delete(this.folder.resolve("a.txt"));
		assertThatExceptionOfType(SourceException.class).isThrownBy(file::read).withMessageContaining("not there");
	}

	@Test
	void saysThatPathIsWrongAndGoesOn() throws IOException {
		write("a.txt");
		Sources sources = Sources.at(List.of(this.folder.resolve("missing"), this.folder));
		assertThat(sources.files()).hasSize(1);
		assertThat(sources.problems()).singleElement()
			.extracting(Throwable::getMessage)
			.asString()
			.contains("missing", "check the path");
	}

	@Test
	void saysThatFolderIsEmpty() {
		assertThat(Sources.at(List.of(this.folder)).problems()).singleElement()
			.extracting(Throwable::getMessage)
			.asString()
			.contains("no files to load");
	}

	@Test
	void saysThatLaterFileHasNameOfEarlierOne() throws IOException {
		write("one/a.txt", "two/a.txt");
		Sources sources = Sources.at(List.of(this.folder.resolve("one"), this.folder.resolve("two")));
		assertThat(sources.files()).extracting((file) -> file.path().getParent().getFileName().toString())
			.containsExactly("one");
		assertThat(sources.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.origin()).endsWith("two/a.txt");
			assertThat(problem).hasMessageContaining("same name").hasMessageContaining("rename");
		});
	}

	@Test
	void takesFileThatIsNamedTwiceOnce() throws IOException {
		write("a.txt");
		Sources sources = Sources.at(List.of(this.folder, this.folder.resolve("a.txt")));
		assertThat(sources.files()).hasSize(1);
		assertThat(sources.problems()).isEmpty();
	}

	@Test
	void refusesFileAboveLimitAndSaysWhatToDo() throws IOException {
		write("a.txt");
		SourceFile file = Sources.at(List.of(this.folder), 2).files().getFirst();
		assertThatExceptionOfType(SourceException.class).isThrownBy(file::read)
			.withMessageContaining("limit")
			.withMessageContaining("split it");
	}

	private List<String> names(Path path) {
		return Sources.at(List.of(path)).files().stream().map(SourceFile::name).toList();
	}

	private void write(String... names) throws IOException {
		for (String name : names) {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "text of " + name);
		}
	}

}
