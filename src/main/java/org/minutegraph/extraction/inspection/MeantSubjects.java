package org.minutegraph.extraction.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Finds which school, service or authority is meant by "it", "the home", "the county", or
 * by standing over a table or list.
 */
final class MeantSubjects {

	private static final WordList HEADS = WordList.load("graded-heads");

	private static final WordList DETERMINERS = WordList.load("determiners");

	private static final WordList NEWSPAPERS = WordList.load("newspapers");

	private static final Set<String> NEVER = Set.of("committee", "board", "regulator", "government");

	/** Words for a service that its name need not hold. */
	private static final Set<String> KINDS = Set.of("home", "setting", "unit", "provider", "surgery", "hospital");

	/** Blocks to go back for what "the home" means. */
	private static final int BACK = 10;

	/** Mentions of a block to go back. */
	private static final int FAR = 100;

	private final AnnotatedDocument document;

	private final Cast cast;

	private final @Nullable Member ownSchool;

	private final @Nullable Member reported;

	private final AskedSubjects asked;

	private final Topics topics;

	MeantSubjects(AnnotatedDocument document, InspectionReport report) {
		this.reported = report.subject();
		this.asked = new AskedSubjects(document);
		this.topics = new Topics(document, this.asked);
		this.document = document;
		this.cast = document.cast();
		this.ownSchool = OwnSchool.meant(document);
	}

	/** Whether somebody named could be inspected. */
	static boolean fits(Tokens tokens, Mention mention) {
		Member member = mention.member();
		if (GradedAreas.lengthAt(tokens, mention.from()) == mention.to() - mention.from()) {
			return false;
		}
		return switch (member.kind()) {
			case SCHOOL, SERVICE ->
				Inspectorates.nameAt(tokens, mention.from()) == 0 && !Nurseries.isPart(tokens, mention);
			case BODY ->
				member.types().stream().noneMatch(NEVER::contains) && !NEWSPAPERS.contains(tokens, mention.to() - 1)
						&& Inspectorates.nameAt(tokens, mention.from()) == 0;
			case PERSON, PROGRAMME, POST -> false;
		};
	}

	/** Whom a pronoun or "the home" ending at token i means, or null. */
	@Nullable Member at(Tokens tokens, int i) {
		if (tokens.is(i, "it") || tokens.is(i, "they") || tokens.is(i, "them") || tokens.is(i, "its")) {
			Member last = spokenOf(tokens, i);
			last = (last != null) ? last : opening(tokens, i);
			last = (last != null) ? last : this.topics.opening(tokens, i);
			last = (last != null) ? last : lastBefore(tokens, i, "", 1);
			last = (last == null && speaksOfServices(tokens, i)) ? this.reported : last;
			return (last == null) ? this.topics.at(tokens, i) : last;
		}
		if (tokens.is(i, "services") && tokens.is(i - 1, "our")) {
			Member asked = this.asked.over(tokens, "services");
			return (asked != null) ? asked : own();
		}
		if (tokens.is(i, "services") && isBare(tokens, i)) {
			boolean councils = GradedAreas.ofInspectionBefore(tokens, i) != null
					|| tokens.is(i - 1, "when") && Inspectorates.areIn(tokens, tokens.sentenceStart(i), i);
			return (this.reported == null && councils) ? this.cast.council().orElse(null) : this.reported;
		}
		if (HEADS.contains(unpossessed(tokens.lower(i)))
				&& DETERMINERS.match(tokens, tokens.is(i - 1, "local") ? i - 2 : i - 1) > 0
				&& this.cast.isFree(tokens.block().ordinal(), i, i + 1)) {
			return headed(tokens, i);
		}
		return null;
	}

	/** Who is spoken of where a sentence names nobody, else the own school; or null. */
	@Nullable Member topic(Tokens tokens, int place) {
		Member topic = this.topics.at(tokens, place);
		return (topic != null || this.topics.isNursery(tokens, place)) ? topic : this.ownSchool;
	}

	/** The school or service that opens the sentence of a token, before it; or null. */
	@Nullable Member opens(Tokens tokens, int place) {
		return this.topics.opening(tokens, place);
	}

	/** Whose text it is: the school, the one reported on or the council; or null. */
	@Nullable Member own() {
		Member own = (this.ownSchool != null) ? this.ownSchool : this.reported;
		return (own != null) ? own : this.cast.council().orElse(null);
	}

	/** "X is part of the Y Trust. It": the school or service X, or null. */
	private @Nullable Member opening(Tokens tokens, int at) {
		int to = tokens.sentenceStart(at);
		if (to < at || to == 0) {
			return null;
		}
		int from = tokens.sentenceStart(to - 1);
		Mention mention = this.cast.at(tokens.block().ordinal(), tokens.is(from, "the") ? from + 1 : from).orElse(null);
		boolean subject = mention != null && (mention.member().is(Kind.SCHOOL) || mention.member().is(Kind.SERVICE))
				&& !tokens.isPossessive(mention.to() - 1) && fits(tokens, mention);
		return subject ? mention.member() : null;
	}

	/** "The home was inspected. It": whom such a word before means that names nobody. */
	private @Nullable Member spokenOf(Tokens tokens, int at) {
		int block = tokens.block().ordinal();
		for (int k = at - 1; k > 0 && this.cast.isFree(block, k, k + 1); k--) {
			if (HEADS.contains(tokens.lower(k)) && DETERMINERS.match(tokens, k - 1) > 0) {
				return headed(tokens, k);
			}
		}
		return null;
	}

