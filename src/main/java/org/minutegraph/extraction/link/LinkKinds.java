package org.minutegraph.extraction.link;

import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.WordList;
import java.util.Locale;
import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;

/** Which kinds of things each type of relation may join. */
final class LinkKinds {

	private static final Set<String> INDEPENDENT = Set.of("council", "police", "nhs", "trust", "university", "charity",
			"company", "government");

	private static final WordList HEADS = WordList.load("table-heads");

	private static final Set<String> TABLES = Set.of("partnership", "board", "committee");

	private LinkKinds() {
	}

	/** Whether somebody may be the one that a relation goes from. */
	static boolean from(String type, Member member) {
		Kind kind = member.kind();
		return switch (type) {
			case "CHAIRS" -> kind == Kind.PERSON;
			case "LEADS" -> kind == Kind.PERSON || kind == Kind.BODY || kind == Kind.SERVICE;
			case "MEMBER_OF" -> kind == Kind.PERSON || isActor(member);
			case "SUCCEEDS" -> kind == Kind.PERSON || isActor(member);
			case "PART_OF" -> kind == Kind.BODY || kind == Kind.SERVICE || kind == Kind.SCHOOL;
			case "INSPECTS" -> member.types().contains("regulator");
			case "FUNDS" -> kind == Kind.BODY || kind == Kind.PROGRAMME || kind == Kind.SCHOOL;
			case "CONTRACTS" -> kind == Kind.BODY || kind == Kind.SCHOOL;
			case "PARTICIPATES_IN" -> kind == Kind.PERSON || isActor(member);
			case "SUPPORTS" -> isActor(member) && !member.types().contains("committee");
			default -> isActor(member);
		};
	}

	/** Whether somebody or something may be what a relation goes to. */
	static boolean to(String type, Member member) {
		Kind kind = member.kind();
		return switch (type) {
			case "CHAIRS", "MEMBER_OF", "CONTRACTS" -> kind == Kind.BODY;
			case "LEADS" -> kind == Kind.BODY || kind == Kind.SERVICE || kind == Kind.PROGRAMME;
			case "PARTICIPATES_IN" -> kind == Kind.PROGRAMME;
			case "DELIVERS" -> kind == Kind.SERVICE || kind == Kind.PROGRAMME || kind == Kind.SCHOOL;
			case "FUNDS" -> isActor(member) && !isOfMembers(member) || kind == Kind.PROGRAMME;
			case "PART_OF" -> kind == Kind.BODY || kind == Kind.SERVICE;
			case "SUPPORTS" -> isActor(member) || kind == Kind.PERSON;
			case "COMMISSIONS" -> isActor(member) || kind == Kind.PERSON;
			case "SUCCEEDS" -> kind == Kind.PERSON || isActor(member);
			case "INSPECTS" -> isActor(member);
			default -> isActor(member);
		};
	}

	/** Whether it is an organisation of its own, which is part of no other's board. */
	static boolean isIndependent(Member member) {
		return member.is(Kind.BODY) && member.types().stream().anyMatch(INDEPENDENT::contains);
	}

	/** Whether others sit round it as members. */
	static boolean isTable(Member member) {
		String name = member.name().toLowerCase(Locale.ROOT);
		boolean head = HEADS.contains(name.substring(name.lastIndexOf(' ') + 1));
		return member.is(Kind.BODY) && (head || member.types().stream().anyMatch(TABLES::contains));
	}

	/** Whether two may be joined at all. */
	static boolean fit(Member from, String type, Member to) {
		if (type.equals("PARTNERS_WITH")
				&& (from.types().contains("council") && isOwn(to) || to.types().contains("council") && isOwn(from))) {
			return false;
		}
		boolean same = !type.equals("SUCCEEDS") || from.kind() == to.kind();
		return from.id() != to.id() && same && from(type, from) && to(type, to);
	}

	/** A service or department, which a council has as a part. */
	private static boolean isOwn(Member member) {
		return member.is(Kind.SERVICE) || member.types().contains("department");
	}

	/** A committee or a governing board, which has no purse of its own. */
	private static boolean isOfMembers(Member member) {
		return member.types().contains("committee")
				|| member.types().contains("board") && member.name().toLowerCase(Locale.ROOT).contains("govern");
	}

	private static boolean isActor(Member member) {
		return member.is(Kind.BODY) || member.is(Kind.SERVICE) || member.is(Kind.SCHOOL);
	}

}
