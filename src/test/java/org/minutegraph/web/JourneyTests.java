package org.minutegraph.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
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
		page.getByLabel("Who is bound").fill("Rosa Quil");
		page.getByRole(AriaRole.BUTTON, button("Show")).click();
		assertThat(page.getByText("similar name “Rosa Quil”")).isVisible();
		assertThat(page.locator(".promise")).hasCount(1);
		page.locator(".promise summary").click();
		assertThat(page.locator(".promise blockquote")).isVisible();
		assertThat(page.locator(".promise .meta")).containsText("Asked for by Tomas Vell");
		Browser.check(page, look, "promise");
		page.getByRole(AriaRole.LINK, named("Timeline")).click();
		assertThat(page.locator("circle.said")).hasCount(1);
		assertThat(page.locator(".meeting h2")).containsText("12 March 2018");
		Browser.check(page, look, "promises-timeline");
		page.locator(".promise summary").click();
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
		page.getByRole(AriaRole.COMBOBOX).fill("saltmarsh infant school");
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
		assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Requires improvement, May 2014; Good, February 2018"))).isVisible();
		page.getByRole(AriaRole.LINK, named("Schools").setExact(true)).click();
		assertThat(page.locator(".multiples > li")).hasCount(2);
		assertThat(page.getByText("↘ fell")).hasCount(1);
		Browser.check(page, look, "schools");
	}

	@ParameterizedTest
	@EnumSource
	void opensANetworkAndReadsWhatALineRestsOn(Look look) {
		Page page = open(look, "/partnerships");
		Browser.check(page, look, "partnerships");
		page.getByRole(AriaRole.LINK, named("Saltmere Council").setExact(true)).first().click();
		page.waitForSelector(".drawing[data-ready]");
		click(page, "t-saltmere-PARTNERS_WITH-t-brightwater");
		assertThat(page.locator(".panel blockquote")).containsText("The Council works with Brightwater Care on short breaks.");
		Browser.check(page, look, "network");
		page.locator(".panel h2 a", new Page.LocatorOptions().setHasText("Brightwater Care")).waitFor();
		click(page, "t-brightwater");
		page.getByRole(AriaRole.BUTTON, button("Expand")).click();
		assertThat(page.locator(".told")).containsText("6 drawn");
		assertThat(page).hasURL(Pattern.compile(".*open=t-brightwater.*"));
		page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("funds")).uncheck();
		assertThat(page.locator(".told")).containsText("5 drawn");
		page.getByRole(AriaRole.BUTTON, button("Collapse")).press("t");
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("respite for carers");
		assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("Department for Education");
		Browser.check(page, look, "network-table");
		page.reload();
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("respite for carers");
	}

	@Test
	void savesTheDrawing() {
		Page page = open(Look.DESK_LIGHT, "/partnerships?around=t-saltmere&hops=2");
		page.waitForSelector(".drawing[data-ready]");
		for (String kind : List.of("PNG", "SVG")) {
			Download file = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, button(kind)).click());
			assertThat(file.suggestedFilename()).endsWith(kind.toLowerCase(Locale.ROOT));
			assertThat(file.path()).isNotEmptyFile();
		}
		page.getByRole(AriaRole.SLIDER).focus();
		page.keyboard().press("Home");
		assertThat(page.locator(".told")).not().containsText("Heron Lane");
		assertThat(page).hasURL(Pattern.compile(".*until=2018-03-12.*"));
	}

	@Test
	void offersNamesToTheKeyboard() {
		Page page = open(Look.DESK_LIGHT, "/promises");
		Locator search = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search names and documents"));
		search.pressSequentially("saltmarsh inf");
		assertThat(page.locator(".suggestions [role=option]")).hasCount(1);
		search.press("ArrowDown");
		assertThat(search).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
		Browser.check(page, Look.DESK_LIGHT, "suggestions");
		search.press("Enter");
		assertThat(page.getByRole(AriaRole.HEADING, named("Saltmarsh Primary Academy", 1))).isVisible();
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
		assertThat(page.locator("script:not([src])")).hasCount(0);
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

	/** Clicks a node or the middle of an edge of the drawing. */
	private static void click(Page page, String id) {
		page.locator(".drawing").scrollIntoViewIfNeeded();
		@SuppressWarnings("unchecked")
		Map<String, Object> at = (Map<String, Object>) page.evaluate("""
				(id) => {
					const drawing = document.querySelector('.drawing');
					const one = drawing._cyreg.cy.getElementById(id);
					const place = one.isNode() ? one.renderedPosition() : one.renderedMidpoint();
					const frame = drawing.getBoundingClientRect();
					return { x: frame.x + place.x, y: frame.y + place.y };
				}""", id);
		page.mouse().click(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
	}

	private static Page.GetByRoleOptions button(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
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
