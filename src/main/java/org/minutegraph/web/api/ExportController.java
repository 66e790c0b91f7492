package org.minutegraph.web.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.minutegraph.export.ExportFormat;
import org.minutegraph.export.Exports;

/** The whole graph in any of its formats, as it comes from the database. */
@RestController
final class ExportController {

	private final Exports exports;

	private final GraphVersion version;

	ExportController(Exports exports, GraphVersion version) {
		this.exports = exports;
		this.version = version;
	}

	@GetMapping("/api/export/{name}")
	void export(@PathVariable String name, HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known)
			throws IOException {
		ExportFormat format = ExportFormat.named(name).orElseThrow(() -> missing(name));
		String tag = this.version.tag(format.toString());
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		if (GraphVersion.same(tag, known)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		boolean text = format != ExportFormat.CSV;
		response.setContentType(format.mediaType() + (text ? ";charset=UTF-8" : ""));
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				(text ? "inline" : "attachment") + "; filename=\"minutegraph." + format.ending() + "\"");
		OutputStream out = new BufferedOutputStream(response.getOutputStream());
		try {
			this.exports.write(format, out);
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new IOException("an export broke off", ex);
			}
			response.reset();
			throw ex;
		}
	}

	private static NotThereException missing(String name) {
		return new NotThereException("There is no format \"" + name + "\". Formats: "
				+ Arrays.stream(ExportFormat.values()).map(ExportFormat::toString).collect(Collectors.joining(", "))
				+ ".");
	}

}
