package org.minutegraph.extraction.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Mentions;
import org.minutegraph.extraction.language.Finite;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;

/**
 * Reads the subject before a verb: who is meant where the words name people, bodies,
 * services or schools, are a pronoun, or a noun for those who act ("officers", "the
 * Clerk"). Anything else is no subject that could be bound.
 */
final class Subjects {

	private static final WordList BOUND = WordList.load("bound-nouns");

	private static final WordList SKIPS = WordList.load("subject-skips");

	private static final WordList LINKS = WordList.load("noun-links");

	private static final WordList REPRESENTED = WordList.load("represented-by");

	/**
	 * Bodies whose posts are named like the council's own: "Director of Public Health".
	 */
	private static final Set<String> OWN = Set.of("department", "committee", "board");

	/** Those of whom a committee is only a part. */
	private static final Set<String> ALL_OF_BOARD = Set.of("governors", "trustees");

	/** Those who decide for a council and are never its other committees. */
	private static final Set<String> EXECUTIVES = Set.of("executive", "cabinet");

	/** Longest subject in tokens; longer ones are not names but clauses. */
	private static final int LONGEST = 45;

	private static final WordList PREPOSITIONS = WordList.load("prepositions");

	private static final Set<String> DESCRIBED = Set.of("post", "taught");

	/** Words that say what kind of people a noun means: "the road safety manager". */
	private static final int MODIFIERS = 3;

	/** Longest description of a subject, "of the …". */
	private static final int DESCRIPTION = 10;

	private final Mentions mentions;

	private final Owners owners;

	private final Speakers speakers;

	private final Pronouns pronouns;

	Subjects(Mentions mentions, Owners owners, Speakers speakers, Theirs theirs) {
		this.mentions = mentions;
		this.owners = owners;
		this.speakers = speakers;
		this.pronouns = new Pronouns(owners, speakers, theirs);
	}

	/** Whom a stretch means if all of it is a subject, in order; empty if it is none. */
	List<Member> in(Stretch stretch) {
		List<Member> found = new ArrayList<>();
		if (stretch.to() - stretch.from() > LONGEST) {
			return List.of();
		}
		Tokens tokens = stretch.tokens();
		int i = stretch.from();
		while (i < stretch.to()) {
			int next = step(stretch, i, found);
			if (next < 0) {
				return List.of();
			}
			i = next;
		}
		return found.stream().distinct().toList();
	}

	/** Token after what stands at i, or -1 if that does not belong to a subject. */
	private int step(Stretch stretch, int i, List<Member> found) {
		Tokens tokens = stretch.tokens();
		Mention mention = this.mentions.from(tokens, i);
		if (mention != null && !mention.member().is(Kind.PROGRAMME) && mention.to() <= stretch.to()) {
			found.add(mention.member());
			boolean theirs = !mention.member().is(Kind.PERSON) && mention.to() < stretch.to()
					&& REPRESENTED.contains(tokens, mention.to());
			int to = theirs ? mention.to() + 1 : mention.to();
			int relative = afterRelative(stretch, to);
			return (relative > to) ? relative : afterNoun(stretch, to, mention.member().is(Kind.PERSON));
		}
		if (tokens.is(i, "(")) {
			int close = new Stretch(tokens, i, stretch.to()).indexOf(")");
			return (close < 0) ? -1 : close + 1;
		}
		List<Member> meant = this.pronouns.at(tokens, i);
		if (!meant.isEmpty()) {
			found.addAll(meant);
			return i + 1;
		}
		int length = BOUND.match(tokens, i);
		if (length > 0 && i + length <= stretch.to()) {
			int end = "post".equals(BOUND.value(tokens, i)) ? titleEnd(tokens, i + length) : i + length;
			Member holder = person(tokens, tokens.is(end, "(") || tokens.is(end, ",") ? end + 1 : i + length);
			if (tokens.is(end, "(") && holder != null) {
				found.add(holder);
				return stretch.indexAfter(")", end) + 1;
			}
			if (holder == null) {
				found.add(noun(tokens, i, length));
			}
			return afterNoun(stretch, i + length, false);
		}
		boolean capitals = tokens.isAllCaps(i) && tokens.end(i) - tokens.start(i) <= 3;
		Member initials = (capitals && mention == null) ? this.owners.initials(tokens.word(i)) : null;
		if (initials != null) {
			found.add(initials);
			return i + 1;
		}
		if (tokens.is(i, ",") || tokens.is(i, "/") || capitals && mention == null && isListed(tokens, i)) {
			return i + 1;
		}
		int skip = SKIPS.match(tokens, i);
		if (skip > 0 || tokens.startsWithDigit(i) && BOUND.match(tokens, i + 1) > 0) {
			return i + Math.max(1, skip);
		}
		return described(stretch, i, found);
	}

