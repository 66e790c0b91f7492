package org.minutegraph.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells headings from paragraphs and items by how they look and what comes after. */
final class Headings {

	private static final int LONGEST = 100;

	private static final int CAPITALS = 2;

	private static final int BOLD = 4;

	private static final int PLAIN = 5;

	private static final int LEAD = 6;

	private final List<Draft> drafts;

	private Headings(List<Draft> drafts) {
		this.drafts = drafts;
	}

	static void mark(List<Draft> drafts) {
		Headings headings = new Headings(drafts);
		for (int i = drafts.size() - 1; i >= 0; i--) {
			headings.mark(i);
		}
	}

	private void mark(int index) {
		Draft draft = this.drafts.get(index);
		if (draft.kind != Block.Kind.PARAGRAPH || draft.inline) {
			return;
		}
		int level = level(draft, (index + 1 < this.drafts.size()) ? this.drafts.get(index + 1) : null);
		if (level > 0) {
			draft.kind = Block.Kind.HEADING;
			draft.level = level;
		}
		else if (draft.series != null && isItem(draft.series)) {
			draft.kind = Block.Kind.ITEM;
		}
	}

	private static boolean isItem(Label series) {
		return !(series.form() == Label.Form.NUMBER && series.depth() > 1) && series.form() != Label.Form.MINUTE;
	}

	private int level(Draft draft, @Nullable Draft next) {
		Line first = draft.first();
		Label label = draft.series;
		boolean lettered = label != null && !label.isNumeric();
		if (lettered && (label.form() == Label.Form.BULLET || !isCapitals(draft) || isStopped(draft.text.text()))) {
			return 0;
		}
		String text = draft.text.text();
		if (isField(text) || (next != null && !text.endsWith(":") && Leads.isLead(draft))) {
			return 0;
		}
		if (text.length() > LONGEST || draft.lines.size() > 3 || first.startsLower()) {
			return 0;
		}
		boolean stopped = isStopped(text);
		if (label != null) {
			return numbered(draft, label, stopped, next);
		}
		boolean lead = text.endsWith(":") && next != null && next.series != null;
		if (lead) {
			return 0;
		}
		if (isCapitals(draft) && (!stopped || text.endsWith(":"))) {
			return CAPITALS;
		}
		if (isBold(draft)) {
			return BOLD;
		}
		if (draft.lines.size() > 1 || next == null || draft.splitOff) {
			return 0;
		}
		if (text.endsWith(":")) {
			return (words(text) <= 3) ? LEAD : 0;
		}
		return (!stopped && isPlain(text) && first.gap > 0 && leadsTo(next)) ? PLAIN : 0;
	}

	private static int numbered(Draft draft, Label label, boolean stopped, @Nullable Draft next) {
		int depth = label.isNumeric() ? label.depth() + 1 : PLAIN - 2;
		if (isCapitals(draft)) {
			return depth;
		}
		if (isBold(draft)) {
			return depth;
		}
		boolean title = !stopped && isPlain(draft.text.text()) && next != null;
		return (title && next != null && !label.follows(next.series) && leadsTo(next)
				&& !(next.series != null && next.series.follows(label))) ? depth : 0;
	}

	private static boolean isBold(Draft draft) {
		return !draft.splitOff && draft.first().isBold() && draft.last().isBold();
	}

	private static boolean isCapitals(Draft draft) {
		String text = draft.text.text();
		return text.chars().noneMatch(Character::isLowerCase)
				&& text.chars().filter(Character::isUpperCase).count() > 2;
	}

	private static boolean isStopped(String text) {
		int end = text.length();
		while (end > 0 && Characters.isCloser(text.charAt(end - 1))) {
			end--;
		}
		return end > 0 && Characters.isStop(text.charAt(end - 1));
	}

	/** "ACTION: Name", "Wards affected: All". */
	private static boolean isField(String text) {
		int colon = text.indexOf(": ");
		return colon > 0 && words(text.substring(0, colon)) < 5;
	}

	private static boolean isPlain(String text) {
		char last = text.charAt(text.length() - 1);
		return last != ',' && text.indexOf('\t') < 0 && text.indexOf('@') < 0 && words(text) <= 12
				&& (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)) || text.charAt(0) == '\''
						|| text.charAt(0) == '"');
	}

	/** Whether a block is what stands under a heading. */
	private static boolean leadsTo(Draft next) {
		return next.kind != Block.Kind.PARAGRAPH || next.series != null || next.text.length() > 60
				|| isStopped(next.text.text());
	}

	private static int words(String text) {
		int words = 1;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == ' ') {
				words++;
			}
		}
		return words;
	}

}
