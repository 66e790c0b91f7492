package org.minutegraph.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.web.Browser.Look;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One server and one browser for all journeys. */
@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "minutegraph.token=let me in", "minutegraph.questions.time-limit=20s" })
abstract class Journeys {

	@RegisterExtension
	static final BeforeAllCallback ONE_FOR_ALL = (context) -> browser = context.getRoot()
		.getStore(Namespace.GLOBAL)
		.computeIfAbsent(Browser.class, (key) -> new Browser(), Browser.class);

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	@AfterEach
	void closePages() {
		browser.closePages();
	}

	static Page.GetByRoleOptions button(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	Page open(Look look, String path) {
		Page page = browser.open(look, "http://127.0.0.1:" + this.port);
		page.navigate(path);
		return page;
	}

	static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	static Page.GetByRoleOptions named(String name, int level) {
		return named(name).setLevel(level);
	}

}
