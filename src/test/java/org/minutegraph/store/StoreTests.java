package org.minutegraph.store;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreTests {

	@TempDir
	Path data;

	@Test
	void tellsOthersWhereItIsWhileItRuns() {
		try (Store store = Store.open(properties(false))) {
			RunningServer running = RunningServer.of(this.data).orElseThrow();
			assertThat(running).isEqualTo(store.running());
			assertThat(running.pid()).isEqualTo(ProcessHandle.current().pid());
			try (Driver driver = driver(running, running.password())) {
				driver.verifyConnectivity();
			}
			try (Driver stranger = driver(running, "neo4j")) {
				assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
			}
			refusesTheLockedFolder(running);
			try (Store borrowed = Store.open(properties(true))) {
				assertThat(borrowed.running()).isEqualTo(running);
			}
			assertThat(RunningServer.of(this.data)).as("the borrower leaves it alone").contains(running);
		}
		assertThat(RunningServer.of(this.data)).isEmpty();
	}

	private void refusesTheLockedFolder(RunningServer running) {
		assertThatThrownBy(() -> Store.open(properties(false))).isInstanceOf(StoreLockedException.class)
			.hasMessageContaining(this.data.toString())
			.hasMessageContaining("process " + running.pid())
			.hasMessageContaining("--data");
	}

	@Test
	void doesNotTrustTheFileOfADeadProcess() throws Exception {
		Process process = new ProcessBuilder("true").start();
		process.waitFor();
		Files.writeString(this.data.resolve("server.json"),
				"{\"pid\":%d,\"bolt\":\"bolt://127.0.0.1:1\",\"password\":\"x\"}".formatted(process.pid()));
		assertThat(RunningServer.of(this.data)).isEmpty();
	}

	@Test
	void doesNotTrustABrokenFile() throws Exception {
		Files.writeString(this.data.resolve("server.json"), "{");
		assertThat(RunningServer.of(this.data)).isEmpty();
	}

	@Test
	void splitsStatementsAtSemicolons() {
		Cypher cypher = new Cypher("test", "// what it does\nRETURN 1;\n\nRETURN ';'\n;\n// the end\n");
		assertThat(cypher.statements()).containsExactly("RETURN 1", "RETURN ';'");
	}

	private StoreProperties properties(boolean borrow) {
		return new StoreProperties(this.data, DataSize.ofMegabytes(32), borrow);
	}

	private static Driver driver(RunningServer running, String password) {
		return GraphDatabase.driver(running.bolt(), AuthTokens.basic("neo4j", password));
	}

}
