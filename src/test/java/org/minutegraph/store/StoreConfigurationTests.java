package org.minutegraph.store;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class StoreConfigurationTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
		.withUserConfiguration(StoreConfiguration.class);

	@TempDir
	Path data;

	@Test
	void startsADatabaseOfItsOwnAndEndsIt() {
		this.application.withPropertyValues("minutegraph.data=" + this.data, "minutegraph.page-cache=32MB")
			.run((context) -> {
				context.getBean(Driver.class).verifyConnectivity();
				assertThat(RunningServer.of(this.data)).isPresent();
				assertThat(this.data.resolve(EmbeddedStore.FOLDER)).isDirectory();
			});
		assertThat(RunningServer.of(this.data)).isEmpty();
	}

	@Test
	void usesTheServerThatIsNamedAndTouchesNoFolder() {
		RunningServer server = SharedGraph.running();
		this.application
			.withPropertyValues("minutegraph.data=" + this.data.resolve("none"), "spring.neo4j.uri=" + server.bolt(),
					"spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + server.password())
			.run((context) -> {
				context.getBean(Driver.class).verifyConnectivity();
				assertThat(context).doesNotHaveBean(Store.class);
				assertThat(this.data.resolve("none")).doesNotExist();
			});
	}

}
