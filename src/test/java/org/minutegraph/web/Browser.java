package org.minutegraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/** Chromium without a window, and what is checked on every page that it shows. */
final class Browser implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String AXE = axe();

	private static final String VIOLATIONS = """
			async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
				.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html + ' ' + node.failureSummary).join('; '))""";

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final com.microsoft.playwright.Browser chromium = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS).setTimeout(120_000));

	private final List<BrowserContext> contexts = new ArrayList<>();

	/** A size of window and a colour scheme. */
	enum Look {

		PHONE_LIGHT(390, ColorScheme.LIGHT), PHONE_DARK(390, ColorScheme.DARK), DESK_LIGHT(1440, ColorScheme.LIGHT),
		DESK_DARK(1440, ColorScheme.DARK);

		private final int width;

		private final ColorScheme scheme;

		Look(int width, ColorScheme scheme) {
			this.width = width;
			this.scheme = scheme;
		}

	}

	/** A new page of one look, that asks nobody but its own server. */
	Page open(Look look, String address) {
		BrowserContext context = this.chromium
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(address)
				.setViewportSize(look.width, 900)
				.setReducedMotion(ReducedMotion.REDUCE)
				.setColorScheme(look.scheme));
		context.setDefaultTimeout(60_000);
		this.contexts.add(context);
		Page page = context.newPage();
		page.onRequest((request) -> assertThat(request.url()).startsWith(address));
		page.onConsoleMessage((message) -> assertThat(message.text()).doesNotContain("Content Security Policy"));
		return page;
	}

	/** Closes the pages: those that are left open go on drawing. */
	void closePages() {
		this.contexts.forEach(BrowserContext::close);
		this.contexts.clear();
	}

	/** Nothing that keeps people out, nothing wider than the window; keeps a picture. */
	static void check(Page page, Look look, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png")));
		page.evaluate(AXE);
		assertThat((List<?>) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scroll")
			.isEqualTo(true);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static Path executable() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"The browser tests need Chromium: install it (Debian: apt-get install chromium), or say where it is in the variable CHROMIUM."));
	}

	private static String axe() {
		try (InputStream file = Browser.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
