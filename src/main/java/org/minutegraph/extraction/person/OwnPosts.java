package org.minutegraph.extraction.person;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.PostPlaces.Place;

/**
 * Tells whose a post is where its own words say so: "Town Clerk" and "Committee
 * Secretary" are the council's whatever committee meets, "XYZ Treasurer" and "Chairman
 * XYZ" an association's, one of His Majesty's Inspectors the inspectorate's, "Operations
 * Lead – Exampleton Homes" the firm's.
 */
final class OwnPosts {

	private static final WordList OFFICES = WordList.load("offices-of-associations");

	private static final Set<String> COUNCILS = Set.of("town", "parish", "city", "county", "borough", "committee",
			"cabinet", "council");

	/** Words before "Chair" that say nothing of what is chaired. */
	private static final Set<String> RANKS = Set.of("vice", "deputy", "acting", "co", "interim", "joint", "current",
			"former", "new", "the", "elected", "past", "previous", "outgoing", "incoming");

	private final Cast cast;

	private final Tokens tokens;

	private final PostBodies bodies;

	OwnPosts(Cast cast, Tokens tokens, PostBodies bodies) {
		this.cast = cast;
		this.tokens = tokens;
		this.bodies = bodies;
	}

	/**
	 * The post and its body, or null where its words do not say whose it is.
	 * @param next organisation named right after the title, or null
	 * @param whole the title with its complement
	 * @param bare the title without
	 */
	@Nullable Place of(PostTitle title, @Nullable Mention next, String whole, String bare) {
		int head = title.headFrom();
		if (next != null && next.from() == title.to() && isOffice(title)) {
			return new Place(whole, next.member());
		}
		Mention ahead = isOffice(title) ? this.cast.at(this.tokens.block().ordinal(), head - 1).orElse(null) : null;
		if (ahead != null && ahead.member().is(Kind.BODY) && this.tokens.isAllCaps(head - 1)
				&& ahead.to() - ahead.from() == 1) {
			return new Place(this.tokens.text(head, title.to()), ahead.member());
		}
		Mention firm = afterDash(title);
		if (firm != null) {
			return new Place(bare, firm.member());
		}
		if (title.kind().equals("chair") && next != null && head > title.from() && this.tokens.is(title.to(), ",")
				&& !RANKS.contains(this.tokens.lower(title.from()))) {
			return new Place(whole, next.member());
		}
		if (isCouncils(title)) {
			Member council = this.cast.council().orElse(null);
			return (council != null) ? new Place(whole, council) : null;
		}
		if (bare.toLowerCase(Locale.ROOT).replace('’', '\'').contains("majesty's inspector") || bare.equals("HMI")) {
			return new Place(whole, this.cast.named("Ofsted").stream().findFirst().orElse(null));
		}
		boolean governs = this.tokens.is(head, "governor") && title.isBare() && next == null;
		return governs && this.bodies.isCouncils() ? new Place(whole, null) : null;
	}

	/** Whether a title is an office that associations have. */
	boolean isOffice(PostTitle title) {
		return OFFICES.contains(this.tokens, title.headTo() - 1);
	}

	/** Whether a body's letters go on from an office without a mark: "Chairman XYZ". */
	boolean goesOn(PostTitle title, Mention mention) {
		return isOffice(title) && this.tokens.isAllCaps(mention.from()) && mention.to() - mention.from() == 1
				&& this.tokens.sentence(mention.from()) == this.tokens.sentence(title.from());
	}

	/** "Operations Lead – Exampleton Homes". */
	private @Nullable Mention afterDash(PostTitle title) {
		int dash = title.headTo();
		boolean officer = title.kind().equals("officer")
				&& (this.tokens.is(dash, "–") || this.tokens.is(dash, "-") || this.tokens.is(dash, "—"));
		Mention mention = officer ? this.cast.at(this.tokens.block().ordinal(), dash + 1).orElse(null) : null;
		boolean whole = mention != null && mention.from() == dash + 1 && mention.to() >= title.to();
		return whole && mention.member().is(Kind.BODY) && !mention.member().types().contains("department") ? mention
				: null;
	}

	private boolean isCouncils(PostTitle title) {
		int last = title.headTo() - 1;
		boolean clerk = this.tokens.is(last, "clerk") || this.tokens.is(last, "secretary");
		for (int i = title.from(); clerk && i < last; i++) {
			if (COUNCILS.contains(this.tokens.lower(i))) {
				return true;
			}
		}
		return false;
	}

}
