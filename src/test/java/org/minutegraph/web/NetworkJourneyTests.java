package org.minutegraph.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutegraph.web.Browser.Look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Who works with whom: the drawing, the table, the paths. */
class NetworkJourneyTests extends Journeys {

	@ParameterizedTest
	@EnumSource
	void opensANetworkAndReadsWhatALineRestsOn(Look look) {
		Page page = open(look, "/partnerships");
		Browser.check(page, look, "partnerships");
		page.getByRole(AriaRole.LINK, named("Saltmere Council").setExact(true)).first().click();
		page.waitForSelector(".drawing[data-ready]");
		click(page, "t-saltmere-PARTNERS_WITH-t-brightwater");
		assertThat(page.locator(".panel blockquote"))
			.containsText("The Council works with Brightwater Care on short breaks.");
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

	@ParameterizedTest
	@EnumSource
	void findsThePathBetweenTwo(Look look) {
		Page page = open(look, "/partnerships");
		page.locator("#from").fill("Northmere Council");
		page.locator("#to").fill("Ladle");
		page.getByRole(AriaRole.BUTTON, button("Find paths")).click();
		Locator path = page.locator(".path").first();
		assertThat(path).containsText("respite for carers");
		assertThat(path.locator(".stop"))
			.containsText(new String[] { "Northmere Council", "Brightwater Care", "Saltmere Council", "Ladle & Sons" });
		assertThat(path.locator(".hop").nth(2)).containsText("School meals have been awarded to Ladle & Sons");
		Browser.check(page, look, "connections");
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

	/** Clicks a node or the middle of an edge of the drawing. */
	private static void click(Page page, String id) {
		page.locator(".drawing").scrollIntoViewIfNeeded();
		@SuppressWarnings("unchecked")
		Map<String, Object> at = (Map<String, Object>) page.evaluate("""
				async (id) => {
					for (let frame = 0; frame < 3; frame++) {
						await new Promise(requestAnimationFrame);
					}
					const drawing = document.querySelector('.drawing');
					const one = drawing._cyreg.cy.getElementById(id);
					const place = one.isNode() ? one.renderedPosition() : one.renderedMidpoint();
					const frame = drawing.getBoundingClientRect();
					return { x: frame.x + place.x, y: frame.y + place.y };
				}""", id);
		page.mouse().click(((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue());
	}

}
