package org.minutegraph.web.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.LoadListener;
import org.minutegraph.graph.LoadResult;
import org.minutegraph.graph.Loader;
import org.minutegraph.source.Sources;

/** Loads files and folders of the machine that the server runs on. */
@RestController
final class LoadController {

	private final Loader loader;

	LoadController(Loader loader) {
		this.loader = loader;
	}

	/**
	 * What to load.
	 *
	 * @param paths absolute paths of files and folders
	 */
	record Request(List<Path> paths) {
	}

	@PostMapping("/api/load")
	LoadResult load(@RequestBody Request request) {
		Sources sources = Sources.at(request.paths);
		LoadResult result = this.loader.load(
				sources.files().stream().map((file) -> new Incoming(file.name(), file::read)).toList(),
				LoadListener.SILENT);
		Map<String, String> failed = new TreeMap<>(result.failed());
		sources.problems().forEach((problem) -> failed.put(problem.origin(), String.valueOf(problem.getMessage())));
		return new LoadResult(result.added(), result.changed(), result.unchanged(), result.removed(), failed);
	}

}
