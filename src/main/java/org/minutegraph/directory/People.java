package org.minutegraph.directory;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the graph. */
@Transactional(readOnly = true)
public interface People extends Repository<Person, String> {

	/** One of them, or nothing where no document names it (any more). */
	Optional<Person> findById(String id);

}
