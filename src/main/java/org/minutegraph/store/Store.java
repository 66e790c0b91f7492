package org.minutegraph.store;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/**
 * The local database that this process talks to: the one it started, or the one of a
 * process that had the data folder first.
 */
final class Store implements AutoCloseable {

	private final RunningServer running;

	private final @Nullable EmbeddedStore own;

	private Store(RunningServer running, @Nullable EmbeddedStore own) {
		this.running = running;
		this.own = own;
	}

	/**
	 * Opens the data folder.
	 * @throws StoreLockedException where another process holds it and its database may
	 * not be borrowed or can not be found
	 */
	static Store open(StoreProperties properties) {
		try {
			EmbeddedStore own = EmbeddedStore.start(properties);
			return new Store(own.running(), own);
		}
		catch (StoreLockedException ex) {
			if (!properties.borrow()) {
				throw ex;
			}
			return new Store(ex.holder().orElseThrow(() -> ex), null);
		}
	}

	RunningServer running() {
		return this.running;
	}

	@EventListener
	void serving(WebServerInitializedEvent event) {
		if (this.own != null) {
			this.own.serving(URI.create("http://127.0.0.1:" + event.getWebServer().getPort()),
					event.getApplicationContext().getBean(AccessToken.class));
		}
	}

	@Override
	public void close() {
		if (this.own != null) {
			this.own.close();
		}
	}

}