	/** "benefit from services that …, when they were judged". */
	private static boolean speaksOfServices(Tokens tokens, int i) {
		for (int k = tokens.sentenceStart(i); k < i; k++) {
			if (tokens.is(k, "services")) {
				return true;
			}
		}
		return false;
	}

	/** "judged that services", "the overall effectiveness of services". */
	private static boolean isBare(Tokens tokens, int i) {
		return i == tokens.sentenceStart(i) || tokens.is(i - 1, "that") || tokens.is(i - 1, "when")
				|| tokens.is(i - 1, "of") && tokens.is(i - 2, "effectiveness");
	}

	private static String unpossessed(String word) {
		return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
	}

	private @Nullable Member headed(Tokens tokens, int i) {
		String head = unpossessed(tokens.lower(i));
		Member last = head.equals("school") ? ShortNames.ownerBefore(this.cast, tokens, i) : null;
		last = (last != null) ? last : lastBefore(tokens, i, head, 0);
		last = (last != null) ? last : this.asked.over(tokens, head);
		last = (last == null && KINDS.contains(head)) ? only(tokens, i) : last;
		last = (last != null) ? last : lastBefore(tokens, i, head, BACK);
		if (last == null && (head.equals("force") || head.equals("constabulary"))) {
			return police();
		}
		if (last == null && head.equals("school")) {
			return this.ownSchool;
		}
		boolean authority = head.equals("council") || head.equals("authority");
		last = (last == null && authority) ? ownerBefore(tokens, i) : last;
		last = (last == null && authority) ? OverSubjects.council(this.document) : last;
		Member over = (last == null && !authority) ? OverSubjects.over(this.document, tokens) : null;
		boolean council = over != null && over.is(Kind.BODY) && (KINDS.contains(head) || Nurseries.isHead(head));
		Member meant = (over != null && !council) ? over : last;
		return (meant != null && Nurseries.isHead(head) && Nurseries.has(meant)) ? null : meant;
	}

	/** The only police force that a document names, or null. */
	private @Nullable Member police() {
		List<Member> forces = this.cast.members()
			.stream()
			.filter((member) -> member.is(Kind.BODY) && member.types().contains("police"))
			.toList();
		return (forces.size() == 1) ? forces.getFirst() : null;
	}

	/** The only service that a block names before a token, or null. */
	private @Nullable Member only(Tokens tokens, int before) {
		List<Member> services = this.cast.mentionsIn(tokens.block().ordinal(), 0, before)
			.stream()
			.filter((mention) -> mention.member().is(Kind.SERVICE) && fits(tokens, mention))
			.map(Mention::member)
			.distinct()
			.toList();
		return (services.size() == 1) ? services.getFirst() : null;
	}

	/** "The inspection of X's arrangements was in June. The local authority": X. */
	private @Nullable Member ownerBefore(Tokens tokens, int i) {
		if (GradedAreas.ofInspectionBefore(tokens, i) == null) {
			return null;
		}
		int end = tokens.sentenceStart(i);
		return this.cast.mentionsIn(tokens.block().ordinal(), tokens.sentenceStart(end - 1), end)
			.stream()
			.filter((mention) -> fits(tokens, mention) && tokens.lower(mention.to() - 1).endsWith("'s"))
			.map(Mention::member)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The last one named before a place that a head word ("home") suits; "" suits all.
	 */
	private @Nullable Member lastBefore(Tokens tokens, int at, String head, int back) {
		int here = tokens.block().ordinal();
		boolean near = head.equals("school") && this.ownSchool != null || head.equals("service");
		for (int block = here; block >= Math.max(0, here - (near ? Math.min(1, back) : back)); block--) {
			Tokens words = this.document.tokens().get(block);
			List<Mention> mentions = this.cast.in(block);
			int last = (block < here) ? mentions.size() - 1 : lastBefore(mentions, at);
			for (int k = last; k >= Math.max(0, last - FAR); k--) {
				Mention mention = mentions.get(k);
				boolean before = block < here || mention.to() <= at;
				boolean owner = head.isEmpty() && words.lower(mention.to() - 1).endsWith("'s");
				boolean fits = before && !owner && fits(words, mention) && suits(words, mention, head);
				if (fits && (block == here || !Nurseries.isHead(head) || Nurseries.isNursery(mention.member()))) {
					return mention.member();
				}
			}
		}
		return null;
	}

	/** Index of the last mention that ends by a token, or -1. */
	private static int lastBefore(List<Mention> mentions, int at) {
		int low = 0;
		int high = mentions.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (mentions.get(middle).to() <= at) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low - 1;
	}

	private static boolean suits(Tokens tokens, Mention mention, String head) {
		if (head.isEmpty()) {
			return true;
		}
		Member member = mention.member();
		if (head.equals("school") || head.equals("academy") || head.equals("nursery") || head.equals("college")) {
			return member.is(Kind.SCHOOL);
		}
		if (head.equals("force")) {
			return member.types().contains("police");
		}
		if (head.startsWith("service")) {
			return member.is(Kind.SERVICE);
		}
		if (member.name().toLowerCase(Locale.ROOT).contains(head)) {
			return true;
		}
		for (int i = Math.max(0, mention.from() - 4); i < Math.min(tokens.size(), mention.to() + 4); i++) {
			if (tokens.is(i, head) && member.is(Kind.SERVICE)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The one over a block, else the only one that the block names, else the own school.
	 */
	@Nullable Member overOrOnly(Tokens tokens) {
		Member only = OverSubjects.overOrOnly(this.document, tokens);
		return (only != null) ? only : this.ownSchool;
	}

}