	/** "the road safety manager": a noun for those who act, and what kind it is. */
	private int described(Stretch stretch, int from, List<Member> found) {
		Tokens tokens = stretch.tokens();
		for (int i = from; i < Math.min(stretch.to(), from + MODIFIERS + 1) && tokens.isWord(i)
				&& !Finite.isAt(tokens, i) && PREPOSITIONS.match(tokens, i) == 0; i++) {
			int length = BOUND.match(tokens, i);
			String kind = BOUND.value(tokens, i);
			boolean post = "post".equals(kind)
					|| tokens.is(i, "officer") && tokens.isCapital(i) && tokens.isCapital(i - 1);
			if (i > from && length > 0 && kind != null && (post || DESCRIBED.contains(kind)) && !tokens.isAllCaps(i)) {
				found.add(post ? this.owners.post(tokens.text(from, i + length)) : noun(tokens, i, length));
				return afterNoun(stretch, i + length, false);
			}
		}
		return -1;
	}

	/** "SC and WD", of whom the second is known: the first is somebody, too. */
	private boolean isListed(Tokens tokens, int i) {
		int other = (tokens.is(i + 1, "and") || tokens.is(i + 1, "&") || tokens.is(i + 1, "/")) ? i + 2 : i - 2;
		boolean joined = other > i
				|| other >= 0 && (tokens.is(i - 1, "and") || tokens.is(i - 1, "&") || tokens.is(i - 1, "/"));
		return joined && other < tokens.size() && (isPerson(tokens, other)
				|| tokens.isAllCaps(other) && this.owners.initials(tokens.word(other)) != null);
	}

	private boolean isPerson(Tokens tokens, int i) {
		return person(tokens, i) != null;
	}

	private @Nullable Member person(Tokens tokens, int i) {
		Mention mention = this.mentions.from(tokens, i);
		return (mention != null && mention.member().is(Kind.PERSON)) ? mention.member() : null;
	}

	/** Passes over "(by email)", ", of which …,". */
	private static int afterRelative(Stretch stretch, int i) {
		Tokens tokens = stretch.tokens();
		boolean relative = tokens.is(i, ",") && (tokens.is(i + 1, "who") || tokens.is(i + 1, "which")
				|| tokens.is(i + 1, "of") && tokens.is(i + 2, "which") || tokens.is(i + 1, "whose")
				|| tokens.is(i + 2, "by") && Verbs.isParticiple(tokens, i + 1));
		int comma = relative ? stretch.indexAfter(",", i + 1) : stretch.to();
		return (relative && comma < stretch.to()) ? comma + 1 : i;
	}

	/** Passes over what only describes: "of the Trust", ", Head of Inclusion,". */
	private int afterNoun(Stretch stretch, int i, boolean person) {
		Tokens tokens = stretch.tokens();
		if (i < stretch.to() && LINKS.match(tokens, i) > 0) {
			int comma = new Stretch(tokens, i, stretch.to()).indexOf(",");
			int and = new Stretch(tokens, i, stretch.to()).indexOf("and");
			if (and > 0 && isPerson(tokens, and + 1)) {
				return and;
			}
			int end = (comma < 0) ? stretch.to() : comma;
			Stretch described = new Stretch(tokens, i, end);
			return (end - i <= DESCRIPTION && !Finite.isIn(described)) ? end : -1;
		}
		if (person && tokens.is(i, ",") && i + 1 < stretch.to() && this.mentions.from(tokens, i + 1) == null) {
			int comma = new Stretch(tokens, i + 1, stretch.to()).indexOf(",");
			boolean and = tokens.is(i + 1, "and") || tokens.is(i + 1, "or");
			return and ? i : (comma < 0) ? stretch.to() : comma;
		}
		return i;
	}

