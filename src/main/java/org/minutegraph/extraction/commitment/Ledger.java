package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement.Commitment;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * The commitments of a document as they are found. Words that state one commitment state
 * no other: the reader that comes first keeps them.
 */
final class Ledger {

	private static final WordList EMPTY = WordList.load("empty-words");

	private final List<Draft> drafts = new ArrayList<>();

	private final boolean @Nullable [][] claimed;

	private final BitSet decided = new BitSet();

	Ledger(int blocks) {
		this.claimed = new boolean[blocks][];
	}

	void add(Draft draft) {
		if (saysNothing(draft) || draft.evidence().stream().anyMatch(Stretch::isEmpty)) {
			return;
		}
		this.drafts.add(draft);
		if (draft.kind().equals("decision")) {
			draft.evidence().forEach((words) -> this.decided.set(words.block()));
		}
		draft.evidence().forEach(this::claim);
	}

	/** "do so", "more of them": what is meant stands elsewhere. */
	static boolean saysNothing(Draft draft) {
		Stretch text = draft.text();
		for (int i = text.from(); i < text.to(); i++) {
			if (!EMPTY.contains(text.tokens(), i)) {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/** Takes words out of reach of later readers. */
	void claim(Stretch words) {
		boolean[] places = this.claimed[words.block()];
		if (places == null) {
			places = new boolean[words.tokens().size()];
			this.claimed[words.block()] = places;
		}
		for (int i = words.from(); i < words.to(); i++) {
			places[i] = true;
		}
	}

	boolean isClaimed(Tokens tokens, int i) {
		boolean[] places = this.claimed[tokens.block().ordinal()];
		return places != null && i >= 0 && i < places.length && places[i];
	}

	/** Whether a decision has been found in a block. */
	boolean hasDecision(int block) {
		return this.decided.get(block);
	}

	/** Whether any of the words are taken. */
	boolean isClaimed(Stretch words) {
		for (int i = words.from(); i < words.to(); i++) {
			if (isClaimed(words.tokens(), i)) {
				return true;
			}
		}
		return false;
	}

	/** How many have been found. */
	int size() {
		return this.drafts.size();
	}

	/** The draft found last, or null. */
	@Nullable Draft last() {
		return this.drafts.isEmpty() ? null : this.drafts.getLast();
	}

	/** All that has been found, in the order of finding. */
	List<Draft> found() {
		return Collections.unmodifiableList(this.drafts);
	}

	/** Puts a draft in the place of the one found last. */
	void replaceLast(Draft draft) {
		this.drafts.removeLast();
		add(draft);
	}

	/** Puts others in the place of all that have been found. */
	void revise(UnaryOperator<Draft> change) {
		this.drafts.replaceAll(change);
	}

	/** Hands over what has been found; who is but a guess is left out. */
	void publish(Mentions mentions, Predicate<Member> guess, Consumer<Statement> found) {
		for (Draft draft : this.drafts) {
			List<Member> owners = draft.owners().stream().filter(guess.negate()).toList();
			Member asker = draft.requestedBy();
			Draft known = draft.owners(draft.kind(), owners)
				.requestedBy((asker != null && guess.test(asker)) ? null : asker);
			found.accept(statement(known, mentions));
		}
	}

	private static Commitment statement(Draft draft, Mentions mentions) {
		List<Integer> owners = draft.owners().stream().map(Member::id).distinct().toList();
		Member requestedBy = draft.requestedBy();
		TreeSet<Integer> about = new TreeSet<>();
		for (Stretch words : draft.evidence()) {
			for (int i = words.from(); i < words.to(); i++) {
				Mention mention = mentions.from(words.tokens(), i);
				if (mention != null && !mention.member().is(Kind.PERSON) && !mention.member().is(Kind.POST)) {
					about.add(mention.member().id());
				}
			}
		}
		about.removeAll(owners);
		Evidence evidence = new Evidence(draft.evidence().stream().map(Stretch::span).toList(), draft.reader(),
				draft.confidence());
		return new Commitment(draft.kind(), owners, (requestedBy != null) ? requestedBy.id() : null, draft.words(),
				draft.due(), draft.status(), List.copyOf(about), evidence);
	}

}
