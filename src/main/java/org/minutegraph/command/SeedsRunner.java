package org.minutegraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import org.minutegraph.graph.GraphStatus;
import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.Loader;
import org.minutegraph.graph.Status;
import org.minutegraph.source.Source;

/**
 * What a server does first: loads the seeds where the graph is empty, and says where it
 * is.
 */
@Component
@ConditionalOnWebApplication
final class SeedsRunner {

	private final Loader loader;

	private final Status status;

	private final ResourcePatternResolver resources;

	private final boolean seeds;

	private int port;

	SeedsRunner(Loader loader, Status status, ResourcePatternResolver resources,
			@Value("${minutegraph.seeds:false}") boolean seeds) {
		this.loader = loader;
		this.status = status;
		this.resources = resources;
		this.seeds = seeds;
	}

	@EventListener
	void listening(WebServerInitializedEvent event) {
		this.port = event.getWebServer().getPort();
	}

	@Order(0)
	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		if (this.seeds && this.status.read().documents() == 0) {
			try (Progress progress = new Progress()) {
				this.loader.load(seedDocuments(), progress);
			}
		}
		System.out.println(summary(this.status.read()));
		System.out.println("http://127.0.0.1:" + this.port + "/");
	}

	private List<Incoming> seedDocuments() {
		try {
			List<Resource> files = new ArrayList<>(List.of(this.resources.getResources("classpath:seeds/*.txt")));
			files.sort(Comparator.comparing(Resource::getFilename));
			return files.stream().map(SeedsRunner::incoming).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Incoming incoming(Resource file) {
		String name = Path.of(String.valueOf(file.getFilename())).getFileName().toString();
		return new Incoming(name, () -> {
			try {
				return new Source(name, file.getContentAsByteArray(), "seeds");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static String summary(GraphStatus status) {
		return "%d documents: %d commitments, %d people, %d bodies, %d schools, %d inspection results".formatted(
				status.documents(), count(status, "Commitment"), count(status, "Person"), count(status, "Body"),
				count(status, "School"), count(status, "Judgement"));
	}

	private static long count(GraphStatus status, String label) {
		return status.nodes().getOrDefault(label, 0L);
	}

}
