package org.minutegraph.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.LoadListener;
import org.minutegraph.graph.Loader;
import org.minutegraph.source.Source;
import org.minutegraph.store.SharedGraph;
import org.minutegraph.web.Browser.Look;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What people with the token do: add documents, and say who is who. */
class WritingJourneyTests extends Journeys {

	private static final String MINUTES = """
			Oxmoor Parish Council
			Minutes of the meeting held on 4 May 2021
			Present: Councillor Ada Brisk (Chair), Councillor Milo Fenn
			1. Playground
			ACTION: Councillor Ada Brisk to write to the contractor by 30 June 2021.
			Mr <b>Otto</b> Quarrie thanked the Council.
			""";

	private static final String REPORT = """
			Fernley District Council
			Minutes of the meeting held on 8 June 2021
			Present: Councillor Ada Brisk (Chair), Councillor Petra Lowe
			1. Footpaths
			Councillor Ada Brisk reported that the bridge was mended.
			ACTION: Councillor Ada Brisk to thank the rangers.
			""";

	@Autowired
	private Loader loader;

	@BeforeEach
	void empty() {
		SharedGraph.clean(SharedGraph.driver());
	}

	@ParameterizedTest
	@EnumSource
	void addsDocumentsAndSeesWhatWasFound(Look look) {
		Page page = open(look, "/documents");
		page.getByRole(AriaRole.LINK, named("Add documents").setExact(true)).first().click();
		Browser.check(page, look, "upload");
		page.locator("#token").fill("let me in");
		page.locator("#files")
			.setInputFiles(new FilePayload[] { file("oxmoor.txt", MINUTES), file("broken.pdf", "%PDF-1.4 nothing") });
		assertThat(page.locator("#told")).hasText("1 of 2 read.",
				new LocatorAssertions.HasTextOptions().setTimeout(60_000));
		assertThat(page.locator(".files li").first()).containsText("new");
		assertThat(page.locator(".files li").first()).containsText("promises: 1");
		assertThat(page.locator(".files .wrong")).containsText("broken.pdf");
		Browser.check(page, look, "uploaded");
		page.locator(".files a").first().click();
		assertThat(page.locator(".text mark.commitment").getByText("write to the contractor")).isVisible();
		assertThat(page.locator(".text")).containsText("Mr <b>Otto</b> Quarrie");
	}

	@Test
	void refusesAStranger() {
		Page page = open(Look.PHONE_LIGHT, "/upload");
		page.locator("#token").fill("guessed");
		page.locator("#files").setInputFiles(file("oxmoor.txt", MINUTES));
		assertThat(page.locator(".files .wrong")).containsText("not the token of this server");
	}

	@ParameterizedTest
	@EnumSource
	void decidesWhetherTwoAreTheSame(Look look) {
		this.loader.load(List.of(incoming("may.txt", MINUTES), incoming("june.txt", REPORT)), LoadListener.SILENT);
		Page page = open(look, "/review");
		assertThat(page.locator(".pair").first()).containsText("Brisk");
		Browser.check(page, look, "review");
		page.locator("#token").fill("let me in");
		page.locator("#by").fill("A. Reader");
		page.locator(".pair")
			.first()
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Not the same"))
			.click();
		assertThat(page.getByText("A. Reader")).isVisible();
		Browser.check(page, look, "decided");
		page.getByRole(AriaRole.BUTTON, named("Take back")).first().click();
		assertThat(page.locator(".pair").first()).containsText("Brisk");
	}

	private static Incoming incoming(String name, String text) {
		return new Incoming(name, () -> new Source(name, text.getBytes(StandardCharsets.UTF_8), "test"));
	}

	private static FilePayload file(String name, String text) {
		return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
	}

}
