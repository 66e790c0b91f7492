package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Finds what a council that is consulted says of an application: "21/00345/FUL – porch at
 * 4 Mill Lane. Object on grounds of overlooking."
 */
final class PlanningComments implements CommitmentReader {

	private static final WordList COMMENTS = WordList.load("planning-comments");

	private static final Pattern NUMBER = Pattern.compile("\\d{2,4}/\\d{3,6}");

	@Override
	public void read(Desk desk) {
		for (Block block : desk.isMinutes() ? desk.blocks() : List.<Block>of()) {
			if (!COMMENTS.mayStandIn(desk.tokens(block.ordinal()))) {
				continue;
			}
			Stretch before = block.ordinal() > 0 ? Stretch.whole(desk.tokens(block.ordinal() - 1)) : null;
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				Stretch words = sentence.trimmed();
				String kind = words.isEmpty() ? null : COMMENTS.value(words.tokens(), words.from());
				if (kind != null && before != null && isApplication(before) && !desk.ledger().isClaimed(words)) {
					enter(desk, kind, before, sentence);
				}
				else if (kind == null && !desk.ledger().isClaimed(words)) {
					behindDash(desk, words);
				}
				before = (kind == null || before == null) ? sentence : null;
			}
		}
	}

	/** "21/00345/FUL porch at 4 Mill Lane – OBJECT, it overlooks the school". */
	private static void behindDash(Desk desk, Stretch words) {
		Tokens tokens = words.tokens();
		for (int i = words.from() + 1; i < words.to() - 1; i++) {
			boolean dash = tokens.is(i, "–") || tokens.is(i, "-") || tokens.is(i, "—") || tokens.is(i, ":");
			String kind = dash && tokens.isCapital(i + 1) ? COMMENTS.value(tokens, i + 1) : null;
			int after = (kind != null) ? i + 1 + COMMENTS.match(tokens, i + 1) : words.to();
			boolean ends = kind != null && (after >= words.to() || !tokens.isWord(after) || tokens.isAllCaps(i + 1));
			if (kind != null && ends && isApplication(words.to(i))) {
				desk.ledger().add(Draft.of(kind, List.of(desk.owners().body()), words, words, "planning comments"));
				return;
			}
		}
	}

	private static void enter(Desk desk, String kind, Stretch application, Stretch comment) {
		boolean same = application.block() == comment.block();
		Stretch text = same ? new Stretch(comment.tokens(), application.from(), comment.to()) : comment;
		List<Stretch> evidence = same || desk.ledger().isClaimed(application) ? List.of(text)
				: List.of(application, comment);
		desk.ledger()
			.add(Draft.of(kind, List.of(desk.owners().body()), text, comment, "planning comments").evidence(evidence));
	}

	private static boolean isApplication(@Nullable Stretch words) {
		return words != null && !words.isEmpty() && NUMBER.matcher(words.text()).find();
	}

}
