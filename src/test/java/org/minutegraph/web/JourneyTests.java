package org.minutegraph.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutegraph.store.SharedGraph;
import org.minutegraph.web.Browser.Look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people come for, on a phone and on a desk, by day and by night. */
class JourneyTests extends Journeys {

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
		page.locator(".beside a").first().press("Enter");
		assertThat(page.locator("mark:focus")).hasCount(1);
		assertThat(page.locator(".card")).containsText("read by test");
		Browser.check(page, look, "document");
		page.getByLabel("Link to this passage").first().focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("mark.wanted").first()).hasText("SALTMERE COUNCIL");
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
		assertThat(page.getByRole(AriaRole.IMG,
				new Page.GetByRoleOptions().setName("Requires improvement, May 2014; Good, February 2018")))
			.isVisible();
		page.getByRole(AriaRole.LINK, named("Schools").setExact(true)).click();
		assertThat(page.locator(".multiples > li")).hasCount(2);
		assertThat(page.getByText("↘ fell")).hasCount(1);
		Browser.check(page, look, "schools");
	}

	@Test
	void answersAQuestionInOnesOwnWords() {
		Page page = open(Look.PHONE_DARK, "/");
		page.getByRole(AriaRole.LINK, named("Which schools rose or fell?")).click();
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("Heron Lane School");
		Browser.check(page, Look.PHONE_DARK, "asked");
		page.navigate("/search?q=Who painted the moon?");
		assertThat(page.getByLabel("Not understood")).isVisible();
		Browser.check(page, Look.DESK_LIGHT, "not-understood");
		page.navigate("/");
		for (String question : page.locator(".asks a[href*='search']").allInnerTexts()) {
			page.navigate("/search?q=" + question);
			assertThat(page.locator(".answered")).isVisible();
		}
	}

	@Test
	void offersNamesToTheKeyboard() {
		Page page = open(Look.DESK_LIGHT, "/promises");
		Locator search = page.getByRole(AriaRole.COMBOBOX,
				new Page.GetByRoleOptions().setName("Search names and documents"));
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
		assertThat(page.locator("svg.posts rect")).not().hasCount(0);
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

}