	private Member noun(Tokens tokens, int i, int length) {
		String kind = BOUND.value(tokens, i);
		return switch (String.valueOf(kind)) {
			case "council" -> TierNouns.council(this.owners, tokens, i, length);
			case "body" -> body(tokens, i, tokens.lower(i + length - 1));
			case "area" -> area();
			case "post" -> post(tokens, i, i + length);
			case "group" ->
				this.owners.lastNamed(tokens, i, tokens.lower(i + length - 1)).orElseGet(this.owners::officers);
			case "other" ->
				this.owners.lastNamed(tokens, i, tokens.lower(i + length - 1)).orElseGet(this.owners::nobody);
			case "company" -> company(new Stretch(tokens, i, i + length));
			default -> {
				Member employer = outside(tokens, i + length);
				yield (employer != null) ? employer : this.speakers.responsible(new Stretch(tokens, i, i + length));
			}
		};
	}

	private Member company(Stretch noun) {
		Member theirs = this.speakers.responsible(noun);
		return theirs.types().contains(Owners.COMPANY) ? theirs : this.owners.onlyCompany();
	}

	private Member area() {
		Member area = this.owners.area();
		return (area != null) ? area : this.owners.officers();
	}

	/**
	 * "the Chief Executive of the Trust" answers for the Trust, where nothing says who
	 * holds the post.
	 */
	private Member post(Tokens tokens, int from, int to) {
		Member body = tokens.is(to, "from") ? null : outside(tokens, to);
		return (body != null) ? body : this.owners.post(tokens.text(from, titleEnd(tokens, to)));
	}

	/**
	 * "youth workers from the Trust": a body outside the council that is named, or null.
	 */
	private @Nullable Member outside(Tokens tokens, int link) {
		int name = tokens.is(link + 1, "the") ? link + 2 : link + 1;
		boolean links = tokens.is(link, "of") || tokens.is(link, "at") || tokens.is(link, "from");
		Mention body = links ? this.mentions.from(tokens, name) : null;
		boolean outside = body != null && (body.member().is(Kind.BODY) || body.member().is(Kind.SCHOOL))
				&& Collections.disjoint(body.member().types(), OWN);
		return (outside && body != null) ? body.member() : null;
	}

	/** Where "Director of Highways and Parks" ends. */
	static int titleEnd(Tokens tokens, int to) {
		int end = to;
		if ((tokens.is(end, "of") || tokens.is(end, "for")) && tokens.isCapital(end + 1)) {
			end += 2;
			while (!Wraps.beginsCell(tokens, end) && (tokens.isCapital(end)
					|| (tokens.is(end, "and") || tokens.is(end, "&")) && tokens.isCapital(end + 1))) {
				end++;
			}
		}
		return end;
	}

	/** "The Panel" is the body that meets if so called, else the panel named last. */
	private Member body(Tokens tokens, int i, String noun) {
		Member body = this.owners.meeting();
		String name = body.name().toLowerCase(Locale.ROOT);
		Member whole = ALL_OF_BOARD.contains(noun) ? this.owners.boardOf(body) : null;
		if (whole != null) {
			return whole;
		}
		boolean own = name.endsWith(noun) || noun.endsWith("s") || noun.equals("all") || noun.equals("everyone");
		return own ? body : this.owners.lastNamed(tokens, i, noun)
			.orElseGet(() -> EXECUTIVES.contains(noun) ? this.owners.post(tokens.word(i)) : body);
	}

	/** Whether a name is that of those who decide for a council. */
	static boolean isExecutive(String name) {
		return EXECUTIVES.contains(name.toLowerCase(Locale.ROOT));
	}

	/** Whether a noun is one of those taught, who do only what they are set to do. */
	static boolean isTaught(Tokens tokens, int i) {
		return "taught".equals(BOUND.value(tokens, i));
	}

	/** Length in tokens of a noun for those who act, or 0. */
	static int noun(Tokens tokens, int i) {
		return BOUND.match(tokens, i);
	}

}
