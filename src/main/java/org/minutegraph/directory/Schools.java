package org.minutegraph.directory;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The schools of the graph. */
@Transactional(readOnly = true)
public interface Schools extends Repository<School, String> {

	/** One of them, or nothing where no document names it (any more). */
	Optional<School> findById(String id);

}
