package org.minutegraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A query that gives one kind of record of a format; its columns are the record's parts.
 *
 * @param name of the file, without folder and ending
 * @param cypher the query
 */
record ExportFile(String name, String cypher) {

	/** The files of a folder whose names begin so, in the order of their names. */
	static List<ExportFile> of(String folder, String beginning) {
		String pattern = "classpath*:cypher/export/" + folder + "/" + beginning + "*.cypher";
		try {
			List<ExportFile> files = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				files.add(new ExportFile(String.valueOf(file.getFilename()).replaceFirst("\\.cypher$", ""),
						file.getContentAsString(StandardCharsets.UTF_8)));
			}
			files.sort(Comparator.comparing(ExportFile::name));
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The name's parts between hyphens, such as of "2-organizations-schools". */
	String part(int index) {
		return this.name.split("-")[index];
	}

}
