package org.minutegraph.web.api;

import java.io.IOException;

import org.springframework.web.multipart.MultipartFile;

import org.minutegraph.graph.Incoming;
import org.minutegraph.source.Source;
import org.minutegraph.source.SourceException;

/** A file that came over the network. */
final class Upload {

	private Upload() {
	}

	static Incoming incoming(MultipartFile file) {
		String given = file.getOriginalFilename();
		String name = (given == null || given.isBlank()) ? "upload" : given.replaceAll(".*[/\\\\]", "");
		return new Incoming(name, () -> {
			try {
				return new Source(name, file.getBytes(), "upload");
			}
			catch (IOException ex) {
				throw new SourceException("upload", name + " did not arrive whole; send it again", ex);
			}
		});
	}

}
