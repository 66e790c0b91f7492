package org.minutegraph.graph;

import java.util.List;

import org.minutegraph.store.Cypher;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The constraints and indexes, made at every start where they are missing: also by a
 * command that only asks, since questions look names up in an index.
 */
@Component
@Lazy(false)
public final class Schema implements InitializingBean {

	private static final List<String> FILES = List.of("schema/1-constraints", "schema/2-indexes", "schema/3-full-text",
			"schema/4-await");

	private final Driver driver;

	public Schema(Driver driver) {
		this.driver = driver;
	}

	@Override
	public void afterPropertiesSet() {
		ensure();
	}

	/** Makes what is missing and waits until the indexes can be used. */
	public void ensure() {
		try (Session session = this.driver.session()) {
			FILES.stream()
				.flatMap((file) -> Cypher.file(file).statements().stream())
				.forEach((statement) -> session.run(statement).consume());
		}
	}

}
