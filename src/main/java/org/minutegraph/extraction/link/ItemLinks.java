package org.minutegraph.extraction.link;

import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;
import org.minutegraph.reading.Block.Kind;

/**
 * Reads relations whose second side is a list under a lead-in: "We work in partnership
 * with:" and a name an item, "The Council commissions the following:" and "advocacy
 * (Example Voices)" or "Example Voices – advocacy" an item.
 */
final class ItemLinks {

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final WordList DETERMINERS = WordList.load("determiners");

	/** What a portfolio or a team has to see to is listed, too. */
	private static final Set<String> NEVER = Set.of("LEADS", "SUPPORTS", "SUCCEEDS", "INSPECTS");

	private final AnnotatedDocument document;

	private final Actors actors;

	private final TriggerSubjects subjects;

	private final Links links;

	ItemLinks(AnnotatedDocument document, Actors actors, Links links) {
		this.document = document;
		this.actors = actors;
		this.subjects = new TriggerSubjects(actors);
		this.links = links;
	}

	/** Reads the items that a block leads in, if it does. */
	void read(Tokens lead) {
		int next = lead.block().ordinal() + 1;
		boolean leads = next < this.document.tokens().size() && leads(lead, this.document.tokens().get(next));
		LinkTrigger trigger = leads ? open(lead) : null;
		Ends first = (trigger != null) ? this.subjects.of(lead, trigger, first(trigger)) : null;
		if (trigger == null || first == null) {
			return;
		}
		for (int b = next; b < this.document.tokens().size(); b++) {
			Tokens item = this.document.tokens().get(b);
			if (leads(lead, item)) {
				read(item, trigger, first);
			}
			else if (item.block().lead() < lead.block().ordinal()) {
				return;
			}
		}
	}

	/**
	 * Whether one block leads an item in; of bullets all at one depth those that go on in
	 * small letters after a colon.
	 */
	private static boolean leads(Tokens lead, Tokens item) {
		Block block = lead.block();
		boolean beside = block.is(Kind.ITEM) && item.block().is(Kind.ITEM) && item.block().level() == block.level()
				&& lead.is(lead.size() - 1, ":") && item.size() > 0 && !item.isCapital(0)
				&& item.block().heading() == block.heading() && "•".equals(item.block().label());
		return beside || item.block().is(Kind.ITEM) && item.block().lead() == block.ordinal();
	}

	/** The last relation in the lead-in's last sentence that names nobody after it. */
	private @Nullable LinkTrigger open(Tokens lead) {
		int start = lead.sentenceStart(lead.size() - 1);
		LinkTrigger last = null;
		for (int i = Math.max(0, start); i < lead.size(); i++) {
			if (UNREAL.match(lead, i) > 0) {
				return null;
			}
			LinkTrigger trigger = (this.actors.at(lead, i) == null) ? LinkTrigger.at(lead, i) : null;
			if (trigger != null) {
				last = trigger;
				i = trigger.to() - 1;
			}
			else if (last != null && this.actors.at(lead, i) != null) {
				last = null;
			}
		}
		return (last != null && !NEVER.contains(last.type())) ? last : null;
	}

	private static Predicate<Member> first(LinkTrigger trigger) {
		return (member) -> trigger.reversed() ? LinkKinds.to(trigger.type(), member)
				: LinkKinds.from(trigger.type(), member);
	}

	private void read(Tokens item, LinkTrigger trigger, Ends first) {
		int start = 0;
		while (DETERMINERS.match(item, start) > 0 && this.actors.at(item, start) == null) {
			start++;
		}
		Mention opening = this.actors.at(item, start);
		if (opening != null && fits(trigger, opening) && isWhole(item, opening.to())) {
			add(item, trigger, first, opening, after(item, opening.to()));
			return;
		}
		int end = item.size();
		while (end > 0 && !item.isWord(end - 1) && !item.is(end - 1, ")")) {
			end--;
		}
		boolean bracketed = item.is(end - 1, ")");
		Mention closing = this.actors.at(item, bracketed ? end - 2 : end - 1);
		boolean apart = closing != null && closing.from() > 1
				&& (bracketed ? item.is(closing.from() - 1, "(") : isDash(item, closing.from() - 1));
		if (apart && fits(trigger, closing)) {
			add(item, trigger, first, closing, item.text(0, closing.from() - 1));
		}
	}

	private static boolean fits(LinkTrigger trigger, Mention mention) {
		return trigger.reversed() ? LinkKinds.from(trigger.type(), mention.member())
				: LinkKinds.to(trigger.type(), mention.member());
	}

	/** Whether the item is the name, or says after a dash or in brackets what for. */
	private static boolean isWhole(Tokens item, int after) {
		return after >= item.size() || !item.isWord(after) || item.is(after, "for") || item.is(after, "to")
				|| item.is(after, "on") || item.is(after, "who") || item.is(after, "which") || item.is(after, "and");
	}

	private static boolean isDash(Tokens item, int i) {
		return item.is(i, "-") || item.is(i, "–") || item.is(i, ":");
	}

	private static @Nullable String after(Tokens item, int name) {
		int from = name;
		while (from < item.size() && !item.isWord(from)) {
			from++;
		}
		int to = item.size();
		while (to > from && !item.isWord(to - 1)) {
			to--;
		}
		boolean said = isDash(item, name) || item.is(name, "(") || item.is(name, ",");
		return (said && to > from) ? item.text(from, to) : LinkTopics.at(item, name);
	}

	private void add(Tokens item, LinkTrigger trigger, Ends first, Mention second, @Nullable String on) {
		for (Member member : first.members()) {
			Member from = trigger.reversed() ? second.member() : member;
			Member to = trigger.reversed() ? member : second.member();
			this.links.add(from, trigger.type(), to, on, item.span(0, item.size()), 0.75);
		}
	}

}
