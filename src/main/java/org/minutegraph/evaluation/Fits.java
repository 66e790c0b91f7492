package org.minutegraph.evaluation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** When a found row is the annotated one, and how well it fits: 0 for not at all. */
final class Fits {

	private final Names names;

	Fits(Names names) {
		this.names = names;
	}

	static double entity(Row gold, Row found) {
		return java.util.Collections.disjoint(gold.keys(), found.keys()) ? 0 : 1;
	}

	double role(Row gold, Row found) {
		double alike = NameForm.likeness(gold.text("title"), found.text("title"));
		return (alike >= 0.75 && this.names.same(found.text("person"), gold.text("person"))) ? alike : 0;
	}

	double roleWithBodyAndStatus(Row gold, Row found) {
		boolean body = gold.text("body") == null || this.names.same(found.text("body"), gold.text("body"));
		String status = found.text("status");
		boolean sameStatus = Objects.equals(gold.text("status"),
				(status == null || status.isEmpty()) ? "current" : status);
		return (body && sameStatus) ? role(gold, found) : 0;
	}

	double judgement(Row gold, Row found) {
		boolean awaited = gold.flag("awaited");
		if (!this.names.same(found.text("subject"), gold.text("subject")) || awaited != found.flag("awaited")) {
			return 0;
		}
		if (!awaited) {
			String wanted = outcome(gold);
			String given = outcome(found);
			if (!wanted.equals(given) && NameForm.likeness(wanted, given) < 0.6) {
				return 0;
			}
			String date = gold.text("date");
			if (date != null && !date.isEmpty() && !month(date).equals(month(found.text("date")))) {
				return 0;
			}
		}
		return 1;
	}

	private static String outcome(Row row) {
		String form = NameForm.of(row.text("outcome"));
		return (form.equals("ri") || form.equals("requiring improvement")) ? "requires improvement" : form;
	}

	private static String month(@Nullable String date) {
		return (date == null) ? "" : date.substring(0, Math.min(7, date.length()));
	}

	double commitmentFound(Row gold, Row found) {
		return commitment(gold, found, false, false);
	}

	double commitmentWithOwner(Row gold, Row found) {
		return commitment(gold, found, true, false);
	}

	double commitmentComplete(Row gold, Row found) {
		return commitment(gold, found, true, true);
	}

	private double commitment(Row gold, Row found, boolean withOwner, boolean complete) {
		if (!gold.touches(found)) {
			return 0;
		}
		List<String> wanted = gold.texts("owner");
		boolean owned = wanted.isEmpty() || this.names.anySame(found.texts("owners"), wanted);
		boolean sameKind = Objects.equals(gold.text("kind"), found.text("kind"));
		if (withOwner && !owned || complete && !(sameKind && sameDue(gold.text("due"), found.text("due")))) {
			return 0;
		}
		String text = found.text("text");
		double alike = NameForm.likeness(gold.text("gist"), (text == null || text.isEmpty()) ? found.quote() : text);
		return 0.2 + (owned ? 1 : 0) + (sameKind ? 0.5 : 0) + 2 * alike;
	}

	private static boolean sameDue(@Nullable String gold, @Nullable String found) {
		if (gold == null || gold.isEmpty()) {
			return true;
		}
		String given = (found != null) ? found : "";
		return NameForm.of(gold).equals(NameForm.of(given)) || given.startsWith(month(gold));
	}

	double link(Row gold, Row found) {
		return (Objects.equals(gold.text("type"), found.text("type"))
				&& linked(gold, found, "PARTNERS_WITH".equals(gold.text("type")))) ? 1 : 0;
	}

	double linkOfAnyType(Row gold, Row found) {
		return linked(gold, found, true) ? 1 : 0;
	}

	private boolean linked(Row gold, Row found, boolean eitherWay) {
		String from = found.text("from");
		String to = found.text("to");
		return this.names.same(from, gold.text("from")) && this.names.same(to, gold.text("to"))
				|| eitherWay && this.names.same(to, gold.text("from")) && this.names.same(from, gold.text("to"));
	}

	double exchange(Row gold, Row found) {
		String asker = gold.text("asker");
		List<String> answerers = gold.texts("answerers").stream().filter((name) -> !name.isEmpty()).toList();
		boolean asked = asker == null || asker.isEmpty() || this.names.same(found.text("asker"), asker);
		boolean answered = answerers.isEmpty() || this.names.anySame(found.texts("answerers"), gold.texts("answerers"));
		return (gold.touches(found) && asked && answered) ? 1 : 0;
	}

	double measure(Row gold, Row found) {
		String wanted = gold.text("value");
		String given = found.text("value");
		String amount = amount(wanted);
		boolean same = NameForm.of(wanted).equals(NameForm.of(given))
				|| !amount.isEmpty() && amount.equals(amount(given));
		return (same && gold.touches(found)) ? 1 : 0;
	}

	private static String amount(@Nullable String value) {
		String digits = (value != null) ? value.replaceAll("[^0-9.]", "") : "";
		return digits.replaceAll("\\.+$", "");
	}

}
