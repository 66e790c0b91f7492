package org.minutegraph.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.LoadListener;
import org.minutegraph.graph.LoadResult;
import org.minutegraph.graph.Loader;
import org.minutegraph.question.Documents;

/** Documents: which there are, their texts, more of them, fewer. */
@RestController
@RequestMapping("/api/documents")
final class DocumentsController {

	private final Documents documents;

	private final Loader loader;

	DocumentsController(Documents documents, Loader loader) {
		this.documents = documents;
		this.loader = loader;
	}

	@GetMapping
	Map<String, List<Documents.Entry>> all() {
		return Map.of("documents", this.documents.all());
	}

	/** The text, or to those who ask for JSON all that was read in it. */
	@GetMapping("/{id}")
	ResponseEntity<?> document(@PathVariable String id,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
		if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
			Documents.Entry entry = this.documents.find(id).orElseThrow(() -> missing(id));
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.varyBy(HttpHeaders.ACCEPT)
				.body(Map.of("document", entry, "facts", this.documents.facts(id)));
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.varyBy(HttpHeaders.ACCEPT)
			.body(this.documents.text(id).orElseThrow(() -> missing(id)));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	LoadResult upload(@RequestParam("file") List<MultipartFile> files) {
		return this.loader.load(files.stream().map(Upload::incoming).toList(), LoadListener.SILENT);
	}

	@DeleteMapping("/{id}")
	LoadResult remove(@PathVariable String id) {
		Documents.Entry entry = this.documents.find(id).orElseThrow(() -> missing(id));
		return this.loader.remove(List.of(entry.file()));
	}

	private static NotThereException missing(String id) {
		return new NotThereException("There is no document " + id + ". GET /api/documents lists those there are.");
	}

}
