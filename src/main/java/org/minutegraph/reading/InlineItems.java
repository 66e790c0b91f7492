package org.minutegraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Splits lists that run on in one paragraph: bullets between the words, and labels where
 * at least two of one series follow each other.
 */
final class InlineItems {

	private static final Set<String> NUMBERED = Words.of("numbered-parts");

	private static final int SHORTEST = 8;

	private final List<Draft> split = new ArrayList<>();

	static List<Draft> split(List<Draft> drafts) {
		InlineItems items = new InlineItems();
		for (int i = 0; i < drafts.size(); i++) {
			Draft draft = drafts.get(i);
			if (draft.kind == Block.Kind.PARAGRAPH && draft.text.length() > 3 * SHORTEST) {
				items.add(draft, nextLabel(drafts, i));
			}
			else {
				items.split.add(draft);
			}
		}
		return items.split;
	}

	/** The label of the next block that has one, near by. */
	private static @Nullable Label nextLabel(List<Draft> drafts, int index) {
		for (int i = index + 1; i < Math.min(drafts.size(), index + 6); i++) {
			Label label = drafts.get(i).series;
			if (label != null) {
				return label;
			}
		}
		return null;
	}

	/** A place where an item begins: the label's first character and the text's. */
	private record Start(int from, int body, Label label) {
	}

	private void add(Draft draft, @Nullable Label next) {
		List<Start> starts = chosen(draft, candidates(draft.text, draft.series == null), next);
		if (starts.isEmpty()) {
			this.split.add(draft);
			return;
		}
		Text whole = draft.text;
		Draft head = draft;
		head.text = whole.part(0, starts.getFirst().from());
		head.splitOff = true;
		if (head.text.length() > 0) {
			this.split.add(head);
		}
		for (int i = 0; i < starts.size(); i++) {
			Start start = starts.get(i);
			int end = (i + 1 < starts.size()) ? starts.get(i + 1).from() : whole.length();
			Draft item = Draft.inline(start.label(), whole.part(start.body(), end), draft);
			if (item.text.length() > 0) {
				this.split.add(item);
			}
		}
	}

	/**
	 * Where labels stand.
	 * @param unlabelled whether one may open the paragraph, which has none of its own
	 */
	private static List<Start> candidates(Text text, boolean unlabelled) {
		List<Start> found = new ArrayList<>();
		Glyphs glyphs = null;
		String words = text.text();
		for (int at = unlabelled ? 0 : afterSpace(words, 1); at < words.length(); at = afterSpace(words, at)) {
			if (!mayBegin(words, at)) {
				continue;
			}
			if (glyphs == null) {
				glyphs = Glyphs.of(text);
			}
			Labels labels = new Labels(glyphs);
			Label label = labels.read(at, words.length());
			boolean initial = label != null && label.form() == Label.Form.UPPER_STOP
					&& (at == 0 || words.charAt(at - 2) == ',');
			if (label != null && !initial && label.form() != Label.Form.BARE && fits(words, labels.end(), label)
					&& !isNamed(words, at)) {
				found.add(new Start(at, labels.end(), label));
			}
		}
		return found;
	}

	/** The offset after the next space, or the end. */
	private static int afterSpace(String words, int from) {
		int space = words.indexOf(' ', from);
		return (space < 0) ? words.length() : space + 1;
	}

	/** "recommendation (i) be accepted": the label belongs to the word before it. */
	private static boolean isNamed(String words, int at) {
		int from = words.lastIndexOf(' ', at - 2) + 1;
		return at > 1 && words.charAt(at) == '('
				&& NUMBERED.contains(words.substring(from, at - 1).toLowerCase(Locale.ROOT));
	}

	/** A cheap look before a label is read. */
	private static boolean mayBegin(String words, int at) {
		char c = words.charAt(at);
		if (c == '(' || (Characters.isBullet(c) && c != '·')) {
			return true;
		}
		if (!Character.isLetterOrDigit(c)) {
			return false;
		}
		for (int i = at + 1; i < Math.min(words.length(), at + 6); i++) {
			char later = words.charAt(i);
			if (later == '.' || later == ')') {
				return true;
			}
			if (!Character.isLetterOrDigit(later)) {
				return false;
			}
		}
		return false;
	}

	private static boolean fits(String words, int end, Label label) {
		if (end + 1 >= words.length()) {
			return false;
		}
		char next = words.charAt(end + 1);
		return switch (label.form()) {
			case BULLET, BRACKET, BRACKETS, UPPER_BRACKET, UPPER_BRACKETS, NUMBER_BRACKET, NUMBER_BRACKETS -> true;
			case NUMBER -> label.depth() == 1 && label.text().endsWith(".") && !Character.isLowerCase(next);
			case STOP, UPPER_STOP -> !Character.isLowerCase(next);
			default -> false;
		};
	}

	private static List<Start> chosen(Draft draft, List<Start> candidates, @Nullable Label next) {
		List<Start> bullets = candidates.stream().filter((start) -> start.label().form() == Label.Form.BULLET).toList();
		if (!bullets.isEmpty()) {
			return bullets;
		}
		for (Label.Form form : Label.Form.values()) {
			List<Start> chain = chain(candidates, form, draft.series);
			boolean proved = chain.size() > 1
					|| (chain.size() == 1 && next != null && next.follows(chain.getFirst().label()));
			if (proved && isApart(chain)) {
				return chain;
			}
		}
		return List.of();
	}

	private static List<Start> chain(List<Start> candidates, Label.Form form, @Nullable Label own) {
		List<Start> chain = new ArrayList<>();
		Label last = (own != null && own.form() == form) ? own : null;
		for (Start start : candidates) {
			if (start.label().form() == form
					&& ((last == null) ? start.label().isFirst() : start.label().follows(last))) {
				chain.add(start);
				last = start.label();
			}
		}
		return chain;
	}

	/** Whether there is text between the labels: "(a) and (b)" is no list. */
	private static boolean isApart(List<Start> chain) {
		for (int i = 1; i < chain.size(); i++) {
			if (chain.get(i).from() - chain.get(i - 1).body() < SHORTEST) {
				return false;
			}
		}
		return true;
	}

}
