package org.minutegraph.extraction.link;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.commitment.Actors.Ends;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Reads what firms do for those whose paper it is, from the firm's name: "were cleaned
 * twice a year by X", "which X is installing", "the X contract ends", "our contractor,
 * X", "resolved to accept X", "a review by X". Others than firms work under a contract
 * only where one is spoken of.
 */
final class WorkLinks {

	private static final WordList DONE = WordList.load("work-participles");

	private static final WordList DOING = WordList.load("work-verbs");

	private static final WordList CHOOSING = WordList.load("choosing-verbs");

	private static final WordList HIRED = WordList.load("hired-nouns");

	private static final WordList HELPERS = WordList.load("helping-words");

	private static final WordList SOUGHT = WordList.load("sought-words");

	private static final WordList UNREAL = WordList.load("unreal-words");

	private static final Set<String> PAPERS = Set.of("contract", "contracts", "agreement", "tender", "sla");

	private static final Set<String> HOLDING = Set.of("has", "have", "had", "holds", "hold", "held", "won");

	private static final Set<String> OWNERS = Set.of("our", "the", "its", "your", "appointed", "new", "current");

	/** Tokens between what is done and the "by" of who does it. */
	private static final int REACH = 7;

	private final Actors actors;

	private final Links links;

	WorkLinks(Actors actors, Links links) {
		this.actors = actors;
		this.links = links;
	}

	/** Reads what stands round a firm's name. */
	void read(Tokens tokens, Mention firm) {
		Member member = firm.member();
		boolean company = member.types().contains("company");
		if (!member.is(Kind.BODY) || member == this.actors.own()
				|| !company && !member.types().contains("other") && !member.types().contains("charity")) {
			return;
		}
		boolean letters = firm.to() == firm.from() + 1 && tokens.isAllCaps(firm.from());
		if (company || !letters && hasContract(tokens, firm.from())) {
			readDone(tokens, firm);
			readDoing(tokens, firm);
		}
		if (company) {
			readChosen(tokens, firm);
		}
		readHired(tokens, firm);
	}

	/** "cleaned twice a year by X", "a review of our homes by X". */
	private void readDone(Tokens tokens, Mention firm) {
		int by = tokens.is(firm.from() - 1, "the") ? firm.from() - 2 : firm.from() - 1;
		int start = Math.max(tokens.sentenceStart(firm.from()), by - REACH);
		for (int i = by - 1; tokens.is(by, "by") && i >= start && !isJoint(tokens, i); i--) {
			boolean contract = "contract".equals(DONE.value(tokens, i));
			if (DONE.match(tokens, i) > 0 && i + DONE.match(tokens, i) <= by
					&& (!contract || hasContract(tokens, firm.from()))) {
				boolean asked = "commission".equals(DONE.value(tokens, i));
				add(tokens, firm, asked ? "COMMISSIONS" : "CONTRACTS", i, firm.to());
				return;
			}
		}
	}

	/** "X is installing", "X have started work". */
	private void readDoing(Tokens tokens, Mention firm) {
		boolean aside = tokens.is(firm.to(), ",")
				&& (tokens.is(firm.to() + 1, "which") || tokens.is(firm.to() + 1, "who"));
		int i = aside ? firm.to() + 2 : firm.to();
		if (tokens.is(i, "to")) {
			return;
		}
		while (HELPERS.match(tokens, i) > 0 || tokens.is(i, "will") || tokens.is(i, "would")) {
			i++;
		}
		boolean agent = tokens.is(firm.from() - 1, "by") || tokens.is(firm.from() - 1, "of");
		if (!agent && DOING.match(tokens, i) > 0) {
			add(tokens, firm, "CONTRACTS", firm.from(), i + DOING.match(tokens, i));
		}
	}

	/** "to accept X", "had preferred X at £900". */
	private void readChosen(Tokens tokens, Mention firm) {
		int before = tokens.is(firm.from() - 1, "the") ? firm.from() - 2 : firm.from() - 1;
		boolean chosen = CHOOSING.match(tokens, before) == 1
				|| CHOOSING.match(tokens, before - 1) == 2 && before > tokens.sentenceStart(firm.from());
		Ends chooser = chosen
				? this.actors.before(tokens, before, (member) -> LinkKinds.from("CONTRACTS", member), false) : null;
		if (chosen && (chooser == null || chooser.members().getFirst() == this.actors.own())) {
			add(tokens, firm, "CONTRACTS", before, firm.to());
		}
	}

	/** "our contractor, X", "the X contract", "the cleaning contract (X)". */
	private void readHired(Tokens tokens, Mention firm) {
		int noun = tokens.is(firm.from() - 1, ",") ? firm.from() - 2 : firm.from() - 1;
		boolean hired = HIRED.match(tokens, noun) > 0
				&& (OWNERS.contains(tokens.lower(noun - 1)) || tokens.isPossessive(noun - 1));
		boolean bracket = tokens.is(firm.from() - 1, "(") && PAPERS.contains(tokens.lower(firm.from() - 2));
		boolean holds = holdsContract(tokens, firm.to());
		boolean with = tokens.is(firm.from() - 1, "with") && HELPERS.match(tokens, firm.from() - 2) > 0
				&& hasContract(tokens, firm.from());
		boolean paper = bracket || holds || with
				|| (tokens.is(firm.to(), "contract") || tokens.is(firm.to(), "contracts"))
						&& !tokens.isPossessive(firm.to() - 1)
						&& (firm.member().types().contains("company") || !tokens.isAllCaps(firm.to() - 1));
		if (hired || paper) {
			add(tokens, firm, "CONTRACTS", hired ? noun : firm.from(), firm.to() + (paper ? 1 : 0));
		}
	}

	/** "has had the contract", "won the tender". */
	private static boolean holdsContract(Tokens tokens, int from) {
		for (int i = from; HOLDING.contains(tokens.lower(i)) || HELPERS.match(tokens, i) > 0; i++) {
			if (HOLDING.contains(tokens.lower(i)) && tokens.is(i + 1, "the") && PAPERS.contains(tokens.lower(i + 2))) {
				return true;
			}
		}
		return false;
	}

	private void add(Tokens tokens, Mention firm, String type, int from, int to) {
		int start = tokens.sentenceStart(firm.from());
		if (UNREAL.isIn(tokens, start, firm.from()) || SOUGHT.isIn(tokens, start, Math.max(start, from))) {
			return;
		}
		Member client = this.actors.own();
		if (client.types().contains("committee")) {
			return;
		}
		@Nullable String on = LinkTopics.at(tokens, to);
		this.links.add(client, type, firm.member(), on,
				tokens.span(Math.min(from, firm.from()), Math.max(to, firm.to())), 0.7);
	}

	private static boolean hasContract(Tokens tokens, int at) {
		for (int i = tokens.sentenceStart(at); i < tokens.sentenceEnd(at); i++) {
			if (PAPERS.contains(tokens.lower(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isJoint(Tokens tokens, int i) {
		return tokens.is(i, ";") || tokens.is(i, "by") || tokens.is(i, "which") || tokens.is(i, "who");
	}

}
