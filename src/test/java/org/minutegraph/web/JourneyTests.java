package org.minutegraph.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutegraph.question.Corpus;
import org.minutegraph.store.EmbeddedGraph;
import org.minutegraph.store.SharedGraph;
import org.minutegraph.web.Browser.Look;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people come for, on a phone and on a desk, by day and by night. */
@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "minutegraph.token=let me in", "minutegraph.questions.time-limit=20s" })
class JourneyTests {

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		browser = new Browser();
	}

	@AfterAll
	static void stop() {
		browser.close();
	}

	@BeforeEach
	void load(Driver driver) {
		Corpus.load(driver);
	}

	@ParameterizedTest
	@EnumSource
	void findsAPromiseAndReadsItsWords(Look look) {
		Page page = open(look, "/");
		Browser.check(page, look, "start");
		page.getByRole(AriaRole.LINK, named("Promises").setExact(true)).click();
		Browser.check(page, look, "promises");
		page.locator("[name=person]").fill("Rosa Quil");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
		assertThat(page.getByText("similar name “Rosa Quil”")).isVisible();
		assertThat(page.locator(".promise")).hasCount(1);
		page.locator(".promise blockquote a").click();
		Locator words = page.locator("mark.wanted");
		assertThat(words.first()).isInViewport();
		assertThat(String.join("", words.allTextContents())).startsWith("ACTION: Rosa Quill to bring a plan")
			.endsWith("as Councillor Vell had asked.");
		Browser.check(page, look, "document");
	}

	@ParameterizedTest
	@EnumSource
	void followsASchoolUnderItsFormerName(Look look) {
		Page page = open(look, "/");
		page.getByRole(AriaRole.SEARCHBOX).fill("saltmarsh infant school");
		page.keyboard().press("Enter");
		page.waitForURL("**/search?q=*");
		Browser.check(page, look, "search");
		page.getByRole(AriaRole.LINK, named("Saltmarsh Primary Academy")).first().click();
		assertThat(page.getByRole(AriaRole.HEADING, named("Saltmarsh Primary Academy", 1))).isVisible();
		assertThat(page.getByText("Formerly Saltmarsh Infant School", new Page.GetByTextOptions().setExact(true)))
			.isVisible();
		assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Inspections")))
			.containsText("Requires improvement");
		Browser.check(page, look, "school");
		page.getByRole(AriaRole.LINK, named("Schools").setExact(true)).click();
		assertThat(page.locator(".histories > li")).hasCount(2);
		Browser.check(page, look, "schools");
	}

	@ParameterizedTest
	@EnumSource
	void readsAPersonsPage(Look look) {
		Page page = open(look, "/people/t-quill");
		assertThat(page.getByRole(AriaRole.HEADING, named("Rosa Quill", 1))).isVisible();
		assertThat(page.locator(".promise")).containsText("to bring a plan for reading");
		Browser.check(page, look, "person");
		page.navigate("/bodies/t-board");
		Browser.check(page, look, "body");
	}

	@ParameterizedTest
	@EnumSource
	void asksAQuestionByItsForm(Look look) {
		Page page = open(look, "/questions");
		Browser.check(page, look, "questions");
		page.getByRole(AriaRole.LINK, named("Who works with whom")).click();
		page.locator("[name=with]").fill("Brightwater");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("respite for carers");
		Browser.check(page, look, "partners");
		page.navigate("/questions/inspection-history?school=school");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("may be one of 2");
		Browser.check(page, look, "ambiguous");
		page.getByRole(AriaRole.LINK, named("Heron Lane School (school; Saltmere Council)")).click();
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("Inadequate");
	}

	@Test
	void keepsMarkUpOfADocumentWords() {
		Page page = open(Look.DESK_LIGHT, "/people/t-script");
		assertThat(page.getByRole(AriaRole.HEADING, named("<script>alert('x')</script>", 1))).isVisible();
		page.navigate("/documents/d0000000000000a3");
		assertThat(page.locator(".text")).containsText("signs as <script>alert('x')</script> will send");
		assertThat(page.locator("script")).hasCount(0);
	}

	@Test
	void saysWhatToDoWhereThereIsNothing() {
		SharedGraph.clean(SharedGraph.driver());
		Page page = open(Look.PHONE_LIGHT, "/");
		assertThat(page.getByText("./minutegraph load FOLDER")).isVisible();
		Browser.check(page, Look.PHONE_LIGHT, "empty");
		for (String path : new String[] { "/promises", "/schools", "/documents", "/search?q=nobody" }) {
			page.navigate(path);
			assertThat(page.locator(".empty")).isVisible();
		}
	}

	private Page open(Look look, String path) {
		Page page = browser.open(look, "http://127.0.0.1:" + this.port);
		page.navigate(path);
		return page;
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static Page.GetByRoleOptions named(String name, int level) {
		return named(name).setLevel(level);
	}

}
