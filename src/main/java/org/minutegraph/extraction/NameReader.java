package org.minutegraph.extraction;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Entity.Kind;

/**
 * Finds bodies, schools, services and programmes: capitalised phrases whose head says
 * what they are ("… Committee", "… Primary School", "… Team", "… Strategy").
 */
final class NameReader implements EntityReader {

	private static final WordList HEADS = WordList.load("name-heads");

	private static final WordList LINKING = WordList.load("name-links");

	@Override
	public void read(AnnotatedDocument document) {
		for (Tokens tokens : document.tokens()) {
			for (int i = 0; i < tokens.size(); i++) {
				i = Math.max(i, readAt(document.cast(), tokens, i) - 1);
			}
		}
	}

	private int readAt(Cast cast, Tokens tokens, int from) {
		if (!tokens.isCapital(from)) {
			return from;
		}
		int head = -1;
		for (int to = from; to < tokens.size() && (tokens.isCapital(to) || LINKING.match(tokens, to) > 0); to++) {
			if (to > from && tokens.isCapital(to) && HEADS.contains(tokens.lower(to))) {
				head = to;
			}
		}
		String value = (head < 0) ? null : HEADS.value(tokens, head);
		if (value == null) {
			return from;
		}
		add(cast, tokens, from, head + 1, value);
		return head + 1;
	}

	private void add(Cast cast, Tokens tokens, int from, int to, String value) {
		String[] kindAndType = value.split("/");
		Kind kind = Kind.valueOf(kindAndType[0].toUpperCase(Locale.ROOT));
		String name = tokens.text(from, to);
		List<Member> known = cast.named(name);
		Member member = known.isEmpty() ? cast.add(kind, name) : known.getFirst();
		@Nullable String type = (kindAndType.length > 1) ? kindAndType[1] : null;
		if (type != null) {
			member.types().add(type);
		}
		cast.mention(member, tokens, from, to, "name", 0.8);
	}

}
