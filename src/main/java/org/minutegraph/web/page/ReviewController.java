package org.minutegraph.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.graph.Decided;
import org.minutegraph.graph.Review;
import org.minutegraph.graph.Undecided;
import org.minutegraph.review.Decision;
import org.minutegraph.review.FactRef;
import org.minutegraph.review.NameRef;

/**
 * Where people add documents, and settle what the documents leave open. Both pages only
 * show; a script of theirs changes things through the API, with the token.
 */
@Controller
final class ReviewController {

	private static final int ROWS = 10;

	private static final int ROUND = 160;

	private final Review review;

	ReviewController(Review review) {
		this.review = review;
	}

	/**
	 * Two that may be one.
	 *
	 * @param reason why they may be
	 */
	record Pair(String reason, Side a, Side b) {
	}

	/** One of the two, with places that name it. */
	record Side(String id, String name, String kind, @Nullable String council, List<String> aliases,
			List<Sentence> sentences) {
	}

	/**
	 * A place that names it.
	 *
	 * @param before words before the name
	 * @param name as it stands there
	 * @param after words after it
	 * @param link to the words in the document
	 */
	record Sentence(String before, String name, String after, String file, String link) {
	}

	/**
	 * A decision.
	 *
	 * @param said in words
	 */
	record Told(String id, String said, String by, String at) {
	}

	@GetMapping("/upload")
	String upload() {
		return "upload";
	}

	@GetMapping("/review")
	String review(@RequestParam(defaultValue = "0") int skip, Model model) {
		List<Undecided> found = this.review.undecided(Math.max(skip, 0), ROWS + 1);
		model.addAttribute("pairs", found.stream().limit(ROWS).map(ReviewController::pair).toList());
		model.addAttribute("decisions", this.review.decisions().stream().map(ReviewController::told).toList());
		if (found.size() > ROWS) {
			model.addAttribute("next", "/review?skip=" + (skip + ROWS));
		}
		return "review";
	}

	private static Pair pair(Undecided undecided) {
		return new Pair(undecided.reason(), side(undecided.a()), side(undecided.b()));
	}

	private static Side side(Undecided.Named named) {
		return new Side(named.id(), named.name(), named.ref().kind(), named.ref().council(), named.aliases(),
				named.sentences().stream().map(ReviewController::sentence).toList());
	}

	private static Sentence sentence(Undecided.Sentence place) {
		String link = "/documents/" + place.document() + "?at=" + place.start() + "-" + place.end() + "#words";
		int at = place.text().indexOf(place.quote());
		if (at < 0) {
			return new Sentence("", place.quote(), "", place.file(), link);
		}
		String before = place.text().substring(0, at);
		String after = place.text().substring(at + place.quote().length());
		return new Sentence((before.length() > ROUND) ? "…" + before.substring(before.length() - ROUND) : before,
				place.quote(), (after.length() > ROUND) ? after.substring(0, ROUND) + "…" : after, place.file(), link);
	}

	private static Told told(Decided decided) {
		Decision decision = decided.decision();
		String said = switch (decision) {
			case Decision.Same same -> name(same.a()) + " is " + name(same.b());
			case Decision.NotSame two -> name(two.a()) + " is not " + name(two.b());
			case Decision.Reject reject -> "“" + words(reject.fact()) + "” does not say so";
			case Decision.Correct correct ->
				"“" + words(correct.fact()) + "”: " + correct.field() + " is " + correct.value();
			case Decision.Status status -> "“" + words(status.fact()) + "”: " + status.status();
		};
		return new Told(decided.id(), said, decision.by(), decision.at().substring(0, 10));
	}

	private static String words(FactRef fact) {
		return fact.places().getFirst().quote();
	}

	private static String name(NameRef name) {
		return name.name() + ((name.council() != null) ? " (" + name.council() + ")" : "");
	}

}
