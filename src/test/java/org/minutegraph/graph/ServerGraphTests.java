package org.minutegraph.graph;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract on a server of its own; skipped, and reported so, where Docker is not. */
@Testcontainers(disabledWithoutDocker = true)
class ServerGraphTests extends GraphContract {

	@Container
	static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:2026.08.1");

	private static Driver driver;

	@BeforeAll
	static void connect() {
		driver = GraphDatabase.driver(SERVER.getBoltUrl(), AuthTokens.basic("neo4j", SERVER.getAdminPassword()));
	}

	@AfterAll
	static void disconnect() {
		driver.close();
	}

	@Override
	Driver driver() {
		return driver;
	}

}
