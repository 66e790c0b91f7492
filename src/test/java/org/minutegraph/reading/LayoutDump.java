package org.minutegraph.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.minutegraph.source.Source;

/** Prints what the reader makes of files, for looking at. */
final class LayoutDump {

	private LayoutDump() {
	}

	public static void main(String[] files) throws IOException {
		for (String file : files) {
			Path path = Path.of(file);
			Document document = new DocumentReader()
				.read(new Source(path.getFileName().toString(), Files.readAllBytes(path), file));
			System.out.println("=== " + file);
			document.blocks().forEach(LayoutDump::print);
		}
	}

	private static void print(Block block) {
		System.out.printf("%3d %s%d %-8s h%d l%d t%d | %s%n", block.ordinal(), block.kind().name().charAt(0),
				block.level(), (block.label() == null) ? "" : block.label(), block.heading(), block.lead(),
				block.table(), block.text().replace("\t", " ⇥ "));
	}

}
