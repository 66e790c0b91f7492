package org.minutegraph.extraction.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Appointment;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * Finds who is meant by a post: "the Chair", "the Executive Director", "Clerk to write".
 * Where the document names the holder the words mean that person; where it names none,
 * "the Chair" and "the Clerk" stay members of the cast by themselves.
 */
public final class PostReferenceReader implements EntityReader {

	private static final String READER = "post reference";

	private static final WordList DETERMINERS = WordList.load("post-determiners");

	private static final String GOVERNORS_CHAIR = "chair of governors";

	private static final WordList SAME = WordList.load("same-posts");

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		Holders holders = new Holders(cast);
		PostTitles titles = new PostTitles(new Wraps(document.document().text()), cast);
		Map<Integer, List<Appointment>> stated = cast.appointments()
			.stream()
			.collect(Collectors.groupingBy((held) -> held.tokens().block().ordinal()));
		for (Tokens tokens : document.tokens()) {
			List<Appointment> here = stated.getOrDefault(tokens.block().ordinal(), List.of());
			for (PostTitle title : titles.in(tokens)) {
				if (!isStated(title, here)) {
					read(cast, holders, title);
				}
			}
		}
	}

	/** Whether a title is itself the statement that somebody holds the post. */
	private static boolean isStated(PostTitle title, List<Appointment> here) {
		return here.stream()
			.anyMatch((held) -> held.evidenceFrom() <= title.headFrom() && title.headTo() <= held.evidenceTo());
	}

	private static void read(Cast cast, Holders holders, PostTitle title) {
		Tokens tokens = title.tokens();
		boolean anyOf = tokens.is(title.from() - 1, "a") || tokens.is(title.from() - 1, "an");
		boolean determined = DETERMINERS.match(tokens, title.from() - 1) > 0 && !anyOf;
		boolean shouted = tokens.isCapital(title.headFrom())
				&& (tokens.is(title.headTo(), "to") || tokens.is(title.headTo(), "/")
						|| title.from() == tokens.sentenceStart(title.from()) || title.headTo() == tokens.size());
		if (!determined && !shouted || isVerb(title)) {
			return;
		}
		Member holder = holders.of(title, cast);
		boolean own = holder == null && title.isBare() && (title.kind().equals("chair") || title.kind().equals("clerk"))
				&& tokens.isCapital(title.headFrom());
		if (own) {
			holder = cast.post(Holders.capitalised(title.bare()));
		}
		if (holder == null) {
			return;
		}
		int from = (tokens.is(title.from() - 1, "the") || tokens.is(title.from() - 1, "our")) ? title.from() - 1
				: title.from();
		if (cast.refer(holder, tokens, from, title.to(), READER, 0.8)) {
			alias(holder, tokens.text(from, title.to()));
		}
		else if (cast.refer(holder, tokens, from, title.headTo(), READER, 0.8)) {
			alias(holder, tokens.text(from, title.headTo()));
		}
	}

	private static void alias(Member holder, String form) {
		if (holder.is(Kind.PERSON)) {
			holder.alias(form);
		}
	}

	/** "to chair the meeting", "will lead on". */
	private static boolean isVerb(PostTitle title) {
		return !title.tokens().isCapital(title.headFrom())
				&& (title.tokens().is(title.headFrom() - 1, "to") || title.tokens().is(title.headFrom() - 1, "will"));
	}

	/** Current holders of posts by title and by its head. */
	private static final class Holders {

		private final Map<String, Set<Member>> byTitle = new HashMap<>();

		private final Map<String, Set<Member>> byHead = new HashMap<>();

		/** By the last word of a title of several: "Commissioner". */
		private final Map<String, Set<Member>> byLastWord = new HashMap<>();

		/** Whether governors meet, whose chair is the meeting's. */
		private final boolean governors;

		private Holders(Cast cast) {
			Member meeting = cast.body().or(cast::council).orElse(null);
			Member council = cast.council().orElse(null);
			this.governors = meeting != null && meeting.name().toLowerCase(Locale.ROOT).contains("govern");
			for (Appointment held : cast.appointments()) {
				boolean here = held.body() == null || held.body() == meeting || held.body() == council;
				if (held.isCurrent() && (here || !held.kind().equals("chair") && !held.kind().equals("clerk")
						&& !held.kind().equals("body"))) {
					add(this.byTitle, key(held.title()), held.person());
					add(this.byHead, key(head(held.title())), held.person());
					add(this.byLastWord, lastWord(key(head(held.title()))), held.person());
				}
			}
		}

		private static void add(Map<String, Set<Member>> map, String key, Member person) {
			map.computeIfAbsent(key, (unused) -> new HashSet<>()).add(person);
		}

		private @Nullable Member of(PostTitle title, Cast cast) {
			if (title.hasComplement() && !title.kind().equals("officer") && !title.kind().equals("councillor")) {
				return ofBody(title, cast);
			}
			String key = key(title.title());
			boolean own = this.governors && key.equals(GOVERNORS_CHAIR) && !this.byTitle.containsKey(key);
			Set<Member> whole = this.byTitle.get(own ? "chair" : key);
			if (whole != null && whole.size() == 1) {
				return whole.iterator().next();
			}
			Set<Member> sameHead = title.hasComplement() ? null : this.byHead.get(key(title.bare()));
			if (sameHead != null) {
				return (sameHead.size() == 1) ? sameHead.iterator().next() : null;
			}
			boolean word = title.isBare() && title.kind().equals("officer")
					&& title.tokens().isCapital(title.headFrom());
			Set<Member> sameWord = word ? this.byLastWord.get(key(title.bare())) : null;
			return (sameWord != null && sameWord.size() == 1) ? sameWord.iterator().next() : null;
		}

		private static String lastWord(String title) {
			return title.substring(title.lastIndexOf(' ') + 1);
		}

		private static @Nullable Member ofBody(PostTitle title, Cast cast) {
			List<Mention> within = cast.mentionsIn(title.tokens().block().ordinal(), title.headTo(), title.to());
			if (within.isEmpty()) {
				return null;
			}
			for (Appointment held : cast.appointments()) {
				if (held.isCurrent() && held.body() == within.getFirst().member()
						&& key(head(held.title())).equals(key(title.bare()))) {
					return held.person();
				}
			}
			return null;
		}

		/** "Executive Director of Example" begins with "Executive Director". */
		private static String head(String title) {
			int end = title.length();
			for (String link : List.of(" of ", " for ", " – ", " - ", " (")) {
				int at = title.indexOf(link);
				end = (at > 0) ? Math.min(end, at) : end;
			}
			return title.substring(0, end);
		}

		private static String key(String title) {
			String key = title.toLowerCase(Locale.ROOT)
				.replace('’', '\'')
				.replace(" for ", " of ")
				.replace("vice chair", "vice-chair")
				.replace("head teacher", "headteacher")
				.replace("parish clerk", "clerk")
				.replace("town clerk", "clerk");
			String same = SAME.valueOf(key);
			return (same != null) ? same : key;
		}

		private static String capitalised(String title) {
			String lower = title.toLowerCase(Locale.ROOT);
			return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
		}

	}

}
