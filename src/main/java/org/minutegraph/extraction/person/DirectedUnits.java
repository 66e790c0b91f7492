package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.PhraseTrie;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds departments that are known by the post of who directs them and are named by
 * themselves, too: after a "Service Director for Parks, Trees and Water" the capitalised
 * words "Parks, Trees and Water" name what is directed. A unit that stands only inside a
 * title is none, and no single word is one.
 */
public final class DirectedUnits implements EntityReader {

	private static final WordList DIRECTING = WordList.load("directing-posts");

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		PhraseTrie<String> units = new PhraseTrie<>();
		boolean any = false;
		for (Appointment appointment : cast.appointments()) {
			String unit = of(appointment.title());
			if (unit != null && unit.contains(" ") && cast.named(unit).isEmpty()) {
				units.add(List.of(unit.toLowerCase(Locale.ROOT).replace(",", " ,").split(" ")), unit);
				any = true;
			}
		}
		if (any) {
			document.tokens().forEach((tokens) -> read(cast, units, tokens));
		}
	}

	private static void read(Cast cast, PhraseTrie<String> units, Tokens tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			Match<String> unit = tokens.isCapital(i) ? units.longest(tokens, i, tokens.size()) : null;
			if (unit != null && !isInTitle(tokens, i) && tokens.isCapital(unit.to() - 1)
					&& !tokens.isCapital(unit.to())) {
				Member named = cast.named(unit.value()).stream().findFirst().orElseGet(() -> {
					Member added = cast.add(Kind.BODY, unit.value());
					added.types().add("department");
					return added;
				});
				cast.mention(named, tokens, i, unit.to(), "directed unit", 0.7);
			}
		}
	}

	/** "Director of …": the words are part of a post. */
	private static boolean isInTitle(Tokens tokens, int i) {
		return (tokens.is(i - 1, "of") || tokens.is(i - 1, "for")) && tokens.isCapital(i - 2) || tokens.isCapital(i - 1)
				|| tokens.is(i - 1, "and") && tokens.isCapital(i - 2);
	}

	/** What the holder of a post directs, as its title says it, or null. */
	static @Nullable String of(String title) {
		int of = title.indexOf(" of ");
		int preposition = title.indexOf(" for ");
		int at = (of < 0) ? preposition : (preposition < 0) ? of : Math.min(of, preposition);
		if (at < 0) {
			return null;
		}
		String post = title.substring(title.lastIndexOf(' ', at - 1) + 1, at);
		return DIRECTING.contains(post.toLowerCase(Locale.ROOT)) ? title.substring(title.indexOf(' ', at + 1) + 1)
				: null;
	}

}
