package org.minutegraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minutegraph.question.Documents.Fact;
import org.minutegraph.question.Documents.Passage;

/**
 * Cuts a document's text into pieces so that each is either plain or marked: by the
 * innermost statement that holds it, and the innermost name.
 */
final class MarkedText {

	private final List<Fact> facts;

	private final Place wanted;

	private final Set<String> anchors = new HashSet<>();

	private final List<Fact> open = new ArrayList<>();

	private int next;

	private final Map<Integer, Integer> passages;

	private MarkedText(List<Fact> facts, List<Passage> passages, Place wanted) {
		this.facts = facts.stream().filter(FactGroup::isShown).toList();
		this.passages = passages.stream().collect(Collectors.toMap(Passage::start, Passage::end, Math::max));
		this.wanted = wanted;
	}

	/**
	 * A piece of the text.
	 *
	 * @param text as it stands
	 * @param kind classes of its mark, or null for none
	 * @param title what it says, or null
	 * @param anchor by which links find it, or null
	 * @param wanted whether it is among the words that a link led to
	 * @param first whether it is the first of them
	 * @param at place of the fact that its mark is for, or null
	 * @param passage place of the passage that begins here, or null
	 */
	record Piece(String text, @Nullable String kind, @Nullable String title, @Nullable String anchor, boolean wanted,
			boolean first, @Nullable String at, @Nullable String passage) {
	}

	/**
	 * Cuts a text.
	 * @param facts by start
	 * @param passages of the text
	 * @param wanted words that a link led to
	 */
	static List<Piece> of(String text, List<Fact> facts, List<Passage> passages, Place wanted) {
		return new MarkedText(facts, passages, wanted).pieces(text);
	}

	private List<Piece> pieces(String text) {
		int length = text.codePointCount(0, text.length());
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
		this.facts.forEach((fact) -> cuts.addAll(List.of(fact.start(), fact.end())));
		cuts.addAll(this.passages.keySet());
		cuts.addAll((this.wanted != Place.NONE) ? List.of(this.wanted.start(), this.wanted.end()) : List.of());
		List<Piece> pieces = new ArrayList<>();
		int from = 0;
		int offset = 0;
		for (int to : cuts.subSet(0, false, length, true)) {
			int end = text.offsetByCodePoints(offset, to - from);
			pieces.add(piece(text.substring(offset, end), from, to));
			from = to;
			offset = end;
		}
		return pieces;
	}

	private Piece piece(String text, int from, int to) {
		this.open.removeIf((fact) -> fact.end() <= from);
		while (this.next < this.facts.size() && this.facts.get(this.next).start() <= from) {
			this.open.add(this.facts.get(this.next++));
		}
		boolean wanted = this.wanted.holds(from, to);
		return new Piece(text, kinds(), title(), anchor(from), wanted, wanted && from == this.wanted.start(), at(),
				this.passages.containsKey(from) ? from + "-" + this.passages.get(from) : null);
	}

	/** The statement with the fewest words, and the name with the fewest, if any. */
	private List<Fact> shown() {
		return Stream.of(inner(FactGroup::isStatement), inner((fact) -> !FactGroup.isStatement(fact)))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Fact> inner(Predicate<Fact> wanted) {
		return this.open.stream().filter(wanted).min(Comparator.comparingInt((fact) -> fact.end() - fact.start()));
	}

	private @Nullable String kinds() {
		String kinds = shown().stream()
			.map((fact) -> fact.label().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
		return kinds.isEmpty() ? null : kinds;
	}

	private @Nullable String title() {
		String title = shown().stream().map(MarkedText::title).collect(Collectors.joining("; "));
		return title.isEmpty() ? null : title;
	}

	private @Nullable String at() {
		return shown().stream().findFirst().map((fact) -> fact.start() + "-" + fact.end()).orElse(null);
	}

	private @Nullable String anchor(int from) {
		boolean starts = this.open.stream().anyMatch((fact) -> fact.start() == from);
		return (starts && this.anchors.add("c" + from)) ? "c" + from : null;
	}

	private static String title(Fact fact) {
		String who = (fact.who() != null && !fact.who().equals(fact.text())) ? fact.who() + ": " : "";
		return FactGroup.title(fact.label()) + " – " + who + fact.text() + " (read by " + fact.reader() + ")";
	}

}
