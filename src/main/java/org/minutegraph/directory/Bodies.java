package org.minutegraph.directory;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of the graph. */
@Transactional(readOnly = true)
public interface Bodies extends Repository<Body, String> {

	/** One of them, or nothing where no document names it (any more). */
	Optional<Body> findById(String id);

}
