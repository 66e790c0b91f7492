package org.minutegraph.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where and how the embedded database keeps its files.
 *
 * @param data folder of everything that has to outlive the process
 * @param pageCache memory for the embedded database's pages, outside of the heap
 * @param borrow whether to talk to the process that already holds the data folder instead
 * of failing; for commands beside a running server
 */
@ConfigurationProperties("minutegraph")
public record StoreProperties(@DefaultValue("data") Path data, @DefaultValue("256MB") DataSize pageCache,
		@DefaultValue("false") boolean borrow) {

	/**
	 * The folder of the embedded database, named by the store format it can not leave.
	 */
	Path home() {
		return this.data.toAbsolutePath().normalize().resolve(EmbeddedStore.FOLDER);
	}

}
